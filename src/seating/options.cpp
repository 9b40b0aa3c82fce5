#include "seating/options.h"

#include "seating/search/live_plan.h"

#include <algorithm>

namespace oogst::seating {
namespace {

class Chooser
{
public:
    Chooser(const Problem &problem, const Plan &plan, int round, int person)
        : m_flat(problem), m_live(m_flat, plan), m_round(round), m_person(person)
    {
    }

    std::vector<Option> run()
    {
        const int from = m_live.seats().at(m_round, m_person);
        if (from == none)
            return m_flat.absent[m_flat.seat(m_round, m_person)] ? std::vector<Option>{} : chairs();
        if (isFixed(m_person))
            return {};
        const bool mayLeave = m_live.seats().sizeOf(m_round, from) > m_flat.smallest[m_flat.spot(m_round, from)];
        std::vector<Option> options;
        for (int to = 0; to < m_flat.tables; ++to) {
            if (to == from)
                continue;
            Option best{.round = m_round, .person = m_person, .table = to, .cost = LivePlan::noLimit};
            if (mayLeave && m_live.seats().sizeOf(m_round, to) < m_flat.largest[m_flat.spot(m_round, to)])
                best.cost = m_live.moveDelta(m_round, m_person, to);
            for (int other : m_live.seats().peopleAt(m_round, to)) {
                if (isFixed(other))
                    continue;
                if (const Cost cost = m_live.swapDelta(m_round, m_person, other); cost < best.cost) {
                    best.cost = cost;
                    best.with = other;
                }
            }
            if (best.cost < breachCost / 2)
                options.push_back(best);
        }
        return sorted(std::move(options));
    }

private:
    // Somebody without a seat takes a free chair: the first one is counted whole, the others as moves from there.
    std::vector<Option> chairs() const
    {
        std::vector<Option> options;
        const Seats &seats = m_live.seats();
        const int fixed = m_flat.fixed[m_flat.seat(m_round, m_person)];
        for (int to = 0; to < m_flat.tables; ++to)
            if ((fixed == none || fixed == to) && seats.sizeOf(m_round, to) < m_flat.largest[m_flat.spot(m_round, to)])
                options.push_back({.round = m_round, .person = m_person, .table = to});
        if (options.empty())
            return options;
        const auto filled = [&](int table) { // a table with too few people is glad of one more
            return seats.sizeOf(m_round, table) < m_flat.smallest[m_flat.spot(m_round, table)] ? breachCost : 0;
        };
        const Plan plan = m_live.plan(), seated = planAfter(plan, options.front());
        const LivePlan there(m_flat, seated);
        const int first = options.front().table;
        const Cost cost = score(m_flat.problem, seated).cost(m_flat.weights) - score(m_flat.problem, plan).cost(m_flat.weights) + breachCost
            + filled(first);
        for (Option &option : options)
            option.cost = cost - filled(option.table) + (option.table == first ? 0 : there.moveDelta(m_round, m_person, option.table));
        std::erase_if(options, [](const Option &option) { return option.cost >= breachCost / 2; });
        return sorted(std::move(options));
    }

    static std::vector<Option> sorted(std::vector<Option> options)
    {
        std::stable_sort(options.begin(), options.end(), [](const Option &a, const Option &b) { return a.cost < b.cost; });
        return options;
    }

    bool isFixed(int person) const { return m_flat.fixed[m_flat.seat(m_round, person)] != none; }

    FlatProblem m_flat;
    LivePlan m_live;
    int m_round, m_person;
};

} // namespace

std::vector<Option> optionsFor(const Problem &problem, const Plan &plan, int round, int person)
{
    return Chooser(problem, plan, round, person).run();
}

Plan planAfter(const Plan &plan, const Option &option)
{
    Plan after = plan;
    auto &round = after.table[std::size_t(option.round)];
    if (option.with != none)
        round[std::size_t(option.with)] = round[std::size_t(option.person)];
    round[std::size_t(option.person)] = option.table;
    return after;
}

} // namespace oogst::seating
