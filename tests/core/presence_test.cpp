#include "core/rules/presence.h"

#include "core/rules/names.h"
#include "support/catch.h"

using namespace oogst;

namespace {

template <class Record>
Record made(Record record)
{
    record.id = recordType<Record>().hasNaturalKey() ? naturalId(record) : Id<Record>{QUuid::createUuid()};
    return record;
}

Meetup meetupOn(const QString &title, QDate day)
{
    Meetup meetup;
    meetup.title = title;
    if (day.isValid())
        meetup.when = exactTerm(day);
    return made(meetup);
}

struct Room {
    Document document;
    Meetup first = meetupOn(QStringLiteral("first"), QDate(2019, 9, 19));
    Meetup second = meetupOn(QStringLiteral("second"), QDate(2020, 11, 17));

    template <class Record>
    Record put(Record record)
    {
        ChangeSet set;
        set.add(record);
        document.take(set);
        return record;
    }
    Participation comes(const Person &person, const Meetup &meetup, const Organisation &organisation,
                        const QString &function, InvitationState state)
    {
        Participation participation;
        participation.person = person.id;
        participation.meetup = meetup.id;
        participation.organisation = organisation.id;
        participation.function = function;
        participation.invitation = state;
        return put(made(participation));
    }
};

} // namespace

TEST_CASE("who accepted an earlier meetup is no first-timer, who declined it is")
{
    Room room;
    room.put(room.first);
    room.put(room.second);
    const Person regular = room.put(made(Person{}));
    const Person fresh = room.put(made(Person{}));
    room.comes(regular, room.first, {}, {}, InvitationState::Accepted);
    room.comes(fresh, room.first, {}, {}, InvitationState::Declined);
    room.comes(regular, room.second, {}, {}, InvitationState::Accepted);

    const auto visits = earlierVisits(room.document, room.second.id);
    CHECK(visits.value(regular.id) == 1);
    CHECK_FALSE(visits.contains(fresh.id));
    CHECK(earlierVisits(room.document, room.first.id).isEmpty());
}

TEST_CASE("without a date, a meetup that was held is earlier than one that was not")
{
    Meetup held = meetupOn(QStringLiteral("held"), {});
    held.status = MeetupStatus::Held;
    const Meetup planned = meetupOn(QStringLiteral("planned"), {});
    CHECK(isEarlier(held, planned));
    CHECK_FALSE(isEarlier(planned, held));
    CHECK_FALSE(isEarlier(held, held));
}

TEST_CASE("a wanted partner is missing until somebody of that organisation with that role comes")
{
    Room room;
    room.put(room.first);
    Organisation utrecht;
    utrecht.name = QStringLiteral("Gemeente Utrecht");
    utrecht = room.put(made(utrecht));
    WantedPartner partner;
    partner.meetup = room.first.id;
    partner.organisation = utrecht.id;
    partner.role = QStringLiteral("beleidsmakers");
    CHECK(isMissing(partner, room.document));

    const Person alderman = room.put(made(Person{}));
    room.comes(alderman, room.first, utrecht, QStringLiteral("wethouder"), InvitationState::Accepted);
    CHECK(isMissing(partner, room.document));

    const Person officer = room.put(made(Person{}));
    room.comes(officer, room.first, utrecht, QStringLiteral("beleidsmedewerker Wmo"), InvitationState::Accepted);
    CHECK_FALSE(isMissing(partner, room.document));

    partner.absence = QStringLiteral("moest afzeggen");
    CHECK(isMissing(partner, room.document));
}
