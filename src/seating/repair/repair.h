// A plan mended after something happened: as few people as possible go elsewhere.

#pragma once

#include "seating/score.h"

#include <functional>

namespace oogst::seating {

struct RepairOptions {
    std::uint64_t seed = 1;
    long nodes = 150'000;     ///< tried by the exact search before it gives up
    long proposals = 400'000; ///< for the choice among plans that move equally few
    std::function<bool()> cancelled;
};

struct Repair {
    Plan plan;
    Score score;
    std::vector<int> moved;   ///< people who had a place and get another one, in some round
    int movedSeats = 0;
    bool isFewest = false;    ///< proved: no valid plan moves fewer people
    int atLeast = 0;          ///< proved: every valid plan moves so many
};

/// `problem` as it is now (who is absent, which table is closed, who is host); `before` the plan as it was, with none for
/// who had no seat yet. People who are newly seated do not count as moved; who is fixed stays. Method: iterative
/// deepening on the number of people moved, branching over every way to mend the first breach (Korf 1985); then annealing
/// that holds that number and lowers the cost. When the exact search gives up, annealing alone, with a price on moving.
Repair repair(const Problem &problem, const Plan &before, const RepairOptions &options = {});

} // namespace oogst::seating
