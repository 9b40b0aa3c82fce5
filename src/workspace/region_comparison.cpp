#include "workspace/region_comparison.h"

#include "workspace/similar_outcomes.h"

#include <QSet>

namespace oogst {
namespace {

constexpr double likelyFrom = 0.35;

} // namespace

RegionComparison compareRegions(const Document &document, const RegionQuestion &question, const std::function<bool()> &isCancelled)
{
    RegionComparison comparison{tiesOfRegions(document, question), {}};
    const auto idsOf = [](const QList<Id<Outcome>> &outcomes) { return QSet<Id<Outcome>>(outcomes.begin(), outcomes.end()); };
    QSet<Id<Outcome>> left = idsOf(comparison.onlyLeft), right = idsOf(comparison.onlyRight);
    ResemblanceQuestion likeness;
    likeness.lowest = likelyFrom;
    likeness.most = 2000;
    for (const Resemblance &one : similarOutcomes(document, likeness, isCancelled)) {
        const bool forward = left.contains(one.one) && right.contains(one.other);
        if (!forward && !(left.contains(one.other) && right.contains(one.one)))
            continue;
        const Id<Outcome> mine = forward ? one.one : one.other, theirs = forward ? one.other : one.one;
        left.remove(mine);
        right.remove(theirs);
        comparison.likely += RegionPair{{mine}, {theirs}, one.sharedWords};
    }
    comparison.onlyLeft.removeIf([&](const Id<Outcome> &id) { return !left.contains(id); });
    comparison.onlyRight.removeIf([&](const Id<Outcome> &id) { return !right.contains(id); });
    return comparison;
}

} // namespace oogst
