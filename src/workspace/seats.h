// Seating by hand: who goes to which table. Each verb gives the change, none writes.

#pragma once

#include "core/document.h"

namespace oogst {

/// Puts somebody at a table; whoever sits there already stays. Empty when nothing changes.
ChangeSet seatAt(const Document &document, Id<Participation> who, Id<Round> round, Id<Table> table);
/// The two change places; somebody without a seat takes the seat of the other, who then has none.
ChangeSet swapSeats(const Document &document, Id<Participation> a, Id<Participation> b, Id<Round> round);
/// Takes somebody from the table.
ChangeSet unseat(const Document &document, Id<Participation> who, Id<Round> round);

enum class SeatLock { Locked, Free };
/// An arrangement leaves a locked seat alone.
ChangeSet lockSeat(const Document &document, Id<Participation> who, Id<Round> round, SeatLock lock);

/// Who sits elsewhere after the change than before it, or sits for the first time: these need a new route card.
QList<Id<Participation>> peopleWithNewSeats(const ChangeSet &set);

/// The seat of somebody in a round, if any.
std::optional<Seat> seatOf(const Document &document, Id<Participation> who, Id<Round> round);

} // namespace oogst
