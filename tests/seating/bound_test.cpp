#include "seating/bounds/bound.h"

#include "problems.h"
#include "seating/score.h"
#include "seating/solver.h"
#include "support/catch.h"

#include <algorithm>

using namespace oogst::seating;
using namespace oogst::seating::test;

namespace {

// Every plan of a small problem that keeps the limits, presence and fixed places; the cheapest one.
class Everything
{
public:
    explicit Everything(const Problem &problem) : m_problem(problem) {}

    std::int64_t cheapest()
    {
        for (int r = 0; r < m_problem.rounds; ++r) {
            m_round = r;
            m_at.assign(m_problem.people.size(), none);
            m_rounds.emplace_back();
            place(0);
        }
        m_plan.table.resize(std::size_t(m_problem.rounds));
        combine(0);
        return m_best;
    }

private:
    void place(std::size_t person)
    {
        if (person == m_at.size()) {
            for (int t = 0; t < int(m_problem.tables.size()); ++t) {
                const int size = int(std::count(m_at.begin(), m_at.end(), t));
                if (size < m_problem.smallestAt(m_round, t) || size > m_problem.largestAt(m_round, t))
                    return;
            }
            m_rounds.back().push_back(m_at);
            return;
        }
        const int fixed = m_problem.fixedAt(m_round, int(person));
        if (m_problem.isAbsent(m_round, int(person)))
            return place(person + 1);
        for (int t = 0; t < int(m_problem.tables.size()); ++t) {
            if (fixed != none && fixed != t)
                continue;
            m_at[person] = t;
            place(person + 1);
            m_at[person] = none;
        }
    }

    void combine(std::size_t round)
    {
        if (round == m_rounds.size()) {
            m_best = std::min(m_best, score(m_problem, m_plan).cost(m_problem.weights));
            return;
        }
        for (const auto &at : m_rounds[round]) {
            m_plan.table[round] = at;
            combine(round + 1);
        }
    }

    const Problem &m_problem;
    int m_round = 0;
    std::vector<int> m_at;
    std::vector<std::vector<std::vector<int>>> m_rounds;
    Plan m_plan;
    std::int64_t m_best = 1'000'000'000'000;
};

Problem smallProblem(Dice &dice)
{
    const bool isLong = dice.chance(4);
    Problem problem = randomProblem(dice, {3 + dice.below(isLong ? 2 : 3), 2, isLong ? 3 : 2});
    if (dice.chance(5))
        problem = randomProblem(dice, {4, 3, 2});
    if (dice.chance(3)) {
        problem.weights = Weights{dice.below(12), dice.below(20), dice.below(6), dice.below(9), {dice.below(9), dice.below(5), dice.below(3)},
                                  dice.below(6)};
    }
    return problem;
}

} // namespace

TEST_CASE("no bound is above the cost of the best plan there is: a thousand small problems, all plans tried")
{
    Dice dice(1847);
    int exact = 0;
    for (int world = 0; world < 1000; ++world) {
        const Problem problem = smallProblem(dice);
        INFO(world);
        const std::int64_t best = Everything(problem).cheapest();
        const Bound quick = quickBound(problem), strong = strongBound(problem, 80, best);
        CHECK(quick.total() <= best);
        CHECK(strong.total() <= best);
        CHECK(quick.total() <= strong.total());
        exact += strong.total() == best;
    }
    CHECK(exact > 100); // not by saying nothing
}

TEST_CASE("bounds of the instances are what they were, or better")
{
    struct Known {
        const char *name;
        int least, plan;
    };
    for (const auto &[name, least, plan] : {Known{"R1", 1086, 1121}, Known{"R2", 458, 484}, Known{"R5", 1032, 1170}}) {
        INFO(name);
        const Problem problem = instance(name);
        CHECK(strongBound(problem, 4000, plan).total() >= least);
        CHECK(quickBound(problem).total() <= strongBound(problem, 100).total());
    }
}

TEST_CASE("a bound that is ended early is a bound as well")
{
    Dice dice(77);
    for (int world = 0; world < 20; ++world) {
        const Problem problem = randomProblem(dice, {14, 3, 2});
        SolveOptions quick;
        quick.steps = 3000;
        const std::int64_t cost = solve(problem, quick).score.cost(problem.weights);
        std::int64_t before = quickBound(problem).total();
        for (const int allowed : {0, 1, 5, 50}) {
            int asked = 0;
            const std::int64_t bound = strongBound(problem, 400, cost, [&] { return asked++ >= allowed; }).total();
            CHECK(asked <= allowed + 1);
            CHECK(bound >= before);
            CHECK(bound <= cost);
            before = bound;
        }
    }
}
