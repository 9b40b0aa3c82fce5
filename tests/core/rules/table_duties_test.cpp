#include "core/rules/table_duties.h"

#include "support/catch.h"

using namespace oogst;

namespace {

struct Meeting {
    Document document;
    Id<Meetup> meetup{QUuid::createUuid()};
    Table table{.id = {QUuid::createUuid()}, .meetup = meetup, .number = 1};
    QList<Id<Round>> rounds;
    QList<Id<Participation>> people;

    Meeting()
    {
        ChangeSet set;
        set.add(Meetup{.id = meetup, .title = QStringLiteral("Symposium")});
        for (int i = 0; i < 3; ++i) {
            rounds += {QUuid::createUuid()};
            set.add(Round{.id = rounds.last(), .meetup = meetup, .number = i + 1});
            const Person person{.id = {QUuid::createUuid()}, .givenName = QStringLiteral("Mens %1").arg(i)};
            set.add(person);
            Participation p{.meetup = meetup, .person = person.id};
            p.id = naturalId(p);
            people += p.id;
            set.add(p);
        }
        table.facilitator = people[0];
        set.add(table);
        document.take(set);
    }
    void say(int round, Id<Participation> host, Id<Participation> notes, bool closed = false)
    {
        document.take(changeAtTable({.table = table.id, .round = rounds[round], .facilitator = host, .noteTaker = notes, .closed = closed}, document));
    }
};

} // namespace

TEST_CASE("who hosts a table in all rounds does so in each, until somebody is named for one of them")
{
    Meeting meeting;
    for (const Id<Round> round : meeting.rounds)
        CHECK(facilitatorOf(meeting.table, round, meeting.document) == meeting.people[0]);
    meeting.say(1, meeting.people[1], meeting.people[2]);
    CHECK(facilitatorOf(meeting.table, meeting.rounds[0], meeting.document) == meeting.people[0]);
    CHECK(facilitatorOf(meeting.table, meeting.rounds[1], meeting.document) == meeting.people[1]);
    CHECK(noteTakerOf(meeting.table, meeting.rounds[1], meeting.document) == meeting.people[2]);
    CHECK(noteTakerOf(meeting.table, meeting.rounds[2], meeting.document).isNull());
    CHECK(facilitatorsOf(meeting.table, meeting.document) == QList{meeting.people[0], meeting.people[1]});
    CHECK(noteTakersOf(meeting.table, meeting.document) == QList{meeting.people[2]});
}

TEST_CASE("a table is closed in the rounds that say so, and saying nothing any more leaves no record behind")
{
    Meeting meeting;
    meeting.say(2, {}, {}, true);
    CHECK_FALSE(isClosed(meeting.table.id, meeting.rounds[1], meeting.document));
    CHECK(isClosed(meeting.table.id, meeting.rounds[2], meeting.document));
    CHECK(meeting.document.all<TableRound>().size() == 1);
    meeting.say(2, {}, {}, false);
    CHECK_FALSE(isClosed(meeting.table.id, meeting.rounds[2], meeting.document));
    CHECK(meeting.document.all<TableRound>().isEmpty());
    meeting.say(2, {}, {}, false);
    CHECK(meeting.document.all<TableRound>().isEmpty());
}
