// A meetup as an appointment for calendars.

#pragma once

#include "core/document.h"
#include "core/result.h"
#include "exchange/lists/calendar.h"

namespace oogst {

/// The appointment: from the start of the day to the end of its programme. Refused while the day is not exact.
Result<CalendarEvent> calendarEventOf(const Document &document, Id<Meetup> meetup);

} // namespace oogst
