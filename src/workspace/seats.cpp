#include "workspace/seats.h"

#include "core/rules/names.h"

#include <QCoreApplication>

namespace oogst {
namespace {

struct Seats {
    Q_DECLARE_TR_FUNCTIONS(seats)
};

void put(const Document &document, Id<Participation> who, Id<Round> round, Id<Table> table, ChangeSet &set)
{
    const auto seat = seatOf(document, who, round);
    if (table.isNull()) {
        if (seat)
            set.remove(*seat);
        return;
    }
    Seat after = seat.value_or(Seat{});
    after.participation = who;
    after.round = round;
    after.table = table;
    after.id = naturalId(after);
    if (seat)
        set.edit(*seat, after);
    else
        set.add(after);
}

} // namespace

std::optional<Seat> seatOf(const Document &document, Id<Participation> who, Id<Round> round)
{
    Seat seat;
    seat.participation = who;
    seat.round = round;
    return document.find(naturalId(seat));
}

ChangeSet seatAt(const Document &document, Id<Participation> who, Id<Round> round, Id<Table> table)
{
    ChangeSet set{Seats::tr("%1 to table %2").arg(nameOf(who, document), QString::number(document.findOrEmpty(table).number)), {}};
    put(document, who, round, table, set);
    return set;
}

ChangeSet swapSeats(const Document &document, Id<Participation> a, Id<Participation> b, Id<Round> round)
{
    ChangeSet set{Seats::tr("%1 and %2 changed places").arg(nameOf(a, document), nameOf(b, document)), {}};
    const Id<Table> from = seatOf(document, a, round).value_or(Seat{}).table;
    const Id<Table> to = seatOf(document, b, round).value_or(Seat{}).table;
    if (from == to)
        return set;
    put(document, a, round, to, set);
    put(document, b, round, from, set);
    return set;
}

ChangeSet unseat(const Document &document, Id<Participation> who, Id<Round> round)
{
    ChangeSet set{Seats::tr("%1 taken from the table").arg(nameOf(who, document)), {}};
    put(document, who, round, {}, set);
    return set;
}

ChangeSet lockSeat(const Document &document, Id<Participation> who, Id<Round> round, SeatLock lock)
{
    const auto seat = seatOf(document, who, round);
    const QString name = nameOf(who, document);
    ChangeSet set{lock == SeatLock::Locked ? Seats::tr("Place of %1 fixed").arg(name) : Seats::tr("Place of %1 released").arg(name), {}};
    if (!seat)
        return set;
    Seat after = *seat;
    after.locked = lock == SeatLock::Locked;
    set.edit(*seat, after);
    return set;
}

QList<Id<Participation>> peopleWithNewSeats(const ChangeSet &set)
{
    QList<Id<Participation>> people;
    for (const RecordChange &change : set.changes) {
        if (change.type != &recordType<Seat>() || !change.after)
            continue;
        const auto seatIn = [](const std::optional<Row> &row) {
            Seat seat;
            if (row)
                recordType<Seat>().unpack(*row, &seat);
            return seat;
        };
        const Seat before = seatIn(change.before), after = seatIn(change.after);
        if (before.table != after.table && !people.contains(after.participation))
            people += after.participation;
    }
    return people;
}

} // namespace oogst
