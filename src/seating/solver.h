// A problem in, a plan out.

#pragma once

#include "seating/bounds/bound.h"
#include "seating/score.h"

#include <functional>

namespace oogst::seating {

struct SearchProgress {
    double share = 0;       ///< of the time or the steps, 0 … 1
    std::int64_t cost = 0;  ///< of the best plan so far
    bool isValid = false;   ///< whether that plan breaks no rule
};

/// How long to search: the first limit that is reached ends it. Without any, a number of steps by the size is chosen.
struct SolveOptions {
    std::uint64_t seed = 1;
    long long steps = 0;    ///< proposals, over all lanes; makes the plan depend on seed and steps alone
    double cpuSeconds = 0;  ///< of this process, all threads together
    double seconds = 0;     ///< by the clock on the wall
    int threads = 0;        ///< 0: as many as there are cores
    /// Where to start instead of by chance, if it is a plan of the problem.
    const Plan *start = nullptr;
    /// Both asked and told some times a second, from the calling thread.
    std::function<bool()> cancelled;
    std::function<void(const SearchProgress &)> progress;
};

struct Solution {
    Plan plan;
    Score score;
    Bound bound;
    bool isKnownRotation = false; ///< not searched for: a rotation from the books

    bool isProvenBest(const Weights &weights) const { return score.isValid() && score.cost(weights) <= bound.total(); }
};

/// First a rotation that is perfect beforehand, where one is known; else annealing in lanes with seeds of their own,
/// each first briefly and then at length, so that there is a good plan early. Capacity, presence and fixed places hold
/// in every plan this gives when obstacles() is empty; whether the other rules do, `score` tells.
Solution solve(const Problem &problem, const SolveOptions &options = {});

} // namespace oogst::seating
