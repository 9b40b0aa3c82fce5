// Who comes in at the door: found, marked, put at a table, in one step each.

#pragma once

#include "workspace/participants.h"

namespace oogst {

/// How the door stands.
struct ArrivalCount {
    int expected = 0; ///< accepted, arrived or not
    int arrived = 0;
    int walkIns = 0;  ///< arrived without having been invited
    int absent = 0;   ///< noted as not having come
    int awaited() const { return std::max(0, expected - arrived - absent); }
};
ArrivalCount countArrivals(const Document &document, Id<Meetup> meetup);

/// The id on a badge that was scanned, also behind letters that somebody had typed before; null when there is none.
QUuid badgeIn(const QString &typed);
/// The people on the list that a typed text, or a scanned badge, can mean: the likeliest first. A badge holds the id
/// of a participation, an order code with its number, or a mail address: these mean exactly whose it is.
QList<Id<Participation>> foundAtDoor(const Document &document, Id<Meetup> meetup, const QString &typed);

/// The table where somebody who comes late fits best in each round: one with a seat free, few people and few colleagues,
/// and their own wish if it can be. Empty when there are no tables, or no seat is free. Nobody else is moved.
QHash<Id<Round>, Id<Table>> placesFor(const Document &document, Id<Meetup> meetup, Id<Participation> who);

/// Marks somebody as arrived. With `places` also gives them those seats, where they have none. One step.
Result<Done> arrive(Workspace &workspace, Id<Participation> who, const QHash<Id<Round>, Id<Table>> &places = {});
/// Puts somebody who was not on the list on it, arrived and seated where there is room. One step.
Result<Id<Participation>> walkIn(Workspace &workspace, Id<Meetup> meetup, const TypedParticipant &typed);
/// Notes of all who are awaited that they did not come. One step; the value is how many.
Result<int> noteAbsent(Workspace &workspace, Id<Meetup> meetup);

} // namespace oogst
