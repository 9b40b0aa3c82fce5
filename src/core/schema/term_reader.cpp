#include "core/schema/term_reader.h"

#include <algorithm>

namespace oogst {

using namespace term_words;

namespace {

constexpr int firstYear = 1900, lastYear = 2199;

} // namespace

TermReader::TermReader(const QString &words, QDate anchor, TermLook look)
    : m_tokens(cut(words))
    , m_anchor(anchor)
    , m_look(look)
{
}

Period TermReader::read() const
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i)
        if (const Maybe found = joinedAt(i))
            return inFront(*found, i);
    return {};
}

// ---- words ----------------------------------------------------------------------------------------------------

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
           (is(i + 1, {"-", "/"}) && monthNamed(text(i + 2))) ||
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
    } else if (is(found.next, {"aanstaande", "jongstleden"})) { // "1 juli a.s."
        found.which = is(found.next, {"aanstaande"}) ? Which::Upcoming : Which::Begun;
        ++found.next;
    }
    return found;
}

// ---- ways to name a period -------------------------------------------------------------------------------------

TermReader::Maybe TermReader::periodAt(qsizetype i) const
{
    using Way = Maybe (TermReader::*)(qsizetype) const;
    static constexpr Way ways[]{
        &TermReader::writtenAt,  &TermReader::betweenAt,    &TermReader::feastAt,    &TermReader::dayAt,        &TermReader::monthFirstAt,
        &TermReader::quarterAt,  &TermReader::agoAt,        &TermReader::partAt,     &TermReader::nthInMonthAt, &TermReader::weekendAt,
        &TermReader::pointedAt,  &TermReader::seasonAt,     &TermReader::weekNumberAt, &TermReader::distanceAt, &TermReader::yearOnlyAt,
        &TermReader::dayWordAt,  &TermReader::figuresAt,
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
    if ((half == 1 || half == 2) && is(at, {"helft", "half", "halfjaar"})) {
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

/// "eerste week van mei", "tweede maandag van mei 2021", "the last Friday of June".
TermReader::Maybe TermReader::nthInMonthAt(qsizetype i) const
{
    const bool isLast = is(i, {"laatste", "last"});
    const int nth = numberAt(i) > 0 ? numberAt(i) : ordinalNamed(text(i)).value_or(0);
    const auto weekday = weekdayNamed(text(i + 1));
    if ((!isLast && (nth < 1 || nth > 5)) || (!weekday && !is(i + 1, {"week"})))
        return std::nullopt;
    if (!weekday && is(i + 2, {"na", "after", "voor", "before"}))
        return weekBesideAt(i + 2, isLast ? 1 : nth);
    Maybe month = monthFirstAt(behind(i + 2, {"van", "of", "in", "de", "the"}));
    if (!month)
        return std::nullopt;
    const auto in = month->in;
    month->in = [=](int year) {
        const Period whole = in(year);
        if (!weekday) { // the first week is the first seven days, whatever the day they begin with
            const QDate from = isLast ? whole.to.addDays(-6) : whole.from.addDays(7 * (nth - 1));
            return Period{from, std::min(from.addDays(6), whole.to)};
        }
        const QDate first = whole.from.addDays((*weekday - whole.from.dayOfWeek() + 7) % 7);
        QDate day = first.addDays(7 * (isLast ? 4 : nth - 1));
        if (day > whole.to) // there is no fifth one: the last is meant
            day = day.addDays(-7);
        return Period{day, day};
    };
    return month;
}

/// "(eerste week) na de zomervakantie", "(laatste week) voor kerst".
TermReader::Maybe TermReader::weekBesideAt(qsizetype i, int nth) const
{
    const qsizetype at = behind(i + 1, {"de", "het", "the"});
    Maybe found = feastAt(at);
    if (!found)
        found = seasonAt(at);
    if (!found)
        return std::nullopt;
    const bool isAfter = is(i, {"na", "after"});
    const auto in = found->in;
    found->in = [=](int year) {
        const Period beside = in(year);
        const QDate from = isAfter ? beside.to.addDays(7 * (nth - 1) + 1) : beside.from.addDays(-7 * nth);
        return Period{from, from.addDays(6)};
    };
    found->isNamed = false;
    if (found->which == Which::Nearest)
        found->which = Which::NotPast;
    return found;
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
    found.isNamed = true;
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

/// "week 23 van 2020", "de week van 8 juni", "the week of Monday 8 June".
TermReader::Maybe TermReader::weekNumberAt(qsizetype i) const
{
    if (is(i, {"week"}) && is(i + 1, {"van", "of"})) {
        qsizetype at = behind(i + 2, {"de", "the"});
        at += weekdayNamed(text(at)) ? 1 : 0;
        Maybe found = dayAt(at);
        if (!found)
            found = writtenAt(at);
        if (!found)
            found = monthFirstAt(at); // "the week of June 8"
        if (!found)
            return std::nullopt;
        const auto in = found->in;
        found->in = [in](int year) {
            const Period day = in(year);
            return day.isValid() && day.from == day.to ? unitOf(Unit::Week, day.from) : day;
        };
        return found;
    }
    const int week = numberAt(i + 1);
    if (!is(i, {"week", "wk"}) || week < 1 || week > 53)
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
        found = feastAt(i + 1);
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

TermReader::Maybe TermReader::yearOnlyAt(qsizetype i) const
{
    const int year = numberAt(i);
    if (year < firstYear || year > lastYear)
        return std::nullopt;
    return fixed(unitOf(Unit::Year, QDate(year, 1, 1)), i + 1);
}

} // namespace oogst
