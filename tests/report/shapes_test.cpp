// Every shape from the same records, for who may read it.

#include "pages_check.h"
#include "report/closing.h"
#include "samples.h"
#include "support/catch.h"
#include "texts.h"

using namespace oogst;

namespace {

Audience audienceOf(Shape shape)
{
    return isAllowed(shape, Audience::Public) ? Audience::Public
           : isForTheRoom(shape)              ? Audience::Internal
                                              : Audience::Participants;
}

Report shaped(const char *sample, Shape shape, Language language = Language::Dutch, const QUuid &only = {})
{
    const Document &document = samples::document(sample);
    return makeReport(document, document.all<Meetup>().first().id, {audienceOf(shape), language, {}, shape, only});
}

QString textsOf(const char *sample, Shape shape)
{
    return texts::of(shaped(sample, shape));
}

QList<blocks::Card> cardsOf(const Report &report)
{
    QList<blocks::Card> cards;
    for (const ReportSection &section : report.sections)
        for (const Block &block : section.blocks)
            if (const auto *sheet = std::get_if<blocks::Cards>(&block))
                cards += sheet->cards;
    return cards;
}

} // namespace

TEST_CASE("every shape of every sample, in both languages, can be read by everyone")
{
    QList<Report> reports;
    for (const char *name : samples::names)
        for (size_t i = 0; i < enumWords<Shape>.size(); ++i)
            for (const Language language : {Language::Dutch, Language::English})
                reports += shaped(name, static_cast<Shape>(i), language);
    CHECK(pages_check::faults(reports) == QString());
}

TEST_CASE("the news item has its headline, its lead, its subheads in order and its quotes")
{
    const Report report = shaped("west-oost", Shape::News);
    const QString told = texts::of(report);
    const Meetup meetup = samples::document("west-oost").all<Meetup>().first();
    CHECK(told.contains(meetup.lead.simplified()));
    qsizetype place = 0;
    for (const QString &subhead : meetup.subheads) {
        const qsizetype next = told.indexOf(subhead, place);
        INFO(subhead.toStdString());
        CHECK(next >= place);
        place = next;
    }
    // Also what is quoted under something else has who said it.
    QStringList quoted;
    for (const ReportSection &section : report.sections)
        for (const Block &block : section.blocks)
            if (const auto *quote = std::get_if<blocks::Quote>(&block)) {
                INFO(quote->text.toStdString());
                CHECK((quote->who.contains(QStringLiteral("Marcel Aarnink")) || quote->who.contains(QStringLiteral("Marian Kunst"))));
                quoted += quote->text;
            }
    CHECK(quoted.size() == 11); // 9 under the subheads, 2 before the first
    CHECK(quoted.filter(QStringLiteral("Dat was een rake klap!")).size() == 1);
    CHECK(quoted.filter(QStringLiteral("de ogen en oren van de wijk!")).size() == 1);
}

TEST_CASE("the news item leads to what can be opened, and nowhere else")
{
    Document document = samples::document("gelderland");
    const Id<Meetup> meetup = document.all<Meetup>().first().id;
    const auto told = [&] { return texts::ofSection(makeReport(document, meetup, {Audience::Public, Language::Dutch, {}, Shape::News, {}}), QStringLiteral("resources")); };
    CHECK(told() == QString());
    const Resource resource = document.all<Resource>().first();
    Resource reachable = resource;
    reachable.address = QStringLiteral("https://www.oogst.nl/wijkwijzer");
    ChangeSet set;
    set.edit(resource, reachable);
    document.take(set);
    CHECK(told().contains(QStringLiteral("www.oogst.nl/wijkwijzer")));
}

TEST_CASE("the follow-up does not repeat its own title over its topics, in either language")
{
    for (const Language language : {Language::Dutch, Language::English}) {
        const Report report = shaped("stimuland", Shape::Letter, language);
        const QString told = texts::ofSection(report, QStringLiteral("follow_up"));
        CHECK(told.contains(QStringLiteral("vervolgbijeenkomst")));
        CHECK(told.split(u'\n').count(QStringLiteral("Vervolg")) == (language == Language::Dutch ? 1 : 0));
    }
}

TEST_CASE("a shape of which there is nothing yet says so")
{
    const QString none = textsOf("stimuland", Shape::TableSheets);
    CHECK(none.contains(QStringLiteral("Er zijn nog geen tafels.")));
    CHECK(textsOf("stimuland", Shape::TableCards).contains(QStringLiteral("Er zijn nog geen tafels.")));
    CHECK(textsOf("gelderland", Shape::Progress).contains(QStringLiteral("Er zijn nog geen vragen, toezeggingen of verzoeken.")));
    CHECK(!textsOf("symposium", Shape::TableSheets).contains(QStringLiteral("Er zijn nog geen")));
    const QString kitchen = textsOf("gelderland", Shape::Catering);
    CHECK(!kitchen.contains(QStringLiteral("Toegankelijkheid\n")));
    CHECK(kitchen.contains(QStringLiteral("geen wensen bekend")));
}

TEST_CASE("the minutes carry their code and tell by theme")
{
    const Report report = shaped("bouwstenen", Shape::Minutes);
    CHECK(report.title == QStringLiteral("1607 Ontmoeting in de buurt"));
    const QString told = texts::of(report);
    CHECK(told.contains(QStringLiteral("Opdrachtgeverschap vanuit sociaal domein")));
    CHECK(told.contains(QStringLiteral("nieuws@bouwstenen.nl")));
    // What two tables said about one issue stands under that issue, and nothing is left over.
    const QStringList lines = texts::of(shaped("symposium", Shape::Minutes)).split(u'\n');
    CHECK(!lines.contains(QStringLiteral("Wat er verder gezegd is")));
    const Document &document = samples::document("symposium");
    for (const Issue &issue : document.all<Issue>()) {
        INFO(issue.title.toStdString());
        CHECK(lines.count(issue.title) == 1);
    }
}

TEST_CASE("every table has a sheet of its own, and one alone can be made")
{
    const Document &document = samples::document("symposium");
    const QList<Table> tables = document.all<Table>();
    const Report all = shaped("symposium", Shape::TableSheets);
    CHECK(std::ranges::count(all.sections, true, &ReportSection::onNewPage) == tables.size() - 1);
    const Report one = shaped("symposium", Shape::TableSheets, Language::Dutch, tables.first().id.value);
    CHECK(one.sections.size() == 2);
}

TEST_CASE("an owner gets the questions on its agenda and no others")
{
    const Document &document = samples::document("symposium");
    const QList<AgendaQuestion> questions = document.all<AgendaQuestion>();
    const Id<Organisation> owner = questions.first().owner;
    const QString told = texts::of(shaped("symposium", Shape::AgendaExtract, Language::Dutch, owner.value));
    int own = 0, others = 0;
    for (const AgendaQuestion &question : questions) {
        INFO(question.text.toStdString());
        if (question.owner == owner) {
            CHECK(told.contains(question.text.simplified()));
            ++own;
        } else if (!std::ranges::any_of(questions, [&](const auto &q) { return q.owner == owner && q.text == question.text; })) {
            CHECK(!told.contains(question.text.simplified()));
            ++others;
        }
    }
    CHECK(own > 0);
    CHECK(others > 0);
}

TEST_CASE("progress tells every question with its status and every open promise")
{
    const QString told = textsOf("symposium", Shape::Progress);
    const Document &document = samples::document("symposium");
    for (const AgendaQuestion &question : document.all<AgendaQuestion>())
        CHECK(told.contains(question.text.simplified()));
    for (const ProgressNote &note : document.all<ProgressNote>())
        CHECK(told.contains(note.text.simplified()));
    for (const Commitment &commitment : document.all<Commitment>())
        CHECK(told.contains(commitment.what.simplified()));
}

TEST_CASE("West stands beside East, in columns of one table per theme")
{
    const Report report = shaped("west-oost", Shape::SideBySide);
    int tables = 0;
    for (const ReportSection &section : report.sections)
        for (const Block &block : section.blocks)
            if (const auto *table = std::get_if<blocks::Table>(&block)) {
                ++tables;
                CHECK(table->head.join(u' ').contains(QStringLiteral("West")));
            }
    CHECK(tables > 0);
    const QString told = texts::of(report);
    CHECK(told.contains(QStringLiteral("Oost")));
    // What two tables said is told once, and each line of a cell stands apart from the next.
    for (const ReportSection &section : shaped("symposium", Shape::SideBySide).sections)
        for (const Block &block : section.blocks)
            if (const auto *table = std::get_if<blocks::Table>(&block))
                for (const QStringList &row : table->rows) {
                    QStringList said = row[1].split(QStringLiteral("\n\n"));
                    CHECK(said.removeDuplicates() == 0);
                }
}

TEST_CASE("the whole series tells every edition")
{
    const QString told = textsOf("west-oost", Shape::WholeSeries);
    for (const Meetup &meetup : samples::document("west-oost").all<Meetup>())
        CHECK(told.contains(meetup.title));
    CHECK(!told.contains(QStringLiteral("Andere bijeenkomsten van de reeks"))); // each is told already
    CHECK(textsOf("west-oost", Shape::Letter).contains(QStringLiteral("Andere bijeenkomsten van de reeks")));
}

TEST_CASE("a take-home page names who agreed to it, and counts the others")
{
    const Document &document = samples::document("symposium");
    const QString told = textsOf("symposium", Shape::TakeHome);
    int refused = 0;
    for (const Person &person : document.all<Person>())
        if (person.consentListed == YesNoUnknown::No && !person.familyName.isEmpty()) {
            // Their own page has their own name; nobody else's has.
            const QString family = person.familyName;
            CHECK(told.count(person.givenName + u' ' + (person.infix.isEmpty() ? QString() : person.infix + u' ') + family) <= 1);
            ++refused;
        }
    CHECK(refused > 0);
    CHECK(makeReport(document, document.all<Meetup>().first().id, {Audience::Public, Language::Dutch, {}, Shape::TakeHome, {}}).sections.isEmpty());
}

TEST_CASE("a badge has a name, an organisation, a code without a name in it, and a mark where no photo may be taken")
{
    const Document &document = samples::document("symposium");
    const QList<blocks::Card> badges = cardsOf(shaped("symposium", Shape::Badges));
    CHECK(badges.size() > 90);
    CHECK(cardsOf(shaped("symposium", Shape::SmallBadges)).size() == badges.size());
    const auto refused = std::ranges::count(document.all<Person>(), YesNoUnknown::No, &Person::consentPhoto);
    const auto marked = std::ranges::count_if(badges, [](const blocks::Card &card) { return !card.mark.isEmpty(); });
    CHECK(refused > 0);
    CHECK(marked > 0);
    CHECK(marked <= refused);
    for (const blocks::Card &badge : badges) {
        CHECK(!badge.title.isEmpty());
        CHECK(badge.code.startsWith(QStringLiteral("oogst:")));
        CHECK(!badge.code.contains(badge.title));
    }
}

TEST_CASE("what names people for use in the room is never made for others")
{
    const Document &document = samples::document("symposium");
    const Id<Meetup> meetup = document.all<Meetup>().first().id;
    for (const Shape shape : {Shape::Badges, Shape::SmallBadges, Shape::RouteCards, Shape::SignIn, Shape::Photographer, Shape::Catering})
        for (const Audience audience : {Audience::Public, Audience::Participants})
            CHECK(makeReport(document, meetup, {audience, Language::Dutch, {}, shape, {}}).sections.isEmpty());
}

TEST_CASE("the kitchen gets numbers and no names, the photographer names and nothing else")
{
    const Document &document = samples::document("symposium");
    const QString kitchen = textsOf("symposium", Shape::Catering), camera = textsOf("symposium", Shape::Photographer);
    int needs = 0;
    for (const CareNeed &need : document.all<CareNeed>())
        needs += !need.diet.isEmpty() && kitchen.contains(need.diet) ? 1 : 0;
    CHECK(needs > 0);
    for (const Person &person : document.all<Person>()) {
        if (!person.familyName.isEmpty() && person.familyName.size() > 5)
            CHECK(!kitchen.contains(person.familyName));
        if (!person.mail.isEmpty())
            CHECK(!camera.contains(person.mail));
        if (person.consentPhoto == YesNoUnknown::Yes)
            CHECK(!camera.contains(person.givenName + u' ' + person.familyName));
    }
}

TEST_CASE("every report begins with its title, also of a meetup about which little is known")
{
    Document bare;
    Meetup meetup;
    meetup.id = Id<Meetup>{QUuid::createUuidV5(QUuid(), QByteArray("m"))};
    meetup.title = QStringLiteral("Kaal");
    Outcome outcome;
    outcome.id = Id<Outcome>{QUuid::createUuidV5(QUuid(), QByteArray("o"))};
    outcome.meetup = meetup.id;
    outcome.text = QStringLiteral("Iets");
    ChangeSet set;
    set.add(meetup);
    set.add(outcome);
    bare.take(set);
    QList<const Document *> documents{&bare};
    for (const char *name : samples::names)
        documents += &samples::document(name);
    int begun = 0;
    for (const Document *document : std::as_const(documents))
        for (const Meetup &held : document->all<Meetup>())
            for (int shape = 0; shape < int(enumWords<Shape>.size()); ++shape) {
                const Report report = makeReport(*document, held.id, {Audience::Internal, Language::Dutch, {}, Shape(shape), {}});
                INFO(held.title.toStdString() << " " << wordOf(Shape(shape)).toStdString());
                QList<int> levels;
                for (const ReportSection &section : report.sections)
                    for (const Block &block : section.blocks)
                        if (const auto *heading = std::get_if<blocks::Heading>(&block))
                            levels += heading->level;
                if (levels.isEmpty())
                    continue;
                CHECK(std::holds_alternative<blocks::Heading>(report.sections.first().blocks.first()));
                CHECK(levels.first() == 1);
                CHECK(levels.count(1) == 1);
                ++begun;
            }
    CHECK(begun > 60);
}

TEST_CASE("nobody gets a page to take home with nothing on it, and each page says of what meetup it is")
{
    for (const char *name : samples::names) {
        const Report report = shaped(name, Shape::TakeHome);
        for (const ReportSection &section : report.sections) {
            INFO(name << ' ' << section.id.toStdString());
            CHECK(section.blocks.size() >= 2);
            if (!section.onNewPage)
                continue;
            CHECK(section.blocks.size() >= 3);
            const auto *context = std::get_if<blocks::Paragraph>(&section.blocks[1]);
            REQUIRE(context);
            CHECK(context->text.contains(samples::document(name).all<Meetup>().first().title));
        }
    }
    CHECK(shaped("symposium", Shape::TakeHome).sections.size() == 97);
    CHECK(textsOf("gelderland", Shape::TakeHome).contains(QStringLiteral("Nog niemand zat aan een tafel")));
}

TEST_CASE("minutes carry a code with a number in their title, and no code that is a word")
{
    const auto titleOf = [](const char *name) { return std::get<blocks::Heading>(shaped(name, Shape::Minutes).sections.first().blocks.first()).text; };
    CHECK(titleOf("bouwstenen") == QStringLiteral("1607 Ontmoeting in de buurt"));
    CHECK(titleOf("stimuland") == QStringLiteral("Wijkgericht werken"));
    CHECK(shaped("stimuland", Shape::Minutes).title == QStringLiteral("Wijkgericht werken")); // at the foot of each page
}
