#include "exchange/lists/calendar.h"

#include "exchange/lists/formats/encoding.h"
#include "exchange/lists/raw_list.h"
#include "exchange/text.h"

#include <libical/ical.h>

#include <QTimeZone>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

using exchange::Text;

QTimeZone amsterdam()
{
    return QTimeZone("Europe/Amsterdam");
}

QTimeZone zoneNamed(const QString &name)
{
    QString plain = name;
    if (plain.startsWith(u'"') && plain.endsWith(u'"'))
        plain = plain.mid(1, plain.size() - 2);
    const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(plain.toUtf8(), QLocale::Netherlands);
    const QByteArray anywhere = windows.isEmpty() ? QTimeZone::windowsIdToDefaultIanaId(plain.toUtf8()) : windows;
    // "/freeassociation.sourceforge.net/Europe/Amsterdam"
    QTimeZone zone(anywhere.isEmpty() ? plain.toUtf8() : anywhere);
    if (!zone.isValid() && plain.count(u'/') > 1)
        zone = QTimeZone(plain.section(u'/', -2).toUtf8());
    return zone.isValid() ? zone : amsterdam();
}

QDateTime momentOf(icalproperty *property, const icaltimetype &time)
{
    if (!property || icaltime_is_null_time(time))
        return {};
    const QDate day(time.year, time.month, time.day);
    const QTime clock(time.hour, time.minute, time.second);
    if (time.is_date)
        return QDateTime(day, QTime(0, 0), Qt::LocalTime);
    QDateTime moment;
    icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (icaltime_is_utc(time))
        moment = QDateTime(day, clock, Qt::UTC).toTimeZone(amsterdam());
    else if (zone)
        moment = QDateTime(day, clock, zoneNamed(QString::fromUtf8(icalparameter_get_tzid(zone)))).toTimeZone(amsterdam());
    else
        moment = QDateTime(day, clock, amsterdam());
    return QDateTime(moment.date(), moment.time(), Qt::LocalTime);
}

QString text(const char *bytes)
{
    return QString::fromUtf8(bytes).trimmed();
}

CalendarEvent eventOf(icalcomponent *component)
{
    CalendarEvent event;
    event.title = text(icalcomponent_get_summary(component));
    event.place = text(icalcomponent_get_location(component));
    event.description = text(icalcomponent_get_description(component));
    event.uid = text(icalcomponent_get_uid(component));
    event.isCancelled = icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED;
    event.repeats = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY) != nullptr;
    if (icalproperty *start = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY)) {
        const icaltimetype time = icalproperty_get_dtstart(start);
        event.isWholeDay = time.is_date;
        event.starts = momentOf(start, time);
    }
    if (icalproperty *end = icalcomponent_get_first_property(component, ICAL_DTEND_PROPERTY)) {
        event.ends = momentOf(end, icalproperty_get_dtend(end));
    } else if (icalproperty *length = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY); length && event.starts.isValid()) {
        event.ends = event.starts.addSecs(icaldurationtype_as_int(icalproperty_get_duration(length)));
    }
    for (icalproperty *guest = icalcomponent_get_first_property(component, ICAL_ATTENDEE_PROPERTY); guest;
         guest = icalcomponent_get_next_property(component, ICAL_ATTENDEE_PROPERTY)) {
        CalendarGuest found;
        found.mail = text(icalproperty_get_attendee(guest)).remove(u"mailto:"_s, Qt::CaseInsensitive);
        if (icalparameter *name = icalproperty_get_first_parameter(guest, ICAL_CN_PARAMETER))
            found.name = text(icalparameter_get_cn(name));
        if (icalparameter *answer = icalproperty_get_first_parameter(guest, ICAL_PARTSTAT_PARAMETER))
            found.answer = QString::fromLatin1(icalparameter_enum_to_string(icalparameter_get_partstat(answer)));
        if (icalparameter *kind = icalproperty_get_first_parameter(guest, ICAL_CUTYPE_PARAMETER)) {
            const icalparameter_cutype type = icalparameter_get_cutype(kind);
            if (type == ICAL_CUTYPE_ROOM || type == ICAL_CUTYPE_RESOURCE)
                found.kind = GuestKind::Thing;
            else if (type == ICAL_CUTYPE_GROUP)
                found.kind = GuestKind::Group;
        }
        event.guests += found;
    }
    return event;
}

constexpr int mostLines = 300'000;          // of its own memory libical takes a kilobyte a line
constexpr qsizetype longestLine = 1 << 20; // also unfolded: libical takes time by the square of it

// Line ends as libical wants them, and where each appointment begins. Refused where a line is longer than any calendar has.
Result<QByteArray> tidied(const QString &text, QList<int> &beginnings)
{
    QByteArray tidy;
    int number = 0, begunIn = 1;
    qsizetype unfolded = 0;
    for (qsizetype from = 0; from <= text.size();) {
        qsizetype to = from;
        while (to < text.size() && text[to] != u'\n' && text[to] != u'\r')
            ++to;
        const QStringView line = QStringView(text).mid(from, to - from);
        ++number;
        const bool goesOn = line.startsWith(u' ') || line.startsWith(u'\t');
        begunIn = goesOn ? begunIn : number;
        unfolded = (goesOn ? unfolded : 0) + line.size();
        if (unfolded > longestLine)
            return Problem{Text::tr("A line of this calendar is longer than a megabyte, as that of no calendar is. Remove it."), lists::linePlace(begunIn)};
        if (number > mostLines)
            return Problem{Text::tr("The calendar has more than %L1 lines. That is no list of people.").arg(mostLines), lists::linePlace(number)};
        if (line.trimmed().compare(u"BEGIN:VEVENT", Qt::CaseInsensitive) == 0)
            beginnings += number;
        tidy += line.toUtf8() + "\r\n";
        from = to + (to + 1 < text.size() && text[to] == u'\r' && text[to + 1] == u'\n' ? 2 : 1);
    }
    return tidy;
}

QByteArray escaped(const QString &text)
{
    QString plain = text;
    plain.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).remove(u'\r').replace(u'\n', u"\\n"_s);
    return plain.toUtf8();
}

// At most 75 bytes on a line, never within a letter.
QByteArray folded(const QByteArray &line)
{
    QByteArray out;
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isLetterStart = (static_cast<unsigned char>(line[i]) & 0xc0) != 0x80;
        if (isLetterStart && length >= 71) {
            out += "\r\n ";
            length = 1;
        }
        out += line[i];
        ++length;
    }
    return out + "\r\n";
}

} // namespace

Result<QList<CalendarEvent>> readCalendar(const QByteArray &bytes)
{
    if (bytes.size() > lists::limit::fileBytes)
        return Problem{Text::tr("The calendar is larger than %1 MB.").arg(lists::limit::fileBytes >> 20), {}};
    QList<int> beginnings;
    const auto lines = tidied(lists::decodeText(bytes).text, beginnings);
    if (!lines)
        return lines.problem();
    const QByteArray tidy = *lines;
    if (tidy.contains('\0'))
        return Problem{Text::tr("The calendar holds the sign NUL, which no text has."), lists::linePlace(int(tidy.left(tidy.indexOf('\0')).count('\n')) + 1)};
    // 2 GB without a line end, or components within components without end, would take all memory.
    if (tidy.toUpper().count("BEGIN:") > 100'000)
        return Problem{Text::tr("The calendar holds more than 100,000 parts."), {}};
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent *)> root(icalparser_parse_string(tidy.constData()), icalcomponent_free);
    if (!root)
        return Problem{Text::tr("This is no calendar that can be read. Save it again as .ics."), {}};
    QList<CalendarEvent> events;
    const auto take = [&](icalcomponent *calendar) {
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            CalendarEvent read = eventOf(event);
            read.line = beginnings.value(events.size());
            events += read;
        }
    };
    if (icalcomponent_isa(root.get()) == ICAL_XROOT_COMPONENT) {
        QList<icalcomponent *> calendars;
        for (icalcomponent *calendar = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); calendar;
             calendar = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
            calendars += calendar;
        for (icalcomponent *calendar : std::as_const(calendars))
            take(calendar);
    } else {
        take(root.get());
    }
    if (events.isEmpty())
        return Problem{Text::tr("There are no appointments in this calendar."), {}};
    return events;
}

QByteArray writeCalendar(const CalendarEvent &event, const QDateTime &stamp)
{
    const QTimeZone zone = amsterdam();
    const auto utc = [&](const QDateTime &moment) {
        return QDateTime(moment.date(), moment.time(), zone).toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    };
    QList<QByteArray> lines{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Oogst//Oogst//NL", "METHOD:PUBLISH", "BEGIN:VEVENT",
                            "UID:" + escaped(event.uid), "DTSTAMP:" + stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1(),
                            "SUMMARY:" + escaped(event.title)};
    if (event.isWholeDay) {
        lines += "DTSTART;VALUE=DATE:" + event.starts.date().toString(u"yyyyMMdd"_s).toLatin1();
        lines += "DTEND;VALUE=DATE:" + (event.ends.isValid() ? event.ends.date() : event.starts.date().addDays(1)).toString(u"yyyyMMdd"_s).toLatin1();
    } else {
        lines += "DTSTART:" + utc(event.starts);
        if (event.ends.isValid())
            lines += "DTEND:" + utc(event.ends);
    }
    if (!event.place.isEmpty())
        lines += "LOCATION:" + escaped(event.place);
    if (!event.description.isEmpty())
        lines += "DESCRIPTION:" + escaped(event.description);
    if (event.isCancelled)
        lines += "STATUS:CANCELLED";
    lines += {"END:VEVENT", "END:VCALENDAR"};
    QByteArray calendar;
    for (const QByteArray &line : std::as_const(lines))
        calendar += folded(line);
    return calendar;
}

} // namespace oogst
