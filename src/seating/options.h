// What one person could do instead of sitting where he sits, and what that would cost.

#pragma once

#include "seating/score.h"

namespace oogst::seating {

/// Somebody goes to another table in one round: alone, or in exchange with somebody there.
struct Option {
    int round = none;
    int person = none;
    int table = none;       ///< where to
    int with = none;        ///< who comes back in exchange
    std::int64_t cost = 0;  ///< after minus before; negative is better
};

/// All that keeps every rule, cheapest first; at most one option for each table. Fixed and absent people stay;
/// somebody without a seat takes a free chair.
std::vector<Option> optionsFor(const Problem &problem, const Plan &plan, int round, int person);
/// The plan after it.
Plan planAfter(const Plan &plan, const Option &option);

} // namespace oogst::seating
