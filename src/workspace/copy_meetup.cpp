#include "workspace/copy_meetup.h"

namespace oogst {
namespace {

/// What is known before the day, apart from where and when.
Meetup plannedPart(const Meetup &from)
{
    return {.series = from.series,
            .title = from.title,
            .kind = from.kind,
            .format = from.format,
            .status = MeetupStatus::Planned,
            .partOfDay = from.partOfDay,
            .startsAt = from.startsAt,
            .theme = from.theme,
            .tags = from.tags,
            .goals = from.goals,
            .occasion = from.occasion,
            .designReasons = from.designReasons,
            .invitationApproach = from.invitationApproach,
            .letterTitle = from.letterTitle,
            .growthAim = from.growthAim,
            .contact = from.contact,
            .contactInvitation = from.contactInvitation};
}

} // namespace

ChangeSet copyOfMeetup(const Document &document, Id<Meetup> from, const QString &region,
                       const std::function<QUuid()> &freshUuid)
{
    ChangeSet set;
    const auto source = document.find(from);
    if (!source)
        return set;
    Meetup meetup = plannedPart(*source);
    meetup.id = {freshUuid()};
    meetup.region = region;
    set.add(meetup);

    // Each record again, under the new meetup, after `trim` took off what belongs to the day.
    const auto again = [&](auto record, const auto &trim) {
        record.meetup = meetup.id;
        trim(record);
        using Record = decltype(record);
        record.id = recordType<Record>().hasNaturalKey() ? naturalId(record) : Id<Record>{freshUuid()};
        set.add(record);
    };
    const auto asItIs = [](auto &) {};
    for (const Organiser &organiser : document.where(&Organiser::meetup, from))
        again(organiser, asItIs);
    for (const ProgrammeItem &item : document.where(&ProgrammeItem::meetup, from))
        again(item, asItIs);
    for (const Table &table : document.where(&Table::meetup, from))
        again(table, [](Table &t) { t.facilitator = t.noteTaker = {}; });
    for (const Round &round : document.where(&Round::meetup, from))
        again(round, asItIs);
    for (const SeatingImportance &importance : document.where(&SeatingImportance::meetup, from))
        again(importance, asItIs);
    for (const WantedPartner &partner : document.where(&WantedPartner::meetup, from))
        again(partner, [](WantedPartner &p) { p.absence.clear(); });
    for (const GroupPresent &group : document.where(&GroupPresent::meetup, from))
        if (group.state == GroupState::Invited || group.state == GroupState::Wanted)
            again(group, [](GroupPresent &g) { g.number.reset(); });
    return set;
}

} // namespace oogst
