#include "support/catch.h"

#include "core/rules/publication.h"

using namespace oogst;

namespace {

template <class Record>
Id<Record> id(int number)
{
    return {naturalUuid(recordType<Record>().table, {QByteArray::number(number)})};
}

/// A meetup with a contact person (1), a speaker (2), a signatory (3), and a participant (4) who agreed to be listed.
struct Case {
    Document document;
    Id<Meetup> meetup = id<Meetup>(1);

    Case()
    {
        ChangeSet set;
        Meetup held;
        held.id = meetup;
        held.contact = id<Person>(1);
        set.add(held);
        for (int number = 1; number <= 5; ++number) {
            Person person;
            person.id = id<Person>(number);
            person.givenName = QStringLiteral("Anna%1").arg(number);
            person.familyName = QStringLiteral("Berg");
            person.mail = QStringLiteral("anna%1@example.nl").arg(number);
            if (number == 4)
                person.consentListed = YesNoUnknown::Yes;
            if (number == 5)
                person.consentListed = YesNoUnknown::No;
            set.add(person);
        }
        ProgrammeItem talk;
        talk.id = id<ProgrammeItem>(1);
        talk.meetup = meetup;
        talk.speakers = {id<Person>(2)};
        set.add(talk);
        Organiser organiser;
        organiser.id = id<Organiser>(1);
        organiser.meetup = meetup;
        organiser.signatories = {id<Person>(3)};
        set.add(organiser);
        document.take(set);
    }
    template <class Record>
    void add(const Record &record)
    {
        ChangeSet set;
        set.add(record);
        document.take(set);
    }
    Publication for_(Audience audience) const { return {document, meetup, audience}; }
    Outcome outcome(int number) const
    {
        Outcome made;
        made.id = id<Outcome>(number);
        made.meetup = meetup;
        made.text = QStringLiteral("tekst");
        made.contributor = id<Person>(4);
        return made;
    }
};

} // namespace

TEST_CASE("speakers, signatories and the contact person may be named by everybody, others not in public")
{
    const Case c;
    for (const int number : {1, 2, 3})
        CHECK(c.for_(Audience::Public).mayName(id<Person>(number)));
    CHECK(!c.for_(Audience::Public).mayName(id<Person>(4)));
    CHECK(c.for_(Audience::Participants).mayName(id<Person>(4)));
    CHECK(!c.for_(Audience::Participants).mayName(id<Person>(5)));
    CHECK(!c.for_(Audience::Internal).mayName(id<Person>(5)));
}

TEST_CASE("only the contact person is reached through a report")
{
    const Case c;
    for (const Audience audience : {Audience::Public, Audience::Participants, Audience::Internal}) {
        CHECK(c.for_(audience).mayReach(id<Person>(1)));
        CHECK(!c.for_(audience).mayReach(id<Person>(2)));
        CHECK(!c.for_(audience).mayReach({}));
    }
    CHECK(!c.for_(Audience::Public).mayPrintAddress(QStringLiteral("ANNA4@example.nl")));
    CHECK(c.for_(Audience::Public).mayPrintAddress(QStringLiteral("anna1@example.nl")));
    CHECK(c.for_(Audience::Public).mayPrintAddress(QStringLiteral("nieuws@example.nl")));
}

TEST_CASE("a list of people holds those who said yes, and none in public")
{
    const Case c;
    const Person yes = c.document.findOrEmpty(id<Person>(4)), unknown = c.document.findOrEmpty(id<Person>(2));
    CHECK(!c.for_(Audience::Public).mayList(yes));
    CHECK(c.for_(Audience::Participants).mayList(yes));
    CHECK(c.for_(Audience::Internal).mayList(yes));
    CHECK(!c.for_(Audience::Internal).mayList(unknown));
}

TEST_CASE("a sensitive outcome and all under it are for internal use only")
{
    Case c;
    Outcome top = c.outcome(1), below = c.outcome(2), resourceful = c.outcome(3);
    top.sensitive = true;
    below.parent = top.id;
    c.add(top);
    c.add(below);
    Resource resource;
    resource.outcome = below.id;
    for (const Audience audience : {Audience::Public, Audience::Participants}) {
        CHECK(!c.for_(audience).mayPrint(top));
        CHECK(!c.for_(audience).mayPrint(below));
        CHECK(!c.for_(audience).mayPrint(resource));
        CHECK(c.for_(audience).mayPrint(resourceful));
    }
    CHECK(c.for_(Audience::Internal).mayPrint(below));
    CHECK(c.for_(Audience::Internal).mayPrint(resource));
}

TEST_CASE("outcomes under each other in a ring do not hang")
{
    Case c;
    Outcome one = c.outcome(1), two = c.outcome(2);
    one.parent = two.id;
    two.parent = one.id;
    c.add(one);
    c.add(two);
    CHECK(c.for_(Audience::Public).mayPrint(one));
}

TEST_CASE("somebody’s literal words need their permission")
{
    Case c;
    Outcome quote = c.outcome(1);
    quote.kind = OutcomeKind::Quote;
    CHECK(!c.for_(Audience::Public).mayPrint(quote));
    CHECK(c.for_(Audience::Internal).mayPrint(quote));
    quote.permission = YesNoUnknown::Yes;
    CHECK(c.for_(Audience::Public).mayPrint(quote));
    Person person = c.document.findOrEmpty(id<Person>(4));
    person.consentQuote = YesNoUnknown::Yes;
    c.add(person);
    quote.permission = YesNoUnknown::Unknown;
    CHECK(c.for_(Audience::Public).mayPrint(quote));
    quote.permission = YesNoUnknown::No;
    CHECK(!c.for_(Audience::Public).mayPrint(quote));
    quote.contributor = {};
    CHECK(c.for_(Audience::Public).mayPrint(quote));
}

TEST_CASE("who said it is named as agreed, and by name only with permission")
{
    Case c;
    Organisation arnhem;
    arnhem.id = id<Organisation>(1);
    arnhem.town = QStringLiteral("Arnhem");
    c.add(arnhem);
    Affiliation function;
    function.id = id<Affiliation>(1);
    function.person = id<Person>(4);
    function.organisation = arnhem.id;
    function.function = QStringLiteral("wethouder");
    c.add(function);
    Outcome outcome = c.outcome(1);
    outcome.heldBy = {QStringLiteral("sociale professionals")};
    using enum Attribution;
    const auto named = [&](Attribution how) {
        outcome.attribution = how;
        return c.for_(Audience::Public).namedAs(outcome);
    };
    CHECK(named(FullName) == Publication::NamedAs{});
    CHECK(named(FirstNameAndTown) == Publication::NamedAs{});
    CHECK(named(Function) == Publication::NamedAs{}); // there is one: the function would point at her
    CHECK(named(Group) == Publication::NamedAs{Group, QStringLiteral("sociale professionals")});
    CHECK(named(All) == Publication::NamedAs{All, {}});
    CHECK(named(Nobody) == Publication::NamedAs{});
    outcome.permission = YesNoUnknown::Yes;
    CHECK(named(FullName) == Publication::NamedAs{FullName, QStringLiteral("Anna4 Berg")});
    CHECK(named(FirstNameAndTown) == Publication::NamedAs{FirstNameAndTown, QStringLiteral("Anna4 (Arnhem)")});
    CHECK(named(Function) == Publication::NamedAs{Function, QStringLiteral("wethouder")});
}

TEST_CASE("a function names somebody in public when three people there have it, and inside the circle always")
{
    Case c;
    Affiliation function;
    function.id = id<Affiliation>(1);
    function.person = id<Person>(4);
    function.function = QStringLiteral("wethouder");
    c.add(function);
    Outcome outcome = c.outcome(1);
    outcome.attribution = Attribution::Function;
    for (int number = 1; number <= 3; ++number) {
        CHECK(c.for_(Audience::Public).namedAs(outcome).words.isEmpty());
        CHECK(c.for_(Audience::Participants).namedAs(outcome).words == QStringLiteral("wethouder"));
        Participation participation;
        participation.id = id<Participation>(number);
        participation.meetup = c.meetup;
        participation.person = id<Person>(number);
        participation.function = QStringLiteral("Wethouder");
        c.add(participation);
    }
    CHECK(c.for_(Audience::Public).namedAs(outcome).words == QStringLiteral("wethouder"));
}

TEST_CASE("groups under three are not split out in public")
{
    const Case c;
    const Publication open = c.for_(Audience::Public), inside = c.for_(Audience::Internal);
    CHECK(!open.tellable(2));
    CHECK(open.tellable(3) == 3);
    CHECK(open.tellable(0) == 0);
    CHECK(inside.tellable(1) == 1);
    using Counts = QMap<QString, int>;
    const QString a = QStringLiteral("a"), b = QStringLiteral("b"), d = QStringLiteral("d");
    CHECK((open.tellable(Counts{{a, 10}, {b, 2}, {d, 1}}) == Counts{{a, 10}, {QString(), 3}}));
    CHECK((open.tellable(Counts{{a, 10}, {b, 5}, {d, 1}}) == Counts{{a, 10}, {QString(), 6}}));
    CHECK((open.tellable(Counts{{a, 10}, {b, 5}}) == Counts{{a, 10}, {b, 5}}));
    CHECK((inside.tellable(Counts{{a, 1}}) == Counts{{a, 1}}));
}
