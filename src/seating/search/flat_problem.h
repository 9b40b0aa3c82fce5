// The problem in flat arrays, numbered without gaps: what the search reads millions of times a second.

#pragma once

#include "seating/problem.h"

#include <cstdint>
#include <span>

namespace oogst::seating {

using Index = std::size_t;
using Cost = std::int64_t;

/// Rows of lists behind one another.
class Lists
{
public:
    explicit Lists(const std::vector<std::vector<int>> &rows);
    std::span<const int> of(int row) const
    {
        return {m_entries.data() + m_start[Index(row)], Index(m_start[Index(row) + 1] - m_start[Index(row)])};
    }

private:
    std::vector<int> m_start, m_entries;
};

/// A rule between two people: positive for apart, negative for together.
struct Rule {
    int other = none;
    bool isTogether = false; ///< meeting again then costs nothing
    Cost atOneTable = 0;
};

/// Somebody met at earlier editions.
struct Acquaintance {
    int other = none;
    int times = 0;
};

/// Issues, organisations, sectors and tags start at 0; the last issue and organisation number stands for none.
struct FlatProblem {
    explicit FlatProblem(const Problem &problem);

    const Problem &problem;
    int people, tables, rounds;
    int issues = 0, organisations = 0, sectors = 0, tags = 0;
    Weights weights;
    std::vector<int> smallest, largest;      ///< `[round * tables + table]`
    std::vector<int> fixed;                  ///< `[round * people + person]`: table, or none
    std::vector<char> absent;                ///< `[round * people + person]`
    std::vector<int> issueOf;                ///< `[table]`
    std::vector<int> organisationOf, sectorOf;
    std::vector<int> wishLoss;               ///< `[person * (issues + 1) + issue]`: cost of never being there
    std::vector<int> twiceCost;              ///< `[person]`
    std::vector<char> hasRules, hasNever;
    std::vector<std::vector<Rule>> rules;
    std::vector<std::vector<Acquaintance>> met;
    Lists asks, offers, never;
    std::vector<std::vector<int>> askers;    ///< `[tag]`
    std::vector<std::vector<int>> group;     ///< `[person]`: who must share the table, the person included; else empty
    std::vector<int> leastShare, mostShare;  ///< of a sector at a table; see share()

    Index seat(int round, int person) const { return Index(round) * Index(people) + Index(person); }
    Index spot(int round, int table) const { return Index(round) * Index(tables) + Index(table); }
    Index share(int round, int sector, int size) const
    {
        return (Index(round) * Index(sectors) + Index(sector)) * Index(people + 1) + Index(size);
    }
    int lossAt(int person, int issue) const { return wishLoss[Index(person) * Index(issues + 1) + Index(issue)]; }
    bool mayNotSit(int person, int table) const;
    bool areTogether(int a, int b) const;

private:
    void numberIssues();
    void limitTables();
    void tieUp();
    void countShares();
};

} // namespace oogst::seating
