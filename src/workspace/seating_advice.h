// Why somebody sits where he sits, where else he could sit, and what that would cost: in words, before it is done.

#pragma once

#include "workspace/arrange.h"

namespace oogst {

/// One sentence from what holds somebody at the table: "wanted this issue first; offers what Piet asks; sits with nobody of
/// the same organisation". Empty for who has no seat in the round.
QString whyHere(const Document &document, Id<Meetup> meetup, Id<Participation> who, Id<Round> round);

/// A wish that none of somebody's tables is about, and what granting it would take.
struct EmptyWish {
    Id<Issue> issue;
    QString sentence;
};
QList<EmptyWish> emptyWishes(const Document &document, Id<Meetup> meetup, Id<Participation> who);

/// A table where somebody could go without breaking an agreement, alone or in exchange with somebody.
struct PlaceOption {
    Id<Table> table;
    Id<Participation> with; ///< null: there is a chair
    QString effect;         ///< what changes, in words; "nothing else changes" where that is so
    qint64 cost = 0;        ///< by the weights; below zero is better than now
};
/// The best tables first, one way to get there for each, and no more than somebody would look through. Empty for who is
/// fixed, and where every other place breaks an agreement.
QList<PlaceOption> placesFor(const Document &document, Id<Meetup> meetup, Id<Participation> who, Id<Round> round);

/// What a change of seats does to agreements and wishes, in words: "2 second meetings more · a first wish missed".
QString effectOf(const Document &document, Id<Meetup> meetup, const ChangeSet &set);

} // namespace oogst
