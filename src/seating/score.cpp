#include "seating/problem.h"

#include <algorithm>
#include <map>

namespace oogst::seating {
namespace {

bool has(const std::vector<int> &list, int what)
{
    return std::find(list.begin(), list.end(), what) != list.end();
}

void countTables(const Problem &problem, const std::vector<int> &at, Score &sum)
{
    std::vector<int> size(problem.tables.size(), 0);
    for (int table : at)
        if (table != none)
            ++size[static_cast<size_t>(table)];
    for (size_t t = 0; t < size.size(); ++t) {
        sum.overFull += std::max(0, size[t] - problem.tables[t].largest);
        if (size[t] > 0)
            sum.underFull += std::max(0, problem.tables[t].smallest - size[t]);
    }
}

void countPeople(const Problem &problem, const std::vector<int> &fixed, const std::vector<int> &at, Score &sum)
{
    for (size_t p = 0; p < at.size(); ++p) {
        sum.withoutSeat += at[p] == none;
        sum.forbidden += fixed[p] != none && fixed[p] != at[p];
        sum.forbidden += at[p] != none && fixed[p] == none && has(problem.people[p].neverAt, at[p]);
    }
}

void countPairs(const Problem &problem, const std::vector<int> &at, Score &sum, std::map<std::pair<size_t, size_t>, int> &met)
{
    for (const auto &[a, b] : problem.together)
        sum.rulesBroken += at[size_t(a)] != at[size_t(b)];
    for (const auto &[a, b] : problem.apart)
        sum.rulesBroken += at[size_t(a)] != none && at[size_t(a)] == at[size_t(b)];
    std::vector<std::vector<size_t>> sitting(problem.tables.size());
    for (size_t p = 0; p < at.size(); ++p)
        if (at[p] != none)
            sitting[size_t(at[p])].push_back(p);
    for (const auto &people : sitting) {
        for (size_t i = 0; i < people.size(); ++i) {
            for (size_t j = i + 1; j < people.size(); ++j) {
                const int organisation = problem.people[people[i]].organisation;
                sum.sameOrganisation += organisation != none && organisation == problem.people[people[j]].organisation;
                if (problem.rounds > 1 && ++met[{people[i], people[j]}] > 1)
                    ++sum.metAgain;
            }
        }
    }
}

void countWishes(const Problem &problem, const Plan &plan, Score &sum)
{
    for (size_t p = 0; p < problem.people.size(); ++p) {
        const std::vector<int> &wishes = problem.people[p].wishes;
        const bool granted = std::any_of(plan.table.begin(), plan.table.end(), [&](const std::vector<int> &at) {
            return at[p] != none && has(wishes, problem.tables[size_t(at[p])].issue);
        });
        sum.wishesMissed += !wishes.empty() && !granted;
    }
}

} // namespace

Score score(const Problem &problem, const Plan &plan)
{
    Score sum;
    std::map<std::pair<size_t, size_t>, int> met;
    for (size_t r = 0; r < plan.table.size(); ++r) {
        countTables(problem, plan.table[r], sum);
        countPeople(problem, problem.fixed[r], plan.table[r], sum);
        countPairs(problem, plan.table[r], sum, met);
    }
    countWishes(problem, plan, sum);
    return sum;
}

} // namespace oogst::seating
