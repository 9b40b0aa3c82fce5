// Seating a meetup: from its records to a problem and back to one change set, and how a seating looks in numbers.

#pragma once

#include "core/document.h"
#include "core/result.h"

#include <functional>

namespace oogst {

/// How far a search is.
struct ArrangeProgress {
    double share = 0;     ///< 0 … 1
    bool isValid = false; ///< there is a plan that keeps all agreements
};

struct ArrangeOptions {
    quint64 seed = 1;
    /// Seats that are there already stay, and only who has none is seated.
    bool onlyWithoutSeat = false;
    /// How long to search by the clock; 0: a number of steps by the size of the meetup, the same on every machine.
    double seconds = 0;
    /// Makes an id for the round that a meetup without rounds gets.
    std::function<QUuid()> freshUuid = {};
    /// Asked now and then, from the calling thread; true keeps the best so far.
    std::function<bool()> cancelled = {};
    /// Told now and then, from the calling thread.
    std::function<void(const ArrangeProgress &)> progress = {};
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
    int seated = 0;                              ///< of those, with a seat in every round in which they are there
    QList<Id<Participation>> withoutSeat;        ///< expected, and without a seat in some round
    QList<Id<Participation>> seatedButNotExpected; ///< cancelled or absent, and still at a table
    QList<Neighbours> sameOrganisation;
    QList<Neighbours> metAgain;                  ///< met in an earlier round already
    QList<Neighbours> metBefore;                 ///< met at a table of an earlier edition
    QList<Neighbours> apartBroken;               ///< agreed apart, yet at one table
    QList<Neighbours> togetherBroken;            ///< agreed together, yet not; `table` is where `a` sits
    QList<Id<Participation>> placeBroken;        ///< not at the table that was agreed
    QList<std::pair<Id<Table>, Id<Round>>> overFull;
    QList<std::pair<Id<Table>, Id<Round>>> underFull;
    QList<Id<Participation>> atClosedTable;      ///< at a table that is closed in that round
    int wishes = 0;                              ///< people with a wish
    int wishesGranted = 0;                       ///< of those, at a table on one of their wishes
    QList<Id<Participation>> withoutWish;        ///< the others
    int asks = 0;                                ///< asks of people who come
    QList<Id<Participation>> asksOpen;           ///< with an ask, and nobody who offers it at any of their tables
    int pairs = 0;                               ///< different people who meet at a table
    int newPairs = 0;                            ///< of those, who never met at an earlier edition
};

/// What no seating of this meetup can do better than, for one wish at a time; see seating/bounds.
struct SeatingMinimum {
    int metAgain = 0;         ///< second meetings within the meetup
    int sameOrganisation = 0; ///< pairs in the round that was asked for
    int withoutWish = 0;
    int asksOpen = 0;
};

struct Arrangement {
    ChangeSet set;        ///< seats; the summary is left to the caller
    SeatingFacts facts;   ///< as it will be after the change
    QList<Id<Participation>> moved; ///< had a seat and get another one in some round
    bool isProvenBest = false; ///< nothing can be better, all wishes weighed
    double above = 0;          ///< else: how far above what is proven to be unavoidable, as a share; 0.04 is 4 %
};

/// Seats everybody who is expected, in every round in which they are there. Locked seats, hosts and note-takers stay at
/// their table; agreements are kept; closed tables stay empty. What counts most is the meetup's (SeatingImportance). Refuses, in a sentence with the people in it and before any search, when there is no
/// table or nobody to seat, when there are more people than seats, or when agreements contradict each other; and after
/// the search when no plan was found that keeps them all. Slow for large meetups: run it on a copy of the document in
/// another thread.
Result<Arrangement> arrange(const Document &document, Id<Meetup> meetup, const ArrangeOptions &options);

SeatingFacts seatingFacts(const Document &document, Id<Meetup> meetup);
SeatingMinimum seatingMinimum(const Document &document, Id<Meetup> meetup, Id<Round> round);

/// Whether there is anything to choose in "what counts most": more than one round, wishes, needs or organisations.
bool hasSeatingWishes(const Document &document, Id<Meetup> meetup);

} // namespace oogst
