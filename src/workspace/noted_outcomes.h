// Outcomes from notes into the harvest: at their tables, with the people and issues that their words mean.

#pragma once

#include "core/noted_outcome.h"
#include "workspace/outcomes.h"

namespace oogst {

/// Where the lines go.
struct NotesPlace {
    Id<Meetup> meetup;
    Id<Round> round;                 ///< empty where there is one round
    std::optional<OutcomeSpot> spot; ///< all of them here; without one, each at the end of the table that the notes name
};

/// What the notes became.
struct NotesHarvest {
    ChangeSet set;                ///< new outcomes, as one step
    QList<Id<Outcome>> made;      ///< one for each line, in order
    QStringList unknownSpeakers;  ///< names that nobody of the meetup has
    QList<int> unknownTables;     ///< numbers that no table has; their lines are in the plenary
};

/// Makes the change, does not write it. A speaker is found by full name, or by a given name that one participant has;
/// an issue by the beginning of its title or by a tag.
NotesHarvest harvestNotes(const Document &document, const QList<NotedOutcome> &lines, const NotesPlace &place,
                          const std::function<Id<Outcome>()> &freshId);

/// The participant that a name means, or else the one person of that full name; empty when none or more than one does.
Id<Person> personCalled(const QString &name, const Document &document, Id<Meetup> meetup);
/// The issue that a word means: its title begins with it or it is one of its tags. Those of the meetup's tables first.
Id<Issue> issueCalled(const QString &word, const Document &document, Id<Meetup> meetup);

} // namespace oogst
