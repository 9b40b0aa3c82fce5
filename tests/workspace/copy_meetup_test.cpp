#include "support/catch.h"
#include "support/sample_records.h"

#include "core/rules/problems.h"
#include "workspace/copy_meetup.h"

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("East is planned like West, without its people, its day and its harvest")
{
    Document document;
    document.take(test::oneOfEverything(1));
    const Meetup west = document.all<Meetup>().first();
    const ChangeSet set = copyOfMeetup(document, west.id, u"Oost"_s, [] { return QUuid::createUuid(); });
    CHECK(problemsIn(set, document).isEmpty());
    document.take(set);

    const Id<Meetup> eastId{set.changes.first().id};
    const Meetup east = document.findOrEmpty(eastId);
    CHECK(east.region == u"Oost"_s);
    CHECK(east.title == west.title);
    CHECK((east.series == west.series));
    CHECK(east.goals == west.goals);
    CHECK(east.when.isEmpty());
    CHECK(east.mood.isEmpty());
    CHECK(!east.attendanceLow);

    CHECK(document.where(&ProgrammeItem::meetup, eastId).size() == 1);
    CHECK(document.where(&Round::meetup, eastId).size() == 1);
    CHECK(document.where(&Organiser::meetup, eastId).size() == 1);
    CHECK(document.where(&WantedPartner::meetup, eastId).size() == 1);
    const Table table = document.where(&Table::meetup, eastId).first();
    CHECK((table.issue == document.where(&Table::meetup, west.id).first().issue));
    CHECK(table.facilitator.isNull());
    CHECK(document.where(&Participation::meetup, eastId).isEmpty());
    CHECK(document.where(&Outcome::meetup, eastId).isEmpty());
    CHECK((document.findOrEmpty(west.id) == west));
}

TEST_CASE("a copy of a meetup that is gone changes nothing")
{
    CHECK(copyOfMeetup({}, {QUuid::createUuid()}, u"Oost"_s, [] { return QUuid::createUuid(); }).isEmpty());
}
