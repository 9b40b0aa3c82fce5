#include "core/rules/timetable.h"

#include <algorithm>

namespace oogst {

QTime startOf(const Meetup &meetup)
{
    return QTime::fromString(meetup.startsAt.trimmed(), QStringLiteral("H:mm"));
}

QList<TimedItem> timetable(const Document &document, Id<Meetup> meetup)
{
    QList<ProgrammeItem> items = document.where(&ProgrammeItem::meetup, meetup);
    std::ranges::sort(items, [](const ProgrammeItem &a, const ProgrammeItem &b) {
        return a.position == b.position ? a.id < b.id : a.position < b.position;
    });
    QList<TimedItem> timed;
    QTime clock = startOf(document.findOrEmpty(meetup));
    for (const ProgrammeItem &item : std::as_const(items)) {
        const QTime end = clock.isValid() && item.minutes ? clock.addSecs(*item.minutes * 60) : QTime();
        timed += {item, clock, end};
        clock = end;
    }
    return timed;
}

} // namespace oogst
