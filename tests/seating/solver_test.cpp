#include "seating/solver.h"

#include "problems.h"
#include "seating/obstacles.h"
#include "seating/search/meetings.h"
#include "support/catch.h"

#include <algorithm>
#include <chrono>

using namespace oogst::seating;
using namespace oogst::seating::test;

namespace {

Plan solved(const Problem &problem, long long steps, int threads = 1, std::uint64_t seed = 1)
{
    SolveOptions options;
    options.seed = seed;
    options.steps = steps;
    options.threads = threads;
    return solve(problem, options).plan;
}

} // namespace

TEST_CASE("everybody gets a seat when there are as many seats as people")
{
    Problem problem = room(96, 8, 1);
    const Solution solution = solve(problem);
    CHECK(solution.score.isValid());
    CHECK(solution.isProvenBest(problem.weights));
}

TEST_CASE("no two of one organisation share a table where that is possible")
{
    Problem problem = room(96, 8, 1);
    for (int p = 0; p < 96; ++p)
        problem.people[std::size_t(p)].organisation = p / 8; // 12 organisations of 8: exactly one at each table
    const Solution solution = solve(problem);
    CHECK(solution.score.sameOrganisation == 0);
    CHECK(solution.isProvenBest(problem.weights));
}

TEST_CASE("random problems never give an invalid plan")
{
    Dice dice(2026);
    for (int world = 0; world < 300; ++world) {
        const Problem problem = randomProblem(dice, {3 + dice.below(30), 2 + dice.below(4), 1 + dice.below(4)});
        INFO(world);
        REQUIRE(obstacles(problem).empty());
        const Plan plan = solved(problem, 20'000);
        const Score found = score(problem, plan);
        CHECK(found.broken.capacity == 0);
        CHECK(found.broken.presence == 0);
        CHECK(found.broken.place == 0);
        CHECK(found.isValid());
    }
}

TEST_CASE("the same seed and steps give the same plan on any number of cores")
{
    Dice dice(7);
    for (int world = 0; world < 8; ++world) {
        const Problem problem = world == 0 ? instance("R2") : randomProblem(dice, {20, 4, 3});
        const Plan one = solved(problem, 60'000, 1);
        CHECK(solved(problem, 60'000, 2) == one);
        CHECK(solved(problem, 60'000, 5) == one);
        CHECK(solved(problem, 60'000, 1) == one);
    }
    const Problem problem = instance("R2");
    CHECK_FALSE(solved(problem, 60'000, 1, 1) == solved(problem, 60'000, 1, 2));
}

TEST_CASE("somebody who stops keeps the best plan so far, and hears how far it is")
{
    const Problem problem = instance("R1");
    SolveOptions options;
    options.seconds = 60;
    double share = -1;
    bool stop = false;
    options.cancelled = [&] { return stop; };
    options.progress = [&](const SearchProgress &progress) {
        CHECK(progress.share >= share - 1e-9);
        share = progress.share;
        stop = progress.isValid;
    };
    const auto start = std::chrono::steady_clock::now();
    const Solution solution = solve(problem, options);
    CHECK(solution.score.isValid());
    CHECK(share >= 0);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(30)); // half of what was asked
}

TEST_CASE("realistic instances come close to what cannot be bettered in little work")
{
    for (const auto &[name, limit] : {std::pair("R1", 1300), std::pair("R2", 565), std::pair("R5", 1400)}) {
        const Problem problem = instance(name);
        SolveOptions options;
        options.steps = 6'000'000;
        const Solution solution = solve(problem, options);
        INFO(name << " " << solution.score.cost(problem.weights));
        CHECK(solution.score.isValid());
        CHECK(solution.score.cost(problem.weights) < limit);
    }
}

TEST_CASE("five thousand people get an answer within bounds of memory")
{
    const Problem problem = instance("S1");
    const FlatProblem flat(problem);
    CHECK(Meetings::keepFor(flat) == Meetings::Keep::Nothing);
    const Score found = score(problem, solved(problem, 200'000));
    CHECK(found.isValid());
}

TEST_CASE("who has met before is kept apart while others are free")
{
    Problem problem = room(16, 4, 1);
    for (int a = 0; a < 4; ++a)
        for (int b = 0; b < a; ++b)
            for (int group = 0; group < 4; ++group)
                problem.met.push_back({4 * group + a, 4 * group + b, 1});
    const Solution solution = solve(problem);
    CHECK(solution.score.metAgain == 0);
    CHECK(solution.isProvenBest(problem.weights));
}

TEST_CASE("an empty problem and one of a single table are answered")
{
    CHECK(solve(Problem{}).plan.table.size() == 1);
    const Solution solution = solve(room(5, 1, 3));
    CHECK(solution.score.isValid());
    CHECK(solution.isProvenBest(Weights{}));
    CHECK(solution.score.metAgain == 30);
}
