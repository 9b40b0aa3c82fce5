#include "workspace/next_edition.h"

#include "core/rules/problems.h"
#include "core/schema/id.h"
#include "support/catch.h"
#include "support/small_world.h"

#include <algorithm>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Edition : oogst::test::SmallWorld {
    Meetup meetup;

    Edition()
    {
        Series series;
        series.id = {timeOrderedUuid(1)};
        series.title = u"Leernetwerk"_s;
        add(series);
        meetup.id = {timeOrderedUuid(2)};
        meetup.series = series.id;
        meetup.title = u"Samen wonen"_s;
        meetup.status = MeetupStatus::Held;
        meetup.when = exactTerm(QDate(2019, 9, 19));
        meetup.nextDecision = NextDecision::Decided;
        meetup.nextWhen = readTerm(u"in het voorjaar van 2020"_s);
        meetup.nextPurpose = u"Kijken of we verder zijn"_s;
        meetup.jointEdition = 1;
        add(meetup);
    }
    Outcome say(const QString &text, OutcomeKind kind, Certainty certainty = Certainty::Unknown)
    {
        Outcome outcome;
        outcome.meetup = meetup.id;
        outcome.text = text;
        outcome.kind = kind;
        outcome.certainty = certainty;
        return add(outcome);
    }
    QList<ReturningItem> open() const { return whatIsOpen(document, meetup.id, QDate(2020, 2, 1)); }
    QUuid fresh() { return timeOrderedUuid(++last); }
};

const ReturningItem *itemOf(const QList<ReturningItem> &items, Returning why)
{
    const auto it = std::ranges::find(items, why, &ReturningItem::why);
    return it == items.end() ? nullptr : &*it;
}

} // namespace

TEST_CASE("an edition leaves open what nobody answered, promised or brought")
{
    Edition e;
    const Outcome asked = e.say(u"Hoe bereiken we jongeren?"_s, OutcomeKind::KnowledgeQuestion);
    e.say(u"Wie beheert de sleutel?"_s, OutcomeKind::KnowledgeQuestion);
    const Outcome settled = e.say(u"Mag dat?"_s, OutcomeKind::KnowledgeQuestion);
    const Outcome answer = e.say(u"Ja, met een vergunning"_s, OutcomeKind::Observation);
    e.say(u"Zeker terug"_s, OutcomeKind::TopicForFollowUp, Certainty::Sure);
    e.say(u"Misschien terug"_s, OutcomeKind::TopicForFollowUp, Certainty::Maybe);
    Relation answers;
    answers.from = answer.id;
    answers.kind = RelationKind::Answers;
    answers.to = settled.id;
    e.add(answers);
    AgendaQuestion question;
    question.text = asked.text;
    question.origins = {asked.id};
    e.add(question);
    Commitment promise;
    promise.meetup = e.meetup.id;
    promise.what = u"Lijst rondsturen"_s;
    promise.term = exactTerm(QDate(2019, 12, 1));
    e.add(promise);
    promise.id = {};
    promise.what = u"Al gedaan"_s;
    promise.status = CommitmentStatus::Done;
    e.add(promise);

    const QList<ReturningItem> items = e.open();
    REQUIRE(items.size() == 5);
    CHECK(std::ranges::is_sorted(items, {}, &ReturningItem::why));
    CHECK(itemOf(items, Returning::AgendaQuestion)->text == asked.text);
    CHECK(itemOf(items, Returning::TableQuestion)->text == u"Wie beheert de sleutel?"_s);
    CHECK(itemOf(items, Returning::Topic)->isChosen);
    CHECK_FALSE(itemOf(items, Returning::MaybeTopic)->isChosen);
    CHECK(itemOf(items, Returning::Commitment)->aside.endsWith(u"late"_s));
}

TEST_CASE("the next edition is planned from what was chosen, and keeps every rule")
{
    Edition e;
    Issue issue;
    issue.series = e.meetup.series;
    issue.title = u"Bereik"_s;
    issue = e.add(issue);
    Outcome asked = e.say(u"Hoe bereiken we jongeren?"_s, OutcomeKind::KnowledgeQuestion);
    AgendaQuestion question;
    question.text = asked.text;
    question.origins = {asked.id};
    question.issue = issue.id;
    e.add(question);
    e.say(u"De sleutel van het buurthuis"_s, OutcomeKind::TopicForFollowUp, Certainty::Sure);
    e.say(u"Iets anders"_s, OutcomeKind::TopicForFollowUp, Certainty::Maybe);
    Organisation delft;
    delft.name = u"Gemeente Delft"_s;
    delft = e.add(delft);
    WantedPartner partner;
    partner.meetup = e.meetup.id;
    partner.organisation = delft.id;
    partner.absence = u"Moest helaas afzeggen"_s;
    e.add(partner);
    Person karin;
    karin.givenName = u"Karin"_s;
    karin = e.add(karin);
    Participation came;
    came.meetup = e.meetup.id;
    came.person = karin.id;
    came.interestedNext = Interest::Yes;
    e.add(came);

    const ChangeSet set = nextEditionOf(e.document, e.meetup.id, e.open(), [&] { return e.fresh(); });
    REQUIRE(problemsIn(set, e.document).isEmpty());
    Document after = e.document;
    after.take(set);
    REQUIRE(after.all<Meetup>().size() == 2);
    const Id<Meetup> next{set.changes.first().id};
    const Meetup planned = after.findOrEmpty(next);
    CHECK(planned.series == e.meetup.series);
    CHECK(planned.when == e.meetup.nextWhen);
    CHECK(planned.goals == QStringList{u"Kijken of we verder zijn"_s});
    CHECK(planned.status == MeetupStatus::Planned);
    CHECK(planned.jointEdition == 2);
    const auto tables = after.where(&Table::meetup, next);
    REQUIRE(tables.size() == 2); // the known issue and the sure topic, not the maybe
    CHECK(std::ranges::count(tables, issue.id, &Table::issue) == 1);
    CHECK(after.where(&Participation::meetup, next).size() == 1);
    REQUIRE(after.where(&WantedPartner::meetup, next).size() == 1);
    CHECK(after.where(&WantedPartner::meetup, next).first().absence.isEmpty());
    CHECK(after.where(&ProgrammeItem::meetup, next).size() == 2);
    CHECK(editionAfter(after, e.meetup.id) == next);
    CHECK(editionAfter(after, next).isNull());
}

TEST_CASE("of many questions as many are proposed as fill the tables, the surest first; and any number can be asked for")
{
    Edition e;
    Issue issue;
    issue.series = e.meetup.series;
    issue.title = u"Bereik"_s;
    issue = e.add(issue);
    for (int number = 1; number <= 3; ++number) {
        Table table;
        table.meetup = e.meetup.id;
        table.number = number;
        table.issue = number == 1 ? issue.id : Id<Issue>{};
        e.add(table);
    }
    const auto tables = e.document.where(&Table::meetup, e.meetup.id);
    QList<Outcome> asked;
    for (int i = 0; i < 20; ++i) {
        Outcome outcome;
        outcome.meetup = e.meetup.id;
        outcome.table = tables[1 + i % 2].id;
        outcome.text = u"Vraag %1?"_s.arg(i);
        outcome.kind = OutcomeKind::KnowledgeQuestion;
        if (i == 12)
            outcome.importance = 1;
        asked += e.add(outcome);
    }
    Relation same; // asked at two tables
    same.from = asked[7].id;
    same.to = asked[10].id;
    e.add(same);
    e.say(u"Zeker terug"_s, OutcomeKind::TopicForFollowUp, Certainty::Sure);
    e.say(u"Misschien terug"_s, OutcomeKind::TopicForFollowUp, Certainty::Maybe);

    const auto chosen = [](const QList<ReturningItem> &items) {
        QStringList texts;
        for (const ReturningItem &item : items)
            if (item.isChosen)
                texts += item.text;
        texts.sort();
        return texts;
    };
    QList<ReturningItem> items = e.open();
    CHECK(chosen(items) == QStringList{u"Vraag 10?"_s, u"Vraag 7?"_s, u"Zeker terug"_s});
    CHECK(chosenTables(items) == 3);
    chooseTables(items, 4);
    CHECK(chosen(items) == QStringList{u"Vraag 10?"_s, u"Vraag 12?"_s, u"Vraag 7?"_s, u"Zeker terug"_s});
    for (int count : {0, 1, 9, 21, 99}) {
        chooseTables(items, count);
        CHECK(chosenTables(items) == qMin(count, 21)); // never the one that is only perhaps
        const ChangeSet set = nextEditionOf(e.document, e.meetup.id, items, [&] { return e.fresh(); });
        CHECK(std::ranges::count(set.changes, &recordType<Table>(), &RecordChange::type) == qMin(count, 21));
    }
}

TEST_CASE("questions of one issue share a table of the next edition, and do not count twice")
{
    Edition e;
    Issue issue;
    issue.title = u"Bereik"_s;
    issue = e.add(issue);
    Table table;
    table.meetup = e.meetup.id;
    table.issue = issue.id;
    table = e.add(table);
    for (int i = 0; i < 3; ++i) {
        Outcome outcome;
        outcome.meetup = e.meetup.id;
        outcome.table = table.id;
        outcome.text = u"Vraag %1?"_s.arg(i);
        outcome.kind = OutcomeKind::KnowledgeQuestion;
        e.add(outcome);
    }
    const QList<ReturningItem> items = e.open();
    CHECK(std::ranges::count(items, true, &ReturningItem::isChosen) == 3);
    CHECK(chosenTables(items) == 1);
}
