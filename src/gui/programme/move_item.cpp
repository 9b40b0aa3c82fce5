#include "gui/programme/move_item.h"

#include "core/position.h"
#include "core/rules/timetable.h"

#include <algorithm>

namespace oogst {

ChangeSet moveItem(const Document &document, Id<ProgrammeItem> id, qsizetype to)
{
    ChangeSet set;
    const auto moved = document.find(id);
    if (!moved)
        return set;
    QList<ProgrammeItem> others;
    for (const TimedItem &timed : timetable(document, moved->meetup))
        others += timed.item;
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
