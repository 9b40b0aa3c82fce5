// One issue in two regions: the lines of both, and those that people tied together.

#pragma once

#include "core/document.h"

namespace oogst {

/// What is laid side by side.
struct RegionQuestion {
    Id<Series> series;  ///< empty: meetups of no series
    QString left;       ///< region, as the meetups write it
    QString right;
    Id<Issue> issue;    ///< empty: all outcomes
};

/// Outcomes that go together.
struct RegionPair {
    QList<Id<Outcome>> left;
    QList<Id<Outcome>> right;
    QStringList sharedWords; ///< of a likely pair
};

/// What both regions say and what only one says, by the relations that people made. Only top lines count; what stands
/// under them comes along.
struct RegionTies {
    QList<RegionPair> both;    ///< the same as, or one confirms the other
    QList<RegionPair> against; ///< one contradicts the other
    QList<Id<Outcome>> onlyLeft;
    QList<Id<Outcome>> onlyRight;
};

RegionTies tiesOfRegions(const Document &document, const RegionQuestion &question);

/// The regions of the meetups of a series that have outcomes, in the order of their dates.
QStringList regionsOf(const Document &document, Id<Series> series);

/// What an outcome is about: its own issue, or that of its table.
Id<Issue> issueOf(const Document &document, const Outcome &outcome);

} // namespace oogst
