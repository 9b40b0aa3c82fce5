#include "seating/bounds/itinerary_bound.h"

#include "seating/bounds/kinds.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace oogst::seating {
namespace {

using Index = std::size_t;
constexpr double memory = 0.7;      // of the direction before
constexpr double mostChoices = 4e6; // itineraries looked at in one step

// How many of some people sit at a table, over all rounds: what such a number costs, and the price that a chair has.
struct Crowd {
    std::vector<double> price, gain, best, course; ///< per table
};

class Prices
{
public:
    explicit Prices(const Problem &problem)
        : m_problem(problem), m_tables(int(problem.tables.size())), m_cell(Index(m_tables) * Index(m_tables), 0),
          m_bestCell(m_cell), m_kinds(kindsOf(problem)), m_certain(m_kinds.wishes), m_chairs(newCrowd()),
          m_organisations(Index(m_kinds.organisations), newCrowd()), m_sectors(Index(m_kinds.sectors), newCrowd())
    {
        countSectors();
        countCells();
    }

    bool isTooLarge() const
    {
        double choices = 0;
        for (const Kind &kind : m_kinds.all) {
            double sets = 1;
            for (int i = 0; i < kind.visits; ++i)
                sets *= double(kind.tables.size() + Index(i)) / (i + 1);
            choices += kind.given.empty() ? sets : 1;
        }
        return choices > mostChoices;
    }

    std::int64_t improve(int steps, double target, const std::function<bool()> &isEnough)
    {
        start();
        double best = 0, stride = 1.0;
        int idle = 0;
        for (int step = 0; step < steps && stride > 1e-3 && !(isEnough && isEnough()); ++step) {
            const double value = evaluate();
            if (value > best + 1e-6) {
                idle = value > best + 0.01 ? 0 : idle + 1;
                best = value;
                m_bestCell = m_cell;
                eachCrowd([](Crowd &crowd) { crowd.best = crowd.price; });
            } else {
                ++idle;
            }
            if (idle >= 60) {
                stride *= 0.8;
                idle = 0;
                goBack();
            }
            follow(stride, std::max(target, best * 1.05 + 1) - value);
        }
        return std::max<std::int64_t>(0, std::int64_t(std::ceil(best - 1e-4)));
    }

private:
    Crowd newCrowd() const { return {std::vector<double>(Index(m_tables), 0), {}, std::vector<double>(Index(m_tables), 0), {}}; }
    template <class Do>
    void eachCrowd(Do &&act)
    {
        act(m_chairs);
        for (auto *crowds : {&m_organisations, &m_sectors})
            for (Crowd &crowd : *crowds)
                act(crowd);
    }

    void countSectors()
    {
        for (int r = 0; r < m_problem.rounds; ++r) {
            std::vector<std::int64_t> present(m_sectors.size(), 0);
            std::int64_t everybody = 0;
            for (Index p = 0; p < m_kinds.sectorOf.size(); ++p) {
                if (m_problem.isAbsent(r, int(p)))
                    continue;
                ++everybody;
                if (const int sector = m_kinds.sectorOf[p]; sector != none)
                    ++present[Index(sector)];
            }
            m_present.push_back(present);
            m_everybody.push_back(std::max<std::int64_t>(1, everybody));
        }
    }

    // How many cells (table in one round, other table in a later one) there are of each pair of tables.
    void countCells()
    {
        m_cells.assign(m_cell.size(), 0);
        for (int r = 0; r < m_problem.rounds; ++r)
            for (int s = r + 1; s < m_problem.rounds; ++s)
                for (int t = 0; t < m_tables; ++t)
                    for (int u = 0; u < m_tables; ++u)
                        if (m_problem.largestAt(r, t) > 0 && m_problem.largestAt(s, u) > 0)
                            ++m_cells[at(t, u)];
        std::set<std::pair<int, int>> pairs;
        for (const auto &[a, b] : m_problem.together)
            pairs.insert(std::minmax(a, b));
        for (const auto &[a, b] : pairs) {
            int shared = 0;
            for (int r = 0; r < m_problem.rounds; ++r)
                shared += !m_problem.isAbsent(r, a) && !m_problem.isAbsent(r, b);
            m_certain -= m_problem.weights.metAgain * (shared * (shared - 1) / 2); // they may meet again for nothing
        }
    }

    Index at(int t, int u) const { return Index(std::min(t, u)) * Index(m_tables) + Index(std::max(t, u)); }

    // A price between what the first and the second person in a cell cost.
    void start()
    {
        for (double &price : m_cell)
            price = m_problem.weights.metAgain * 0.95;
    }

    double evaluate()
    {
        m_cellGain.assign(m_cell.size(), 0);
        eachCrowd([this](Crowd &crowd) { crowd.gain.assign(Index(m_tables), 0); });
        double value = m_certain;
        for (const Kind &kind : m_kinds.all)
            value += kind.people * choose(kind);
        const double again = m_problem.weights.metAgain;
        for (int t = 0; t < m_tables; ++t) {
            for (int u = t; u < m_tables; ++u) {
                const double price = m_cell[at(t, u)];
                // The number of people that earns most at this price, when the k-th costs (k - 1) × again.
                const double most = price <= 0 ? 0
                    : again > 0          ? std::min(std::floor(price / again) + 1, double(m_problem.people.size()))
                                         : double(m_problem.people.size());
                value -= m_cells[at(t, u)] * (price * most - again * most * (most - 1) / 2);
                m_cellGain[at(t, u)] -= m_cells[at(t, u)] * most;
            }
            for (int r = 0; r < m_problem.rounds; ++r)
                value -= chairsEarn(r, t);
        }
        return value;
    }

    // What the chairs of one table in one round earn at most: all, those of a sector at a table of that size, and those
    // of an organisation.
    double chairsEarn(int round, int table)
    {
        const int least = m_problem.smallestAt(round, table), most = m_problem.largestAt(round, table);
        double best = -1e18;
        int size = least;
        for (int k = least; k <= most; ++k) {
            double sum = m_chairs.price[Index(table)] * k;
            for (Index s = 0; s < m_sectors.size(); ++s)
                sum += sectorEarns(round, table, s, k).second;
            if (sum > best) {
                best = sum;
                size = k;
            }
        }
        m_chairs.gain[Index(table)] -= size;
        for (Index s = 0; s < m_sectors.size(); ++s)
            m_sectors[s].gain[Index(table)] -= sectorEarns(round, table, s, size).first;
        const double pair = m_problem.weights.organisation;
        for (Crowd &crowd : m_organisations) {
            const auto [count, earned] = earns(crowd.price[Index(table)], most, [&](int k) { return 0.5 * pair * k * (k - 1); });
            crowd.gain[Index(table)] -= count;
            best += earned;
        }
        return best;
    }

    std::pair<int, double> sectorEarns(int round, int table, Index sector, int size) const
    {
        const std::int64_t present = m_present[Index(round)][sector], all = m_everybody[Index(round)];
        const int few = int(present * size / all), many = int((present * size + all - 1) / all);
        return earns(m_sectors[sector].price[Index(table)], size, [&](int k) {
            return double(m_problem.weights.sector) * (std::max(0, k - many) + std::max(0, few - k));
        });
    }

    // The cost is convex: up from nobody until one more would not pay.
    template <class CostOf>
    static std::pair<int, double> earns(double price, int most, CostOf &&cost)
    {
        int count = 0;
        while (count < most && price > cost(count + 1) - cost(count))
            ++count;
        return {count, price * count - cost(count)};
    }

    // The cheapest itinerary at these prices, and what it adds to the gradient.
    double choose(const Kind &kind)
    {
        m_chosen = kind.given;
        m_chair = m_chairs.price;
        std::vector<Crowd *> crowds{&m_chairs};
        if (kind.organisation != none)
            crowds.push_back(&m_organisations[Index(kind.organisation)]);
        if (kind.sector != none)
            crowds.push_back(&m_sectors[Index(kind.sector)]);
        for (Index i = 1; i < crowds.size(); ++i)
            for (Index t = 0; t < m_chair.size(); ++t)
                m_chair[t] += crowds[i]->price[t];
        double least = 0;
        if (!kind.given.empty()) {
            for (Index i = 0; i < kind.given.size(); ++i)
                least += visitCost(kind, kind.given, i, kind.given[i]);
        } else {
            least = 1e18;
            m_path.assign(Index(kind.visits), 0);
            look(kind, 0, 0, 0, least);
        }
        for (Index i = 0; i < m_chosen.size(); ++i) {
            for (Crowd *crowd : crowds)
                crowd->gain[Index(m_chosen[i])] += kind.people;
            for (Index j = 0; j < i; ++j)
                m_cellGain[at(m_chosen[i], m_chosen[j])] += kind.people;
        }
        return least;
    }

    double visitCost(const Kind &kind, const std::vector<int> &path, Index depth, int table) const
    {
        double cost = m_chair[Index(table)];
        const int issue = m_kinds.issueOf[Index(table)];
        bool isFirst = true;
        for (Index i = 0; i < depth; ++i) {
            cost += m_cell[at(path[i], table)];
            if (issue != none && m_kinds.issueOf[Index(path[i])] == issue) {
                cost += kind.twice;
                isFirst = false;
            }
        }
        return isFirst && issue != none ? cost - kind.loss[Index(issue)] : cost;
    }

    void look(const Kind &kind, Index depth, Index first, double cost, double &least)
    {
        if (depth == m_path.size()) {
            if (cost < least) {
                least = cost;
                m_chosen = m_path;
            }
            return;
        }
        for (Index i = first; i < kind.tables.size(); ++i) {
            const double more = visitCost(kind, m_path, depth, kind.tables[i]);
            m_path[depth] = kind.tables[i];
            look(kind, depth + 1, i, cost + more, least);
        }
    }

    // Not straight along the gradient: part of the direction before it damps the zigzag (Camerini, Fratta and Maffioli
    // 1975, "On improving relaxation methods by modified gradient techniques").
    void follow(double stride, double gap)
    {
        double norm = 0;
        const auto turn = [&norm](std::vector<double> &course, const std::vector<double> &gain) {
            course.resize(gain.size(), 0);
            for (Index i = 0; i < gain.size(); ++i) {
                course[i] = gain[i] + memory * course[i];
                norm += course[i] * course[i];
            }
        };
        turn(m_cellCourse, m_cellGain);
        eachCrowd([&](Crowd &crowd) { turn(crowd.course, crowd.gain); });
        if (norm <= 0)
            return;
        const double scale = stride * gap / norm;
        for (Index i = 0; i < m_cell.size(); ++i)
            m_cell[i] += scale * m_cellCourse[i];
        eachCrowd([&](Crowd &crowd) {
            for (Index t = 0; t < crowd.price.size(); ++t)
                crowd.price[t] += scale * crowd.course[t];
        });
    }

    // From the best prices anew.
    void goBack()
    {
        m_cell = m_bestCell;
        m_cellCourse.assign(m_cell.size(), 0);
        eachCrowd([](Crowd &crowd) {
            crowd.price = crowd.best;
            crowd.course.assign(crowd.price.size(), 0);
        });
    }

    const Problem &m_problem;
    int m_tables;
    std::vector<double> m_cell, m_bestCell, m_cellGain, m_cellCourse, m_chair;
    Kinds m_kinds;
    double m_certain; ///< what no choice of itineraries changes
    Crowd m_chairs;
    std::vector<Crowd> m_organisations, m_sectors;
    std::vector<std::vector<std::int64_t>> m_present; ///< `[round][sector]`
    std::vector<std::int64_t> m_everybody;            ///< `[round]`
    std::vector<int> m_cells, m_chosen, m_path;
};

} // namespace

std::int64_t itineraryBound(const Problem &problem, int steps, std::int64_t target, const std::function<bool()> &isEnough)
{
    if (problem.people.empty() || problem.tables.empty())
        return 0;
    Prices prices(problem);
    return prices.isTooLarge() ? 0 : prices.improve(steps, double(target), isEnough);
}

} // namespace oogst::seating
