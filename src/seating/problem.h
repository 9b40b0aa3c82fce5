// Who must be seated where and what counts: the seating problem, without knowing what a meetup is.

#pragma once

#include <array>
#include <utility>
#include <vector>

namespace oogst::seating {

/// Nobody, no table, no organisation.
inline constexpr int none = -1;

/// What one breach of each wish costs. Rules have no weight: they hold.
struct Weights {
    int metAgain = 10;                ///< a pair that meets, for each time they met before
    int organisation = 20;            ///< two of one organisation at a table
    int sector = 5;                   ///< one person of a sector beyond or short of its share at a table
    int issueTwice = 8;               ///< somebody at the same issue again
    std::array<int, 3> wish{6, 3, 1}; ///< first, second, third wish missed
    int ask = 4;                      ///< an ask without an offer at any of one's tables
};

/// One table. Sizes in people; `largest` is never below `smallest`.
struct TableSpec {
    int smallest = 0;
    int largest = 0;
    int issue = none;
};

/// One person. Wishes are issues, the first one first; only three count. Asks and offers are tags.
struct PersonSpec {
    int organisation = none;
    int sector = none;
    std::vector<int> wishes = {};
    std::vector<int> asks = {};
    std::vector<int> offers = {};
    std::vector<int> neverAt = {};  ///< tables where this person may not sit
    bool staysAtIssue = false;      ///< a host: hears the same issue every round, and that costs nothing
};

/// How often two people met before the first round: at earlier editions.
struct Met {
    int a = none;
    int b = none;
    int times = 1;
};

/// People, tables and rounds, all numbered from 0. Lists per round may be left empty: then they say nothing.
/// Pairs in `together` share a table in every round where both are present, pairs in `apart` never do.
struct Problem {
    std::vector<PersonSpec> people;
    std::vector<TableSpec> tables;
    int rounds = 1;
    std::vector<std::vector<int>> fixed;     ///< `[round][person]`: the table somebody must sit at, or none
    std::vector<std::vector<char>> absent;   ///< `[round][person]`: not there
    std::vector<std::vector<char>> closed;   ///< `[round][table]`: nobody sits there
    std::vector<std::pair<int, int>> together;
    std::vector<std::pair<int, int>> apart;
    std::vector<Met> met;
    Weights weights;

    int fixedAt(int round, int person) const
    {
        return fixed.empty() ? none : fixed[static_cast<std::size_t>(round)][static_cast<std::size_t>(person)];
    }
    bool isAbsent(int round, int person) const
    {
        return !absent.empty() && absent[static_cast<std::size_t>(round)][static_cast<std::size_t>(person)];
    }
    bool isClosed(int round, int table) const
    {
        return !closed.empty() && closed[static_cast<std::size_t>(round)][static_cast<std::size_t>(table)];
    }
    int smallestAt(int round, int table) const
    {
        return isClosed(round, table) ? 0 : tables[static_cast<std::size_t>(table)].smallest;
    }
    int largestAt(int round, int table) const
    {
        return isClosed(round, table) ? 0 : tables[static_cast<std::size_t>(table)].largest;
    }
};

/// Where everybody sits: `table[round][person]`, or none for who is absent.
struct Plan {
    std::vector<std::vector<int>> table;

    bool operator==(const Plan &) const = default;
};

} // namespace oogst::seating
