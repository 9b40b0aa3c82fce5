#include "seating/solver.h"

#include "seating/rotations/rotation.h"
#include "seating/search/annealer.h"
#include "seating/search/first_plan.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <ctime>
#include <memory>
#include <mutex>
#include <thread>

namespace oogst::seating {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr int lanesByStep = 2;      // fixed, so that the plan does not depend on the number of cores
constexpr double shortLeg = 0.1;    // of a lane: a good plan early, in case somebody stops
constexpr double heat = 0.11;       // of what a change costs in disorder; above it nothing is gained

class Search
{
public:
    Search(const Problem &problem, const SolveOptions &options, Cost goal)
        : m_problem(problem), m_flat(problem), m_options(options), m_goal(goal), m_cpuStart(std::clock()), m_start(Clock::now())
    {
        m_steps = options.steps;
        if (m_steps <= 0 && options.cpuSeconds <= 0 && options.seconds <= 0)
            m_steps = std::clamp<long long>(4000LL * m_flat.people * m_flat.rounds, 40'000, 4'000'000);
        const int cores = options.threads > 0 ? options.threads : std::max(1, int(std::thread::hardware_concurrency()));
        m_threads = std::min(cores, m_steps > 0 ? lanesByStep : 8);
        m_lanes = m_steps > 0 ? lanesByStep : m_threads;
        m_best.resize(Index(m_lanes));
    }

    Plan run()
    {
        std::vector<std::thread> others;
        std::atomic<int> running = m_threads;
        const auto work = [this, &running] {
            for (int lane = m_next++; lane < m_lanes; lane = m_next++)
                runLane(lane);
            --running;
        };
        if (!m_options.cancelled && !m_options.progress && m_threads == 1) {
            work();
            return best().plan;
        }
        for (int i = 0; i < m_threads; ++i)
            others.emplace_back(work);
        while (running > 0) {
            std::this_thread::sleep_for(20ms);
            if (m_options.cancelled && m_options.cancelled())
                m_stop = true;
            tell();
        }
        for (std::thread &thread : others)
            thread.join();
        return best().plan;
    }

private:
    struct Best {
        Plan plan;
        Cost cost = LivePlan::noLimit;
    };

    void runLane(int lane)
    {
        Random seeds(m_options.seed * 0x9e3779b97f4a7c15ULL + std::uint64_t(lane));
        for (const double share : {shortLeg, 1.0}) {
            Random random(seeds.next());
            const bool continues = m_options.start && share < 1;
            Annealer annealer(m_flat, continues ? *m_options.start : firstPlan(m_flat, random), random.next());
            keep(lane, annealer);
            annealer.run(paceOf(lane, annealer, share), continues ? heat / 5 : heat, m_goal);
            keep(lane, annealer);
            if (isDone(lane))
                return;
        }
    }

    // How far a leg is; a leg stops early when a lane before this one, or somebody at the keyboard, has ended the search.
    Annealer::Progress paceOf(int lane, const Annealer &annealer, double share)
    {
        const double from = share < 1 ? 0 : shortLeg;
        auto told = std::make_shared<Cost>(LivePlan::noLimit);
        return [this, lane, &annealer, share, from, told](long proposals) {
            if (annealer.bestCost() < *told && Clock::now() - m_start > 50ms) {
                *told = annealer.bestCost();
                keep(lane, annealer);
            }
            if (isDone(lane))
                return 1.0;
            const double steps = double(m_steps) / m_lanes;
            double done = m_steps > 0 ? from + double(proposals) / steps : 0;
            if (m_options.cpuSeconds > 0)
                done = std::max(done, double(std::clock() - m_cpuStart) / CLOCKS_PER_SEC / m_options.cpuSeconds);
            if (m_options.seconds > 0)
                done = std::max(done, std::chrono::duration<double>(Clock::now() - m_start).count() / m_options.seconds);
            if (lane == 0)
                m_share = done;
            return std::max(0.0, (done - from) / (share - from));
        };
    }

    bool isDone(int lane) const { return m_stop || lane > m_goalLane; }

    void keep(int lane, const Annealer &annealer)
    {
        const std::lock_guard lock(m_mutex);
        Best &best = m_best[Index(lane)];
        if (annealer.bestCost() < best.cost) {
            best.plan = annealer.best();
            best.cost = annealer.bestCost();
        }
        if (best.cost <= m_goal && lane <= m_goalLane)
            m_goalLane = lane;
    }

    // The lowest cost, of the first lane that has it: not of the lane that happened to be first in time.
    const Best &best() const
    {
        return *std::min_element(m_best.begin(), m_best.end(), [](const Best &a, const Best &b) { return a.cost < b.cost; });
    }

    void tell()
    {
        if (!m_options.progress)
            return;
        Cost cost = 0;
        {
            const std::lock_guard lock(m_mutex);
            cost = best().cost;
        }
        if (cost != LivePlan::noLimit)
            m_options.progress({std::min(1.0, double(m_share)), cost, cost < breachCost});
    }

    const Problem &m_problem;
    FlatProblem m_flat;
    const SolveOptions &m_options;
    const Cost m_goal;
    const std::clock_t m_cpuStart;
    const Clock::time_point m_start;
    long long m_steps = 0;
    int m_threads = 1, m_lanes = 1;
    std::mutex m_mutex;
    std::vector<Best> m_best;
    std::atomic<int> m_next = 0, m_goalLane = std::numeric_limits<int>::max();
    std::atomic<bool> m_stop = false;
    std::atomic<double> m_share = 0;
};

} // namespace

Solution solve(const Problem &problem, const SolveOptions &options)
{
    Solution solution;
    solution.bound = quickBound(problem);
    if (auto plan = rotationFor(problem)) {
        solution.score = score(problem, *plan);
        solution.plan = std::move(*plan);
        solution.isKnownRotation = true;
        if (solution.isProvenBest(problem.weights))
            return solution;
    }
    Plan plan = Search(problem, options, solution.bound.total()).run();
    const Score found = score(problem, plan);
    if (!solution.isKnownRotation || !solution.score.isValid() || found.cost(problem.weights) < solution.score.cost(problem.weights)) {
        solution.plan = std::move(plan);
        solution.score = found;
        solution.isKnownRotation = false;
    }
    return solution;
}

} // namespace oogst::seating
