#include "core/schema/term_reader.h"

namespace oogst {

using namespace term_words;

namespace {

/// Saturday and Sunday, so many weeks on from the weekend that comes or has begun.
Period weekendFrom(QDate day, int weeks)
{
    const int saturday = day.dayOfWeek() == Qt::Sunday ? -1 : Qt::Saturday - day.dayOfWeek();
    const QDate first = day.addDays(saturday + 7 * weeks);
    return {first, first.addDays(1)};
}

} // namespace

/// "vandaag", "overmorgen", "vrijdag", "donderdag over een week", "dinsdag volgende week", "vanaf nu".
TermReader::Maybe TermReader::dayWordAt(qsizetype i) const
{
    if (!m_anchor.isValid())
        return std::nullopt;
    if (is(i, {"nu", "now", "direct", "heden"}) && is(i - 1, {"vanaf", "per", "from", "tot", "until"}))
        return fixed({m_anchor, m_anchor}, i + 1);
    const auto days = dayNamed(text(i));
    const auto weekday = weekdayNamed(text(i));
    if (!days && !weekday)
        return std::nullopt;
    const int ahead = days ? *days : (*weekday - m_anchor.dayOfWeek() + 7) % 7;
    const auto on = [&](QDate day, qsizetype next) { return fixed({day, day}, next); };
    if (is(i + 1, {"over", "in"}))
        if (const auto amounts = amountsAt(i + 2); amounts && amounts->next > 0 && *amounts->low.unit <= Unit::Week)
            return on(moved(amounts->low, 1).addDays(ahead), amounts->next);
    if (weekday) {
        if (is(i + 1, {"aanstaande"}))
            return on(m_anchor.addDays(ahead == 0 ? 7 : ahead), i + 2);
        if (is(i + 1, {"jongstleden"}))
            return on(m_anchor.addDays(ahead - 7), i + 2);
        if (const auto pointing = pointingNamed(text(i + 1)); pointing && unitNamed(text(i + 2)) == Unit::Week) {
            const Period week = resolve(*pointedUnit(*pointing, i + 2));
            return on(week.from.addDays(*weekday - 1), i + 3);
        }
        if (periodAt(behind(i + 1, {"de", "the", "op"}))) // "vrijdag 8 juli": the date says it
            return std::nullopt;
    }
    return on(m_anchor.addDays(ahead), i + 1);
}

/// "in het weekend", "komend weekend", "volgend weekend" (of the next week), "the week after next".
TermReader::Maybe TermReader::weekendAt(qsizetype i) const
{
    if (!m_anchor.isValid())
        return std::nullopt;
    if (is(i, {"week"}) && is(i + 1, {"after"}) && is(i + 2, {"next"}))
        return fixed(unitOf(Unit::Week, m_anchor.addDays(14)), i + 3);
    const auto isWeekend = [this](qsizetype at) { return is(at, {"weekend", "weekeinde"}); };
    if (isWeekend(i))
        return is(i + 1, {"van", "of"}) && periodAt(behind(i + 2, {"de", "the"})) ? std::nullopt : Maybe(fixed(weekendFrom(m_anchor, 0), i + 1));
    const auto pointing = pointingNamed(text(i));
    if (!pointing || !isWeekend(i + 1))
        return std::nullopt;
    const int weeks = is(i, {"volgend", "next"}) ? 1 : *pointing == Pointing::Last ? -1 : 0;
    return fixed(weekendFrom(m_anchor, weeks), i + 2);
}

/// "31-12", "1/5": a day and a month in figures, at the end of the text and with nothing else in front.
TermReader::Maybe TermReader::figuresAt(qsizetype i) const
{
    const int day = numberAt(i), month = numberAt(i + 2);
    if (day < 1 || day > 31 || month < 1 || month > 12 || !is(i + 1, {"-", "/"}) || i + 3 != m_tokens.size())
        return std::nullopt;
    static constexpr auto fronts = {"op", "voor", "uiterlijk", "tot", "t/m", "met", "na", "vanaf", "per", "rond", "sinds", "dan", "on", "by", "before",
                                    "after", "until", "till", "from", "since", "around"};
    if (i > 0 && !is(i - 1, fronts) && !weekdayNamed(text(i - 1)))
        return std::nullopt;
    return Found{[=](int year) { return Period{QDate(year, month, day), QDate(year, month, day)}; }, std::nullopt, i + 3};
}

} // namespace oogst
