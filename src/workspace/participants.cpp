#include "workspace/participants.h"

#include "core/rules/names.h"
#include "core/rules/presence.h"

#include <QCoreApplication>

#include <algorithm>

namespace oogst {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(participants)
};

InvitationState stateOfNewcomer(const Document &document, Id<Meetup> meetup)
{
    const MeetupStatus status = document.findOrEmpty(meetup).status;
    return status == MeetupStatus::Held || status == MeetupStatus::Published ? InvitationState::Accepted
                                                                              : InvitationState::ToInvite;
}

Id<Organisation> organisationFor(const Workspace &workspace, const QString &name, ChangeSet &set)
{
    Id<Organisation> id = organisationNamed(workspace.document(), name);
    if (id.isNull() && !name.isEmpty()) {
        Organisation organisation;
        organisation.id = id = workspace.newId<Organisation>();
        organisation.name = name;
        set.add(organisation);
    }
    return id;
}

// The last time somebody came tells for whom; a current function tells it otherwise.
void fillFromHistory(const Document &document, Participation &participation)
{
    const Participation *last = nullptr;
    const auto comings = document.where(&Participation::person, participation.person);
    for (const Participation &coming : comings)
        if (!last || isEarlier(document.findOrEmpty(last->meetup), document.findOrEmpty(coming.meetup)))
            last = &coming;
    if (last) {
        participation.organisation = last->organisation;
        participation.function = last->function;
    }
    for (const Affiliation &affiliation : document.where(&Affiliation::person, participation.person)) {
        if (affiliation.former)
            continue;
        if (participation.organisation.isNull())
            participation.organisation = affiliation.organisation;
        if (participation.function.isEmpty() && participation.organisation == affiliation.organisation)
            participation.function = affiliation.function;
    }
}

Problem alreadyThere(const QString &name)
{
    return {Texts::tr("%1 is on the list already.").arg(name), {}};
}

Result<NewParticipant> finish(const Workspace &workspace, Participation participation, const QString &name, ChangeSet set)
{
    participation.invitation = stateOfNewcomer(workspace.document(), participation.meetup);
    participation.id = naturalId(participation);
    if (workspace.find(participation.id))
        return alreadyThere(name);
    set.summary = Texts::tr("%1 added").arg(name);
    set.add(participation);
    return NewParticipant{participation, set};
}

Result<NewParticipant> newParticipation(const Workspace &workspace, Id<Meetup> meetup, Id<Person> person)
{
    Participation participation;
    participation.meetup = meetup;
    participation.person = person;
    fillFromHistory(workspace.document(), participation);
    return finish(workspace, participation, fullName(workspace.findOrEmpty(person)), {});
}

Result<Id<Participation>> applied(Workspace &workspace, const Result<NewParticipant> &made)
{
    if (!made)
        return made.problem();
    if (const auto done = workspace.apply(made->set); !done)
        return done.problem();
    return made->participation.id;
}

// One step that changes each record where `change` makes a difference; the number of those is the value.
template <class Change>
Result<int> changeAll(Workspace &workspace, const QList<Id<Participation>> &ids, Change &&change, QString (*summary)(int, const QString &),
                      const QString &word)
{
    ChangeSet set;
    for (const Id<Participation> &id : ids) {
        const auto before = workspace.find(id);
        if (!before)
            continue;
        Participation after = *before;
        change(after);
        set.edit(*before, after);
    }
    const int count = int(set.changes.size());
    set.summary = summary(count, word);
    if (const auto done = workspace.apply(set); !done)
        return done.problem();
    return count;
}

} // namespace

Result<NewParticipant> newParticipant(const Workspace &workspace, Id<Meetup> meetup, const TypedParticipant &typed)
{
    if (typed.isEmpty())
        return Problem{Texts::tr("Type a name first."), {}};
    if (const Id<Person> known = personMeant(workspace.document(), typed); !known.isNull())
        return newParticipation(workspace, meetup, known);

    ChangeSet set;
    Person person;
    person.id = workspace.newId<Person>();
    person.givenName = typed.givenName;
    person.infix = typed.infix;
    person.familyName = typed.familyName;
    person.knownAs = typed.knownAs;
    set.add(person);

    Participation participation;
    participation.meetup = meetup;
    participation.person = person.id;
    participation.organisation = organisationFor(workspace, typed.organisation, set);
    if (!participation.organisation.isNull()) {
        Affiliation affiliation;
        affiliation.person = person.id;
        affiliation.organisation = participation.organisation;
        affiliation.id = naturalId(affiliation);
        set.add(affiliation);
    }
    return finish(workspace, participation, fullName(person), set);
}

Result<Id<Participation>> addParticipant(Workspace &workspace, Id<Meetup> meetup, const TypedParticipant &typed)
{
    return applied(workspace, newParticipant(workspace, meetup, typed));
}

Result<Id<Participation>> addParticipant(Workspace &workspace, Id<Meetup> meetup, Id<Person> person)
{
    return applied(workspace, newParticipation(workspace, meetup, person));
}

Result<int> setInvitation(Workspace &workspace, const QList<Id<Participation>> &ids, InvitationState state)
{
    return changeAll(
        workspace, ids, [&](Participation &p) { p.invitation = state; },
        [](int count, const QString &word) { return Texts::tr("Invitation of %n people: %1", nullptr, count).arg(word); },
        labelOf(state).toLower());
}

Result<int> setPresence(Workspace &workspace, const QList<Id<Participation>> &ids, Presence presence)
{
    const QDateTime now = workspace.now();
    const auto change = [&](Participation &p) {
        p.noShow = presence == Presence::NoShow;
        if (presence != Presence::Arrived)
            p.arrivedAt = {};
        else if (!p.arrivedAt.isValid())
            p.arrivedAt = now;
    };
    const auto summary = [](int count, const QString &word) {
        return Texts::tr("Presence of %n people: %1", nullptr, count).arg(word);
    };
    const QString words[] = {Texts::tr("arrived"), Texts::tr("not arrived yet"), Texts::tr("did not come")};
    return changeAll(workspace, ids, change, summary, words[int(presence)]);
}

Result<Done> setOrganisation(Workspace &workspace, Id<Participation> id, const QString &name)
{
    const auto before = workspace.find(id);
    if (!before)
        return Problem{Texts::tr("This participant is not on the list any more."), {}};
    const QString who = nameOf(id, workspace.document());
    ChangeSet set;
    Participation after = *before;
    after.organisation = organisationFor(workspace, name.simplified(), set);
    set.summary = name.isEmpty() ? Texts::tr("Organisation of %1 cleared").arg(who)
                                 : Texts::tr("%1 comes for %2").arg(who, name.simplified());
    set.edit(*before, after);
    return workspace.apply(set);
}

Result<Done> setPreferences(Workspace &workspace, Id<Participation> id, const QList<Id<Issue>> &issues)
{
    ChangeSet set{Texts::tr("Wishes of %1 changed").arg(nameOf(id, workspace.document())), {}};
    for (const Preference &before : workspace.document().where(&Preference::participation, id)) {
        const qsizetype at = issues.indexOf(before.issue);
        if (at < 0) {
            set.remove(before);
            continue;
        }
        Preference after = before;
        after.rank = int(at) + 1;
        set.edit(before, after);
    }
    for (qsizetype i = 0; i < issues.size(); ++i) {
        Preference wish;
        wish.participation = id;
        wish.issue = issues[i];
        wish.rank = int(i) + 1;
        wish.id = naturalId(wish);
        if (!workspace.find(wish.id))
            set.add(wish);
    }
    return workspace.apply(set);
}

QList<Id<Issue>> preferencesOf(const Document &document, Id<Participation> id)
{
    QList<Preference> wishes = document.where(&Preference::participation, id);
    std::ranges::stable_sort(wishes, {}, &Preference::rank);
    QList<Id<Issue>> issues;
    for (const Preference &wish : wishes)
        issues += wish.issue;
    return issues;
}

Result<Done> removeParticipants(Workspace &workspace, const QList<Id<Participation>> &ids)
{
    const QString summary = ids.size() == 1
                                ? Texts::tr("%1 taken off the list").arg(nameOf(ids.first(), workspace.document()))
                                : Texts::tr("%n people taken off the list", nullptr, int(ids.size()));
    return workspace.remove(summary, ids);
}

PeopleCount countPeople(const Document &document, Id<Meetup> meetup)
{
    PeopleCount count;
    // Nothing is copied on the way: a meetup may have ten thousand, and this comes with every change.
    for (const auto &record : document.of(recordType<Participation>())) {
        const auto &participation = *static_cast<const Participation *>(record.get());
        if (participation.meetup != meetup)
            continue;
        ++count.all;
        ++count.byState[participation.invitation];
        if (participation.arrivedAt.isValid())
            ++count.arrived;
        const QString sector = sectorOf(participation, document);
        ++count.listedBySector[sector];
        if (isExpected(participation)) {
            ++count.expected;
            ++count.bySector[sector];
        }
    }
    return count;
}

} // namespace oogst
