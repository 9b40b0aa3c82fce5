#include "gui/programme/timetable.h"

#include "core/position.h"

#include <algorithm>

namespace oogst {
namespace {

QList<ProgrammeItem> itemsOf(const Document &document, Id<Meetup> meetup)
{
    QList<ProgrammeItem> items = document.where(&ProgrammeItem::meetup, meetup);
    std::ranges::sort(items, [](const ProgrammeItem &a, const ProgrammeItem &b) {
        return a.position == b.position ? a.id < b.id : a.position < b.position;
    });
    return items;
}

} // namespace

QList<TimedItem> timetable(const Document &document, Id<Meetup> meetup)
{
    QList<TimedItem> timed;
    QTime clock = QTime::fromString(document.findOrEmpty(meetup).startsAt, QStringLiteral("H:mm"));
    for (const ProgrammeItem &item : itemsOf(document, meetup)) {
        const QTime end = clock.isValid() && item.minutes ? clock.addSecs(*item.minutes * 60) : QTime();
        timed += {item, clock, end};
        clock = end;
    }
    return timed;
}

ChangeSet moveItem(const Document &document, Id<ProgrammeItem> id, qsizetype to)
{
    ChangeSet set;
    const auto moved = document.find(id);
    if (!moved)
        return set;
    QList<ProgrammeItem> others = itemsOf(document, moved->meetup);
    const qsizetype from = std::ranges::find(others, id, &ProgrammeItem::id) - others.begin();
    others.removeAt(from);
    to = std::clamp<qsizetype>(to, 0, others.size());
    if (to == from)
        return set;
    const auto place = [&](qsizetype i) { return i < 0 || i >= others.size() ? QString() : others[i].position; };
    if (const QString before = place(to - 1), after = place(to); after.isEmpty() || before < after) {
        ProgrammeItem now = *moved;
        now.position = placeBetween(before, after);
        set.edit(*moved, now);
        return set;
    }
    // Neighbours on one place (two laptops, an import) leave no room between them: all get new places.
    others.insert(to, *moved);
    QString last;
    for (const ProgrammeItem &item : others) {
        ProgrammeItem now = item;
        now.position = last = placeBetween(last, {});
        set.edit(item, now);
    }
    return set;
}

} // namespace oogst
