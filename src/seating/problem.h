// Who must be seated where and what counts: the seating problem, without knowing what a meetup is.

#pragma once

#include <utility>
#include <vector>

namespace oogst::seating {

/// Nobody, no table, no organisation.
inline constexpr int none = -1;

/// One table. Sizes in people; `largest` is never below `smallest`.
struct TableSpec {
    int smallest = 0;
    int largest = 0;
    int issue = none;
};

/// One person. Wishes are issues, the first one first.
struct PersonSpec {
    int organisation = none;
    int sector = none;
    std::vector<int> wishes;
    std::vector<int> neverAt; ///< tables where this person may not sit
};

/// People, tables and rounds, all numbered from 0. `fixed[round][person]` is the table somebody must sit at, or none;
/// pairs in `together` share a table in every round, pairs in `apart` in no round.
struct Problem {
    std::vector<PersonSpec> people;
    std::vector<TableSpec> tables;
    int rounds = 1;
    std::vector<std::vector<int>> fixed;
    std::vector<std::pair<int, int>> together;
    std::vector<std::pair<int, int>> apart;
};

/// Where everybody sits: `table[round][person]`, or none for who has no seat.
struct Plan {
    std::vector<std::vector<int>> table;
};

/// What a plan breaks or leaves to wish. All counts; a perfect plan has only zeros.
struct Score {
    int withoutSeat = 0;       ///< people × rounds
    int overFull = 0;          ///< people beyond the largest number, summed over tables
    int underFull = 0;         ///< people short of the smallest number, at tables that are used
    int forbidden = 0;         ///< fixed places and never-at-table that are not kept
    int rulesBroken = 0;       ///< pairs together or apart that are not
    int sameOrganisation = 0;  ///< pairs of one organisation at a table
    int metAgain = 0;          ///< meetings of a pair beyond the first, over the rounds
    int wishesMissed = 0;      ///< people with wishes who get none of them in any round

    bool isValid() const { return overFull == 0 && forbidden == 0; }
};

Score score(const Problem &problem, const Plan &plan);

} // namespace oogst::seating
