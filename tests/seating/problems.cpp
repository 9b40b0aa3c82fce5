#include "problems.h"

#include "seating/problem_text.h"
#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <numeric>
#include <sstream>

namespace oogst::seating::test {
namespace {

std::vector<int> someOf(Dice &dice, int kinds, int most)
{
    std::vector<int> list;
    for (int i = dice.below(most + 1); i > 0; --i)
        list.push_back(dice.below(kinds));
    return list;
}

// Everybody over the tables by chance; the tables then get limits around what they have.
std::vector<std::vector<int>> hiddenPlan(Dice &dice, const Problem &problem, Size size)
{
    std::vector<std::vector<int>> plan;
    for (int r = 0; r < size.rounds; ++r) {
        std::vector<int> order(std::size_t(size.people), 0), at(std::size_t(size.people), none);
        std::iota(order.begin(), order.end(), 0);
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[std::size_t(dice.below(int(i)))]);
        for (std::size_t i = 0; i < order.size(); ++i)
            if (!problem.isAbsent(r, order[i]))
                at[std::size_t(order[i])] = int(i) % size.tables;
        plan.push_back(at);
    }
    return plan;
}

} // namespace

Problem randomProblem(Dice &dice, Size size)
{
    const auto n = std::size_t(size.people), rounds = std::size_t(size.rounds);
    Problem problem;
    problem.rounds = size.rounds;
    problem.people.resize(n);
    for (PersonSpec &person : problem.people) {
        person.organisation = dice.below(4) - 1;
        person.sector = dice.below(4) - 1;
        person.wishes = someOf(dice, 3, 3);
        person.asks = someOf(dice, 4, 2);
        person.offers = someOf(dice, 4, 2);
    }
    problem.absent.assign(rounds, std::vector<char>(n, 0));
    problem.fixed.assign(rounds, std::vector<int>(n, none));
    if (dice.chance(2))
        for (std::size_t p = 0; p < n; ++p)
            problem.absent[std::size_t(dice.below(size.rounds))][p] = dice.chance(8);
    const auto plan = hiddenPlan(dice, problem, size);
    for (int t = 0; t < size.tables; ++t) {
        TableSpec table{size.people, 0, dice.below(4) - 1};
        for (const auto &round : plan) {
            const int count = int(std::count(round.begin(), round.end(), t));
            table.smallest = std::min(table.smallest, count);
            table.largest = std::max(table.largest, count);
        }
        table.smallest = std::max(0, table.smallest - dice.below(2));
        table.largest += dice.below(2);
        problem.tables.push_back(table);
    }
    for (int i = dice.below(4); i > 0; --i) {
        const int a = dice.below(size.people), b = dice.below(size.people);
        bool always = a != b, never = a != b;
        for (const auto &round : plan) {
            const bool both = round[std::size_t(a)] != none && round[std::size_t(b)] != none;
            always = always && (!both || round[std::size_t(a)] == round[std::size_t(b)]);
            never = never && (!both || round[std::size_t(a)] != round[std::size_t(b)]);
        }
        if (always)
            problem.together.push_back({a, b});
        else if (never)
            problem.apart.push_back({a, b});
        else if (a != b)
            problem.met.push_back({a, b, 1 + dice.below(2)});
    }
    for (int i = dice.below(3); i > 0; --i) {
        const int r = dice.below(size.rounds), p = dice.below(size.people);
        problem.fixed[std::size_t(r)][std::size_t(p)] = plan[std::size_t(r)][std::size_t(p)];
    }
    const auto p = std::size_t(dice.below(size.people));
    problem.people[p].staysAtIssue = dice.chance(2);
    for (int t = 0; t < size.tables; ++t)
        if (std::none_of(plan.begin(), plan.end(), [&](const auto &round) { return round[p] == t; }))
            problem.people[p].neverAt.push_back(t);
    return problem;
}

Plan randomPlan(Dice &dice, const Problem &problem)
{
    Plan plan;
    for (int r = 0; r < problem.rounds; ++r) {
        auto &round = plan.table.emplace_back();
        for (int p = 0; p < int(problem.people.size()); ++p) {
            const int fixed = problem.fixedAt(r, p);
            round.push_back(problem.isAbsent(r, p) ? none : fixed != none ? fixed : dice.below(int(problem.tables.size())));
        }
    }
    return plan;
}

Problem instance(const std::string &name)
{
    std::ifstream file(OOGST_SOURCE_DIR "/tests/cases/seating/" + name + ".seat");
    REQUIRE(file);
    std::stringstream text;
    text << file.rdbuf();
    const auto problem = problemFromText(text.str());
    REQUIRE(std::holds_alternative<Problem>(problem));
    return std::get<Problem>(problem);
}

Problem room(int people, int tables, int rounds)
{
    Problem problem;
    problem.people.resize(std::size_t(people));
    problem.tables.assign(std::size_t(tables), TableSpec{people / tables, (people + tables - 1) / tables, none});
    problem.rounds = rounds;
    return problem;
}

} // namespace oogst::seating::test
