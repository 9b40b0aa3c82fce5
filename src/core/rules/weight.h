// What stands behind an outcome: counted, never typed.

#pragma once

#include "core/document.h"

#include <QSet>

#include <functional>

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

    int unnamed = 0;             ///< outcomes of which nobody knows who said them

    /// One person, wherever it was said; or where nobody knows who, one table, organisation or group at most. Not enough for
    /// a conclusion.
    bool restsOnOneVoice() const
    {
        const bool isOnePerson = unnamed == 0 && people.size() == 1;
        const bool isOnePlace = tables.size() <= 1 && meetups.size() <= 1 && organisations.size() <= 1 && people.size() <= 1;
        return !isShared && groups.size() <= 1 && (isOnePerson || isOnePlace);
    }
};
/// `counts` says which outcomes count: those that may be told to somebody. Without it all do.
Weight weightOf(const Document &document, Id<Outcome> outcome, const std::function<bool(const Outcome &)> &counts = {});

/// Groups of two or more outcomes that were joined, of this meetup or with one of it in them; the heaviest first.
QList<Weight> joinedGroups(const Document &document, Id<Meetup> meetup);

/// The outcome and all that were joined with it, directly or through others.
QList<Id<Outcome>> joinedWith(const Document &document, Id<Outcome> outcome);

} // namespace oogst
