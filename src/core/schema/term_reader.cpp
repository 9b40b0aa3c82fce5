#include "core/schema/term_reader.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

using namespace term_words;

namespace {

constexpr int firstYear = 1900, lastYear = 2199;

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
    case Unit::Day: return day.addDays(count);
    case Unit::Week: return day.addDays(7 * count);
    case Unit::Month: return day.addMonths(count);
    case Unit::Quarter: return day.addMonths(3 * count);
    case Unit::Year: return day.addYears(count);
    }
    return {};
}

} // namespace

TermReader::TermReader(const QString &words, QDate anchor)
    : m_tokens(cut(words))
    , m_anchor(anchor)
{
}

Period TermReader::read() const
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i)
        if (const Maybe found = joinedAt(i))
            return inFront(*found, i);
    return {};
}

// ---- words ------------------------------------------------------------------------------------------------------

QString TermReader::text(qsizetype i) const
{
    return i >= 0 && i < m_tokens.size() ? m_tokens[i].text : QString();
}

int TermReader::numberAt(qsizetype i) const
{
    return i >= 0 && i < m_tokens.size() ? m_tokens[i].number : -1;
}

bool TermReader::is(qsizetype i, std::initializer_list<const char *> words) const
{
    const QString word = text(i);
    return std::ranges::any_of(words, [&](const char *known) { return word == QLatin1StringView(known); });
}

qsizetype TermReader::behind(qsizetype i, std::initializer_list<const char *> words) const
{
    while (is(i, words))
        ++i;
    return i;
}

/// Whether a doubtful month or season stands beside something that makes it a time.
bool TermReader::hasCompany(qsizetype i) const
{
    return m_tokens.size() == 1 || numberAt(i - 1) > 0 || numberAt(i + 1) > 0 || partNamed(text(i - 1)) ||
           pointingNamed(text(i - 1)) || pointingNamed(text(i + 1)) ||
           is(i - 1, {"in", "of", "by", "the", "before", "after", "until", "since", "from", "to", "during", "-", "/"});
}

/// The year at `i`, said as a number or as "volgend jaar", and the word behind it.
std::optional<std::pair<int, qsizetype>> TermReader::yearAt(qsizetype i) const
{
    const qsizetype at = behind(i, {"van", "of", "in", "het", "the"});
    if (numberAt(at) >= firstYear && numberAt(at) <= lastYear)
        return std::pair(numberAt(at), at + 1);
    const auto pointing = pointingNamed(text(at));
    if (pointing && is(at + 1, {"jaar", "year"}) && m_anchor.isValid())
        return std::pair(m_anchor.year() + (*pointing == Pointing::Next   ? 1
                                            : *pointing == Pointing::Last ? -1
                                                                          : 0),
                         at + 2);
    return std::nullopt;
}

TermReader::Found TermReader::withYear(Found found) const
{
    if (const auto year = yearAt(found.next)) {
        found.year = year->first;
        found.next = year->second;
    }
    return found;
}

// ---- ways to name a period ------------------------------------------------------------------------------------------

TermReader::Maybe TermReader::periodAt(qsizetype i) const
{
    using Way = Maybe (TermReader::*)(qsizetype) const;
    static constexpr Way ways[]{
        &TermReader::writtenAt,    &TermReader::dayAt,      &TermReader::monthFirstAt, &TermReader::quarterAt,
        &TermReader::agoAt,        &TermReader::partAt,     &TermReader::pointedAt,    &TermReader::seasonAt,
        &TermReader::weekNumberAt, &TermReader::distanceAt, &TermReader::yearOnlyAt,   &TermReader::dayWordAt,
    };
    for (const Way way : ways)
        if (Maybe found = (this->*way)(i))
            return found;
    return std::nullopt;
}

/// A period, or two with "en", "tot" or a dash between them: then one year may stand for both.
TermReader::Maybe TermReader::joinedAt(qsizetype i) const
{
    Maybe first = periodAt(i);
    if (!first)
        return std::nullopt;
    qsizetype at =
        behind(first->next, {"en", "and", "of", "or", "tot", "to", "t/m", "until", "through", "met", "-", "/"});
    if (at == first->next)
        return first;
    at = behind(at, {"de", "het", "the", "op", "in", "on"});
    Maybe second = periodAt(at);
    if (!second)
        return first;
    if (!first->hasYear() && second->hasYear()) {
        first->year = second->year;
        if (first->in(*first->year).from > second->in(*second->year).from)
            --*first->year;
    }
    const Period from = resolve(*first);
    if (!from.isValid())
        return first;
    if (!second->hasYear()) {
        second->year = from.from.year();
        if (second->in(*second->year).to < from.from)
            ++*second->year;
    }
    const Period to = resolve(*second);
    if (!to.isValid())
        return first;
    Found both = fixed({std::min(from.from, to.from), std::max(from.to, to.to)}, second->next);
    both.isRange = true;
    return both;
}

TermReader::Found TermReader::fixed(const Period &period, qsizetype next) const
{
    return {[period](int) { return period; }, period.from.year(), next};
}

TermReader::Maybe TermReader::writtenAt(qsizetype i) const
{
    if (i >= m_tokens.size())
        return std::nullopt;
    const Token &token = m_tokens[i];
    if (token.day.isValid())
        return fixed({token.day, token.day}, i + 1);
    if (token.month.isValid())
        return fixed(monthOf(token.month), i + 1);
    return std::nullopt;
}

/// "19 september 2019", "24 november", "1 en 15 mei", "the 24th of November".
TermReader::Maybe TermReader::dayAt(qsizetype i) const
{
    const int first = numberAt(i);
    int last = first;
    qsizetype at = i + 1;
    const qsizetype second = behind(at, {"en", "and", "of", "or", "tot", "to", "t/m", "met", "-", "/"});
    if (second > at && numberAt(second) > 0) {
        last = numberAt(second);
        at = second + 1;
    }
    const auto month = monthNamed(text(at = behind(at, {"of"})));
    if (!month || first < 1 || first > 31 || last < 1 || last > 31)
        return std::nullopt;
    return withYear({[=](int year) {
                         return Period{QDate(year, *month, first), QDate(year, *month, last)};
                     },
                     std::nullopt, at + 1});
}

/// "november 2013", "November 24, 2020", "mei".
TermReader::Maybe TermReader::monthFirstAt(qsizetype i) const
{
    const auto month = monthNamed(text(i));
    if (!month || (isDoubtful(text(i)) && !hasCompany(i)))
        return std::nullopt;
    const int day = numberAt(i + 1);
    if (day >= 1 && day <= 31 && !unitNamed(text(i + 2)) && !is(i + 2, {"-", "/"}))
        return withYear({[=](int year) {
                             return Period{QDate(year, *month, day), QDate(year, *month, day)};
                         },
                         std::nullopt, i + 2});
    return withYear({[=](int year) { return monthOf(QDate(year, *month, 1)); }, std::nullopt, i + 1});
}

/// "eind november 2013", "begin volgend jaar", "tweede helft van 2020", "eind van de maand".
TermReader::Maybe TermReader::partAt(qsizetype i) const
{
    auto part = partNamed(text(i));
    qsizetype at = i + 1;
    const int half = numberAt(i) > 0 ? numberAt(i) : ordinalNamed(text(i)).value_or(0);
    if ((half == 1 || half == 2) && is(at, {"helft", "half"})) {
        part = half == 1 ? Part::FirstHalf : Part::SecondHalf;
        ++at;
    }
    if (!part)
        return std::nullopt;
    at = behind(at, {"van", "of", "in", "het", "de", "the", "-"});
    Maybe whole = periodAt(at);
    if (!whole && unitNamed(text(at)) && m_anchor.isValid())
        whole = fixed(unitOf(*unitNamed(text(at)), m_anchor), at + 1); // "eind van het jaar"
    if (!whole)
        return std::nullopt;
    const auto in = whole->in;
    whole->in = [this, in, part](int year) { return partOf(*part, in(year)); };
    whole->isEnd = part == Part::End;
    return whole;
}

TermReader::Maybe TermReader::seasonAt(qsizetype i) const
{
    const auto season = seasonNamed(text(i));
    if (!season || (isDoubtful(text(i)) && !hasCompany(i)))
        return std::nullopt;
    Found found = withYear(
        {[=](int year) {
             const QDate first(year, season->month, season->day);
             const QDate last = first.addMonths(season->months - 1);
             return Period{first, season->toDay ? QDate(last.year(), last.month(), season->toDay) : lastOfMonth(last)};
         },
         std::nullopt, i + 1});
    // "winter 2020/2021": the second year says nothing new.
    if (found.hasYear() && is(found.next, {"-", "/"}) && numberAt(found.next + 1) == *found.year + 1)
        found.next += 2;
    return found;
}

/// "2e kwartaal 2020", "tweede kwartaal", "kwartaal 2", "Q2 2020", "2020 Q2".
TermReader::Maybe TermReader::quarterAt(qsizetype i) const
{
    int quarter = 0;
    qsizetype next = i + 2;
    if (text(i).size() == 2 && text(i).startsWith(u'q') && text(i)[1].isDigit()) {
        quarter = text(i)[1].digitValue();
        next = i + 1;
    } else if (is(i + 1, {"kwartaal", "quarter"})) {
        quarter = numberAt(i) > 0 ? numberAt(i) : ordinalNamed(text(i)).value_or(0);
        if (is(i, {"last"}) && !yearAt(next))
            quarter = 0; // "last quarter" is the one before this
    } else if (is(i, {"kwartaal", "quarter"})) {
        quarter = numberAt(i + 1);
    } else if (numberAt(i) >= firstYear && numberAt(i) <= lastYear) {
        const qsizetype at = behind(i + 1, {"-"});
        Maybe found = text(at).startsWith(u'q') ? quarterAt(at) : std::nullopt;
        if (found)
            found->year = numberAt(i);
        return found;
    }
    if (quarter < 1 || quarter > 4)
        return std::nullopt;
    return withYear({[=](int year) { return unitOf(Unit::Quarter, QDate(year, quarter * 3, 1)); }, std::nullopt, next});
}

TermReader::Maybe TermReader::weekNumberAt(qsizetype i) const
{
    const int week = numberAt(i + 1);
    if (!is(i, {"week"}) || week < 1 || week > 53)
        return std::nullopt;
    return withYear({[=](int year) {
                         // The fourth of January is in week 1 by definition.
                         const Period first = unitOf(Unit::Week, QDate(year, 1, 4));
                         return Period{first.from.addDays(7 * (week - 1)), first.to.addDays(7 * (week - 1))};
                     },
                     std::nullopt, i + 2});
}

/// "volgende maand", "afgelopen november", "komend voorjaar", "deze week vrijdag", "komende twee weken".
TermReader::Maybe TermReader::pointedAt(qsizetype i) const
{
    const auto pointing = pointingNamed(text(i));
    if (!pointing || !m_anchor.isValid())
        return std::nullopt;
    if (Maybe unit = pointedUnit(*pointing, i + 1))
        return unit;
    if (const auto amounts = amountsAt(i + 1); amounts && *pointing != Pointing::This) {
        if (*pointing == Pointing::Next)
            return fixed({m_anchor, landing(*amounts, 1).to}, amounts->next);
        return fixed({moved(amounts->high, -1), m_anchor}, amounts->next);
    }
    if (const auto weekday = weekdayNamed(text(i + 1))) {
        const int ahead = (*weekday - m_anchor.dayOfWeek() + 7) % 7;
        const QDate day = *pointing == Pointing::Last                 ? m_anchor.addDays(ahead - 7)
                          : *pointing == Pointing::Next && ahead == 0 ? m_anchor.addDays(7)
                                                                      : m_anchor.addDays(ahead);
        return fixed({day, day}, i + 2);
    }
    Maybe found = seasonAt(i + 1);
    if (!found)
        found = monthFirstAt(i + 1);
    if (found)
        found->which = *pointing == Pointing::This   ? Which::InAnchorYear
                       : *pointing == Pointing::Next ? Which::Upcoming
                                                     : Which::Begun;
    return found;
}

/// "(volgend) jaar", and what narrows it: "volgend jaar in mei", "volgende week dinsdag".
TermReader::Maybe TermReader::pointedUnit(Pointing pointing, qsizetype i) const
{
    const auto unit = unitNamed(text(i));
    if (!unit)
        return std::nullopt;
    const int count = pointing == Pointing::Next ? 1 : pointing == Pointing::Last ? -1 : 0;
    // From the first day of the unit, or a month after 31 January would be shortened twice.
    const Period period = unitOf(*unit, shifted(unitOf(*unit, m_anchor).from, *unit, count));
    const qsizetype at = behind(i + 1, {"in", "op", "on", "het", "de", "the"});
    if (const auto weekday = weekdayNamed(text(at)); weekday && *unit == Unit::Week) {
        const QDate day = period.from.addDays(*weekday - 1);
        return fixed({day, day}, at + 1);
    }
    if (*unit == Unit::Year) {
        Maybe narrower = partNamed(text(at)) || monthNamed(text(at)) || seasonNamed(text(at)) || numberAt(at) > 0
                             ? periodAt(at)
                             : std::nullopt;
        if (narrower && !narrower->hasYear()) {
            narrower->year = period.from.year();
            return narrower;
        }
    }
    return fixed(period, i + 1);
}

/// "over een of anderhalf jaar", "binnen twee weken", "in 2 to 3 months".
TermReader::Maybe TermReader::distanceAt(qsizetype i) const
{
    if (!m_anchor.isValid() || !is(i, {"over", "in", "na", "after", "binnen", "within", "ongeveer", "about"}))
        return std::nullopt;
    const qsizetype at =
        behind(i + 1, {"ongeveer", "circa", "about", "zo", "n", "de", "the", "komende", "coming", "next"});
    const auto amounts = amountsAt(at);
    if (!amounts || is(amounts->next, {"geleden", "ago"}))
        return std::nullopt;
    if (is(i, {"ongeveer", "about"}) && !is(amounts->next, {"later", "vanaf", "from"}))
        return std::nullopt;
    if (is(i, {"binnen", "within"}) || (at > i + 1 && is(at - 1, {"komende", "coming", "next"})))
        return fixed({m_anchor, moved(amounts->high, 1)}, amounts->next);
    return fixed(landing(*amounts, 1), amounts->next);
}

/// "twee weken geleden", "a year ago", "een jaar later", "two weeks from now".
TermReader::Maybe TermReader::agoAt(qsizetype i) const
{
    const auto amounts = m_anchor.isValid() ? amountsAt(i) : std::nullopt;
    if (!amounts)
        return std::nullopt;
    if (is(amounts->next, {"geleden", "ago", "earlier", "eerder"}))
        return fixed(landing(*amounts, -1), amounts->next + 1);
    if (is(amounts->next, {"later", "hence"}))
        return fixed(landing(*amounts, 1), amounts->next + 1);
    if (is(amounts->next, {"from", "vanaf"}) && is(amounts->next + 1, {"now", "nu", "today", "vandaag"}))
        return fixed(landing(*amounts, 1), amounts->next + 2);
    return std::nullopt;
}

TermReader::Maybe TermReader::yearOnlyAt(qsizetype i) const
{
    const int year = numberAt(i);
    if (year < firstYear || year > lastYear)
        return std::nullopt;
    return fixed(unitOf(Unit::Year, QDate(year, 1, 1)), i + 1);
}

/// "vandaag", "overmorgen", "vrijdag".
TermReader::Maybe TermReader::dayWordAt(qsizetype i) const
{
    if (!m_anchor.isValid())
        return std::nullopt;
    if (const auto days = dayNamed(text(i)))
        return fixed({m_anchor.addDays(*days), m_anchor.addDays(*days)}, i + 1);
    const auto weekday = weekdayNamed(text(i));
    if (!weekday || periodAt(behind(i + 1, {"de", "the", "op"}))) // "vrijdag 8 juli": the date says it
        return std::nullopt;
    const QDate day = m_anchor.addDays((*weekday - m_anchor.dayOfWeek() + 7) % 7);
    return fixed({day, day}, i + 1);
}

// ---- amounts of time ------------------------------------------------------------------------------------------------

/// "een half jaar", "anderhalf", "a year and a half", "een paar weken". Without a number `next` is 0.
TermReader::Amount TermReader::amountAt(qsizetype i) const
{
    Amount amount;
    qsizetype at = i;
    if (numberAt(at) > 0 && numberAt(at) < 1000)
        amount.count = numberAt(at++);
    else if (const auto number = numberNamed(text(at)); number) {
        amount.count = *number;
        ++at;
    } else
        return {};
    if (amount.count == 1 && is(at, {"half", "halve"})) {
        amount.count = 0.5;
        ++at;
    } else if (amount.count == 0.5)
        at = behind(at, {"a", "an"});
    const auto andAHalf = [&] {
        if (is(at, {"en", "and"}) && is(at + 1, {"een", "a"}) && is(at + 2, {"half", "halve"})) {
            amount.count += 0.5;
            at += 3;
        }
    };
    andAHalf();
    amount.unit = unitNamed(text(at));
    if (amount.unit) {
        ++at;
        andAHalf();
    }
    amount.next = at;
    return amount;
}

std::optional<TermReader::Amounts> TermReader::amountsAt(qsizetype i) const
{
    // "een paar", "enkele", "a few": two to four of them.
    const qsizetype few = behind(i, {"een", "a"});
    if (is(few, {"paar", "enkele", "few", "couple"})) {
        const qsizetype at = behind(few + 1, {"of"});
        const auto unit = unitNamed(text(at));
        return unit ? std::optional(Amounts{{2, unit, at}, {4, unit, at}, at + 1}) : std::nullopt;
    }
    Amount low = amountAt(i);
    if (low.next == 0)
        return std::nullopt;
    Amount high = low;
    if (is(low.next, {"of", "or", "a", "tot", "to", "-"}))
        if (const Amount second = amountAt(low.next + 1); second.next)
            high = second;
    if (!high.unit)
        high.unit = low.unit;
    if (!low.unit)
        low.unit = high.unit;
    if (!low.unit)
        return std::nullopt;
    return Amounts{low, high, std::max(low.next, high.next)};
}

QDate TermReader::moved(const Amount &amount, int direction) const
{
    const double count = direction * amount.count;
    switch (*amount.unit) {
    case Unit::Day: return m_anchor.addDays(std::lround(count));
    case Unit::Week: return m_anchor.addDays(std::lround(count * 7));
    case Unit::Month: return m_anchor.addMonths(int(count)).addDays(std::lround((count - int(count)) * 30));
    case Unit::Quarter: return m_anchor.addMonths(int(std::lround(count * 3)));
    case Unit::Year: return m_anchor.addMonths(int(std::lround(count * 12)));
    }
    return {};
}

Period TermReader::landing(const Amounts &amounts, int direction) const
{
    const QDate one = moved(amounts.low, direction), other = moved(amounts.high, direction);
    if (one != other)
        return {std::min(one, other), std::max(one, other)};
    return unitOf(std::min(*amounts.low.unit, Unit::Month), one);
}

// ---- from what was found to days ------------------------------------------------------------------------------------

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
    if (found.which == Which::InAnchorYear)
        return valid(m_anchor.year());
    Period best;
    qint64 bestDistance = std::numeric_limits<qint64>::max();
    for (int year = m_anchor.year() - 8; year <= m_anchor.year() + 8; ++year) { // 8: 29 February around 1900 and 2100
        const Period period = valid(year);
        if (!period.isValid())
            continue;
        if ((found.which == Which::Upcoming && period.from <= m_anchor) ||
            (found.which == Which::NotPast && period.to < m_anchor) ||
            (found.which == Which::Begun && period.from > m_anchor))
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
    while (is(at, {"de", "het", "the", "op", "on", "dag", "day"}) || weekdayNamed(text(at)))
        --at;
    const bool before = is(at, {"voor", "before"});
    const bool until = is(at, {"uiterlijk", "tot", "t/m", "by", "until", "till"}) ||
                       (is(at, {"met"}) && is(at - 1, {"en"})) || (is(at, {"dan", "than"}) && is(at - 1, {"later"}));
    const bool after = is(at, {"na", "after"});
    Found meant = found;
    if (meant.which == Which::Nearest && (before || until || after))
        meant.which = before ? Which::Upcoming : Which::NotPast;
    const Period period = resolve(meant);
    if (!period.isValid())
        return {};
    if (before || until) {
        const QDate latest = until || found.isEnd ? period.to : period.from.addDays(-1);
        return {m_anchor.isValid() && m_anchor <= latest ? m_anchor : QDate(), latest};
    }
    if (after) {
        const bool season = period.from.daysTo(period.to) > 40 && period.from.daysTo(period.to) < 93;
        const QDate next = period.to.addDays(1);
        return {next, season ? lastOfMonth(next.addMonths(2)) : QDate()};
    }
    if (is(at, {"vanaf", "sinds", "since", "from"}))
        return {period.from, found.isRange ? period.to : QDate()};
    if (is(at, {"rond", "omstreeks", "around"}) && period.from == period.to)
        return {period.from.addDays(-7), period.to.addDays(7)};
    return period;
}

} // namespace oogst
