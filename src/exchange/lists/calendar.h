// Dates from a calendar file (ICS), and dates for one.

#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace oogst {

/// Who or what was asked for an appointment: rooms and beamers are booked in the same way.
enum class GuestKind { Person, Group, Thing };

/// Somebody who was asked for an appointment.
struct CalendarGuest {
    QString name;
    QString mail;
    GuestKind kind = GuestKind::Person;
    QString answer; ///< as the calendar says it: "ACCEPTED", "DECLINED", "TENTATIVE", "NEEDS-ACTION"
};

/// One appointment. Times as they are on the clock of the place: a meetup at 09:30 is at 09:30.
struct CalendarEvent {
    QString title;
    QString place;
    QString description;
    QString uid;
    QDateTime starts; ///< of a whole day: midnight
    QDateTime ends;
    bool isWholeDay = false;
    bool isCancelled = false;
    bool repeats = false;
    int line = 0; ///< where it begins in the file
    QList<CalendarGuest> guests;
};

/// The appointments of a calendar file. Zone names of Windows ("W. Europe Standard Time") are known; UTC and other zones
/// become the time in the Netherlands. Of a repeated appointment the first date counts.
Result<QList<CalendarEvent>> readCalendar(const QByteArray &bytes);

/// One appointment as a calendar file. `stamp` is now.
QByteArray writeCalendar(const CalendarEvent &event, const QDateTime &stamp);

} // namespace oogst
