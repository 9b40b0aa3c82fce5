// A bound on everything but the asks together.

#pragma once

#include "seating/problem.h"

#include <cstdint>
#include <functional>

namespace oogst::seating {

/// Everybody chooses the itinerary that suits him best and pays a price for every pair of tables he visits and for every
/// chair: as one of all, as one of his organisation and as one of his sector. Whatever the prices, the sum of what people
/// choose, minus what cells (table in one round, table in another) and chairs could earn at these prices when so many share
/// them costs what it costs, is below the cost of any plan: the Lagrangian dual of the problem in which people are tied
/// together only through those numbers. Prices are improved by subgradient steps (Held, Wolfe and Crowder 1974,
/// "Validation of subgradient optimization"; Geoffrion 1974). They are the same in every round, which keeps the number of
/// itineraries small: sets of tables instead of sequences. Asks are left out.
/// `target` is the cost of a known plan, or less than 1; it only guides. Asked before every step whether it is enough: the best
/// so far is a bound as well. 0 when there are too many itineraries to look at.
std::int64_t itineraryBound(const Problem &problem, int steps, std::int64_t target, const std::function<bool()> &isEnough = {});

} // namespace oogst::seating
