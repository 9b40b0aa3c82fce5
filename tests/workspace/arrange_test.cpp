#include "seating_room.h"

#include "support/catch.h"

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;


TEST_CASE("ninety-six people at eight tables all get a seat, and colleagues sit apart")
{
    Room room(96, 8, 12, 24);
    const auto result = room.arranged();
    REQUIRE(result);
    CHECK(result->facts.expected == 96);
    CHECK(result->facts.seated == 96);
    CHECK(result->facts.sameOrganisation.isEmpty());
    CHECK(result->facts.overFull.isEmpty());
    room.document.take(result->set);
    CHECK(room.document.all<Round>().size() == 1);
    CHECK(room.document.all<Seat>().size() == 96);
}

TEST_CASE("a locked seat and a table host stay where they are")
{
    Room room(20, 4, 6, 20);
    room.document.take(room.arranged()->set);
    ChangeSet set;
    Seat locked = room.document.where(&Seat::participation, room.people[3]).first();
    const Seat before = locked;
    locked.table = room.tables[2];
    locked.locked = true;
    set.edit(before, locked);
    Table table = room.document.findOrEmpty(room.tables[1]);
    const Table bare = table;
    table.facilitator = room.people[7];
    set.edit(bare, table);
    room.document.take(set);
    for (int again = 0; again < 5; ++again) {
        ArrangeOptions options;
        options.seed = quint64(again);
        const auto result = arrange(room.document, room.meetup, options);
        REQUIRE(result);
        room.document.take(result->set);
        CHECK((room.document.findOrEmpty(locked.id).table == room.tables[2]));
        CHECK(room.document.findOrEmpty(locked.id).locked);
        CHECK((room.document.where(&Seat::participation, room.people[7]).first().table == room.tables[1]));
    }
}

TEST_CASE("agreements are kept, and contradicting ones are named with the people in them")
{
    Room room(12, 3, 4, 12);
    room.rule(SeatingRuleKind::Together, {room.people[0], room.people[1]});
    room.rule(SeatingRuleKind::Apart, {room.people[2], room.people[3]});
    room.rule(SeatingRuleKind::FixedTable, {room.people[4]}, room.tables[2]);
    room.rule(SeatingRuleKind::NotAtTable, {room.people[5]}, room.tables[0]);
    const auto result = room.arranged();
    REQUIRE(result);
    CHECK(result->facts.togetherBroken.isEmpty());
    CHECK(result->facts.apartBroken.isEmpty());
    CHECK(result->facts.placeBroken.isEmpty());
    room.rule(SeatingRuleKind::Apart, {room.people[1], room.people[0]});
    const auto refused = room.arranged();
    REQUIRE(!refused);
    CHECK(refused.problem().what.contains(u"Mens 0"));
    CHECK(refused.problem().what.contains(u"Mens 1"));
}

TEST_CASE("more people than seats is said before anything is searched")
{
    Room room(20, 2, 8, 20);
    const auto result = room.arranged();
    REQUIRE(!result);
    CHECK(result.problem().what.contains(u"20"));
    CHECK(result.problem().what.contains(u"16"));
}

TEST_CASE("who cancelled loses the seat at the next arrangement")
{
    Room room(8, 2, 4, 8);
    room.document.take(room.arranged()->set);
    ChangeSet set;
    const Participation before = room.document.findOrEmpty(room.people[0]);
    Participation cancelled = before;
    cancelled.invitation = InvitationState::Cancelled;
    set.edit(before, cancelled);
    room.document.take(set);
    CHECK(seatingFacts(room.document, room.meetup).seatedButNotExpected.size() == 1);
    const auto result = room.arranged();
    REQUIRE(result);
    CHECK(result->facts.seatedButNotExpected.isEmpty());
    CHECK(result->facts.seated == 7);
}

TEST_CASE("seating only who has no seat moves nobody else")
{
    Room room(12, 3, 5, 12);
    room.document.take(room.arranged()->set);
    const QList<Seat> before = room.document.all<Seat>();
    ChangeSet set;
    set.remove(before.first());
    room.document.take(set);
    ArrangeOptions options;
    options.onlyWithoutSeat = true;
    const auto result = arrange(room.document, room.meetup, options);
    REQUIRE(result);
    CHECK(result->set.changes.size() == 1);
    CHECK(result->facts.seated == 12);
}

TEST_CASE("without tables or without people it says what to do first")
{
    CHECK(!Room(4, 0, 0, 1).arranged());
    CHECK(!Room(0, 2, 4, 1).arranged());
}
