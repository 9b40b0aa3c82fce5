#include "core/schema/term_reader.h"

#include <algorithm>
#include <cmath>

namespace oogst {

using namespace term_words;

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

/// "binnen nu en een half jaar", "tussen nu en de zomer", "between now and 1 May": from the anchor on.
TermReader::Maybe TermReader::betweenAt(qsizetype i) const
{
    if (!m_anchor.isValid() || !is(i, {"tussen", "binnen", "between", "van", "vanaf", "from"}) || !is(i + 1, {"nu", "now", "vandaag", "today", "heden"})
        || !is(i + 2, {"en", "and", "tot", "to", "until", "t/m"}))
        return std::nullopt;
    const qsizetype at = behind(i + 3, {"de", "het", "the", "met", "en", "uiterlijk"});
    Maybe until;
    if (const auto amounts = amountsAt(at))
        until = fixed({m_anchor, moved(amounts->high, 1)}, amounts->next);
    else
        until = periodAt(at);
    if (!until)
        return std::nullopt;
    if (until->which == Which::Nearest)
        until->which = Which::NotPast;
    const Period period = resolve(*until);
    const bool isWhole = is(i + 2, {"t/m"}) || (is(i + 3, {"en"}) && is(i + 4, {"met"}));
    const QDate last = until->isNamed && period.from != period.to && !isWhole ? period.from.addDays(-1) : period.to;
    if (!period.isValid() || last < m_anchor)
        return std::nullopt;
    Found found = fixed({m_anchor, last}, until->next);
    found.isRange = true;
    return found;
}

/// "een half jaar", "anderhalf", "a year and a half", "een paar weken". Without a number `next` is 0.
TermReader::Amount TermReader::amountAt(qsizetype i) const
{
    Amount amount;
    qsizetype at = i;
    const bool isHalf = at < m_tokens.size() && m_tokens[at].half;
    if ((numberAt(at) > 0 || isHalf) && numberAt(at) < 1000)
        amount.count = numberAt(at++) + (isHalf ? 0.5 : 0);
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
        if (const Amount second = amountAt(low.next + 1); second.next) {
            // "een maand of drie" is about three, unlike "one month or three" and "een of drie maanden".
            const bool isAbout = low.unit && !second.unit && is(i, {"een"}) && is(low.next, {"of"});
            const auto unit = low.unit;
            high = second;
            if (isAbout) {
                high.unit = unit;
                low = high;
            }
        }
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
    case Unit::Hour: return m_anchor.addDays(std::lround(std::ceil(std::abs(count) / 24)) * (count < 0 ? -1 : 1));
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

} // namespace oogst
