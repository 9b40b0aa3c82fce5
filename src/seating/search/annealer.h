// One chain of simulated annealing over a live plan.

#pragma once

#include "seating/random.h"
#include "seating/search/live_plan.h"

#include <functional>

namespace oogst::seating {

/// Proposes swaps, moves, and exchanges of whole itineraries; who belongs together goes together. The heat falls with
/// what is done of the work (Kirkpatrick, Gelatt and Vecchi, "Optimization by Simulated Annealing", Science 1983).
class Annealer
{
public:
    /// Says how far the work is: 0 at the start, 1 when it is time to stop. Asked every `stride` proposals.
    using Progress = std::function<double(long proposals)>;
    static constexpr long stride = 512;

    Annealer(const FlatProblem &flat, const Plan &start, std::uint64_t seed);

    /// Before run(): people who stay where they were save so much; see LivePlan.
    void keepHome(const Plan &before, Cost perPerson, Cost perSeat);
    /// Mends broken rules first, then cools from `hot` times the heat at which the problem melts.
    /// Stops at a plan that costs no more than `goal`: nothing is better.
    void run(const Progress &progress, double hot, Cost goal);

    const Plan &best() const { return m_best; }
    Cost bestCost() const { return m_bestCost; }
    long proposals() const { return m_proposals; }

private:
    void findFree();
    void measureHeat();
    void mend(const Progress &progress);
    void propose();
    void proposeSwap();
    int someMate(int round, int person);
    void proposeMove();
    void proposeExchange();
    void proposeGroup(int round, int person, int other);
    bool canExchange(int a, int b) const;
    bool takeUnit(int round, int person, std::vector<int> &unit) const;
    bool fill(int round, int table, std::vector<int> &unit, Index size);
    Cost most();
    void keepBest();

    const FlatProblem &m_flat;
    LivePlan m_live;
    Random m_random;
    std::vector<std::vector<int>> m_free; ///< per round: who is present and not fixed
    std::vector<int> m_wanderers;         ///< who may exchange itineraries
    std::vector<int> m_rounds;            ///< rounds where somebody can change places
    std::vector<int> m_unit, m_otherUnit;
    bool m_sizesVary = false;
    double m_melting = 1, m_freezing = 1, m_heat = 1;
    Plan m_best;
    Cost m_bestCost = 0, m_goal = 0;
    long m_proposals = 0;
};

} // namespace oogst::seating
