#include "core/rules/table_duties.h"
#include "seating_room.h"

#include "support/catch.h"
#include "workspace/seating_advice.h"
#include "workspace/seating_repair.h"


using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Id<Issue> issue(Room &room, const QString &title)
{
    return room.put(Issue{.title = title});
}

void wish(Room &room, int person, Id<Issue> about, int rank)
{
    room.put(Preference{.participation = room.people[person], .issue = about, .rank = rank});
}

} // namespace

TEST_CASE("over rounds people meet others, hear other issues, and get what they wish")
{
    Room room(24, 4, 6, 24, 3);
    QList<Id<Issue>> issues;
    for (int t = 0; t < 4; ++t) {
        issues += issue(room, u"Vraagstuk %1"_s.arg(t));
        room.change(room.tables[t], [&](Table &table) { table.issue = issues[t]; });
    }
    for (int p = 0; p < 24; ++p)
        wish(room, p, issues[p % 4], 1);
    const auto result = room.arranged();
    REQUIRE(result);
    CHECK(result->facts.seated == 24);
    CHECK(result->facts.wishesGranted == 24);
    CHECK(result->facts.metAgain.size() <= 3 * seatingMinimum(room.document, room.meetup, room.rounds[0]).metAgain + 12);
    room.document.take(result->set);
    int everywhereElse = 0;
    for (int p = 0; p < 24; ++p)
        everywhereElse += QSet<QUuid>{room.tableOf(p, 0).value, room.tableOf(p, 1).value, room.tableOf(p, 2).value}.size() == 3;
    CHECK(everywhereElse >= 8); // a second meeting costs more than a second hearing
}

TEST_CASE("who is not there in a round has no seat in it, and is missed by nobody")
{
    Room room(9, 3, 4, 9, 2);
    room.change(room.people[2], [&](Participation &p) { p.absentRounds = {room.rounds[1]}; });
    const auto result = room.arranged();
    REQUIRE(result);
    CHECK(result->facts.seated == 9);
    CHECK(result->facts.withoutSeat.isEmpty());
    room.document.take(result->set);
    CHECK(!room.tableOf(2, 0).isNull());
    CHECK(room.tableOf(2, 1).isNull());
}

TEST_CASE("colleagues under two names of one organisation are kept apart")
{
    Room room(8, 4, 2, 8);
    const auto first = room.document.findOrEmpty(room.people[0]).organisation, second = room.document.findOrEmpty(room.people[1]).organisation;
    room.change(second, [&](Organisation &organisation) { organisation.alsoKnownAs = {u" organisatie 0"_s}; });
    for (int p : {2, 3})
        room.change(room.people[p], [&](Participation &participation) { participation.organisation = p == 2 ? first : second; });
    room.seatAll();
    QSet<QUuid> tables;
    for (int p : {0, 1, 2, 3})
        tables.insert(room.tableOf(p).value);
    CHECK(tables.size() == 4);
}

TEST_CASE("who asks meets who offers, by issue or by words")
{
    Room room(30, 5, 6, 30);
    for (int i = 0; i < 6; ++i) {
        room.put(Need{.meetup = room.meetup, .kind = NeedKind::Asks, .text = u"Subsidie %1"_s.arg(i), .participation = room.people[i]});
        room.put(Need{.meetup = room.meetup, .kind = NeedKind::Offers, .text = u"  subsidie %1 "_s.arg(i), .participation = room.people[29 - i]});
    }
    const auto result = room.arranged();
    REQUIRE(result);
    CHECK(result->facts.asks == 6);
    CHECK(result->facts.asksOpen.isEmpty());
    room.document.take(result->set);
    const Id<Round> round = room.document.all<Round>().first().id;
    const QString why = whyHere(room.document, room.meetup, room.people[0], round);
    INFO(why.toStdString());
    CHECK(why.contains(u"Mens 29"_s));
    CHECK(why.contains(u"Subsidie 0"_s, Qt::CaseInsensitive));
}

TEST_CASE("people met at an earlier edition are met again only when it cannot be helped")
{
    Room room(16, 4, 4, 16);
    const Id<Meetup> earlier = room.put(Meetup{.title = u"Vorig jaar"_s, .status = MeetupStatus::Published});
    const Id<Round> round = room.put(Round{.meetup = earlier, .number = 1});
    for (int p = 0; p < 16; ++p) {
        Participation then{.meetup = earlier, .person = room.document.findOrEmpty(room.people[p]).person, .invitation = InvitationState::Accepted};
        then.id = naturalId(then);
        Seat seat{.participation = then.id, .round = round, .table = room.tables[p / 4]};
        seat.id = naturalId(seat);
        ChangeSet set;
        set.add(then);
        set.add(seat);
        room.document.take(set);
    }
    const auto result = room.arranged();
    REQUIRE(result);
    CHECK(result->facts.metBefore.isEmpty());
    CHECK(result->facts.newPairs == 24);
    CHECK(result->isProvenBest);
}

TEST_CASE("one round and no wishes: nothing to choose; otherwise there is")
{
    CHECK_FALSE(hasSeatingWishes(Room(8, 2, 4, 8).document, {}));
    Room one(8, 2, 4, 8, 1);
    CHECK_FALSE(hasSeatingWishes(one.document, one.meetup));
    wish(one, 0, issue(one, u"Zorg"_s), 1);
    CHECK(hasSeatingWishes(one.document, one.meetup));
    Room two(8, 2, 4, 8, 2);
    CHECK(hasSeatingWishes(two.document, two.meetup));
}

TEST_CASE("tables without a limit get about as many people each")
{
    Room room(23, 4, 0, 1);
    for (const Id<Table> &table : room.tables)
        room.change(table, [](Table &t) { t.largest.reset(); });
    room.seatAll();
    QHash<Id<Table>, int> sizes;
    for (int p = 0; p < 23; ++p)
        ++sizes[room.tableOf(p)];
    for (const Id<Table> &table : room.tables)
        CHECK((sizes[table] >= 4 && sizes[table] <= 7));
}

TEST_CASE("what cannot be is said with the names in it, before the search")
{
    Room host(8, 2, 4, 8);
    for (const Id<Table> &table : host.tables)
        host.change(table, [&](Table &t) { t.facilitator = host.people[3]; });
    const auto two = host.arranged();
    REQUIRE(!two);
    CHECK(two.problem().what.contains(u"Mens 3"_s));

    Room chair(3, 3, 1, 3);
    chair.change(chair.tables[0], [&](Table &t) {
        t.facilitator = chair.people[0];
        t.noteTaker = chair.people[1];
    });
    const auto one = chair.arranged();
    REQUIRE(!one);
    CHECK(one.problem().what.contains(u"Mens 0"_s));
    CHECK(one.problem().what.contains(u"Mens 1"_s));

    Room torn(8, 2, 4, 8);
    torn.rule(SeatingRuleKind::Together, {torn.people[0], torn.people[1]});
    torn.rule(SeatingRuleKind::Together, {torn.people[1], torn.people[2]});
    torn.rule(SeatingRuleKind::Apart, {torn.people[0], torn.people[2]});
    const auto chain = torn.arranged();
    REQUIRE(!chain);
    CHECK(chain.problem().what.contains(u"Mens 1"_s));

    Room busy(8, 2, 6, 8, 2); // a task at one table and a locked place at another
    busy.seatAll();
    busy.document.take(lockSeat(busy.document, busy.people[2], busy.rounds[1], SeatLock::Locked));
    const auto elsewhere = busy.tables[busy.tableOf(2, 1) == busy.tables[0] ? 1 : 0];
    busy.change(elsewhere, [&](Table &t) { t.facilitator = busy.people[2]; });
    const auto locked = busy.arranged();
    REQUIRE(!locked);
    CHECK(locked.problem().what.contains(u"Mens 2"_s));
    CHECK_FALSE(repairSeating(busy.document, busy.meetup, {}));

    using Kind = SeatingRuleKind;
    const std::vector<std::pair<std::pair<Kind, int>, std::pair<Kind, int>>> clashes{
        {{Kind::FixedTable, 0}, {Kind::FixedTable, 1}}, {{Kind::FixedTable, 0}, {Kind::WheelchairPlace, 1}},
        {{Kind::FixedTable, 1}, {Kind::NotAtTable, 1}}, {{Kind::NotAtTable, 0}, {Kind::WheelchairPlace, 0}}};
    for (const auto &[first, other] : clashes) {
        Room agreed(8, 2, 6, 8, 2);
        agreed.rule(first.first, {agreed.people[5]}, agreed.tables[first.second]);
        agreed.rule(other.first, {agreed.people[5]}, agreed.tables[other.second]);
        const auto clash = agreed.arranged();
        REQUIRE(!clash);
        CHECK(clash.problem().what.contains(u"Mens 5"_s));
    }
    for (const Kind kind : {Kind::FixedTable, Kind::NotAtTable}) {
        Room agreed(8, 2, 6, 8, 2);
        agreed.change(agreed.tables[1], [&](Table &t) { t.facilitator = agreed.people[5]; });
        agreed.rule(kind, {agreed.people[5]}, agreed.tables[kind == Kind::FixedTable ? 0 : 1]);
        const auto clash = agreed.arranged();
        REQUIRE(!clash);
        CHECK(clash.problem().what.contains(u"Mens 5"_s));
    }

    Room few(4, 3, 6, 4);
    for (const Id<Table> &table : few.tables)
        few.change(table, [](Table &t) { t.smallest = 2; });
    CHECK(!few.arranged());
}

TEST_CASE("an agreement that turns out impossible is refused after the search with the names of who are in the way")
{
    Room room(6, 3, 2, 6);
    room.rule(SeatingRuleKind::Together, {room.people[0], room.people[1]});
    room.rule(SeatingRuleKind::Together, {room.people[2], room.people[3]});
    for (int a = 4; a < 6; ++a)
        room.rule(SeatingRuleKind::NotAtTable, {room.people[a]}, room.tables[0]);
    for (int p = 0; p < 4; ++p) {
        room.rule(SeatingRuleKind::NotAtTable, {room.people[p]}, room.tables[0]);
    }
    CHECK(!room.arranged());
}

TEST_CASE("why here tells the duty, the wish, and the agreement; empty wishes tell what they would take")
{
    Room room(12, 3, 4, 4, 1);
    const Id<Issue> care = issue(room, u"Zorg"_s), green = issue(room, u"Groen"_s), never = issue(room, u"Zee"_s);
    room.change(room.tables[0], [&](Table &t) {
        t.issue = care;
        t.facilitator = room.people[0];
    });
    room.change(room.tables[1], [&](Table &t) { t.issue = green; });
    wish(room, 5, care, 1);
    room.rule(SeatingRuleKind::Together, {room.people[6], room.people[7]});
    room.seatAll();
    const auto why = [&](int p) { return whyHere(room.document, room.meetup, room.people[p], room.rounds[0]); };
    CHECK(why(0).contains(u"host"_s));
    INFO(why(5).toStdString());
    CHECK(why(5).contains(u"anted this issue first"_s));
    CHECK(why(6).contains(u"Mens 7"_s));
    CHECK(emptyWishes(room.document, room.meetup, room.people[5]).isEmpty());
    wish(room, 5, green, 2);
    wish(room, 5, never, 3);
    const auto empty = emptyWishes(room.document, room.meetup, room.people[5]);
    REQUIRE(empty.size() == 2);
    CHECK(empty[0].sentence.contains(u"Groen"_s));
    CHECK(empty[0].sentence.contains(u"Mens"_s)); // with whom to change
    CHECK(empty[1].sentence.contains(u"no table"_s));
}

TEST_CASE("the best place comes first, costs what it says, and is one change")
{
    Room room(12, 3, 5, 12, 2);
    room.seatAll();
    const Id<Round> round = room.rounds[0];
    room.document.take(unseat(room.document, room.people[4], round));
    const auto places = placesFor(room.document, room.meetup, room.people[4], round);
    REQUIRE(places.size() == 3);
    for (qsizetype i = 1; i < places.size(); ++i)
        CHECK(places[i - 1].cost <= places[i].cost);
    CHECK(places[0].with.isNull());
    const ChangeSet set = seatAt(room.document, room.people[4], round, places[0].table);
    CHECK(set.changes.size() == 1);
    CHECK(!effectOf(room.document, room.meetup, set).isEmpty());
}

TEST_CASE("a repair shows who moves and moves nobody else; a closed table empties, held rounds stay")
{
    Room room(24, 4, 8, 24, 3);
    room.seatAll();
    RepairOptions options;
    const auto nothing = repairSeating(room.document, room.meetup, options);
    REQUIRE(nothing);
    CHECK(nothing->set.isEmpty());

    options.closed = room.tables[1];
    options.from = room.rounds[1];
    QList<Id<Participation>> there;
    for (int p = 0; p < 24; ++p)
        if (room.tableOf(p, 1) == room.tables[1] || room.tableOf(p, 2) == room.tables[1])
            there += room.people[p];
    const auto closed = repairSeating(room.document, room.meetup, options);
    REQUIRE(closed);
    CHECK(closed->isFewest);
    CHECK(QSet<Id<Participation>>(closed->moved.begin(), closed->moved.end()) == QSet<Id<Participation>>(there.begin(), there.end()));
    CHECK(peopleWithNewSeats(closed->set).size() == closed->moved.size());
    const Document before = room.document;
    room.document.take(closed->set);
    for (int p = 0; p < 24; ++p) {
        CHECK(room.tableOf(p, 1) != room.tables[1]);
        CHECK(room.tableOf(p, 2) != room.tables[1]);
        CHECK((seatOf(before, room.people[p], room.rounds[0]) == seatOf(room.document, room.people[p], room.rounds[0])));
    }
}

TEST_CASE("no-shows, walk-ins and a new host are mended with the fewest moves")
{
    Room room(12, 3, 5, 12, 1);
    room.seatAll();
    room.change(room.people[3], [](Participation &p) { p.noShow = true; });
    const Person guest{.id = {QUuid::createUuid()}, .givenName = u"Gast"_s};
    ChangeSet set;
    set.add(guest);
    Participation walkIn{.meetup = room.meetup, .person = guest.id, .invitation = InvitationState::Accepted};
    walkIn.id = naturalId(walkIn);
    set.add(walkIn);
    room.document.take(set);
    const auto first = repairSeating(room.document, room.meetup, {});
    REQUIRE(first);
    CHECK(first->moved.isEmpty());
    CHECK(first->moves.size() == 1);
    CHECK((first->moves.first().who == walkIn.id));
    CHECK(first->facts.withoutSeat.isEmpty());
    CHECK(first->facts.seatedButNotExpected.isEmpty());
    room.document.take(first->set);

    int other = 0;
    while (other == 3 || room.tableOf(other) == room.tables[0])
        ++other;
    room.change(room.tables[0], [&](Table &t) { t.facilitator = room.people[other]; });
    const auto second = repairSeating(room.document, room.meetup, {});
    REQUIRE(second);
    CHECK(second->moved.contains(room.people[other]));
    CHECK(second->moved.size() <= 2);
    CHECK(second->isFewest);
    room.document.take(second->set);
    CHECK(room.tableOf(other) == room.tables[0]);
}

TEST_CASE("who hosts in one round sits there then, and goes where there is most to gain in the others")
{
    Room room(12, 3, 4, 12, 3);
    const auto duty = [&](int table, int round, int host, int notes) {
        room.document.take(changeAtTable({.table = room.tables[table], .round = room.rounds[round], .facilitator = room.people[host],
                                          .noteTaker = notes < 0 ? Id<Participation>() : room.people[notes]}, room.document));
    };
    room.change(room.tables[0], [&](Table &t) { t.facilitator = room.people[0]; });
    duty(0, 1, 1, 2);
    duty(2, 2, 1, -1);
    room.seatAll();
    CHECK(room.tableOf(0, 0) == room.tables[0]);
    CHECK(room.tableOf(0, 2) == room.tables[0]);
    CHECK(room.tableOf(1, 1) == room.tables[0]);
    CHECK(room.tableOf(2, 1) == room.tables[0]);
    CHECK(room.tableOf(1, 2) == room.tables[2]);
    CHECK(whyHere(room.document, room.meetup, room.people[1], room.rounds[1]).contains(u"host"_s));
    CHECK(whyHere(room.document, room.meetup, room.people[2], room.rounds[1]).contains(u"notes"_s));
    CHECK_FALSE(whyHere(room.document, room.meetup, room.people[1], room.rounds[0]).contains(u"host"_s));
    CHECK(seatingFacts(room.document, room.meetup).metAgain.size() <= 10); // nine at least, for twelve people in nine pairs of tables

    duty(1, 1, 1, -1); // two tables in the second round
    const auto torn = room.arranged();
    REQUIRE(!torn);
    CHECK(torn.problem().what.contains(u"Mens 1"_s));
}

TEST_CASE("a closed table stays closed for the next search, and one undo opens it with everybody back")
{
    Room room(24, 4, 8, 24, 3);
    room.seatAll();
    RepairOptions options;
    options.closed = room.tables[1];
    options.from = room.rounds[1];
    const auto closed = repairSeating(room.document, room.meetup, options);
    REQUIRE(closed);
    room.document.take(closed->set);
    CHECK_FALSE(isClosed(room.tables[1], room.rounds[0], room.document));
    CHECK(isClosed(room.tables[1], room.rounds[1], room.document));
    CHECK(isClosed(room.tables[1], room.rounds[2], room.document));
    CHECK(repairSeating(room.document, room.meetup, {})->set.isEmpty());
    room.seatAll();
    for (int p = 0; p < 24; ++p) {
        CHECK(room.tableOf(p, 1) != room.tables[1]);
        CHECK(room.tableOf(p, 2) != room.tables[1]);
    }
    CHECK(seatingFacts(room.document, room.meetup).atClosedTable.isEmpty());
}

TEST_CASE("a closed table frees its host and its fixed places, but a wheelchair place is named first")
{
    Room room(12, 3, 6, 12, 1);
    room.change(room.tables[0], [&](Table &t) { t.facilitator = room.people[0]; });
    room.rule(SeatingRuleKind::FixedTable, {room.people[1]}, room.tables[0]);
    room.seatAll();
    room.document.take(lockSeat(room.document, room.people[2], room.rounds[0], SeatLock::Locked));
    RepairOptions options;
    options.closed = room.tables[0];
    const auto closed = repairSeating(room.document, room.meetup, options);
    REQUIRE(closed);
    CHECK(closed->facts.atClosedTable.isEmpty());
    CHECK(closed->facts.placeBroken.isEmpty());
    CHECK(closed->facts.withoutSeat.isEmpty());
    room.rule(SeatingRuleKind::WheelchairPlace, {room.people[3]}, room.tables[0]);
    const auto refused = repairSeating(room.document, room.meetup, options);
    REQUIRE(!refused);
    CHECK(refused.problem().what.contains(u"Mens 3"_s));
}

TEST_CASE("what counts most is in the document: the same file gives the same plan to whoever opens it")
{
    Room room(12, 3, 4, 3, 1);
    const Id<Issue> care = issue(room, u"Zorg"_s);
    room.change(room.tables[0], [&](Table &t) { t.issue = care; });
    for (int p = 0; p < 12; p += 3) // all of one organisation, and all want the same
        wish(room, p, care, 1);
    room.seatAll();
    CHECK(seatingFacts(room.document, room.meetup).sameOrganisation.size() == 3); // four of each at three tables: the least
    CHECK(seatingFacts(room.document, room.meetup).wishesGranted < 4);
    SeatingImportance importance{.meetup = room.meetup, .mixedOrganisations = Importance::Off, .mixedSectors = Importance::Off, .wishes = Importance::Much};
    importance.id = naturalId(importance);
    ChangeSet set;
    set.add(importance);
    room.document.take(set);
    room.seatAll();
    CHECK(seatingFacts(room.document, room.meetup).wishesGranted == 4);
    const auto one = room.arranged(), other = room.arranged();
    Document first = room.document, second = room.document;
    first.take(one->set);
    second.take(other->set);
    CHECK((first == second));
}
