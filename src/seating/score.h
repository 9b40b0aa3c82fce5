// How good a plan is, counted from the plan alone. The search counts in another way; tests hold the two together.

#pragma once

#include "seating/problem.h"

#include <cstdint>

namespace oogst::seating {

/// What a plan breaks. A plan that is shown or printed has only zeros here.
struct Breaches {
    int capacity = 0; ///< people beyond the largest or short of the smallest number, summed over tables
    int place = 0;    ///< fixed places and never-at-table that are not kept
    int together = 0; ///< pairs × rounds
    int apart = 0;    ///< pairs × rounds
    int presence = 0; ///< present without a seat, or absent with one

    int total() const { return capacity + place + together + apart + presence; }
};

/// What a plan leaves to wish, as counts; times the weights it is the cost that the search makes small.
struct Score {
    Breaches broken;
    int metAgain = 0;         ///< a pair that meets v times after e earlier meetings: v(v-1)/2 + e·v; pairs together exempt
    int sameOrganisation = 0; ///< pairs of one organisation at a table
    int sectorsOff = 0;       ///< people of a sector beyond or short of its share (rounded) at a table
    int issueTwice = 0;       ///< pairs of rounds with the same issue, per person, hosts exempt
    std::array<int, 3> wishesMissed{};
    int asksOpen = 0;

    bool isValid() const { return broken.total() == 0; }
    std::int64_t cost(const Weights &weights) const;
};

/// Breaches count a million each, so that no sum of wishes outweighs a rule.
inline constexpr std::int64_t breachCost = 1'000'000;

Score score(const Problem &problem, const Plan &plan);

} // namespace oogst::seating
