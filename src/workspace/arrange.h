// Seating a meetup: from its records to a problem and back to one change set, and how a seating looks in numbers.

#pragma once

#include "core/document.h"
#include "core/result.h"

#include <functional>

namespace oogst {

struct ArrangeOptions {
    quint64 seed = 1;
    /// Seats that are there already stay, and only who has none is seated.
    bool onlyWithoutSeat = false;
    /// Makes an id for the round that a meetup without rounds gets.
    std::function<QUuid()> freshUuid;
    /// Asked now and then, from the calling thread; true keeps the best so far.
    std::function<bool()> cancelled;
};

/// Somebody and somebody else at one table in one round.
struct Neighbours {
    Id<Participation> a;
    Id<Participation> b;
    Id<Table> table;
    Id<Round> round;
};

/// How a meetup is seated now; empty lists mean all is well.
struct SeatingFacts {
    int expected = 0;                            ///< people who need a seat
    int seated = 0;                              ///< of those, with a seat in every round
    QList<Id<Participation>> withoutSeat;        ///< expected, and without a seat in some round
    QList<Id<Participation>> seatedButNotExpected; ///< cancelled or absent, and still at a table
    QList<Neighbours> sameOrganisation;
    QList<Neighbours> metAgain;                  ///< met in an earlier round already
    QList<Neighbours> apartBroken;               ///< agreed apart, yet at one table
    QList<Neighbours> togetherBroken;            ///< agreed together, yet not; `table` is where `a` sits
    QList<Id<Participation>> placeBroken;        ///< not at the table that was agreed
    QList<std::pair<Id<Table>, Id<Round>>> overFull;
    QList<std::pair<Id<Table>, Id<Round>>> underFull;
    int wishes = 0;                              ///< people with a wish
    int wishesGranted = 0;                       ///< of those, at a table on one of their wishes
};

struct Arrangement {
    ChangeSet set;        ///< seats; the summary is left to the caller
    SeatingFacts facts;   ///< as it will be after the change
};

/// Seats everybody who is expected, in every round. Locked seats, hosts and note-takers stay at their table;
/// agreements are kept. Refuses, with who and what, when there is no table, nobody to seat, or when agreements
/// contradict each other. Slow for large meetups: run it on a copy of the document in another thread.
Result<Arrangement> arrange(const Document &document, Id<Meetup> meetup, const ArrangeOptions &options);

SeatingFacts seatingFacts(const Document &document, Id<Meetup> meetup);

} // namespace oogst
