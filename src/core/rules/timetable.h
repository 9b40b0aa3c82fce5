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

/// When a meetup starts, as typed: "9:30" or "09:30"; invalid when nobody said.
QTime startOf(const Meetup &meetup);

/// The items of a meetup in order. Past midnight the clock starts again.
QList<TimedItem> timetable(const Document &document, Id<Meetup> meetup);

} // namespace oogst
