// The exact part of a repair: a valid plan that moves the fewest people.

#pragma once

#include "seating/search/flat_problem.h"

#include <optional>

namespace oogst::seating {

/// What the search found; empty plan when `nodes` ran out first.
struct FewestMoves {
    std::optional<Plan> plan;
    int people = 0;
    int atLeast = 0; ///< proved: no valid plan moves fewer people
};

/// `start` is the plan before, without who is absent now.
FewestMoves fewestMoves(const FlatProblem &flat, const Plan &start, long nodes);

} // namespace oogst::seating
