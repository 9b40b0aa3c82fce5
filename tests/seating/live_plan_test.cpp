#include "problems.h"

#include "seating/score.h"
#include "seating/search/live_plan.h"
#include "support/catch.h"

using namespace oogst::seating;
using namespace oogst::seating::test;

namespace {

// What the search counts: all but capacity and presence.
std::int64_t counted(const Problem &problem, const Plan &plan)
{
    Score sum = score(problem, plan);
    sum.broken.capacity = sum.broken.presence = 0;
    return sum.cost(problem.weights);
}

struct Two {
    int round, a, b;
};

bool isFree(const Problem &problem, int person)
{
    for (int r = 0; r < problem.rounds; ++r)
        if (problem.fixedAt(r, person) != none)
            return false;
    return true;
}

std::optional<Two> twoApart(Dice &dice, const Problem &problem, const LivePlan &live)
{
    const int round = dice.below(problem.rounds), a = dice.below(int(problem.people.size())), b = dice.below(int(problem.people.size()));
    const int from = live.seats().at(round, a), to = live.seats().at(round, b);
    return from == none || to == none || from == to || !isFree(problem, a) || !isFree(problem, b) ? std::nullopt : std::optional(Two{round, a, b});
}

} // namespace

TEST_CASE("what a change costs, counted from a few numbers, equals what the whole plan costs counted anew")
{
    Dice dice(1607);
    for (int world = 0; world < 150; ++world) {
        const Size size{4 + dice.below(14), 2 + dice.below(3), 1 + dice.below(4)};
        const Problem problem = randomProblem(dice, size);
        const FlatProblem flat(problem);
        const Plan start = randomPlan(dice, problem);
        LivePlan live(flat, start);
        std::int64_t capacity = live.cost() - counted(problem, start);
        for (int step = 0; step < 60; ++step) {
            const auto two = twoApart(dice, problem, live);
            if (!two)
                continue;
            INFO(world << " " << step);
            const std::int64_t before = counted(problem, live.plan());
            std::int64_t delta = 0;
            if (const int kind = dice.below(3); kind == 0) {
                delta = live.moveDelta(two->round, two->a, live.seats().at(two->round, two->b));
                live.move(two->round, two->a, live.seats().at(two->round, two->b));
            } else if (kind == 1 && flat.rules[std::size_t(two->a)].empty() && flat.rules[std::size_t(two->b)].empty()) {
                bool present = true;
                for (int r = 0; r < problem.rounds; ++r)
                    present = present && live.seats().at(r, two->a) != none && live.seats().at(r, two->b) != none;
                if (!present)
                    continue;
                delta = live.exchangeDelta(two->a, two->b);
                live.exchange(two->a, two->b);
            } else {
                delta = live.swapDelta(two->round, two->a, two->b);
                live.swap(two->round, two->a, two->b);
            }
            REQUIRE(counted(problem, live.plan()) == before + delta);
            REQUIRE(live.cost() == before + delta + capacity);
        }
    }
}

TEST_CASE("a limit on what a change may cost never hides one that is within it")
{
    Dice dice(3);
    for (int world = 0; world < 60; ++world) {
        const Problem problem = randomProblem(dice, {12, 3, 3});
        const FlatProblem flat(problem);
        const LivePlan live(flat, randomPlan(dice, problem));
        for (int step = 0; step < 60; ++step) {
            const auto two = twoApart(dice, problem, live);
            if (!two)
                continue;
            const std::int64_t exact = live.swapDelta(two->round, two->a, two->b), limit = dice.below(60) - 20;
            const std::int64_t limited = live.swapDelta(two->round, two->a, two->b, limit);
            CHECK((exact <= limit ? limited == exact : limited > limit));
        }
    }
}

TEST_CASE("meetings counted from itineraries are the meetings that are kept")
{
    Dice dice(5);
    for (int world = 0; world < 40; ++world) {
        const Problem problem = randomProblem(dice, {14, 3, 4});
        const FlatProblem flat(problem);
        const Plan plan = randomPlan(dice, problem);
        Seats seats(flat);
        Meetings kept(flat, seats, Meetings::Keep::All), counted(flat, seats, Meetings::Keep::Nothing);
        for (int r = 0; r < 4; ++r)
            for (int p = 0; p < 14; ++p)
                if (const int table = plan.table[std::size_t(r)][std::size_t(p)]; table != none) {
                    seats.sit(r, p, table);
                    kept.joined(r, p, table);
                }
        for (int a = 0; a < 14; ++a) {
            for (int b = 0; b < 14; ++b)
                CHECK(kept.between(a, b) == counted.between(a, b));
            for (int r = 0; r < 4; ++r)
                for (int t = 0; t < 3; ++t)
                    CHECK(kept.sum(r, t, a) == counted.sum(r, t, a));
        }
    }
}

TEST_CASE("who is not where he was is counted once as a person and once for each seat")
{
    Dice dice(9);
    for (int world = 0; world < 40; ++world) {
        const Problem problem = randomProblem(dice, {10, 3, 3});
        const FlatProblem flat(problem);
        const Plan home = randomPlan(dice, problem);
        LivePlan live(flat, home);
        live.keepHome(home, 1000, 7);
        CHECK(live.awayCost() == 0);
        for (int step = 0; step < 30; ++step)
            if (const auto two = twoApart(dice, problem, live))
                live.swap(two->round, two->a, two->b);
        const Plan now = live.plan();
        std::int64_t away = 0;
        for (std::size_t p = 0; p < 10; ++p) {
            int seats = 0;
            for (std::size_t r = 0; r < 3; ++r)
                seats += now.table[r][p] != home.table[r][p];
            away += 7 * seats + (seats > 0 ? 1000 : 0);
        }
        CHECK(live.awayCost() == away);
    }
}
