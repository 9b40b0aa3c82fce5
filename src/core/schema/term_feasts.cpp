#include "core/schema/term_feasts.h"

#include "core/schema/term_reader.h"

#include <array>

namespace oogst {

using namespace term_words;

namespace {

template <int Month, int Day>
Period fixedDay(int year)
{
    return {QDate(year, Month, Day), QDate(year, Month, Day)};
}

/// `Length` days, from so many days after Easter Sunday.
template <int After, int Length = 1>
Period byEaster(int year)
{
    const QDate first = easterSunday(year).addDays(After);
    return {first, first.addDays(Length - 1)};
}

/// The first day from `from` on that is this day of the week.
QDate firstFrom(QDate from, int weekday)
{
    return from.addDays((weekday - from.dayOfWeek() + 7) % 7);
}

Period kingsDay(int year)
{
    const QDate day = year < 2014 ? QDate(year, 4, 30) : QDate(year, 4, 27);
    const QDate kept = day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day;
    return {kept, kept};
}

Period budgetDay(int year)
{
    const QDate day = firstFrom(QDate(year, 9, 1), Qt::Tuesday).addDays(14);
    return {day, day};
}

Period christmas(int year)
{
    return {QDate(year, 12, 25), QDate(year, 12, 26)};
}

Period turnOfTheYear(int year)
{
    return {QDate(year, 12, 31), QDate(year + 1, 1, 1)};
}

Period christmasHolidays(int year)
{
    const QDate first = firstFrom(QDate(year, 12, 19), Qt::Saturday);
    return {first, first.addDays(15)};
}

Period mayHoliday(int year)
{
    const QDate first = firstFrom(QDate(year, 4, 25), Qt::Saturday);
    return {first, first.addDays(8)};
}

Period autumnHoliday(int year)
{
    return {QDate(year, 10, 11), QDate(year, 11, 3)};
}

Period earlySpringHoliday(int year)
{
    return {QDate(year, 2, 10), QDate(year, 3, 6)};
}

struct Name {
    const char *names; ///< with a bar between them
    Period (*in)(int);
    bool isEnd = false;
};

// Where one name is the beginning of another, the longer one comes first.
constexpr auto names = std::to_array<Name>({
    {"kerstvakantie|christmas holidays|christmas holiday|christmas break|christmas vacation", christmasHolidays},
    {"voorjaarsvakantie|krokusvakantie|spring half term", earlySpringHoliday},
    {"meivakantie|may holiday|may holidays", mayHoliday},
    {"herfstvakantie|autumn half term|autumn break|autumn holiday", autumnHoliday},
    {"eerste kerstdag|1 kerstdag|christmas day", fixedDay<12, 25>},
    {"tweede kerstdag|2 kerstdag|boxing day", fixedDay<12, 26>},
    {"kerstavond|christmas eve", fixedDay<12, 24>},
    {"kerst|kerstmis|kerstdagen|christmas|xmas", christmas},
    {"goede vrijdag|good friday", byEaster<-2>},
    {"eerste paasdag|1 paasdag|paaszondag|easter sunday", byEaster<0>},
    {"tweede paasdag|2 paasdag|paasmaandag|easter monday", byEaster<1>},
    {"pasen|paasdagen|paasweekend|easter weekend|easter", byEaster<0, 2>},
    {"hemelvaartsdag|hemelvaart|ascension day", byEaster<39>},
    {"eerste pinksterdag|1 pinksterdag|pinksterzondag|whit sunday", byEaster<49>},
    {"tweede pinksterdag|2 pinksterdag|pinkstermaandag|whit monday", byEaster<50>},
    {"pinksteren|pinksterdagen|pinksterweekend|pentecost|whitsun", byEaster<49, 2>},
    {"aswoensdag|ash wednesday", byEaster<-46>},
    {"carnaval|carnival", byEaster<-49, 3>},
    {"koningsdag|koninginnedag|king s day|kings day", kingsDay},
    {"dodenherdenking", fixedDay<5, 4>},
    {"bevrijdingsdag|liberation day", fixedDay<5, 5>},
    {"dag van de arbeid|labour day", fixedDay<5, 1>},
    {"prinsjesdag|budget day", budgetDay},
    {"sint maarten|sint-maarten", fixedDay<11, 11>},
    {"sinterklaas|sinterklaasavond|pakjesavond", fixedDay<12, 5>},
    {"oud en nieuw", turnOfTheYear},
    {"oudjaarsdag|oudejaarsdag|oudejaarsavond|oudjaar|new year s eve|new years eve", fixedDay<12, 31>},
    {"jaareinde|year end|year s end", fixedDay<12, 31>, true},
    {"jaarwisseling|nieuwjaarsdag|nieuwjaar|turn of the year|new year s day|new years day|new year", fixedDay<1, 1>},
});

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return QDate(year, sum / 31, sum % 31 + 1);
}

std::optional<NamedFeast> feastNamed(const QStringList &words)
{
    const QString text = words.join(u' ') + u' ';
    for (const Name &feast : names)
        for (const QString &name : QString::fromLatin1(feast.names).split(u'|'))
            if (text.startsWith(name + u' '))
                return NamedFeast{feast.in, name.count(u' ') + 1, feast.isEnd};
    return std::nullopt;
}

/// "Pasen", "tweede kerstdag", "kerstvakantie 2023", "New Year's Eve".
TermReader::Maybe TermReader::feastAt(qsizetype i) const
{
    constexpr qsizetype longestName = 4;
    QStringList words;
    for (qsizetype at = i; at < m_tokens.size() && words.size() < longestName; ++at)
        words += m_tokens[at].number >= 0 ? QString::number(m_tokens[at].number) : m_tokens[at].text;
    const auto feast = words.isEmpty() ? std::nullopt : feastNamed(words);
    if (!feast)
        return std::nullopt;
    Found found{feast->in, std::nullopt, i + feast->words};
    found.isEnd = feast->isEnd;
    found.isNamed = true;
    found = withYear(found);
    // "kerstvakantie 2023/2024": the second year says nothing new.
    if (found.hasYear() && is(found.next, {"-", "/"}) && numberAt(found.next + 1) == *found.year + 1)
        found.next += 2;
    return found;
}

} // namespace oogst
