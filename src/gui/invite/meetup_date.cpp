#include "gui/invite/meetup_date.h"

#include "core/rules/timetable.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

Result<CalendarEvent> calendarEventOf(const Document &document, Id<Meetup> id)
{
    const Meetup meetup = document.findOrEmpty(id);
    if (!meetup.when.isExact())
        return Problem{QCoreApplication::translate("MeetupDate", "The day of this meetup is not exact yet. Fill in a date first."), {}};
    CalendarEvent event;
    event.uid = id.text() + u"@oogst"_s;
    event.title = meetup.title;
    event.place = meetup.format == MeetupFormat::Online ? meetup.meetingLink
                                                        : QStringList{meetup.venue, meetup.town}.filter(QRegularExpression(u"."_s)).join(u", "_s);
    event.description = meetup.occasion;
    const QTime start = startOf(meetup);
    event.isWholeDay = !start.isValid();
    event.starts = QDateTime(meetup.when.earliest, start.isValid() ? start : QTime(0, 0));
    int minutes = 0;
    for (const ProgrammeItem &item : document.where(&ProgrammeItem::meetup, id))
        minutes += item.minutes.value_or(0);
    if (!event.isWholeDay)
        event.ends = event.starts.addSecs(60 * (minutes > 0 ? minutes : 120));
    return event;
}

} // namespace oogst
