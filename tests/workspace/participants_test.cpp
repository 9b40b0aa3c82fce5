#include "workspace/participants.h"

#include "core/rules/names.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace = std::move(Workspace::create(folder.filePath(u"desk.oogst"_s))).value();
    Id<Meetup> meetup = makeMeetup(u"Symposium"_s);

    Id<Meetup> makeMeetup(const QString &title, MeetupStatus status = MeetupStatus::Planned, QDate day = {})
    {
        Meetup meetup_;
        meetup_.title = title;
        meetup_.status = status;
        if (day.isValid())
            meetup_.when = exactTerm(day);
        return workspace->add(title, meetup_).value();
    }
    Id<Participation> add(const QString &typed)
    {
        const auto added = addParticipant(*workspace, meetup, readParticipant(typed));
        REQUIRE(added);
        return *added;
    }
    const Document &document() const { return workspace->document(); }
    Participation at(Id<Participation> id) const { return document().findOrEmpty(id); }
};

TypedParticipant typed(const QString &given, const QString &infix, const QString &family, const QString &organisation = {})
{
    return {given, infix, family, {}, organisation};
}

} // namespace

TEST_CASE("a typed line is taken apart in name and organisation")
{
    CHECK(readParticipant(u"Anna Bakker"_s) == typed(u"Anna"_s, {}, u"Bakker"_s));
    CHECK(readParticipant(u"Anna van der Berg, Gemeente Utrecht"_s)
          == typed(u"Anna"_s, u"van der"_s, u"Berg"_s, u"Gemeente Utrecht"_s));
    CHECK(readParticipant(u"Jan Peter in 't Veld"_s) == typed(u"Jan Peter"_s, u"in 't"_s, u"Veld"_s));
    CHECK(readParticipant(u"  Mo   Yılmaz "_s) == typed(u"Mo"_s, {}, u"Yılmaz"_s));
    CHECK(readParticipant(u"van Dijk"_s) == typed({}, u"van"_s, u"Dijk"_s));
    CHECK(readParticipant(u"Fatima El Idrissi"_s) == typed(u"Fatima"_s, u"El"_s, u"Idrissi"_s));
    CHECK(readParticipant(u"Reinier"_s) == typed(u"Reinier"_s, {}, {}));
    CHECK(readParticipant(u" , Gemeente Utrecht"_s).isEmpty());

    const TypedParticipant chris = readParticipant(u"Chris (Arnhem)"_s);
    CHECK(chris.givenName == u"Chris"_s);
    CHECK(chris.knownAs == u"Chris (Arnhem)"_s);
}

TEST_CASE("adding somebody new makes person, organisation, function and participation in one step")
{
    Desk desk;
    const auto id = desk.add(u"Anna van der Berg, Gemeente Utrecht"_s);
    const Document &document = desk.document();
    CHECK(fullName(document.findOrEmpty(desk.at(id).person)) == u"Anna van der Berg"_s);
    CHECK(document.findOrEmpty(desk.at(id).organisation).name == u"Gemeente Utrecht"_s);
    CHECK(document.all<Affiliation>().size() == 1);
    CHECK(desk.at(id).invitation == InvitationState::ToInvite);
    CHECK(desk.workspace->undoSummary().contains(u"Anna van der Berg"_s));

    REQUIRE(desk.workspace->undo());
    CHECK(document.all<Person>().isEmpty());
    CHECK(document.all<Organisation>().isEmpty());
    CHECK(document.all<Affiliation>().isEmpty());
    CHECK(document.all<Participation>().isEmpty());
}

TEST_CASE("an organisation that is known by another spelling is used again")
{
    Desk desk;
    desk.add(u"Anna Bakker, Gemeente Utrecht"_s);
    const Organisation utrecht = desk.document().all<Organisation>().first();
    REQUIRE(desk.workspace->edit(u"spelling"_s, utrecht.id, [](Organisation &o) { o.alsoKnownAs = {u"Utrecht (gem.)"_s}; }));
    const auto second = desk.add(u"Piet Mulder, utrecht (GEM.)"_s);
    CHECK(desk.at(second).organisation == utrecht.id);
    CHECK(desk.document().all<Organisation>().size() == 1);
}

TEST_CASE("somebody known from an earlier meetup comes back with organisation and function")
{
    Desk desk;
    const auto first = desk.add(u"Anna Bakker, DOCK"_s);
    REQUIRE(desk.workspace->edit(u"function"_s, first, [](Participation &p) { p.function = u"opbouwwerker"_s; }));
    desk.meetup = desk.makeMeetup(u"Vervolg"_s);
    const auto again = desk.add(u"anna bakker"_s);
    CHECK(again != first);
    CHECK(desk.at(again).person == desk.at(first).person);
    CHECK(desk.at(again).organisation == desk.at(first).organisation);
    CHECK(desk.at(again).function == u"opbouwwerker"_s);
    CHECK(desk.document().all<Person>().size() == 1);
}

TEST_CASE("the same name at another organisation is another person, and a double name is never guessed")
{
    Desk desk;
    desk.add(u"Jan de Vries, Gemeente Utrecht"_s);
    desk.add(u"Jan de Vries, Gemeente Arnhem"_s);
    CHECK(desk.document().all<Person>().size() == 2);
    CHECK(personMeant(desk.document(), readParticipant(u"Jan de Vries"_s)).isNull());
    CHECK_FALSE(personMeant(desk.document(), readParticipant(u"Jan de Vries, Gemeente Arnhem"_s)).isNull());
}

TEST_CASE("who is on the list already is refused, and nothing happens")
{
    Desk desk;
    desk.add(u"Anna Bakker"_s);
    const Document before = desk.document();
    const auto again = addParticipant(*desk.workspace, desk.meetup, readParticipant(u"Anna Bakker"_s));
    REQUIRE_FALSE(again);
    CHECK(again.problem().what.contains(u"Anna Bakker"_s));
    CHECK(desk.document() == before);
    CHECK_FALSE(addParticipant(*desk.workspace, desk.meetup, readParticipant(u"  "_s)));
}

TEST_CASE("whoever is added to a meetup that has been held was there")
{
    Desk desk;
    desk.meetup = desk.makeMeetup(u"Held"_s, MeetupStatus::Held);
    CHECK(desk.at(desk.add(u"Anna Bakker"_s)).invitation == InvitationState::Accepted);
}

TEST_CASE("many answers change in one step, and only where they differ")
{
    Desk desk;
    const QList<Id<Participation>> ids{desk.add(u"Anna Bakker"_s), desk.add(u"Piet Mulder"_s), desk.add(u"Mo Bos"_s)};
    REQUIRE(setInvitation(*desk.workspace, {ids[0]}, InvitationState::Accepted));
    const auto changed = setInvitation(*desk.workspace, ids, InvitationState::Accepted);
    REQUIRE(changed);
    CHECK(*changed == 2);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.at(ids[0]).invitation == InvitationState::Accepted);
    CHECK(desk.at(ids[1]).invitation == InvitationState::ToInvite);

    REQUIRE(setPresence(*desk.workspace, ids, Presence::Arrived));
    CHECK(desk.at(ids[1]).arrivedAt.isValid());
    REQUIRE(setPresence(*desk.workspace, ids, Presence::NoShow));
    CHECK(desk.at(ids[1]).noShow);
    CHECK_FALSE(desk.at(ids[1]).arrivedAt.isValid());
}

TEST_CASE("a new organisation is made together with who comes for it")
{
    Desk desk;
    const auto id = desk.add(u"Anna Bakker"_s);
    REQUIRE(setOrganisation(*desk.workspace, id, u"Movisie"_s));
    CHECK(desk.document().findOrEmpty(desk.at(id).organisation).name == u"Movisie"_s);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.document().all<Organisation>().isEmpty());
}

TEST_CASE("taking people off the list keeps the persons, and comes back with undo")
{
    Desk desk;
    const auto id = desk.add(u"Anna Bakker, DOCK"_s);
    desk.add(u"Piet Mulder, DOCK"_s);
    const Document before = desk.document();
    REQUIRE(removeParticipants(*desk.workspace, {id}));
    CHECK(desk.document().all<Participation>().size() == 1);
    CHECK(desk.document().all<Person>().size() == 2);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.document() == before);
}

TEST_CASE("people are counted by state, and those expected by sector")
{
    Desk desk;
    const auto anna = desk.add(u"Anna Bakker, Gemeente Utrecht"_s);
    desk.add(u"Piet Mulder, Gemeente Utrecht"_s);
    REQUIRE(desk.workspace->edit(u"sector"_s, desk.at(anna).organisation, [](Organisation &o) { o.sector = u"municipality"_s; }));
    REQUIRE(setInvitation(*desk.workspace, {anna}, InvitationState::Accepted));
    const PeopleCount count = countPeople(desk.document(), desk.meetup);
    CHECK(count.all == 2);
    CHECK(count.expected == 1);
    CHECK(count.byState.value(InvitationState::ToInvite) == 1);
    CHECK(count.bySector.value(u"municipality"_s) == 1);
    CHECK(count.listedBySector.value(u"municipality"_s) == 2);
}

TEST_CASE("wishes keep their order, and a dropped one goes")
{
    Desk desk;
    const auto id = desk.add(u"Anna Bakker"_s);
    QList<Id<Issue>> issues;
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s}) {
        Issue issue;
        issue.title = title;
        issues += desk.workspace->add(title, issue).value();
    }
    REQUIRE(setPreferences(*desk.workspace, id, {issues[2], issues[0]}));
    CHECK(preferencesOf(desk.document(), id) == QList{issues[2], issues[0]});
    REQUIRE(setPreferences(*desk.workspace, id, {issues[1], issues[2]}));
    CHECK(preferencesOf(desk.document(), id) == QList{issues[1], issues[2]});
    REQUIRE(desk.workspace->undo());
    CHECK(preferencesOf(desk.document(), id) == QList{issues[2], issues[0]});
}
