// Makes a plan: everybody seated where the room allows it, then better by exchanging people.

#pragma once

#include "seating/problem.h"

#include <cstdint>
#include <functional>

namespace oogst::seating {

struct SolveOptions {
    std::uint64_t seed = 1;
    /// Exchanges tried per round; 0 picks a number by the size of the problem.
    long steps = 0;
    /// Asked now and then; true stops and keeps the best so far.
    std::function<bool()> cancelled;
};

/// The same problem, seed and steps give the same plan. Capacities, fixed places and never-at-table always hold; who
/// does not fit stays without a seat. Together and apart weigh more than anything else that can be wished for.
/// Method: each person in turn to the cheapest table (large organisations first), then annealing over moves and
/// exchanges within a round, with the cost of one person at one table counted anew in O(table size).
Plan solve(const Problem &problem, const SolveOptions &options = {});

} // namespace oogst::seating
