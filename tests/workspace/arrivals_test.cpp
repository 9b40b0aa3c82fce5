#include "workspace/arrivals.h"

#include "core/rules/names.h"
#include "support/catch.h"
#include "workspace/invitations.h"
#include "workspace/seats.h"

#include <QTemporaryDir>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Door {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace = std::move(Workspace::create(folder.filePath(u"door.oogst"_s))).value();
    Id<Series> series = workspace->add(u"reeks"_s, Series{.title = u"Reeks"_s}).value();
    Id<Meetup> meetup = makeMeetup(u"Symposium"_s, QDate(2026, 11, 17));

    Id<Meetup> makeMeetup(const QString &title, QDate day)
    {
        Meetup made;
        made.series = series;
        made.title = title;
        made.when = exactTerm(day);
        return workspace->add(title, made).value();
    }
    const Document &document() const { return workspace->document(); }
    Id<Participation> listed(const QString &typed, InvitationState state = InvitationState::Accepted)
    {
        const auto id = addParticipant(*workspace, meetup, readParticipant(typed)).value();
        REQUIRE(setInvitation(*workspace, {id}, state));
        return id;
    }
    void tables(int count, int seats)
    {
        Round round;
        round.meetup = meetup;
        round.number = 1;
        REQUIRE(workspace->add(u"ronde"_s, round));
        for (int i = 1; i <= count; ++i) {
            Table table;
            table.meetup = meetup;
            table.number = i;
            table.largest = seats;
            REQUIRE(workspace->add(u"tafel"_s, table));
        }
    }
    Id<Round> round() const { return document().all<Round>().first().id; }
};

} // namespace

TEST_CASE("a few letters find who is at the door, and a badge finds exactly one")
{
    Door door;
    const auto anna = door.listed(u"Anna van der Berg, Gemeente Utrecht"_s), bert = door.listed(u"Bert Annema, DOCK"_s);
    CHECK((foundAtDoor(door.document(), door.meetup, u"berg"_s) == QList{anna}));
    CHECK((foundAtDoor(door.document(), door.meetup, u"ann"_s).first() == anna));
    CHECK((foundAtDoor(door.document(), door.meetup, u"ann"_s).size() == 2));
    CHECK((foundAtDoor(door.document(), door.meetup, u"dock"_s) == QList{bert}));
    CHECK((foundAtDoor(door.document(), door.meetup, bert.text()) == QList{bert}));
    CHECK((foundAtDoor(door.document(), door.meetup, u"oogst:"_s + anna.text()) == QList{anna}));
    CHECK((foundAtDoor(door.document(), door.meetup, u"pie"_s + anna.text().toUpper()) == QList{anna}));
    CHECK(foundAtDoor(door.document(), door.meetup, u"piet"_s).isEmpty());
    CHECK(foundAtDoor(door.document(), door.meetup, u"  "_s).isEmpty());
}

TEST_CASE("an address that several share finds each of them, and is no name of a newcomer")
{
    Door door;
    QList<Id<Participation>> sharing;
    for (const char16_t *name : {u"Anna Bos", u"Bert Cox", u"Cis Dam"}) {
        sharing += door.listed(QString::fromUtf16(name));
        REQUIRE(door.workspace->edit(u"adres"_s, door.document().findOrEmpty(sharing.last()).person, [](Person &p) { p.mail = u"info@x.example"_s; }));
    }
    const auto found = foundAtDoor(door.document(), door.meetup, u"info@x.example"_s);
    CHECK(QSet<Id<Participation>>(found.begin(), found.end()) == QSet<Id<Participation>>(sharing.begin(), sharing.end()));
}

TEST_CASE("who comes late sits where there is room, and nobody moves")
{
    Door door;
    door.tables(2, 2);
    const auto a = door.listed(u"A Een, Gemeente A"_s), b = door.listed(u"B Twee, Gemeente B"_s), late = door.listed(u"C Drie, Gemeente A"_s);
    const auto tables = door.document().all<Table>();
    REQUIRE(door.workspace->apply(seatAt(door.document(), a, door.round(), tables[0].id)));
    REQUIRE(door.workspace->apply(seatAt(door.document(), b, door.round(), tables[1].id)));
    const Document before = door.document();
    const auto places = placesFor(door.document(), door.meetup, late);
    REQUIRE(arrive(*door.workspace, late, places));
    // Not with the colleague of the same organisation.
    CHECK((seatOf(door.document(), late, door.round())->table == tables[1].id));
    CHECK((seatOf(door.document(), a, door.round())->table == tables[0].id));
    CHECK(door.document().findOrEmpty(late).arrivedAt.isValid());
    REQUIRE(door.workspace->undo());
    CHECK((door.document() == before));
}

TEST_CASE("when all tables are full nobody gets a seat that is not there")
{
    Door door;
    door.tables(1, 1);
    const auto a = door.listed(u"A Een"_s), late = door.listed(u"B Twee"_s);
    REQUIRE(door.workspace->apply(seatAt(door.document(), a, door.round(), door.document().all<Table>().first().id)));
    CHECK(placesFor(door.document(), door.meetup, late).isEmpty());
    REQUIRE(arrive(*door.workspace, late));
    CHECK(countArrivals(door.document(), door.meetup).arrived == 1);
}

TEST_CASE("who was not on the list walks in, seated, in one step")
{
    Door door;
    door.tables(2, 4);
    const Document before = door.document();
    const auto id = walkIn(*door.workspace, door.meetup, readParticipant(u"Wim Nieuw, Dorpsraad"_s));
    REQUIRE(id);
    CHECK(door.document().findOrEmpty(*id).arrivedAt.isValid());
    CHECK(isExpected(door.document().findOrEmpty(*id)));
    CHECK(seatOf(door.document(), *id, door.round()).has_value());
    const ArrivalCount count = countArrivals(door.document(), door.meetup);
    CHECK(count.walkIns == 1);
    CHECK(count.arrived == 1);
    REQUIRE(door.workspace->undo());
    CHECK((door.document() == before));
    CHECK_FALSE(walkIn(*door.workspace, door.meetup, readParticipant(u"  "_s)));
}

TEST_CASE("when the door closes, who is awaited is noted as absent, and nobody else")
{
    Door door;
    const auto in = door.listed(u"A Een"_s), out = door.listed(u"B Twee"_s), declined = door.listed(u"C Drie"_s, InvitationState::Declined);
    REQUIRE(arrive(*door.workspace, in));
    CHECK(countArrivals(door.document(), door.meetup).awaited() == 1);
    CHECK(*noteAbsent(*door.workspace, door.meetup) == 1);
    CHECK(door.document().findOrEmpty(out).noShow);
    CHECK_FALSE(door.document().findOrEmpty(in).noShow);
    CHECK_FALSE(door.document().findOrEmpty(declined).noShow);
    CHECK_FALSE(isExpected(door.document().findOrEmpty(out)));
}

TEST_CASE("chains tell who brought whom, and what it yielded")
{
    Door door;
    const auto host = door.listed(u"Anna Bos, Gemeente Utrecht"_s), first = door.listed(u"Ben Cox, DOCK"_s), second = door.listed(u"Cor Dam"_s, InvitationState::Declined);
    const auto person = [&](Id<Participation> id) { return door.document().findOrEmpty(id).person; };
    REQUIRE(door.workspace->edit(u"sector"_s, door.document().findOrEmpty(first).organisation, [](Organisation &o) { o.sector = u"social_professional"_s; }));
    REQUIRE(door.workspace->edit(u"vraag"_s, host, [](Participation &p) { p.askedToBring = u"social_professional"_s; }));
    REQUIRE(door.workspace->edit(u"mee"_s, first, [&](Participation &p) { p.broughtBy = person(host); }));
    REQUIRE(door.workspace->edit(u"mee"_s, second, [&](Participation &p) { p.invitedBy = person(first); }));
    const QList<Chain> chains = chainsOf(door.document(), door.meetup);
    REQUIRE(chains.size() == 2);
    CHECK((chains[0].from == person(host)));
    CHECK(chains[0].coming == 1);
    CHECK(chains[0].ofSector == 1);
    CHECK(chains[1].invited == 1);
    CHECK(chains[1].coming == 0);
    CHECK(broughtBy(door.document(), door.meetup, person(host)).size() == 2);
}

TEST_CASE("targets stand against the answers, the largest gap first")
{
    Door door;
    door.listed(u"Anna Bos, Gemeente Utrecht"_s);
    REQUIRE(door.workspace->edit(u"sector"_s, door.document().all<Organisation>().first().id, [](Organisation &o) { o.sector = u"municipality"_s; }));
    for (const auto &[sector, number] : {std::pair(u"municipality"_s, 1), std::pair(u"housing_corporation"_s, 5)}) {
        GroupPresent target;
        target.meetup = door.meetup;
        target.name = sector;
        target.sector = sector;
        target.number = number;
        target.state = GroupState::Wanted;
        REQUIRE(door.workspace->add(u"doel"_s, target));
    }
    const QList<SectorTarget> targets = sectorTargets(door.document(), door.meetup);
    REQUIRE(targets.size() == 2);
    CHECK(targets[0].sector == u"housing_corporation"_s);
    CHECK(targets[0].lacking() == 5);
    CHECK(targets[1].coming == 1);
    CHECK(targets[1].lacking() == 0);
}

TEST_CASE("partners who were missing come along to the next round, with the sentence why, once")
{
    Door door;
    Organisation dock;
    dock.name = u"DOCK"_s;
    const auto dockId = door.workspace->add(u"dock"_s, dock).value();
    WantedPartner partner;
    partner.meetup = door.meetup;
    partner.organisation = dockId;
    partner.role = u"beleidsmakers"_s;
    partner.why = u"Zij beslissen."_s;
    REQUIRE(door.workspace->add(u"gewenst"_s, partner));
    const auto next = door.makeMeetup(u"Vervolg"_s, QDate(2027, 3, 1));
    REQUIRE(missingBefore(door.document(), next).size() == 1);
    CHECK(*carryMissing(*door.workspace, next) == 1);
    const WantedPartner carried = door.document().where(&WantedPartner::meetup, next).first();
    CHECK(carried.why.startsWith(u"Zij beslissen."_s));
    CHECK(carried.why.contains(u"Symposium"_s));
    CHECK(*carryMissing(*door.workspace, next) == 0);
}

TEST_CASE("an invitation is filled in for each person, and leaves no gaps")
{
    Door door;
    const auto anna = door.listed(u"Anna van der Berg, Gemeente Utrecht"_s, InvitationState::ToInvite);
    const InvitationText text = invitationFor(door.document(), door.meetup);
    const QString filled = filledText(text.text, door.document(), anna);
    CHECK(filled.contains(u"Anna"_s));
    CHECK(filled.contains(u"Symposium"_s));
    CHECK(filled.contains(u"17 November 2026"_s));
    CHECK_FALSE(filled.contains(u'{'));
    CHECK_FALSE(filled.contains(u"  "_s));
    CHECK_FALSE(filled.contains(u"\n\n\n"_s));
    CHECK((toInvite(door.document(), door.meetup) == QList{anna}));
}
