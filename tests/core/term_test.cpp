#include "support/catch.h"

#include "core/schema/codec.h"
#include "core/schema/term.h"
#include "core/schema/term_feasts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <cstdio>

using namespace oogst;

namespace {

struct Phrase {
    const char *words;
    const char *anchor;
    const char *earliest;
    const char *latest;
};

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

// An empty day is written as "".
const Phrase phrases[] = {
    // exact days
    {"19 september 2019", "", "2019-09-19", "2019-09-19"},
    {"19 Sept. 2019", "", "2019-09-19", "2019-09-19"},
    {"donderdag 19 september '19", "", "2019-09-19", "2019-09-19"},
    {"Op vrijdagmorgen 8 juli 2016", "", "2016-07-08", "2016-07-08"},
    {"17-11-2020", "", "2020-11-17", "2020-11-17"},
    {"1/5/2020", "", "2020-05-01", "2020-05-01"},
    {"17.11.20 om 13.30 uur", "", "2020-11-17", "2020-11-17"},
    {"2019-09-19", "", "2019-09-19", "2019-09-19"},
    {"November 24, 2020", "", "2020-11-24", "2020-11-24"},
    {"the 24th of November 2020", "", "2020-11-24", "2020-11-24"},
    {"3 december 2013", "2020-01-01", "2013-12-03", "2013-12-03"},
    {"op 24 november", "2020-11-30", "2020-11-24", "2020-11-24"},
    {"op 24 november", "2020-06-01", "2020-11-24", "2020-11-24"},
    {"op 24 november", "2021-02-01", "2020-11-24", "2020-11-24"},
    {"29 februari", "2021-01-01", "2020-02-29", "2020-02-29"},
    {"vandaag", "2020-05-13", "2020-05-13", "2020-05-13"},
    {"overmorgen", "2020-05-13", "2020-05-15", "2020-05-15"},
    {"yesterday", "2020-05-13", "2020-05-12", "2020-05-12"},
    {"vrijdagmiddag", "2020-05-13", "2020-05-15", "2020-05-15"},
    {"volgende week dinsdag", "2020-05-13", "2020-05-19", "2020-05-19"},
    {"afgelopen maandag", "2020-05-13", "2020-05-11", "2020-05-11"},
    // months and their parts
    {"november 2013", "", "2013-11-01", "2013-11-30"},
    {"eind november", "2013-12-03", "2013-11-21", "2013-11-30"},
    {"eind november 2013", "", "2013-11-21", "2013-11-30"},
    {"medio mei", "2020-04-01", "2020-05-11", "2020-05-20"},
    {"begin februari 2020", "", "2020-02-01", "2020-02-10"},
    {"eind februari 2020", "", "2020-02-21", "2020-02-29"},
    {"tweede helft van februari 2020", "", "2020-02-15", "2020-02-29"},
    {"early May 2020", "", "2020-05-01", "2020-05-10"},
    {"in late November", "2020-11-30", "2020-11-21", "2020-11-30"},
    {"maart/april 2021", "", "2021-03-01", "2021-04-30"},
    {"11-2020", "", "2020-11-01", "2020-11-30"},
    {"afgelopen november", "2020-12-10", "2020-11-01", "2020-11-30"},
    {"last November", "2021-06-01", "2020-11-01", "2020-11-30"},
    {"komende mei", "2020-05-13", "2021-05-01", "2021-05-31"},
    {"mei volgend jaar", "2020-05-13", "2021-05-01", "2021-05-31"},
    {"volgend jaar in mei", "2020-05-13", "2021-05-01", "2021-05-31"},
    {"de eerste week van mei", "2020-05-13", "2020-05-01", "2020-05-07"},
    {"laatste week van februari 2020", "", "2020-02-23", "2020-02-29"},
    {"first week of May 2021", "", "2021-05-01", "2021-05-07"},
    {"de tweede maandag van mei", "2020-05-13", "2020-05-11", "2020-05-11"},
    {"eerste dinsdag van juni 2021", "", "2021-06-01", "2021-06-01"},
    {"the last Friday of June 2020", "", "2020-06-26", "2020-06-26"},
    {"halverwege maart", "2020-05-13", "2020-03-11", "2020-03-20"},
    {"per 1 juni", "2020-05-13", "2020-06-01", "2020-06-01"},
    {"eind deze maand", "2020-05-13", "2020-05-21", "2020-05-31"},
    {"by the end of May", "2020-05-13", "2020-05-13", "2020-05-31"},
    // seasons
    {"voorjaar 2014", "", "2014-03-01", "2014-05-31"},
    {"In het voorjaar van 2014", "2013-12-03", "2014-03-01", "2014-05-31"},
    {"in the spring of 2014", "", "2014-03-01", "2014-05-31"},
    {"zomer", "2020-05-13", "2020-06-01", "2020-08-31"},
    {"winter 2020/2021", "", "2020-12-01", "2021-02-28"},
    {"begin van de zomer van 2020", "", "2020-06-01", "2020-06-30"},
    {"volgend voorjaar", "2020-05-13", "2021-03-01", "2021-05-31"},
    {"komend najaar", "2020-05-13", "2020-09-01", "2020-11-30"},
    {"fall 2020", "", "2020-09-01", "2020-11-30"},
    {"schooljaar 2020-2021", "", "2020-08-01", "2021-07-31"},
    // quarters and halves
    {"2e kwartaal 2020", "", "2020-04-01", "2020-06-30"},
    {"Q2 2020", "", "2020-04-01", "2020-06-30"},
    {"2020-Q4", "", "2020-10-01", "2020-12-31"},
    {"derde kwartaal", "2020-05-13", "2020-07-01", "2020-09-30"},
    {"the fourth quarter of 2020", "", "2020-10-01", "2020-12-31"},
    {"in het eerste halfjaar van 2021", "", "2021-01-01", "2021-06-30"},
    {"eind Q1", "2020-05-13", "2020-03-01", "2020-03-31"},
    {"eerste helft van 2020", "", "2020-01-01", "2020-06-30"},
    {"second half of 2020", "", "2020-07-01", "2020-12-31"},
    {"week 23 van 2020", "", "2020-06-01", "2020-06-07"},
    // years
    {"in 2020", "", "2020-01-01", "2020-12-31"},
    {"2 of 3 keer in 2020", "", "2020-01-01", "2020-12-31"},
    {"Bijv. 2 of 3x bijeenkomst in 2020.", "", "2020-01-01", "2020-12-31"},
    {"begin 2014", "", "2014-01-01", "2014-04-30"},
    {"medio 2014", "", "2014-05-01", "2014-08-31"},
    {"eind 2014", "", "2014-09-01", "2014-12-31"},
    {"mid-2020", "", "2020-05-01", "2020-08-31"},
    {"2020-2021", "", "2020-01-01", "2021-12-31"},
    {"wijk van de toekomst (2040)", "2019-09-19", "2040-01-01", "2040-12-31"},
    {"dit jaar", "2013-12-03", "2013-01-01", "2013-12-31"},
    {"eind dit jaar", "2020-05-13", "2020-09-01", "2020-12-31"},
    {"later dit jaar", "2020-05-13", "2020-05-13", "2020-12-31"},
    {"eerder dit jaar", "2020-05-13", "2020-01-01", "2020-05-13"},
    {"volgend jaar", "2020-05-13", "2021-01-01", "2021-12-31"},
    {"at the end of the year", "2020-05-13", "2020-09-01", "2020-12-31"},
    // from the anchor on
    {"Over een of anderhalf jaar", "2019-09-19", "2020-09-19", "2021-03-19"},
    {"in a year or a year and a half", "2019-09-19", "2020-09-19", "2021-03-19"},
    {"over een half jaar", "2019-09-19", "2020-03-01", "2020-03-31"},
    {"half a year from now", "2019-09-19", "2020-03-01", "2020-03-31"},
    {"over een jaar", "2019-09-19", "2020-09-01", "2020-09-30"},
    {"over 2 à 3 maanden", "2019-09-19", "2019-11-19", "2019-12-19"},
    {"in 2-3 months", "2019-09-19", "2019-11-19", "2019-12-19"},
    {"over twee en een half jaar", "2019-09-19", "2022-03-01", "2022-03-31"},
    {"over twee weken", "2019-09-19", "2019-09-30", "2019-10-06"},
    {"over 14 dagen", "2020-05-13", "2020-05-27", "2020-05-27"},
    {"over zes weken", "2020-05-13", "2020-06-22", "2020-06-28"},
    {"binnen een kwartaal", "2020-05-13", "2020-05-13", "2020-08-13"},
    {"over tien dagen", "2019-09-19", "2019-09-29", "2019-09-29"},
    {"over een paar weken", "2019-09-19", "2019-10-03", "2019-10-17"},
    {"binnen twee weken", "2019-09-19", "2019-09-19", "2019-10-03"},
    {"within a month", "2019-09-19", "2019-09-19", "2019-10-19"},
    {"de komende drie maanden", "2019-09-19", "2019-09-19", "2019-12-31"},
    {"de afgelopen twee weken", "2019-09-19", "2019-09-05", "2019-09-19"},
    {"volgende maand", "2020-01-31", "2020-02-01", "2020-02-29"},
    {"next week", "2020-05-13", "2020-05-18", "2020-05-24"},
    {"eind volgende week", "2020-05-13", "2020-05-22", "2020-05-24"},
    {"vorige maand", "2020-05-13", "2020-04-01", "2020-04-30"},
    {"two years ago", "2020-05-13", "2018-05-01", "2018-05-31"},
    {"twee weken geleden", "2020-05-13", "2020-04-27", "2020-05-03"},
    // before, until, after, from, around
    {"voor Kerst", "2020-05-13", "2020-05-13", "2020-12-24"},
    {"vóór de zomervakantie", "2020-05-13", "2020-05-13", "2020-06-30"},
    {"uiterlijk volgende week", "2020-05-13", "2020-05-13", "2020-05-24"},
    {"voor de zomer", "2020-02-01", "2020-02-01", "2020-05-31"},
    {"before the summer", "2020-07-01", "2020-07-01", "2021-05-31"},
    {"na de zomer", "2020-07-01", "2020-09-01", "2020-11-30"},
    {"voor 1 mei", "2020-02-01", "2020-02-01", "2020-04-30"},
    {"vóór 1 mei 2020", "", "", "2020-04-30"},
    {"voor eind mei 2020", "2020-02-01", "2020-02-01", "2020-05-31"},
    {"uiterlijk 1 maart 2021", "2020-12-01", "2020-12-01", "2021-03-01"},
    {"uiterlijk op maandag 1 maart 2021", "2021-06-01", "", "2021-03-01"},
    {"tot en met 15 mei 2020", "2020-05-01", "2020-05-01", "2020-05-15"},
    {"by 1 March 2021", "2020-12-01", "2020-12-01", "2021-03-01"},
    {"na 1 mei 2020", "", "2020-05-02", ""},
    {"vanaf 1 mei 2020", "", "2020-05-01", ""},
    {"since March 2020", "", "2020-03-01", ""},
    {"rond 15 mei 2020", "", "2020-05-08", "2020-05-22"},
    // two ends
    {"tussen 1 en 15 mei 2020", "", "2020-05-01", "2020-05-15"},
    {"17 en 24 november", "2020-11-30", "2020-11-17", "2020-11-24"},
    {"op 17 november en op 24 november 2020", "", "2020-11-17", "2020-11-24"},
    {"van 20 december tot 5 januari 2021", "", "2020-12-20", "2021-01-05"},
    {"from 1 May to 15 June 2020", "", "2020-05-01", "2020-06-15"},
    {"november 2020 t/m februari 2021", "", "2020-11-01", "2021-02-28"},
    {"mei of juni", "2020-03-01", "2020-05-01", "2020-06-30"},
    {"okt/nov", "2023-10-12", "2023-10-01", "2023-11-30"},
    {"tussen kerst en oud en nieuw", "2023-10-12", "2023-12-25", "2024-01-01"},
    // from now on
    {"binnen nu en een half jaar", "2019-09-19", "2019-09-19", "2020-03-19"},
    {"tussen nu en drie maanden", "2019-09-19", "2019-09-19", "2019-12-19"},
    {"tussen nu en de zomer", "2020-02-01", "2020-02-01", "2020-05-31"},
    {"between now and Christmas", "2020-05-13", "2020-05-13", "2020-12-24"},
    {"tussen nu en 1 mei", "2020-02-01", "2020-02-01", "2020-05-01"},
    {"van nu tot en met Pasen", "2020-02-01", "2020-02-01", "2020-04-13"},
    {"vanaf nu", "2020-05-13", "2020-05-13", ""},
    {"per direct", "2020-05-13", "2020-05-13", "2020-05-13"},
    {"per 1 januari", "2020-05-13", "2021-01-01", "2021-01-01"},
    {"per 1 januari", "2020-11-13", "2021-01-01", "2021-01-01"},
    {"per 1 juni", "2020-06-01", "2020-06-01", "2020-06-01"},
    {"sinds 1 januari", "2020-11-13", "2020-01-01", ""},
    {"1 juli a.s.", "2020-09-01", "2021-07-01", "2021-07-01"},
    {"19 september jl.", "2020-05-13", "2019-09-19", "2019-09-19"},
    {"donderdag a.s.", "2020-05-14", "2020-05-21", "2020-05-21"},
    {"donderdag over een week", "2020-05-13", "2020-05-21", "2020-05-21"},
    {"dinsdag volgende week", "2020-05-13", "2020-05-19", "2020-05-19"},
    {"morgenochtend", "2020-05-13", "2020-05-14", "2020-05-14"},
    {"binnen 48 uur", "2020-05-13", "2020-05-13", "2020-05-15"},
    {"in het weekend", "2020-05-13", "2020-05-16", "2020-05-17"},
    {"volgend weekend", "2020-05-13", "2020-05-23", "2020-05-24"},
    {"the week after next", "2020-05-13", "2020-05-25", "2020-05-31"},
    {"over 2,5 jaar", "2019-09-19", "2022-03-01", "2022-03-31"},
    {"over 1½ jaar", "2019-09-19", "2021-03-01", "2021-03-31"},
    {"over een maand of drie", "2019-09-19", "2019-12-01", "2019-12-31"},
    {"uiterlijk 31-12", "2020-05-13", "2020-05-13", "2020-12-31"},
    {"t.m. 1 april", "2020-02-13", "2020-02-13", "2020-04-01"},
    {"wk 23", "2020-05-13", "2020-06-01", "2020-06-07"},
    // feasts and holidays
    {"Pasen", "2020-02-01", "2020-04-12", "2020-04-13"},
    {"voor Pasen", "2020-02-01", "2020-02-01", "2020-04-11"},
    {"kort na Pasen", "2020-02-01", "2020-04-14", "2020-05-13"},
    {"Goede Vrijdag 2024", "", "2024-03-29", "2024-03-29"},
    {"Easter Monday 2025", "", "2025-04-21", "2025-04-21"},
    {"Hemelvaartsdag 2023", "", "2023-05-18", "2023-05-18"},
    {"met Pinksteren", "2024-05-01", "2024-05-19", "2024-05-20"},
    {"carnaval 2025", "", "2025-03-02", "2025-03-04"},
    {"Koningsdag 2025", "", "2025-04-26", "2025-04-26"},
    {"voor Sinterklaas", "2020-05-13", "2020-05-13", "2020-12-04"},
    {"tweede kerstdag", "2020-11-13", "2020-12-26", "2020-12-26"},
    {"by Christmas", "2020-05-13", "2020-05-13", "2020-12-24"},
    {"voor de jaarwisseling", "2020-05-13", "2020-05-13", "2020-12-31"},
    {"rond de jaarwisseling", "2020-11-13", "2020-12-25", "2021-01-08"},
    {"New Year's Eve 2020", "", "2020-12-31", "2020-12-31"},
    {"kerstvakantie 2023/2024", "", "2023-12-23", "2024-01-07"},
    {"na de kerstvakantie", "2021-10-13", "2022-01-10", "2022-02-09"},
    {"meivakantie 2026", "", "2026-04-25", "2026-05-03"},
    {"in de herfstvakantie", "2023-09-01", "2023-10-11", "2023-11-03"},
    {"Prinsjesdag 2024", "", "2024-09-17", "2024-09-17"},
    {"komende kerst", "2020-05-13", "2020-12-25", "2020-12-26"},
    {"tot de zomer", "2020-02-01", "2020-02-01", "2020-05-31"},
    {"uiterlijk met kerst", "2020-05-13", "2020-05-13", "2020-12-26"},
    {"uiterlijk in mei", "2020-02-13", "2020-02-13", "2020-05-31"},
    {"eerste week na de zomervakantie", "2020-05-13", "2020-09-01", "2020-09-07"},
    // as people type them in minutes
    {"binnen veertien dagen", "2020-05-13", "2020-05-13", "2020-05-27"},
    {"over zestien weken", "2020-05-13", "2020-08-31", "2020-09-06"},
    {"within thirty days", "2020-05-13", "2020-05-13", "2020-06-12"},
    {"over 3 mnd", "2020-05-13", "2020-08-01", "2020-08-31"},
    {"binnen 2 wkn", "2020-05-13", "2020-05-13", "2020-05-27"},
    {"eind v/d maand", "2020-05-13", "2020-05-21", "2020-05-31"},
    {"de week van 8 juni", "2020-05-13", "2020-06-08", "2020-06-14"},
    {"in de week van woensdag 10 juni 2020", "", "2020-06-08", "2020-06-14"},
    {"the week of June 8", "2020-05-13", "2020-06-08", "2020-06-14"},
    {"on or before 1 June", "2020-05-13", "2020-05-13", "2020-06-01"},
    {"op of voor 1 juni", "2020-05-13", "2020-05-13", "2020-06-01"},
    {"a fortnight from now", "2020-05-13", "2020-05-25", "2020-05-31"},
    {"within a fortnight", "2020-05-13", "2020-05-13", "2020-05-27"},
    {"begin van het nieuwe schooljaar", "2020-05-13", "2020-08-01", "2020-11-30"},
    {"in het nieuwe jaar", "2020-05-13", "2021-01-01", "2021-12-31"},
    {"voor het eind van het jaar", "2020-05-13", "2020-05-13", "2020-12-31"},
    {"vrijdag over twee weken", "2020-05-13", "2020-05-29", "2020-05-29"},
    {"no later than 15 July", "2020-05-13", "2020-05-13", "2020-07-15"},
    {"van mei tot september", "2020-05-13", "2020-05-01", "2020-09-30"},
};

// What is promised lies ahead.
const Phrase promises[] = {
    {"eind februari", "2020-05-13", "2021-02-21", "2021-02-28"},
    {"1 februari", "2020-05-13", "2021-02-01", "2021-02-01"},
    {"eind mei", "2020-05-28", "2020-05-21", "2020-05-31"},
    {"Q1", "2020-05-13", "2021-01-01", "2021-03-31"},
    {"afgelopen november", "2020-12-10", "2020-11-01", "2020-11-30"},
    {"3 december 2013", "2020-05-13", "2013-12-03", "2013-12-03"},
};

// Words that name no time that can be computed.
const char *const timeless[] = {
    "", "nog te bepalen", "binnenkort", "zo snel mogelijk", "to be decided", "De bijeenkomsten krijgen zeker een vervolg!",
    "over zorg en welzijn", "2 of 3 keer", "500 wijkcoöperaties", "we may meet again", "Jan komt erop terug",
    "twee weken voor de bijeenkomst", "op de volgende bijeenkomst", "z.s.m.", "asap", "over duizend jaar", "in 99999 dagen",
    "jaarlijks", "3 weken lang", "31 februari 2020", "99-99-2020", "waar is behoefte aan?", "drie keer per jaar",
};

} // namespace

TEST_CASE("a term means the days that people mean by its words")
{
    for (const Phrase &phrase : phrases) {
        const QString words = QString::fromUtf8(phrase.words);
        INFO(phrase.words << " on " << phrase.anchor);
        const Term term = readTerm(words, day(phrase.anchor));
        CHECK(term.words == words);
        CHECK(term.earliest == day(phrase.earliest));
        CHECK(term.latest == day(phrase.latest));
    }
}

TEST_CASE("a promise without a year is for the time to come, unless its words look back")
{
    for (const Phrase &phrase : promises) {
        INFO(phrase.words << " on " << phrase.anchor);
        const Term term = readTerm(QString::fromUtf8(phrase.words), day(phrase.anchor), TermLook::Ahead);
        CHECK(term.earliest == day(phrase.earliest));
        CHECK(term.latest == day(phrase.latest));
    }
}

// The Sundays as the churches publish them: the earliest and the latest there are, and each hard case of the rule.
TEST_CASE("Easter falls on the Sunday that the Gregorian calendar gives")
{
    for (const char *sunday : {"1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2016-03-27", "2019-04-21", "2020-04-12",
                               "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18",
                               "2076-04-19", "2285-03-22"})
        CHECK(easterSunday(day(sunday).year()) == day(sunday));
    for (int year = 1900; year < 2200; ++year) {
        const QDate sunday = easterSunday(year);
        INFO(year);
        CHECK(sunday.dayOfWeek() == Qt::Sunday);
        CHECK(sunday >= QDate(year, 3, 22));
        CHECK(sunday <= QDate(year, 4, 25));
    }
}

TEST_CASE("words that name no time keep their words and get no days")
{
    for (const char *text : timeless) {
        INFO(text);
        const QString words = QString::fromUtf8(text);
        CHECK(readTerm(words, QDate(2020, 5, 13)) == Term{words, {}, {}});
    }
}

// A reading for people: TERMS=file ANCHOR=2020-05-13 test_core "[show]"
TEST_CASE("what terms in a file mean", "[.][show]")
{
    QFile file(qEnvironmentVariable("TERMS"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QString &words : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const Term term = readTerm(words, QDate::fromString(qEnvironmentVariable("ANCHOR"), Qt::ISODate));
        std::fputs(QStringLiteral("%1\t%2\t%3\n").arg(words, term.earliest.toString(Qt::ISODate), term.latest.toString(Qt::ISODate)).toUtf8().constData(), stdout);
    }
}

TEST_CASE("without an anchor, words that count from a day get no days")
{
    for (const char *text : {"volgende maand", "over een jaar", "eind november", "dit jaar", "vrijdag", "op 24 november",
                             "binnen twee weken", "next spring", "twee jaar geleden", "voor de zomer"}) {
        INFO(text);
        const Term term = readTerm(QString::fromUtf8(text));
        CHECK(!term.earliest.isValid());
        CHECK(!term.latest.isValid());
    }
}

TEST_CASE("whatever people type, the earliest day is not after the latest and the words stay")
{
    const QStringList pieces = QStringLiteral(
        "over een half anderhalf jaar jaren maand weken of en tot t/m - / voor na uiterlijk vanaf rond begin eind medio Pasen kerst oud nieuw carnaval weekend a.s. jl. tussen nu 1,5 uur "
        "eerste tweede helft kwartaal Q2 Q9 week 1 2 29 31 32 53 99 2019 2020 2100 9999 '19 17-11-2020 2020-02-30 11-2020 "
        "februari mei may november voorjaar winter kerst schooljaar volgend vorige dit komende afgelopen dag vrijdag "
        "vandaag geleden ago later from now a the van in het é 😀 0000 000000 -1 31-31-31").split(u' ');
    QRandomGenerator random(20200513);
    for (int run = 0; run < 20000; ++run) {
        QStringList words;
        const int length = random.bounded(1, 9);
        for (int i = 0; i < length; ++i)
            words += pieces[random.bounded(pieces.size())];
        const QString text = words.join(u' ');
        const QDate anchor = random.bounded(4) ? QDate(2015, 1, 1).addDays(random.bounded(4000)) : QDate();
        const Term term = readTerm(text, anchor);
        if (term.words != text || (term.earliest.isValid() && term.latest.isValid() && term.earliest > term.latest))
            FAIL(text.toStdString() << " on " << anchor.toString(Qt::ISODate).toStdString());
    }
}

TEST_CASE("text that is no language at all does no harm")
{
    QRandomGenerator random(7);
    for (int run = 0; run < 2000; ++run) {
        QString text;
        const int length = random.bounded(0, 60);
        for (int i = 0; i < length; ++i)
            text += QChar(ushort(random.bounded(1, 0xffff)));
        CHECK(readTerm(text, QDate(2020, 2, 29)).words == text);
    }
    const QString endless = QStringLiteral("begin volgend jaar ").repeated(2000);
    CHECK(readTerm(endless, QDate(2020, 5, 13)).words == endless);
}

TEST_CASE("every term of the five meetups means the days that its sample gives")
{
    int terms = 0;
    for (const char *name : {"symposium", "west-oost", "bouwstenen", "gelderland", "stimuland"}) {
        QFile file(QStringLiteral(OOGST_SOURCE_DIR "/resources/samples/%1.json").arg(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject sample = QJsonDocument::fromJson(file.readAll()).object();
        // The day of the text: when it was published, or else held.
        const QJsonObject meetup = sample[QStringLiteral("meetup")].toArray().first().toObject();
        const QString published = meetup[QStringLiteral("published_on")].toString();
        const QString held = meetup[QStringLiteral("when")].toObject()[QStringLiteral("latest")].toString();
        const QDate anchor = QDate::fromString(published.isEmpty() ? held : published, Qt::ISODate);
        for (const QJsonValue records : sample)
            for (const QJsonValue record : records.toArray())
                for (const QJsonValue field : record.toObject()) {
                    const QJsonObject term = field.toObject();
                    if (!term.contains(QStringLiteral("words")))
                        continue;
                    ++terms;
                    const Term read = readTerm(term[QStringLiteral("words")].toString(), anchor);
                    CHECK(read.earliest.toString(Qt::ISODate) == term[QStringLiteral("earliest")].toString());
                    CHECK(read.latest.toString(Qt::ISODate) == term[QStringLiteral("latest")].toString());
                }
    }
    CHECK(terms >= 20);
}

TEST_CASE("an exact day is written out and read back as itself")
{
    for (int i = 0; i < 800; ++i) {
        const QDate day = QDate(2019, 1, 1).addDays(i);
        const Term term = exactTerm(day);
        CHECK(term.isExact());
        CHECK(readTerm(term.words) == term);
    }
    CHECK(exactTerm(QDate(2019, 9, 19)).words == QStringLiteral("19 september 2019"));
}

TEST_CASE("a term is overdue when its last day is behind us, and never without one")
{
    const Term term = readTerm(QStringLiteral("eind november 2013"));
    CHECK(!term.isOverdue(QDate(2013, 11, 30)));
    CHECK(term.isOverdue(QDate(2013, 12, 1)));
    CHECK(!readTerm(QStringLiteral("vanaf 1 mei 2020")).isOverdue(QDate(2040, 1, 1)));
    CHECK(!readTerm(QStringLiteral("binnenkort")).isOverdue(QDate(2040, 1, 1)));
}

TEST_CASE("a term survives its cell, also with one open end")
{
    for (const char *words : {"voorjaar 2014", "vanaf 1 mei 2020", "vóór 1 mei 2020", "binnenkort"}) {
        const Term term = readTerm(QString::fromUtf8(words));
        CHECK(Codec<Term>::unpack(Codec<Term>::pack(term)) == term);
    }
}
