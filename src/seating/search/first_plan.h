// A plan to start from: everybody who is present has a seat, within the limits of the tables.

#pragma once

#include "seating/search/flat_problem.h"
#include "seating/random.h"

namespace oogst::seating {

/// Fixed places first, then who belongs together, then the others by chance, over tables about equally full. Limits
/// and presence hold wherever obstacles() finds nothing in the way; the other rules are the search's business.
Plan firstPlan(const FlatProblem &flat, Random &random);

/// How many sit at each table of a round: within the limits, what is fixed included, otherwise as even as can be.
std::vector<int> evenSizes(const FlatProblem &flat, int round);

} // namespace oogst::seating
