#include "seating/obstacles.h"

#include "problems.h"
#include "seating/options.h"
#include "seating/solver.h"
#include "support/catch.h"

#include <set>

#include <algorithm>

using namespace oogst::seating;
using namespace oogst::seating::test;

namespace {

Problem withPlaces(int people, int tables)
{
    Problem problem = room(people, tables, 2);
    problem.fixed.assign(2, std::vector<int>(std::size_t(people), none));
    return problem;
}

const Obstacle *find(const std::vector<Obstacle> &list, ObstacleKind kind)
{
    const auto it = std::find_if(list.begin(), list.end(), [kind](const Obstacle &o) { return o.kind == kind; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

TEST_CASE("what makes a problem impossible is found with the people it is about")
{
    CHECK(obstacles(withPlaces(12, 3)).empty());
    Problem crowded = withPlaces(12, 3);
    crowded.people.resize(14);
    crowded.fixed.clear();
    const auto few = obstacles(crowded);
    REQUIRE(find(few, ObstacleKind::TooFewSeats));
    CHECK(few.front().count == 14);
    CHECK(few.front().limit == 12);

    Problem empty = withPlaces(12, 3);
    empty.tables[0].smallest = 6;
    empty.tables[0].largest = 6;
    CHECK(find(obstacles(empty), ObstacleKind::TooFewPeople));

    Problem full = withPlaces(12, 3);
    for (std::size_t p = 0; p < 5; ++p)
        full.fixed[1][p] = 2;
    const auto booked = obstacles(full);
    REQUIRE(find(booked, ObstacleKind::TableOverbooked));
    CHECK(booked.front().people == std::vector<int>{0, 1, 2, 3, 4});
    CHECK(booked.front().table == 2);

    Problem quarrel = withPlaces(12, 3);
    quarrel.together = {{1, 2}, {2, 3}};
    quarrel.apart = {{3, 1}};
    const auto both = obstacles(quarrel);
    REQUIRE(find(both, ObstacleKind::TogetherAndApart));
    CHECK(both.front().people == std::vector<int>{3, 1, 2});

    Problem torn = withPlaces(12, 3);
    torn.together = {{1, 2}};
    torn.fixed[0][1] = 0;
    torn.fixed[0][2] = 1;
    CHECK(find(obstacles(torn), ObstacleKind::TogetherElsewhere));
    torn.together.clear();
    torn.apart = {{1, 2}};
    CHECK(obstacles(torn).empty());
    torn.fixed[0][2] = 0;
    CHECK(find(obstacles(torn), ObstacleKind::ApartAtOneTable));

    Problem large = withPlaces(12, 3);
    for (int p = 1; p < 5; ++p)
        large.together.push_back({0, p});
    CHECK(find(obstacles(large), ObstacleKind::GroupTooLarge));

    Problem apart = withPlaces(12, 3);
    for (int a = 0; a < 4; ++a)
        for (int b = 0; b < a; ++b)
            apart.apart.push_back({a, b});
    CHECK(find(obstacles(apart), ObstacleKind::TooManyApart));

    Problem nowhere = withPlaces(12, 3);
    nowhere.people[4].neverAt = {0, 1, 2};
    CHECK(find(obstacles(nowhere), ObstacleKind::NoTableLeft));

    Problem closed = withPlaces(8, 3);
    closed.tables.assign(3, TableSpec{0, 4, none});
    closed.closed.assign(2, std::vector<char>(3, 0));
    closed.closed[1][2] = 1;
    CHECK(obstacles(closed).empty());
    closed.fixed[1][0] = 2;
    CHECK(find(obstacles(closed), ObstacleKind::ClosedTable));
}

TEST_CASE("options keep every rule, cost what they say, and come cheapest first")
{
    Dice dice(21);
    for (int world = 0; world < 60; ++world) {
        const Problem problem = randomProblem(dice, {14, 3, 2});
        SolveOptions quick;
        quick.steps = 3000;
        const Plan plan = solve(problem, quick).plan;
        const std::int64_t before = score(problem, plan).cost(problem.weights);
        for (int p = 0; p < 14; ++p) {
            const auto options = optionsFor(problem, plan, 0, p);
            std::int64_t last = -1'000'000;
            for (const Option &option : options) {
                const Score after = score(problem, planAfter(plan, option));
                CHECK(after.isValid());
                CHECK(after.cost(problem.weights) == before + option.cost);
                CHECK(option.cost >= last);
                last = option.cost;
            }
        }
    }
}

TEST_CASE("somebody without a seat is offered the free chairs")
{
    Problem problem = room(12, 3, 1);
    Plan plan = solve(problem).plan;
    problem.people.push_back({.organisation = 1});
    problem.people[std::size_t(0)].organisation = 1;
    for (TableSpec &table : problem.tables)
        table.largest = 5;
    plan.table[0].push_back(none);
    const auto options = optionsFor(problem, plan, 0, 12);
    REQUIRE(options.size() == 3);
    CHECK(options.back().table == plan.table[0][0]); // a colleague sits there
    CHECK(options.back().cost == problem.weights.organisation);
}

TEST_CASE("every free chair that keeps the rules is offered, and costs what it says")
{
    Dice dice(22);
    int offered = 0;
    for (int world = 0; world < 60; ++world) {
        const Problem problem = randomProblem(dice, {14, 3, 2});
        SolveOptions quick;
        quick.steps = 3000;
        const Plan whole = solve(problem, quick).plan;
        for (int p = 0; p < 14; ++p) {
            if (whole.table[1][std::size_t(p)] == none)
                continue;
            Plan plan = whole;
            plan.table[1][std::size_t(p)] = none;
            const std::int64_t before = score(problem, plan).cost(problem.weights);
            std::set<std::pair<std::int64_t, int>> expected, told;
            for (int table = 0; table < int(problem.tables.size()); ++table) {
                const Option option{.round = 1, .person = p, .table = table};
                const std::int64_t cost = score(problem, planAfter(plan, option)).cost(problem.weights) - before + breachCost;
                if (cost < breachCost / 2)
                    expected.insert({cost, table});
            }
            for (const Option &option : optionsFor(problem, plan, 1, p))
                told.insert({option.cost, option.table});
            CHECK(told == expected);
            offered += int(told.size());
        }
    }
    CHECK(offered > 500);
}
