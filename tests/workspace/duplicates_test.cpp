#include "workspace/duplicates.h"

#include "core/rules/names.h"
#include "support/catch.h"
#include "workspace/participants.h"
#include "workspace/seats.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace = std::move(Workspace::create(folder.filePath(u"desk.oogst"_s))).value();
    Id<Meetup> meetup = [this] {
        Meetup made;
        made.title = u"Symposium"_s;
        return workspace->add(made.title, made).value();
    }();

    const Document &document() const { return workspace->document(); }
    Id<Person> person(const QString &given, const QString &family, const QString &mail = {}, const QString &phone = {})
    {
        Person made;
        made.givenName = given;
        made.familyName = family;
        made.mail = mail;
        made.phone = phone;
        return workspace->add(given, made).value();
    }
    Id<Organisation> organisation(const QString &name)
    {
        Organisation made;
        made.name = name;
        return workspace->add(name, made).value();
    }
    Id<Participation> comes(Id<Person> person, InvitationState state = InvitationState::Accepted, Id<Organisation> organisation = {})
    {
        Participation made;
        made.meetup = meetup;
        made.person = person;
        made.invitation = state;
        made.organisation = organisation;
        return workspace->add(u"komt"_s, made).value();
    }
};

} // namespace

TEST_CASE("two records of one person become one, with all that hung on them, in one step")
{
    Desk desk;
    const auto left = desk.person(u"Anna"_s, u"Bakker"_s, u"anna@a.example"_s);
    const auto right = desk.person(u"anna"_s, u"bakker"_s, u"Anna@a.example"_s, u"0612345678"_s);
    const auto one = desk.comes(left, InvitationState::Invited), other = desk.comes(right, InvitationState::Accepted);
    Round round;
    round.meetup = desk.meetup;
    round.number = 1;
    const auto roundId = desk.workspace->add(u"ronde"_s, round).value();
    Table table;
    table.meetup = desk.meetup;
    table.number = 1;
    table.facilitator = other;
    const auto tableId = desk.workspace->add(u"tafel"_s, table).value();
    REQUIRE(desk.workspace->apply(seatAt(desk.document(), other, roundId, tableId)));
    const Document before = desk.document();

    const QList<Duplicate> pairs = duplicatesIn(desk.document());
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.first().isSure);
    const auto made = makeOne(*desk.workspace, recordType<Person>(), left.value, right.value);
    INFO((made ? QString() : made.problem().text()).toStdString());
    REQUIRE(made);

    const Document &document = desk.document();
    CHECK(document.all<Person>().size() == 1);
    CHECK(document.findOrEmpty(left).phone == u"0612345678"_s);
    REQUIRE(document.all<Participation>().size() == 1);
    CHECK((document.all<Participation>().first().id == one));
    CHECK(document.all<Participation>().first().invitation == InvitationState::Accepted);
    REQUIRE(document.all<Seat>().size() == 1);
    CHECK((document.all<Seat>().first().participation == one));
    CHECK((document.findOrEmpty(tableId).facilitator == one));
    REQUIRE(desk.workspace->undo());
    CHECK((desk.document() == before));
}

TEST_CASE("two who sit at different tables in one round keep one seat when they become one")
{
    Desk desk;
    const auto left = desk.person(u"Anna"_s, u"Bakker"_s), right = desk.person(u"Anna"_s, u"Bakker"_s);
    const auto one = desk.comes(left), other = desk.comes(right);
    Round round;
    round.meetup = desk.meetup;
    const auto roundId = desk.workspace->add(u"ronde"_s, round).value();
    for (const auto &who : {one, other}) {
        Table table;
        table.meetup = desk.meetup;
        const auto tableId = desk.workspace->add(u"tafel"_s, table).value();
        REQUIRE(desk.workspace->apply(seatAt(desk.document(), who, roundId, tableId)));
    }
    const auto made = makeOne(*desk.workspace, recordType<Person>(), left.value, right.value);
    INFO((made ? QString() : made.problem().text()).toStdString());
    REQUIRE(made);
    CHECK(desk.document().all<Seat>().size() == 1);
    CHECK(desk.workspace->check().value().isEmpty());
}

TEST_CASE("only who agrees in name and mail, or without mail in name and organisation, is sure")
{
    Desk desk;
    const auto utrecht = desk.organisation(u"Gemeente Utrecht"_s);
    desk.comes(desk.person(u"Jan"_s, u"Vries"_s, u"jan@a.example"_s), InvitationState::Accepted, utrecht);
    desk.comes(desk.person(u"Jan"_s, u"Vries"_s), InvitationState::Accepted, utrecht);
    desk.person(u"Mia"_s, u"Bos"_s, u"samen@a.example"_s);
    desk.person(u"Tim"_s, u"Bos"_s, u"samen@a.example"_s);
    const QList<Duplicate> pairs = duplicatesIn(desk.document());
    REQUIRE(pairs.size() == 1);
    CHECK_FALSE(pairs.first().isSure);
    CHECK(pairs.first().likeness == Likeness::SameNameAndOrganisation);
}

TEST_CASE("organisations become one, and the other name stays known")
{
    Desk desk;
    const auto whole = desk.organisation(u"Gemeente Utrecht"_s), brief = desk.organisation(u"Gem. Utrecht"_s);
    const auto coming = desk.comes(desk.person(u"Anna"_s, u"Bos"_s), InvitationState::Accepted, brief);
    const QList<Duplicate> pairs = duplicatesIn(desk.document());
    REQUIRE(pairs.size() == 1);
    CHECK((pairs.first().type == &recordType<Organisation>()));
    REQUIRE(makeOne(*desk.workspace, recordType<Organisation>(), whole.value, brief.value));
    CHECK(desk.document().findOrEmpty(whole).alsoKnownAs == QStringList{u"Gem. Utrecht"_s});
    CHECK((desk.document().findOrEmpty(coming).organisation == whole));
    CHECK((organisationNamed(desk.document(), u"gem. utrecht"_s) == whole));
}

TEST_CASE("organisations that differ in a short word only are sure, and go with all sure ones; the other names stay known")
{
    Desk desk;
    const auto whole = desk.organisation(u"Gemeente Utrecht"_s), brief = desk.organisation(u"Gem. Utrecht"_s), loud = desk.organisation(u"GEMEENTE UTRECHT"_s);
    desk.organisation(u"St. Antonius"_s);
    desk.organisation(u"Stichting Antonius"_s); // "St." may be Sint
    desk.organisation(u"Utrecht"_s);
    desk.organisation(u"Provincie Utrecht"_s);
    const auto coming = desk.comes(desk.person(u"Anna"_s, u"Bos"_s), InvitationState::Accepted, brief);
    const Document before = desk.document();
    QList<Duplicate> pairs = duplicatesIn(desk.document());
    CHECK(pairs.size() == 4); // three of the municipality, and the two saints
    CHECK(std::ranges::count_if(pairs, &Duplicate::isSure) == 3);
    CHECK_FALSE(pairs.last().isSure);
    pairs.removeIf([](const Duplicate &pair) { return !pair.isSure; });
    REQUIRE(makeOne(*desk.workspace, pairs));
    QStringList names;
    for (const Organisation &organisation : desk.document().all<Organisation>())
        names += organisation.name;
    CHECK(names.size() == 5);
    const Organisation one = desk.document().findOrEmpty(desk.document().findOrEmpty(coming).organisation);
    QStringList known = one.alsoKnownAs + QStringList{one.name};
    known.sort();
    CHECK(known == QStringList{u"GEMEENTE UTRECHT"_s, u"Gem. Utrecht"_s, u"Gemeente Utrecht"_s});
    CHECK(duplicatesIn(desk.document()).size() == 1);
    REQUIRE(desk.workspace->undo());
    CHECK((desk.document() == before));
    static_cast<void>(whole);
    static_cast<void>(loud);
}

TEST_CASE("all sure pairs go at once, chains too, and can be taken back at once")
{
    Desk desk;
    for (int i = 0; i < 3; ++i)
        desk.comes(desk.person(u"Anna"_s, u"Bakker"_s, u"anna@a.example"_s));
    const Document before = desk.document();
    QList<Duplicate> sure = duplicatesIn(desk.document());
    CHECK(sure.size() == 3);
    const auto made = makeOne(*desk.workspace, sure);
    REQUIRE(made);
    CHECK(desk.document().all<Person>().size() == 1);
    CHECK(desk.document().all<Participation>().size() == 1);
    REQUIRE(desk.workspace->undo());
    CHECK((desk.document() == before));
}
