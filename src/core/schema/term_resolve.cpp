#include "core/schema/term_reader.h"

#include <limits>

namespace oogst {

using namespace term_words;

Period TermReader::partOf(Part part, const Period &whole) const
{
    if (!whole.isValid())
        return {};
    const qint64 days = whole.from.daysTo(whole.to) + 1;
    if (part == Part::Rest)
        return m_anchor > whole.from && m_anchor <= whole.to ? Period{m_anchor, whole.to} : whole;
    if (part == Part::SoFar)
        return m_anchor >= whole.from && m_anchor < whole.to ? Period{whole.from, m_anchor} : whole;
    if (part == Part::FirstHalf || part == Part::SecondHalf) {
        const QDate second = days > 31 ? whole.from.addMonths(days > 93   ? 6
                                                              : days > 62 ? 2
                                                                          : 1)
                                       : whole.from.addDays(days / 2);
        return part == Part::FirstHalf ? Period{whole.from, second.addDays(-1)} : Period{second, whole.to};
    }
    // The two days between the thirds: a week in 2, 2 and 3 days, a month in tens, the rest in months.
    const int months = days > 93 ? 4 : 1;
    const QDate second = days < 3     ? whole.from
                         : days <= 7  ? whole.from.addDays(2)
                         : days <= 31 ? whole.from.addDays(10)
                                      : whole.from.addMonths(months);
    const QDate third = days < 3     ? whole.from
                        : days <= 7  ? whole.from.addDays(4)
                        : days <= 31 ? whole.from.addDays(20)
                                     : whole.from.addMonths(2 * months);
    if (days < 3 || second > whole.to || third > whole.to)
        return whole;
    return part == Part::Begin    ? Period{whole.from, second.addDays(-1)}
           : part == Part::Middle ? Period{second, third.addDays(-1)}
                                  : Period{third, whole.to};
}

Period TermReader::resolve(const Found &found) const
{
    const auto valid = [&](int year) {
        const Period period = found.in(year);
        return period.isValid() && period.from <= period.to ? period : Period{};
    };
    if (found.hasYear())
        return valid(*found.year);
    if (!m_anchor.isValid())
        return {};
    const Which which = found.which == Which::Nearest && m_look == TermLook::Ahead ? Which::NotPast : found.which;
    if (which == Which::InAnchorYear)
        return valid(m_anchor.year());
    Period best;
    qint64 bestDistance = std::numeric_limits<qint64>::max();
    for (int year = m_anchor.year() - 8; year <= m_anchor.year() + 8; ++year) { // 8: 29 February around 1900 and 2100
        const Period period = valid(year);
        if (!period.isValid())
            continue;
        if ((which == Which::Upcoming && period.from <= m_anchor) ||
            (which == Which::NotPast && period.to < m_anchor) ||
            (which == Which::Begun && period.from > m_anchor))
            continue;
        const qint64 distance = m_anchor < period.from ? m_anchor.daysTo(period.from)
                                : m_anchor > period.to ? period.to.daysTo(m_anchor)
                                                       : 0;
        if (distance < bestDistance) {
            best = period;
            bestDistance = distance;
        }
    }
    return best;
}

/// What the words in front make of it: "voor", "uiterlijk", "na", "vanaf", "rond".
Period TermReader::inFront(const Found &found, qsizetype begin) const
{
    qsizetype at = begin - 1;
    while (is(at, {"de", "het", "the", "op", "on", "in", "dag", "day"}) || (is(at, {"met"}) && !is(at - 1, {"en"})) || weekdayNamed(text(at)))
        --at;
    // "op of voor 1 juni" leaves the day itself in.
    const bool onOrBefore = is(at, {"voor", "before"}) && is(at - 1, {"of", "or"}) && is(at - 2, {"op", "on"});
    const bool before = is(at, {"voor", "before"}) && !onOrBefore;
    // "tot de zomer" is over when the summer begins; "uiterlijk" and "tot en met" leave all of it in.
    const bool upTo = is(at, {"tot", "by", "until", "till"}) && found.isNamed;
    const bool until = onOrBefore || is(at, {"uiterlijk", "tot", "t/m", "by", "until", "till"}) ||
                       (is(at, {"met"}) && is(at - 1, {"en"})) || (is(at, {"dan", "than"}) && is(at - 1, {"later"}));
    const bool after = is(at, {"na", "after"});
    Found meant = found;
    if (meant.which == Which::Nearest && (before || until || after || is(at, {"per"})))
        meant.which = before || upTo ? Which::Upcoming : Which::NotPast;
    else if (meant.which == Which::Nearest && is(at, {"sinds", "since"}))
        meant.which = Which::Begun;
    const Period period = resolve(meant);
    if (!period.isValid())
        return {};
    if (before || until) {
        const bool leavesOut = before || (upTo && period.from != period.to);
        const QDate latest = leavesOut && !found.isEnd ? period.from.addDays(-1) : period.to;
        return {m_anchor.isValid() && m_anchor <= latest ? m_anchor : QDate(), latest};
    }
    if (after) {
        const bool season = period.from.daysTo(period.to) > 40 && period.from.daysTo(period.to) < 93;
        const QDate next = period.to.addDays(1);
        return {next, season ? lastOfMonth(next.addMonths(2)) : found.isNamed ? next.addMonths(1).addDays(-1) : QDate()};
    }
    if (is(at, {"vanaf", "sinds", "since", "from"}))
        return {period.from, found.isRange ? period.to : QDate()};
    if (is(at, {"rond", "omstreeks", "around"}) && period.from.daysTo(period.to) < 7)
        return {period.from.addDays(-7), period.to.addDays(7)};
    return period;
}

} // namespace oogst
