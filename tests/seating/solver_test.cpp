#include "support/catch.h"

#include "seating/solver.h"

#include <algorithm>
#include <random>

using namespace oogst::seating;

namespace {

Problem room(int people, int tables, int seats, int rounds = 1)
{
    Problem problem;
    problem.people.resize(size_t(people));
    problem.tables.assign(size_t(tables), TableSpec{0, seats, none});
    problem.rounds = rounds;
    problem.fixed.assign(size_t(rounds), std::vector<int>(size_t(people), none));
    return problem;
}

} // namespace

TEST_CASE("everybody gets a seat when there are as many seats as people")
{
    const Problem problem = room(96, 8, 12);
    const Score result = score(problem, solve(problem));
    CHECK(result.withoutSeat == 0);
    CHECK(result.overFull == 0);
}

TEST_CASE("who does not fit stays without a seat, and no table is overfull")
{
    const Problem problem = room(30, 3, 8);
    const Score result = score(problem, solve(problem));
    CHECK(result.withoutSeat == 6);
    CHECK(result.isValid());
}

TEST_CASE("no two of one organisation share a table where that is possible")
{
    Problem problem = room(96, 8, 12);
    for (int p = 0; p < 96; ++p)
        problem.people[size_t(p)].organisation = p / 8; // 12 organisations of 8: exactly one at each table
    CHECK(score(problem, solve(problem)).sameOrganisation == 0);
}

TEST_CASE("fixed places, tables somebody may not sit at, and agreements hold")
{
    Problem problem = room(40, 5, 8);
    problem.fixed[0][3] = 4;
    problem.fixed[0][7] = 0;
    problem.people[10].neverAt = {0, 1, 2, 3};
    problem.together = {{1, 2}, {2, 5}};
    problem.apart = {{8, 9}, {3, 10}};
    problem.people[10].neverAt = {0, 1, 3, 4};
    const Plan plan = solve(problem);
    const Score result = score(problem, plan);
    CHECK(result.isValid());
    CHECK(result.withoutSeat == 0);
    CHECK(result.rulesBroken == 0);
    CHECK(plan.table[0][3] == 4);
    CHECK(plan.table[0][10] == 2);
}

TEST_CASE("the same seed gives the same plan")
{
    Problem problem = room(50, 6, 9, 2);
    for (int p = 0; p < 50; ++p)
        problem.people[size_t(p)].organisation = p % 11;
    SolveOptions options;
    options.seed = 7;
    CHECK(solve(problem, options).table == solve(problem, options).table);
}

TEST_CASE("random rooms never give an invalid plan, and leave nobody standing beside a free chair they may take")
{
    std::mt19937 random(1607);
    const auto upTo = [&](int n) { return int(random() % unsigned(n)); };
    for (int world = 0; world < 200; ++world) {
        INFO(world);
        const int people = 1 + upTo(60), tables = 1 + upTo(8), rounds = 1 + upTo(3);
        Problem problem = room(people, tables, 0, rounds);
        for (TableSpec &table : problem.tables) {
            table.largest = 1 + upTo(12);
            table.smallest = upTo(table.largest);
            table.issue = upTo(4);
        }
        for (PersonSpec &person : problem.people) {
            person.organisation = upTo(10) - 1;
            person.sector = upTo(4);
            person.wishes = {upTo(4), upTo(4)};
            if (upTo(6) == 0)
                person.neverAt = {upTo(tables)};
        }
        if (const int table = upTo(tables); problem.tables[size_t(table)].largest > 0)
            problem.fixed[0][size_t(upTo(people))] = table;
        for (int i = 0; i < 3 && people > 3; ++i)
            problem.apart.push_back({upTo(people / 2), people / 2 + upTo(people / 2)});
        SolveOptions options;
        options.steps = 2000;
        const Plan plan = solve(problem, options);
        const Score result = score(problem, plan);
        CHECK(result.isValid());
        for (int r = 0; r < rounds; ++r) {
            std::vector<int> size(size_t(tables), 0);
            for (int t : plan.table[size_t(r)])
                if (t != none)
                    ++size[size_t(t)];
            for (int p = 0; p < people; ++p) {
                if (plan.table[size_t(r)][size_t(p)] != none)
                    continue;
                const auto &never = problem.people[size_t(p)].neverAt;
                for (int t = 0; t < tables; ++t)
                    CHECK((size[size_t(t)] >= problem.tables[size_t(t)].largest
                           || std::find(never.begin(), never.end(), t) != never.end()));
            }
        }
    }
}

TEST_CASE("over rounds people meet others where the room allows it")
{
    const Problem problem = room(16, 4, 4, 2);
    CHECK(score(problem, solve(problem)).metAgain == 0);
}
