// The clock times of a programme: only the start of the day is typed, the rest follows from the minutes.

#pragma once

#include "core/document.h"

#include <QTime>

namespace oogst {

/// One item with its times. A time is invalid when the day has no start, or an item before it has no minutes.
struct TimedItem {
    ProgrammeItem item;
    QTime from;
    QTime to;
};

/// The items of a meetup in order. Past midnight the clock starts again.
QList<TimedItem> timetable(const Document &document, Id<Meetup> meetup);

/// The change that puts an item at place `to` (0 is first) among the items of its meetup. Empty when it is there.
ChangeSet moveItem(const Document &document, Id<ProgrammeItem> item, qsizetype to);

} // namespace oogst
