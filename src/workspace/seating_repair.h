// What to do with the seats after something happened: as few people as possible go elsewhere.

#pragma once

#include "workspace/arrange.h"

namespace oogst {

/// One person goes from one table to another; without `from` he had no seat yet.
struct SeatMove {
    Id<Participation> who;
    Id<Round> round;
    Id<Table> from;
    Id<Table> to;
};

/// To look at before it is done.
struct SeatingRepair {
    ChangeSet set;                  ///< the summary is left to the caller
    QList<SeatMove> moves;          ///< by round and name
    QList<Id<Participation>> moved; ///< had a seat and get another one: they need a new route card
    bool isFewest = false;          ///< proved: fewer is not possible
    int atLeast = 0;                ///< proved: so many have to move
    SeatingFacts facts;             ///< as it will be
};

struct RepairOptions {
    Id<Table> closed;       ///< a table where nobody can sit any more, or null: the set closes it in these rounds
    Id<Round> from;         ///< the first round that may change; earlier ones have been. Null: all
    quint64 seed = 1;
    std::function<bool()> cancelled = {};
};

/// Gives a seat to who has none, takes it from who does not come, empties the closed table, brings hosts to their table and
/// mends what is too full, too empty or against an agreement. Hosts and locked places stay. Refuses, in a sentence with the
/// names in it, what is impossible.
Result<SeatingRepair> repairSeating(const Document &document, Id<Meetup> meetup, const RepairOptions &options);

} // namespace oogst
