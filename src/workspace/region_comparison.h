// One issue in two regions: what both say, and what only one says.

#pragma once

#include "core/document.h"

#include <functional>

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

struct RegionComparison {
    QList<RegionPair> both;   ///< tied by people: the same as, or one confirms the other
    QList<RegionPair> against; ///< tied by people: one contradicts the other
    QList<RegionPair> likely; ///< by their words only, see `similarOutcomes`
    QList<Id<Outcome>> onlyLeft;
    QList<Id<Outcome>> onlyRight;
};

/// Only top lines count; what stands under them comes along.
RegionComparison compareRegions(const Document &document, const RegionQuestion &question,
                                const std::function<bool()> &isCancelled = [] { return false; });

/// The regions of the meetups of a series that have outcomes, in the order of their dates.
QStringList regionsOf(const Document &document, Id<Series> series);

} // namespace oogst
