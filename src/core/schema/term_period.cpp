#include "core/schema/term_period.h"

namespace oogst {

using namespace term_words;

QDate lastOfMonth(QDate day)
{
    return day.addDays(day.daysInMonth() - day.day());
}

Period monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, lastOfMonth(first)};
}

Period unitOf(Unit unit, QDate day)
{
    switch (unit) {
    case Unit::Hour:
    case Unit::Day: return {day, day};
    case Unit::Week: return {day.addDays(1 - day.dayOfWeek()), day.addDays(7 - day.dayOfWeek())};
    case Unit::Month: return monthOf(day);
    case Unit::Quarter: {
        const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
        return {first, lastOfMonth(first.addMonths(2))};
    }
    case Unit::Year: return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    }
    return {};
}

QDate shifted(QDate day, Unit unit, int count)
{
    switch (unit) {
    case Unit::Hour:
    case Unit::Day: return day.addDays(count);
    case Unit::Week: return day.addDays(7 * count);
    case Unit::Month: return day.addMonths(count);
    case Unit::Quarter: return day.addMonths(3 * count);
    case Unit::Year: return day.addYears(count);
    }
    return {};
}

} // namespace oogst
