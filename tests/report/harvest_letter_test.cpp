// The sections of the harvest letter, on the samples.

#include "samples.h"
#include "support/catch.h"
#include "texts.h"

using namespace oogst;

namespace {

Report letter(const char *name, const QString &code, ReportOptions options = {Audience::Internal, Language::Dutch, {}})
{
    const Document &document = samples::document(name);
    for (const Meetup &meetup : document.all<Meetup>())
        if (code.isEmpty() || meetup.code == code)
            return makeHarvestLetter(document, meetup.id, options);
    FAIL("no such meetup");
    return {};
}

QString section(const char *name, const char *id, const QString &code = {})
{
    return texts::ofSection(letter(name, code), QString::fromLatin1(id));
}

bool has(const QString &text, const char *words)
{
    return text.contains(QString::fromUtf8(words), Qt::CaseInsensitive);
}

} // namespace

TEST_CASE("the title says what it was, when and where")
{
    const QString title = section("symposium", "title");
    CHECK(has(title, "Wat hebben we geoogst?"));
    CHECK(has(title, "donderdag 19 september 2019"));
    CHECK(has(title, "Krachtstation"));
    const QString bouwstenen = section("bouwstenen", "title");
    CHECK(has(bouwstenen, "1607"));
    CHECK(has(bouwstenen, "De Rooie Cent"));
    CHECK(has(bouwstenen, "plek van Bouwstenen"));
}

TEST_CASE("the part of the day is told in the language of the report, and what nobody translates as it was typed")
{
    Document document = samples::document("symposium");
    const Meetup meetup = document.all<Meetup>().first();
    const auto told = [&](Language language) { return texts::ofSection(makeHarvestLetter(document, meetup.id, {Audience::Public, language, {}}), QStringLiteral("title")); };
    CHECK(told(Language::Dutch).contains(QStringLiteral("2019, middag")));
    CHECK(told(Language::English).contains(QStringLiteral("2019, afternoon")));
    Meetup later = meetup;
    later.partOfDay = QStringLiteral("na het eten");
    ChangeSet set;
    set.edit(meetup, later);
    document.take(set);
    CHECK(told(Language::English).contains(QStringLiteral("2019, na het eten")));
}

TEST_CASE("what was joined tells at how many tables and by whom it was said, and words that were only copied do not")
{
    const auto told = [](Audience audience) { return texts::of(letter("symposium", {}, {audience, Language::Dutch, {}})); };
    CHECK(has(told(Audience::Internal), "gehoord bij 2 tafels"));
    // One organisation alone would point at who said it.
    CHECK(has(told(Audience::Public), "gehoord bij 2 tafels"));
    CHECK_FALSE(has(told(Audience::Public), "2 tafels en 1 organisatie"));
    CHECK_FALSE(has(texts::of(letter("west-oost", QStringLiteral("oost"))), "één stem"));
}

TEST_CASE("the programme names speakers with former functions and works")
{
    const QString programme = section("symposium", "programme");
    CHECK(has(programme, "Raf Janssen (oud-wethouder"));
    CHECK(has(programme, "Anders Vasthouden"));
    const QString cases = section("stimuland", "programme");
    CHECK(has(cases, "Edwin de Boer"));
    CHECK(has(cases, "Kadernota Sociaal Domein"));
}

TEST_CASE("attendance shows sectors as a picture with words and as figures, the reported range beside the count")
{
    const Report report = letter("symposium", {});
    const QString attendance = texts::ofSection(report, QStringLiteral("attendance"));
    CHECK(has(attendance, "ongeveer 90 – 100"));
    CHECK(has(attendance, "96 mensen"));
    int charts = 0, sum = 0;
    for (const ReportSection &part : report.sections)
        for (qsizetype i = 0; i < part.blocks.size(); ++i)
            if (const auto *chart = std::get_if<blocks::Chart>(&part.blocks[i])) {
                ++charts;
                for (const blocks::Chart::Bar &bar : chart->bars) {
                    sum += bar.value;
                    CHECK(chart->alt.contains(bar.label));
                }
                REQUIRE(std::holds_alternative<blocks::Table>(part.blocks.value(i + 1)));
                CHECK(std::get<blocks::Table>(part.blocks[i + 1]).rows.size() == chart->bars.size());
            }
    CHECK(charts == 1);
    CHECK(sum == 96);
}

TEST_CASE("who was missing is told, with what they would have brought")
{
    CHECK(has(section("symposium", "missing"), "Indebuurt033"));
    CHECK(has(section("symposium", "missing"), "beleidsmakers, Gemeente Utrecht"));
    CHECK(has(section("bouwstenen", "missing"), "Delft"));
    CHECK(has(section("bouwstenen", "missing"), "voorzieningenstructuur"));
}

TEST_CASE("outcomes stand at their tables, the others in the plenary section, nested and typed")
{
    const Report report = letter("symposium", {});
    const QString tables = texts::ofSection(report, QStringLiteral("tables"));
    CHECK(has(tables, "Tafel 8 — "));
    CHECK(has(tables, "Kennisvraag"));
    const QString plenary = texts::ofSection(report, QStringLiteral("plenary"));
    CHECK(has(plenary, "Onbekendheid"));
    CHECK(has(plenary, "Het gaat om: op waarde schatten"));
    CHECK(has(plenary, "kijkt naar 2040"));
    int deepest = 0;
    const std::function<int(const QList<blocks::Item> &)> depth = [&](const QList<blocks::Item> &items) {
        int found = 0;
        for (const blocks::Item &item : items)
            found = std::max(found, 1 + depth(item.items));
        return found;
    };
    for (const ReportSection &part : report.sections)
        for (const Block &block : part.blocks)
            if (const auto *list = std::get_if<blocks::List>(&block))
                deepest = std::max(deepest, depth(list->items));
    CHECK(deepest == 3);
}

TEST_CASE("every outcome is printed once, wherever it stands")
{
    for (const char *name : samples::names)
        for (const Meetup &meetup : samples::document(name).all<Meetup>()) {
            const Report report =
                makeHarvestLetter(samples::document(name), meetup.id, {Audience::Internal, Language::Dutch, {}});
            QMap<QString, int> printed;
            const std::function<void(const QList<blocks::Item> &)> count = [&](const QList<blocks::Item> &items) {
                for (const blocks::Item &item : items) {
                    ++printed[item.text.simplified().remove(u'“').remove(u'”')];
                    count(item.items);
                }
            };
            for (const ReportSection &part : report.sections)
                for (const Block &block : part.blocks)
                    if (const auto *list = std::get_if<blocks::List>(&block);
                        list && QStringList{QStringLiteral("news"), QStringLiteral("tables"), QStringLiteral("plenary"),
                                            QStringLiteral("follow_up")}
                                    .contains(part.id))
                        count(list->items);
                    else if (const auto *quote = std::get_if<blocks::Quote>(&block))
                        ++printed[quote->text.simplified().remove(u'“').remove(u'”')];
            QMap<QString, int> written;
            for (const Outcome &outcome : samples::document(name).where(&Outcome::meetup, meetup.id))
                ++written[outcome.text.simplified().remove(u'“').remove(u'”')];
            for (auto it = written.begin(); it != written.end(); ++it) {
                INFO(name << ": " << it.key().toStdString());
                CHECK(printed.value(it.key()) >= *it);
                CHECK(printed.value(it.key()) <= *it + 1); // mood and taken home may say the same
            }
        }
}

TEST_CASE("the news item has its headline, lead, subheads and quotes with who said them")
{
    const QString news = section("west-oost", "news", QStringLiteral("west"));
    CHECK(has(news, "Inspiratiebijeenkomsten groot succes"));
    CHECK(has(news, "Veel animo"));
    CHECK(has(news, "Marcel Aarnink"));
    CHECK(has(news, "Energie en gretigheid"));
}

TEST_CASE("the knowledge agenda tells owner, status and progress")
{
    const QString agenda = section("symposium", "knowledge_agenda");
    CHECK(has(agenda, "KUS"));
    CHECK(has(agenda, "Hoe boor je de passie aan"));
    CHECK(has(agenda, "Voortgang"));
}

TEST_CASE("commitments tell who, what and where to send it")
{
    const QString requests = section("bouwstenen", "commitments");
    CHECK(has(requests, "Chris (Arnhem)"));
    CHECK(has(requests, "stuur naar nieuws@bouwstenen.nl"));
    const QString circles = section("symposium", "commitments");
    CHECK(has(circles, "2 of 3x"));
    CHECK(has(circles, "Waar is behoefte aan?"));
}

TEST_CASE("the follow-up tells when, about what and whom to reach")
{
    const QString stimuland = section("stimuland", "follow_up");
    CHECK(has(stimuland, "voorjaar"));
    CHECK(has(stimuland, "sociale wijkteams"));
    CHECK(has(stimuland, "Renske de Man"));
    CHECK(has(stimuland, "(0529) 47 81 80"));
    CHECK(has(stimuland, "info@stimuland.nl"));
    CHECK(has(section("bouwstenen", "follow_up"), "Indicatoren en meetmethoden"));
    CHECK(has(section("symposium", "follow_up"), "over een of anderhalf jaar"));
}

TEST_CASE("a resource without an address says so")
{
    CHECK(has(section("symposium", "resources"), "nog geen adres"));
}

TEST_CASE("the series section climbs to the programme above it")
{
    const QString series = section("gelderland", "series");
    CHECK(has(series, "Kennisprogramma Leefbaarheid"));
    CHECK(has(series, "Welke stappen kun je zetten"));
    CHECK(has(series, "winst oplevert in tijd en middelen"));
    CHECK(has(section("west-oost", "series", QStringLiteral("west")), "24 november 2020"));
}

TEST_CASE("the signatories stand in their order")
{
    const QString thanks = section("symposium", "thanks");
    const QStringList names{QStringLiteral("Inge Scheijmans"), QStringLiteral("Mirjam Kruisselbrink"),
                            QStringLiteral("Pieter Hessel"), QStringLiteral("Jitske Tiemersma")};
    qsizetype last = -1;
    for (const QString &name : names) {
        const qsizetype at = thanks.indexOf(name);
        CHECK(at > last);
        last = at;
    }
}

TEST_CASE("a section that is switched off is not there, and its outcomes are not lost")
{
    const Report without =
        letter("west-oost", QStringLiteral("west"), {Audience::Internal, Language::Dutch, {QStringLiteral("news")}});
    for (const ReportSection &part : without.sections)
        CHECK(part.id != QStringLiteral("news"));
    CHECK(
        has(texts::ofSection(without, QStringLiteral("plenary")), "gemeenten allemaal hun eigen specifieke kenmerken"));
}

TEST_CASE("West stands next to East: what both say, what they contradict, and what only one says")
{
    const QString regions = section("west-oost", "regions", QStringLiteral("oost"));
    CHECK(has(regions, "West-Nederland naast Oost-Nederland"));
    CHECK(has(regions, "Beheer en welzijn lopen één dag per maand samen door de wijk"));
    CHECK(has(regions, "Ze spreken elkaar tegen"));
    CHECK(has(regions, "Alleen Oost-Nederland"));
    CHECK(has(regions, "dezelfde woorden"));
    // The letter of the other region tells the same, in the same order.
    const auto told = [](const QString &text) { return text.mid(text.indexOf(QStringLiteral("Allebei:"))).section(QStringLiteral("regions"), 0, 0); };
    CHECK(told(section("west-oost", "regions", QStringLiteral("west"))) == told(regions));
    // A table: kind of agreement, left, right; the words of one region are never in the column of the other.
    const Report report = letter("west-oost", QStringLiteral("oost"));
    for (const ReportSection &part : report.sections)
        for (const Block &block : part.blocks)
            if (const auto *table = std::get_if<blocks::Table>(&block); table && part.id == QStringLiteral("regions")) {
                REQUIRE(table->head.size() == 3);
                for (const QStringList &row : table->rows) {
                    CHECK((row[0] == QStringLiteral("Alleen West-Nederland")) == row[2].isEmpty());
                    CHECK((row[0] == QStringLiteral("Alleen Oost-Nederland")) == row[1].isEmpty());
                }
            }
    // Where there is one region there is nothing to lay side by side.
    CHECK(section("symposium", "regions").isEmpty());
}

TEST_CASE("a sensitive outcome of the other region stays out of the comparison, and is not told as missing there")
{
    const QString secret = QStringLiteral("bedreigd");
    CHECK(section("west-oost", "regions", QStringLiteral("oost")).contains(secret));
    const auto inPublic = [](const Document &document) {
        for (const Meetup &meetup : document.all<Meetup>())
            if (meetup.code == QStringLiteral("oost"))
                return texts::ofSection(makeHarvestLetter(document, meetup.id, {Audience::Public, Language::Dutch, {}}), QStringLiteral("regions"));
        return QString();
    };
    Document document = samples::document("west-oost");
    CHECK(!inPublic(document).contains(secret));
    // Both say it, West in confidence: then East does not stand alone with it.
    const QString said = QStringLiteral("Beheer en welzijn lopen"), answered = QStringLiteral("Doe de schouw");
    CHECK(inPublic(document).contains(answered));
    ChangeSet set;
    for (const Outcome &outcome : document.all<Outcome>())
        if (outcome.text.startsWith(said)) {
            Outcome hidden = outcome;
            hidden.sensitive = true;
            set.edit(outcome, hidden);
        }
    document.take(set);
    CHECK(!inPublic(document).contains(said));
    CHECK(!inPublic(document).contains(answered));
}

TEST_CASE("every section has a title in both languages, and an id of its own")
{
    const QList<SectionName> dutch = harvestLetterSections(Language::Dutch),
                             english = harvestLetterSections(Language::English);
    REQUIRE(dutch.size() == english.size());
    QSet<QString> ids;
    for (qsizetype i = 0; i < dutch.size(); ++i) {
        CHECK(dutch[i].id == english[i].id);
        CHECK(!dutch[i].title.isEmpty());
        CHECK(dutch[i].title != english[i].title);
        ids += dutch[i].id;
    }
    CHECK(ids.size() == dutch.size());
}

TEST_CASE("the language is that of the report, not of the program")
{
    const Report english = letter("symposium", {}, {Audience::Public, Language::English, {}});
    const QString printed = texts::of(english);
    CHECK(has(printed, "Thursday 19 September 2019"));
    CHECK(has(printed, "Harvest per table"));
    CHECK(has(printed, "about 90 – 100"));
    CHECK(has(printed, "96 people"));
    CHECK(!printed.contains(QStringLiteral("Opbrengst per tafel")));
}

TEST_CASE("a meetup that is not there gives an empty report")
{
    CHECK(makeHarvestLetter(Document(), {}, {}).sections.isEmpty());
}
