#include "support/catch.h"
#include "support/sample_records.h"

#include "core/rules/problems.h"
#include "core/rules/references.h"
#include "core/rules/removal.h"

using namespace oogst;

TEST_CASE("whatever is removed from a full document, nothing dangles and nothing is refused")
{
    const Document document = test::fullDocument();
    for (const RecordType *type : allRecordTypes()) {
        INFO(type->table.toStdString());
        const QList<QUuid> ids = document.of(*type).keys();
        const ChangeSet set = removalOf(document, *type, ids);
        QStringList problems;
        for (const Problem &problem : problemsIn(set, document))
            problems += problem.text();
        CHECK(problems == QStringList());

        Document after = document;
        after.take(set);
        CHECK(after.of(*type).isEmpty());
        for (const RecordChange &change : set.changes)
            CHECK(document.row(*change.type, change.id) == change.before);

        // The way back restores every cell.
        ChangeSet back;
        for (const RecordChange &change : set.changes)
            back.changes.prepend({change.type, change.id, change.after, change.before});
        after.take(back);
        CHECK(after == document);
    }
}

TEST_CASE("what belongs to a record goes along, what only mentions it lets go")
{
    const Document document = test::fullDocument();
    const Person person = document.all<Person>().first();
    Document after = document;
    after.take(removalOf(document, recordType<Person>(), document.of(recordType<Person>()).keys()));
    CHECK(after.all<Participation>().isEmpty());
    CHECK(after.all<Affiliation>().isEmpty());
    CHECK(after.all<Seat>().isEmpty());
    REQUIRE(after.all<Outcome>().size() == document.all<Outcome>().size());
    for (const Outcome &outcome : after.all<Outcome>()) {
        CHECK(outcome.contributor.isNull());
        CHECK(!outcome.text.isEmpty());
    }
    CHECK(after.all<Meetup>().first().contact.isNull());
    CHECK(!referrers(after).contains(person.id.value));
}

TEST_CASE("a list of references loses only the one that goes")
{
    Document document;
    Meetup meetup;
    meetup.id = {timeOrderedUuid(1)};
    meetup.title = QStringLiteral("Symposium");
    Outcome first, second;
    first.id = {timeOrderedUuid(2)}, second.id = {timeOrderedUuid(3)};
    first.meetup = second.meetup = meetup.id;
    AgendaQuestion question;
    question.id = {timeOrderedUuid(4)};
    question.text = QStringLiteral("Hoe boor je de passie aan?");
    question.origins = {first.id, second.id};
    ChangeSet set;
    set.add(meetup), set.add(first), set.add(second), set.add(question);
    document.take(set);

    document.take(removalOf<Outcome>(document, {first.id}));
    CHECK(document.findOrEmpty(question.id).origins == QList<Id<Outcome>>{second.id});
    document.take(removalOf<Outcome>(document, {second.id}));
    CHECK(document.findOrEmpty(question.id).origins.isEmpty());
    CHECK(document.find(question.id));
}

TEST_CASE("removing what is not there changes nothing")
{
    CHECK(removalOf<Person>(Document(), {Id<Person>{timeOrderedUuid(1)}}).isEmpty());
}
