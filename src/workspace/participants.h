// What an organiser does with the people of a meetup: put them on the list, note their answers, take them off.

#pragma once

#include "core/rules/likeness.h"
#include "workspace/workspace.h"

namespace oogst {

/// One line as somebody types it: "Anna van der Berg, Gemeente Utrecht", "Chris (Arnhem)".
struct TypedParticipant {
    QString givenName;
    QString infix;
    QString familyName;
    QString knownAs;      ///< the whole name, when it has no family name: "Chris (Arnhem)"
    QString organisation; ///< what stands after the first comma

    bool isEmpty() const { return givenName.isEmpty() && familyName.isEmpty(); }
    bool operator==(const TypedParticipant &) const = default;
};
TypedParticipant readParticipant(const QString &typed);

/// The organisation with that name or other spelling; null when there is none.
Id<Organisation> organisationNamed(const Document &document, const QString &name);
/// The one person who must be meant: the only one of that name at that organisation or, when no organisation was
/// typed, the only one of that name. Null when nobody or more than one fits: a double name is never merged in silence.
Id<Person> personMeant(const Document &document, const TypedParticipant &typed);

/// Somebody new on a list, as changes that are not made yet.
struct NewParticipant {
    Participation participation;
    ChangeSet set;
};
Result<NewParticipant> newParticipant(const Workspace &workspace, Id<Meetup> meetup, const TypedParticipant &typed);

/// Puts somebody on the list of a meetup, with person, organisation and function where they are new, in one step.
/// Who is on the list already is refused. At a meetup that has been held, whoever is added has been there.
Result<Id<Participation>> addParticipant(Workspace &workspace, Id<Meetup> meetup, const TypedParticipant &typed);
/// The same for somebody known, with the organisation and function of the last time.
Result<Id<Participation>> addParticipant(Workspace &workspace, Id<Meetup> meetup, Id<Person> person);

/// Gives all of them the same answer. Who has it already is left alone; `value` is how many changed.
Result<int> setInvitation(Workspace &workspace, const QList<Id<Participation>> &ids, InvitationState state);
enum class Presence { Arrived, NotArrived, NoShow };
Result<int> setPresence(Workspace &workspace, const QList<Id<Participation>> &ids, Presence presence);
/// Sets for whom somebody comes; a name that is not known yet becomes a new organisation in the same step.
Result<Done> setOrganisation(Workspace &workspace, Id<Participation> id, const QString &name);
/// The issues somebody would like to talk about, first wish first.
Result<Done> setPreferences(Workspace &workspace, Id<Participation> id, const QList<Id<Issue>> &issues);
QList<Id<Issue>> preferencesOf(const Document &document, Id<Participation> id);
/// Takes people off the list, with their seats and wishes. The persons stay known.
Result<Done> removeParticipants(Workspace &workspace, const QList<Id<Participation>> &ids);

/// How many people of a meetup are in each state and how many each sector counts.
struct PeopleCount {
    int all = 0;
    int expected = 0; ///< accepted or arrived
    int arrived = 0;
    QMap<InvitationState, int> byState;
    QMap<QString, int> bySector; ///< of those expected; key empty: sector not known
    QMap<QString, int> listedBySector; ///< of all on the list
};
PeopleCount countPeople(const Document &document, Id<Meetup> meetup);

} // namespace oogst
