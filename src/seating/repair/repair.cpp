#include "seating/repair/repair.h"

#include "seating/repair/fewest_moves.h"
#include "seating/search/annealer.h"
#include "seating/search/first_plan.h"

#include <algorithm>

namespace oogst::seating {
namespace {

// One person moved outweighs what it could bring in wishes; a broken rule outweighs that.
constexpr Cost personPrice = breachCost / 50, seatPrice = personPrice / 100;

Plan withoutAbsent(const FlatProblem &flat, const Plan &before)
{
    Plan plan;
    for (int r = 0; r < flat.rounds; ++r) {
        std::vector<int> &round = plan.table.emplace_back(Index(flat.people), none);
        for (int p = 0; p < flat.people; ++p) {
            const bool hadSeat = r < int(before.table.size()) && p < int(before.table[Index(r)].size());
            if (hadSeat && !flat.absent[flat.seat(r, p)])
                round[Index(p)] = before.table[Index(r)][Index(p)];
        }
    }
    return plan;
}

// Sizes within the limits, with as many as possible where they were: the start when the exact search gives up.
std::vector<int> squeezed(const FlatProblem &flat, int round, std::vector<int> at)
{
    std::vector<int> sizes(Index(flat.tables), 0), waiting;
    const auto limit = [&](const std::vector<int> &limits, int t) { return limits[flat.spot(round, t)]; };
    for (const bool isFixed : {true, false}) {
        for (int p = 0; p < flat.people; ++p) {
            const int fixed = flat.fixed[flat.seat(round, p)];
            if (flat.absent[flat.seat(round, p)] || (fixed != none) != isFixed)
                continue;
            int &table = at[Index(p)];
            if (isFixed)
                table = fixed;
            else if (table == none || sizes[Index(table)] >= limit(flat.largest, table) || flat.mayNotSit(p, table))
                table = none;
            if (table == none)
                waiting.push_back(p);
            else
                ++sizes[Index(table)];
        }
    }
    const auto neediest = [&](int person) {
        int best = none;
        const auto room = [&](int t) {
            const int lack = limit(flat.smallest, t) - sizes[Index(t)];
            return lack > 0 ? 1000 + lack : limit(flat.largest, t) - sizes[Index(t)];
        };
        for (int t = 0; t < flat.tables; ++t)
            if (sizes[Index(t)] < limit(flat.largest, t) && !flat.mayNotSit(person, t) && (best == none || room(t) > room(best)))
                best = t;
        for (int t = 0; t < flat.tables && best == none; ++t)
            if (sizes[Index(t)] < limit(flat.largest, t))
                best = t;
        return best;
    };
    for (int p : waiting)
        if (const int table = neediest(p); table != none) {
            at[Index(p)] = table;
            ++sizes[Index(table)];
        }
    for (int t = 0; t < flat.tables; ++t) {
        for (int p = 0; p < flat.people && sizes[Index(t)] < limit(flat.smallest, t); ++p) {
            const int from = at[Index(p)];
            if (from == none || from == t || flat.fixed[flat.seat(round, p)] != none || sizes[Index(from)] <= limit(flat.smallest, from))
                continue;
            at[Index(p)] = t;
            --sizes[Index(from)];
            ++sizes[Index(t)];
        }
    }
    return at;
}

} // namespace

Repair repair(const Problem &problem, const Plan &before, const RepairOptions &options)
{
    const FlatProblem flat(problem);
    const Plan home = withoutAbsent(flat, before);
    const FewestMoves fewest = fewestMoves(flat, home, options.nodes);
    Plan start = home;
    if (fewest.plan)
        start = *fewest.plan;
    else
        for (int r = 0; r < flat.rounds; ++r)
            start.table[Index(r)] = squeezed(flat, r, home.table[Index(r)]);
    Annealer annealer(flat, start, options.seed);
    annealer.keepHome(home, personPrice, seatPrice);
    annealer.run([&options](long proposals) {
        return options.cancelled && options.cancelled() ? 1.0 : double(proposals) / double(options.proposals);
    }, fewest.plan ? 0.05 : 0.15, 0);
    Repair result{.plan = annealer.best(), .score = score(problem, annealer.best())};
    for (int p = 0; p < flat.people; ++p) {
        int seats = 0;
        for (int r = 0; r < flat.rounds; ++r)
            seats += home.table[Index(r)][Index(p)] != none && result.plan.table[Index(r)][Index(p)] != home.table[Index(r)][Index(p)];
        result.movedSeats += seats;
        if (seats > 0)
            result.moved.push_back(p);
    }
    result.atLeast = fewest.atLeast;
    result.isFewest = fewest.plan && int(result.moved.size()) == fewest.people;
    return result;
}

} // namespace oogst::seating
