// What no plan can do better than: lower bounds on the cost, with where they come from.

#pragma once

#include "seating/problem.h"

#include <cstdint>
#include <functional>

namespace oogst::seating {

/// Independent parts, so that their sum is a bound as well. In the units of Score::cost().
struct Bound {
    std::int64_t meetingsAndIssues = 0;
    std::int64_t wishes = 0;
    std::int64_t organisations = 0;
    std::int64_t asks = 0;
    /// All but the asks weighed against one another; often more than the sum of the parts.
    std::int64_t together = 0;

    std::int64_t total() const
    {
        const std::int64_t parts = meetingsAndIssues + wishes + organisations;
        return (parts > together ? parts : together) + asks;
    }
};

/// Bounds that cost next to nothing. Sources:
///  - meetings and issues heard twice, for each pair of rounds: the people present in both fill the (table, table) cells;
///    a cell of k people has k(k-1)/2 second meetings, which is convex, so spreading them evenly is least (pigeonhole);
///  - meetings, per person: at least (smallest - 1) neighbours in every round, spread over everybody else;
///  - wishes: an issue has only so many chairs; the Lagrangian dual of that (Geoffrion 1974, "Lagrangean relaxation");
///  - organisations with more people than there are tables (pigeonhole);
///  - asks that nobody present can answer.
Bound quickBound(const Problem &problem);

/// The same, and everything but the asks in one relaxation: see itinerary_bound.h. `steps` is the effort; some
/// hundreds are enough for most. `target`: the cost of a known plan, or 0; it only guides. With many people, tables and rounds a step takes
/// some hundredths of a second: `isEnough`, asked before each, ends it early; the bound is then lower, and still a bound.
Bound strongBound(const Problem &problem, int steps, std::int64_t target = 0, const std::function<bool()> &isEnough = {});

} // namespace oogst::seating
