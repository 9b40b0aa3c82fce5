// What stands behind an outcome: counted, never typed. And how outcomes are joined.

#pragma once

#include "core/document.h"

#include <QSet>

namespace oogst {

/// All that say the same, and who they come from. Everything counts once, however often it was said.
struct Weight {
    QList<Id<Outcome>> outcomes; ///< the outcome and all that were joined with it, directly or through others
    QSet<QUuid> meetups;
    QSet<QUuid> tables;
    QSet<QUuid> organisations;   ///< that hold it, or of who said it
    QSet<QString> sectors;
    QSet<QUuid> people;
    QSet<QString> groups;        ///< that hold it, as said
    bool isShared = false;       ///< said by all present or in the plenary

    /// One person, organisation or group at most, at one table at most: not enough for a conclusion.
    bool restsOnOneVoice() const
    {
        return !isShared && tables.size() <= 1 && meetups.size() <= 1 && organisations.size() <= 1 && people.size() <= 1 && groups.size() <= 1;
    }
};
Weight weightOf(const Document &document, Id<Outcome> outcome);

/// Groups of two or more outcomes that were joined, of this meetup or with one of it in them; the heaviest first.
QList<Weight> joinedGroups(const Document &document, Id<Meetup> meetup);

/// Says that `others` say the same as `outcome`. The originals stay as they are, with who said them and where.
ChangeSet joinOutcomes(const Document &document, Id<Outcome> outcome, const QList<Id<Outcome>> &others);
/// An arrow from one to the other; empty when it is there.
ChangeSet relateOutcomes(const Document &document, Id<Outcome> from, RelationKind kind, Id<Outcome> to);
/// Takes an outcome out of those it was joined with. Where the others hung together through it, they stay together.
ChangeSet separateOutcome(const Document &document, Id<Outcome> outcome);

} // namespace oogst
