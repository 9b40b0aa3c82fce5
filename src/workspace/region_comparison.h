// One issue in two regions: what both say, what perhaps is the same, and what only one says.

#pragma once

#include "core/rules/region_ties.h"

#include <functional>

namespace oogst {

struct RegionComparison : RegionTies {
    QList<RegionPair> likely; ///< by their words only, see `similarOutcomes`; then not among those of one region
};

/// Only top lines count; what stands under them comes along.
RegionComparison compareRegions(const Document &document, const RegionQuestion &question,
                                const std::function<bool()> &isCancelled = [] { return false; });

} // namespace oogst
