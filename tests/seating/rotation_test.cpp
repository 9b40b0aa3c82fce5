#include "seating/rotations/rotation.h"

#include "problems.h"
#include "seating/rotations/ring.h"
#include "seating/solver.h"
#include "support/catch.h"

#include <ctime>

using namespace oogst::seating;
using namespace oogst::seating::test;

TEST_CASE("rotations that the books know are there, and nobody meets twice in them")
{
    struct Known {
        int tables, seats, rounds;
    };
    for (const Known &known : {Known{5, 3, 7}, {8, 4, 9}, {8, 8, 9}, {4, 4, 5}, {9, 9, 10}, {9, 3, 13}, {7, 7, 8}, {5, 5, 6},
                               {6, 6, 3}, {10, 10, 4}, {10, 5, 4}, {10, 6, 6}, {12, 4, 3}, {12, 3, 17}, {16, 4, 21}, {25, 5, 31},
                               {7, 4, 9}, {7, 3, 10}, {6, 3, 8}, {8, 3, 11}, {10, 3, 14}, {6, 2, 11}, {10, 2, 19}, {6, 4, 7},
                               {9, 4, 11}, {5, 4, 5}, {6, 5, 6}, {13, 13, 14}, {8, 4, 10}, {10, 4, 9}, {10, 5, 9},
                               {10, 8, 5}, {10, 9, 4}, {12, 5, 9}, {12, 8, 6}, {12, 10, 4}, {14, 8, 8}, {15, 8, 9}, {18, 8, 10}}) {
        INFO(known.tables << "-" << known.seats << "-" << known.rounds);
        const auto found = rotation(known.tables, known.seats, known.rounds);
        REQUIRE(found);
        CHECK(int(found->size()) >= known.rounds);
        CHECK(isPerfect(*found, known.tables * known.seats));
    }
}

TEST_CASE("what cannot be is not claimed: Euler's thirty-six officers, and more rounds than there are others to meet")
{
    CHECK_FALSE(rotation(6, 6, 4));
    CHECK_FALSE(rotation(8, 4, 11));
    CHECK_FALSE(rotation(2, 2, 4));
    CHECK_FALSE(rotation(0, 3, 1));
}

TEST_CASE("a second meeting or somebody twice is seen")
{
    CHECK(isPerfect({{{0, 1}, {2, 3}}, {{0, 2}, {1, 3}}}, 4));
    CHECK_FALSE(isPerfect({{{0, 1}, {2, 3}}, {{1, 0}, {2, 3}}}, 4));
    CHECK_FALSE(isPerfect({{{0, 1}, {2, 1}}}, 4));
    CHECK_FALSE(isPerfect({{{0, 1}, {2}}}, 4));
}

TEST_CASE("a ring adds and multiplies as it should, and its spread can be divided by")
{
    for (int size : {2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 20, 25, 27, 32}) {
        INFO(size);
        const Ring ring(size);
        for (int a = 0; a < size; ++a)
            for (int b = 0; b < size; ++b) {
                REQUIRE(ring.sum(a, b) == ring.sum(b, a));
                REQUIRE(ring.product(a, b) == ring.product(b, a));
                const int c = (a * 7 + b * 3 + 1) % size;
                REQUIRE(ring.product(a, ring.sum(b, c)) == ring.sum(ring.product(a, b), ring.product(a, c)));
            }
        for (int a : ring.spread())
            for (int b : ring.spread()) {
                if (a == b)
                    continue;
                std::vector<char> seen(std::size_t(size), 0);
                for (int x = 0; x < size; ++x) { // x(a - b) = xa - xb takes every value once
                    int difference = 0;
                    while (ring.sum(ring.product(x, b), difference) != ring.product(x, a))
                        ++difference;
                    REQUIRE_FALSE(std::exchange(seen[std::size_t(difference)], 1));
                }
            }
    }
}

TEST_CASE("pure rotations are perfect and proven in less than a second, also when people are missing")
{
    for (const char *name : {"sgp-5-3-7", "sgp-8-4-9", "sgp-8-8-9", "sgp-10-10-4", "sgp-10-6-4", "sgp-8-4-10", "sgp-12-8-4"}) {
        Problem problem = instance(name);
        const std::clock_t start = std::clock();
        const Solution solution = solve(problem);
        CHECK(double(std::clock() - start) / CLOCKS_PER_SEC < 1);
        INFO(name);
        CHECK(solution.isProvenBest(problem.weights));
        CHECK(solution.score.metAgain == 0);
        CHECK(solution.isKnownRotation);
    }
    for (int missing = 1; missing < 16; ++missing) {
        Problem problem = room(64, 8, 8);
        problem.people.resize(std::size_t(64 - missing));
        for (TableSpec &table : problem.tables)
            table.smallest = 6;
        INFO(missing);
        const Solution solution = solve(problem);
        CHECK(solution.isKnownRotation);
        CHECK(solution.isProvenBest(problem.weights));
    }
}

TEST_CASE("rules stand in the way of a rotation, and the search takes over")
{
    Problem problem = room(16, 4, 3);
    problem.together = {{0, 1}};
    CHECK_FALSE(rotationFor(problem));
    CHECK(solve(problem).score.isValid());
}
