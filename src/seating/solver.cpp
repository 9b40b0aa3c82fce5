#include "seating/solver.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>
#include <tuple>

namespace oogst::seating {
namespace {

// What one breach costs. The steps between them are wide enough that no sum of lesser wishes outweighs a rule.
constexpr int ruleCost = 20000;
constexpr int organisationCost = 400;
constexpr int metCost = 120;
constexpr int wishCost = 40;
constexpr int sectorCost = 6;
constexpr int sizeCost = 10; // per pair at a table: keeps tables about equally large
constexpr int underFullCost = 3000;

class Solver
{
public:
    Solver(const Problem &problem, const SolveOptions &options)
        : m_problem(problem), m_options(options), m_random(options.seed), m_count(int(problem.people.size())),
          m_tables(int(problem.tables.size())), m_met(size_t(m_count) * size_t(m_count), 0)
    {
        m_plan.table.assign(size_t(problem.rounds), std::vector<int>(size_t(m_count), none));
        m_partners.resize(size_t(m_count));
        for (const auto &[a, b] : problem.together)
            link(a, b, -ruleCost);
        for (const auto &[a, b] : problem.apart)
            link(a, b, ruleCost);
        m_granted.assign(size_t(m_count), 0);
    }

    Plan run()
    {
        for (int r = 0; r < m_problem.rounds; ++r) {
            m_round = r;
            m_at = &m_plan.table[size_t(r)];
            m_sitting.assign(size_t(m_tables), {});
            placeAll();
            improve();
            remember();
        }
        return m_plan;
    }

private:
    void link(int a, int b, int cost)
    {
        m_partners[size_t(a)].push_back({b, cost});
        m_partners[size_t(b)].push_back({a, cost});
    }

    bool isFixed(int person) const { return m_problem.fixed[size_t(m_round)][size_t(person)] != none; }
    const PersonSpec &spec(int person) const { return m_problem.people[size_t(person)]; }
    int freeAt(int table) const
    {
        return m_problem.tables[size_t(table)].largest - int(m_sitting[size_t(table)].size());
    }
    bool mayJoin(int person, int table) const
    {
        return std::find(spec(person).neverAt.begin(), spec(person).neverAt.end(), table) == spec(person).neverAt.end();
    }

    int pairCost(int a, int b) const
    {
        const PersonSpec &x = spec(a), &y = spec(b);
        int cost = sizeCost + metCost * m_met[size_t(a) * size_t(m_count) + size_t(b)];
        if (x.organisation != none && x.organisation == y.organisation)
            cost += organisationCost;
        if (x.sector != none && x.sector == y.sector)
            cost += sectorCost;
        return cost;
    }

    int wishCostAt(int person, int table) const
    {
        const std::vector<int> &wishes = spec(person).wishes;
        if (wishes.empty())
            return 0;
        const auto found = std::find(wishes.begin(), wishes.end(), m_problem.tables[size_t(table)].issue);
        const int rank = int(found - wishes.begin());
        return found == wishes.end() ? wishCost * (m_granted[size_t(person)] ? 1 : 3) : std::min(rank, 3) * wishCost / 4;
    }

    /// What `person` costs at `table`, as if `without` had left it.
    int costAt(int person, int table, int without = none) const
    {
        int cost = wishCostAt(person, table);
        for (int other : m_sitting[size_t(table)])
            if (other != person && other != without)
                cost += pairCost(person, other);
        for (const auto &[other, weight] : m_partners[size_t(person)])
            if (other != without && (*m_at)[size_t(other)] == table)
                cost += weight;
        return cost;
    }

    int underFullAt(int table, int size) const
    {
        return size > 0 ? underFullCost * std::max(0, m_problem.tables[size_t(table)].smallest - size) : 0;
    }

    void sit(int person, int table)
    {
        (*m_at)[size_t(person)] = table;
        m_sitting[size_t(table)].push_back(person);
    }
    void stand(int person)
    {
        std::vector<int> &people = m_sitting[size_t((*m_at)[size_t(person)])];
        people.erase(std::find(people.begin(), people.end(), person));
        (*m_at)[size_t(person)] = none;
    }

    void placeAll()
    {
        std::vector<int> order(static_cast<size_t>(m_count));
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), m_random);
        std::map<int, int> colleagues;
        for (const PersonSpec &person : m_problem.people)
            if (person.organisation != none)
                ++colleagues[person.organisation];
        const auto weight = [&](int p) {
            return std::tuple(!isFixed(p), spec(p).neverAt.empty(), m_partners[size_t(p)].empty(),
                              spec(p).organisation == none ? 0 : -colleagues[spec(p).organisation]);
        };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return weight(a) < weight(b); });
        for (int person : order) {
            if (const int table = isFixed(person) ? m_problem.fixed[size_t(m_round)][size_t(person)] : cheapest(person);
                table != none)
                sit(person, table);
        }
        openUpForWhoHasNoSeat();
    }

    int cheapest(int person) const
    {
        int best = none, bestCost = 0;
        for (int table = 0; table < m_tables; ++table) {
            if (freeAt(table) <= 0 || !mayJoin(person, table))
                continue;
            const int cost = costAt(person, table);
            if (best == none || cost < bestCost) {
                best = table;
                bestCost = cost;
            }
        }
        return best;
    }

    /// Somebody who may sit at few tables can find them full while others could move up.
    void openUpForWhoHasNoSeat()
    {
        for (int person = 0; person < m_count; ++person) {
            if ((*m_at)[size_t(person)] != none)
                continue;
            for (int table = 0; table < m_tables && (*m_at)[size_t(person)] == none; ++table) {
                if (!mayJoin(person, table))
                    continue;
                const std::vector<int> sitting = m_sitting[size_t(table)];
                for (int other : sitting) {
                    const int elsewhere = isFixed(other) ? none : cheapest(other);
                    if (elsewhere == none)
                        continue;
                    stand(other);
                    sit(other, elsewhere);
                    sit(person, table);
                    break;
                }
            }
        }
    }

    void improve()
    {
        std::vector<int> movable;
        for (int p = 0; p < m_count; ++p)
            if (!isFixed(p) && (*m_at)[size_t(p)] != none)
                movable.push_back(p);
        if (movable.empty() || m_tables < 2)
            return;
        const long steps = m_options.steps > 0 ? m_options.steps : std::clamp(2000L * m_count, 20000L, 400000L);
        const double hot = 300, cold = 0.5;
        for (long step = 0; step < steps; ++step) {
            if (step % 4096 == 0 && m_options.cancelled && m_options.cancelled())
                return;
            const double heat = hot * std::pow(cold / hot, double(step) / double(steps));
            const int person = movable[m_random() % movable.size()];
            const int target = int(m_random() % size_t(m_tables));
            const int table = (*m_at)[size_t(person)];
            if (target == table || !mayJoin(person, target))
                continue;
            if (freeAt(target) > 0 && m_random() % 4 == 0)
                tryMove(person, table, target, heat);
            else
                tryExchange(person, table, target, heat);
        }
    }

    bool accept(int delta, double heat)
    {
        return delta <= 0 || std::generate_canonical<double, 30>(m_random) < std::exp(-delta / heat);
    }

    void tryMove(int person, int from, int to, double heat)
    {
        const int a = int(m_sitting[size_t(from)].size()), b = int(m_sitting[size_t(to)].size());
        const int delta = costAt(person, to) - costAt(person, from) + underFullAt(from, a - 1) - underFullAt(from, a)
            + underFullAt(to, b + 1) - underFullAt(to, b);
        if (!accept(delta, heat))
            return;
        stand(person);
        sit(person, to);
    }

    void tryExchange(int person, int from, int to, double heat)
    {
        const std::vector<int> &there = m_sitting[size_t(to)];
        if (there.empty())
            return;
        const int other = there[m_random() % there.size()];
        if (isFixed(other) || !mayJoin(other, from))
            return;
        const int delta = costAt(person, to, other) + costAt(other, from, person) - costAt(person, from) - costAt(other, to);
        if (!accept(delta, heat))
            return;
        stand(person);
        stand(other);
        sit(person, to);
        sit(other, from);
    }

    void remember()
    {
        for (int t = 0; t < m_tables; ++t) {
            for (int a : m_sitting[size_t(t)]) {
                const std::vector<int> &wishes = spec(a).wishes;
                if (std::find(wishes.begin(), wishes.end(), m_problem.tables[size_t(t)].issue) != wishes.end())
                    m_granted[size_t(a)] = 1;
                for (int b : m_sitting[size_t(t)])
                    if (a != b)
                        ++m_met[size_t(a) * size_t(m_count) + size_t(b)];
            }
        }
    }

    const Problem &m_problem;
    const SolveOptions &m_options;
    std::mt19937_64 m_random;
    int m_count;
    int m_tables;
    int m_round = 0;
    std::vector<unsigned char> m_met;
    std::vector<char> m_granted;
    std::vector<std::vector<std::pair<int, int>>> m_partners;
    Plan m_plan;
    std::vector<int> *m_at = nullptr;
    std::vector<std::vector<int>> m_sitting;
};

} // namespace

Plan solve(const Problem &problem, const SolveOptions &options)
{
    return Solver(problem, options).run();
}

} // namespace oogst::seating
