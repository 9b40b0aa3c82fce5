// Cards for in the room: what stands on them, and for whom they are made.

#include "core/rules/table_duties.h"
#include "report/report.h"
#include "support/catch.h"

#include <QUuid>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Day {
    Document document;
    Id<Meetup> meetup{QUuid::createUuid()};
    Id<Table> table{QUuid::createUuid()};
    QList<Id<Round>> rounds{{QUuid::createUuid()}, {QUuid::createUuid()}};
    QList<Id<Participation>> people;

    Day()
    {
        ChangeSet set;
        set.add(Meetup{.id = meetup, .title = u"Symposium"_s});
        for (int i = 0; i < 2; ++i)
            set.add(Round{.id = rounds[i], .meetup = meetup, .number = i + 1});
        for (const QString &name : {u"Anna"_s, u"Piet"_s, u"Fatma"_s}) {
            const Person person{.id = {QUuid::createUuid()}, .givenName = name};
            set.add(person);
            Participation p{.meetup = meetup, .person = person.id, .invitation = InvitationState::Accepted};
            p.id = naturalId(p);
            people += p.id;
            set.add(p);
            for (const Id<Round> round : rounds) {
                Seat seat{.participation = p.id, .round = round, .table = table};
                seat.id = naturalId(seat);
                set.add(seat);
            }
        }
        set.add(Table{.id = table, .meetup = meetup, .number = 1, .name = u"Zorg"_s, .facilitator = people[0]});
        document.take(set);
        document.take(changeAtTable({.table = table, .round = rounds[1], .facilitator = people[1]}, document));
    }
    QString made(Shape shape, const QList<Id<Participation>> &only = {}) const
    {
        ReportOptions options;
        options.audience = Audience::Internal;
        options.shape = shape;
        for (const Id<Participation> &one : only)
            options.participants += one.value;
        return QString::fromUtf8(reportToJson(makeReport(document, meetup, options)));
    }
};

} // namespace

TEST_CASE("route cards are made for who moved alone, and say who hosts in which round")
{
    const Day day;
    const QString all = day.made(Shape::RouteCards), some = day.made(Shape::RouteCards, {day.people[1]});
    for (const QString &name : {u"Anna"_s, u"Piet"_s, u"Fatma"_s})
        CHECK(all.contains(name));
    CHECK(some.contains(u"Piet"_s));
    CHECK_FALSE(some.contains(u"Anna"_s));
    CHECK_FALSE(some.contains(u"Fatma"_s));
    CHECK(some.count(u"afelbegeleider"_s) + some.count(u"able host"_s) == 1); // in the second round
}

TEST_CASE("a table card names the host of each round, and none twice")
{
    const QString card = Day().made(Shape::TableCards);
    CHECK(card.count(u"Anna"_s) == 1);
    CHECK(card.count(u"Piet"_s) == 1);
    CHECK(card.contains(u"2)"_s));
}
