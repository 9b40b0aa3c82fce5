#include "seating/bounds/bound.h"

#include "seating/bounds/itinerary_bound.h"

#include <algorithm>
#include <map>
#include <queue>
#include <set>

namespace oogst::seating {
namespace {

using Index = std::size_t;

std::int64_t pairsOf(std::int64_t count)
{
    return count * (count - 1) / 2;
}

// So many people over so many groups, as evenly as can be: the fewest pairs.
std::int64_t evenPairs(std::int64_t people, std::int64_t groups)
{
    if (groups <= 0)
        return 0;
    const std::int64_t each = people / groups, more = people % groups;
    return (groups - more) * pairsOf(each) + more * pairsOf(each + 1);
}

class Bounder
{
public:
    explicit Bounder(const Problem &problem)
        : m_problem(problem), m_people(int(problem.people.size())), m_tables(int(problem.tables.size()))
    {
    }

    Bound run()
    {
        Bound bound;
        for (int r = 0; r < m_problem.rounds; ++r)
            for (int s = r + 1; s < m_problem.rounds; ++s)
                bound.meetingsAndIssues += roundPair(r, s);
        bound.meetingsAndIssues = std::max(bound.meetingsAndIssues, neighbours());
        bound.wishes = wishes();
        bound.organisations = organisations();
        bound.asks = asks();
        return bound;
    }

private:
    bool isHere(int person, int round) const { return !m_problem.isAbsent(round, person); }
    bool isOpen(int round, int table) const { return m_problem.largestAt(round, table) > 0; }
    int issueOf(int table) const { return m_problem.tables[Index(table)].issue; }

    // Cells that start with nobody or with hosts, cheap ones filled first.
    struct Cells {
        std::int64_t next;  ///< what one more person costs
        std::int64_t count;
        std::int64_t extra; ///< part of that which does not grow: the issue heard twice
        std::int64_t inside;
        bool operator<(const Cells &other) const { return next > other.next; }
    };

    std::int64_t roundPair(int r, int s) const
    {
        std::map<int, std::int64_t> hosts; // cell on the diagonal: hosts in it
        std::int64_t people = 0, cost = 0;
        for (int p = 0; p < m_people; ++p) {
            if (!isHere(p, r) || !isHere(p, s))
                continue;
            const int table = m_problem.fixedAt(r, p);
            const bool isHost = table != none && table == m_problem.fixedAt(s, p) && m_problem.people[Index(p)].staysAtIssue;
            if (isHost)
                ++hosts[table];
            else
                ++people;
            if (!isHost && m_problem.people[Index(p)].staysAtIssue) // may sit in a cell of one issue for nothing
                cost -= m_problem.weights.issueTwice;
        }
        const Weights &w = m_problem.weights;
        std::priority_queue<Cells> cells;
        std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> kinds; // (extra, inside): how many cells
        for (int t = 0; t < m_tables; ++t) {
            for (int u = 0; u < m_tables; ++u) {
                if (!isOpen(r, t) || !isOpen(s, u))
                    continue;
                const bool same = issueOf(t) != none && issueOf(t) == issueOf(u);
                const auto host = t == u ? hosts.find(t) : hosts.end();
                const std::int64_t inside = host == hosts.end() ? 0 : host->second;
                cost += w.metAgain * pairsOf(inside);
                ++kinds[{same ? w.issueTwice : 0, inside}];
            }
        }
        for (const auto &[kind, count] : kinds)
            cells.push({kind.first + w.metAgain * kind.second, count, kind.first, kind.second});
        while (people > 0 && !cells.empty()) {
            Cells cheapest = cells.top();
            cells.pop();
            const std::int64_t placed = std::min(people, cheapest.count);
            cost += placed * cheapest.next;
            people -= placed;
            cheapest.inside += 1;
            cheapest.next += w.metAgain;
            cells.push(cheapest);
        }
        for (const auto &[a, b] : distinctTogether())
            if (isHere(a, r) && isHere(b, r) && isHere(a, s) && isHere(b, s))
                cost -= w.metAgain;
        return std::max<std::int64_t>(0, cost);
    }

    std::set<std::pair<int, int>> distinctTogether() const
    {
        std::set<std::pair<int, int>> pairs;
        for (const auto &[a, b] : m_problem.together)
            pairs.insert(std::minmax(a, b));
        return pairs;
    }

    // Everybody's neighbours over all rounds, spread as evenly as can be over everybody else; each pair counts twice.
    std::int64_t neighbours() const
    {
        if (m_people < 2 || !m_problem.together.empty())
            return 0;
        std::int64_t twice = 0;
        std::vector<int> fewest(Index(m_problem.rounds), m_people);
        for (int r = 0; r < m_problem.rounds; ++r)
            for (int t = 0; t < m_tables; ++t)
                if (isOpen(r, t))
                    fewest[Index(r)] = std::min(fewest[Index(r)], m_problem.smallestAt(r, t));
        for (int p = 0; p < m_people; ++p) {
            std::int64_t met = 0;
            for (int r = 0; r < m_problem.rounds; ++r)
                met += isHere(p, r) ? std::max(0, fewest[Index(r)] - 1) : 0;
            twice += evenPairs(met, m_people - 1);
        }
        return m_problem.weights.metAgain * ((twice + 1) / 2);
    }

    std::int64_t wishes() const
    {
        std::map<int, std::int64_t> chairs;
        for (int r = 0; r < m_problem.rounds; ++r) {
            std::vector<std::int64_t> left;
            for (int t = 0; t < m_tables; ++t)
                left.push_back(m_problem.largestAt(r, t));
            for (int p = 0; p < m_people; ++p) // who is fixed and wishes nothing takes a chair from the others
                if (const int t = m_problem.fixedAt(r, p); t != none && isHere(p, r) && m_problem.people[Index(p)].wishes.empty())
                    --left[Index(t)];
            for (int t = 0; t < m_tables; ++t)
                chairs[issueOf(t)] += std::max<std::int64_t>(0, left[Index(t)]);
        }
        std::map<int, std::vector<std::int64_t>> wanted;
        std::int64_t all = 0;
        eachWish([&](int, int issue, int weight) {
            wanted[issue].push_back(weight);
            all += weight;
        });
        std::map<int, std::int64_t> price; // of a chair: what the first wish that finds none weighs
        std::int64_t granted = 0;
        for (auto &[issue, weights] : wanted) {
            std::sort(weights.rbegin(), weights.rend());
            const std::int64_t count = chairs.contains(issue) ? chairs[issue] : 0;
            price[issue] = count < std::int64_t(weights.size()) ? weights[Index(count)] : 0;
            granted += price[issue] * count;
        }
        std::vector<std::vector<std::int64_t>> gains(Index(m_people), std::vector<std::int64_t>{});
        eachWish([&](int person, int issue, int weight) {
            gains[Index(person)].push_back(std::max<std::int64_t>(0, weight - price[issue]));
        });
        for (int p = 0; p < m_people; ++p) {
            Index present = 0;
            for (int r = 0; r < m_problem.rounds; ++r)
                present += isHere(p, r);
            auto &list = gains[Index(p)];
            std::sort(list.rbegin(), list.rend());
            for (Index i = 0; i < std::min(present, list.size()); ++i)
                granted += list[i];
        }
        return std::max<std::int64_t>(0, all - granted);
    }

    template <class Visit>
    void eachWish(Visit &&visit) const
    {
        for (int p = 0; p < m_people; ++p) {
            const auto &list = m_problem.people[Index(p)].wishes;
            std::map<int, int> weights; // the same issue twice is granted by one visit
            for (Index rank = 0; rank < std::min<Index>(3, list.size()); ++rank)
                weights[list[rank]] += m_problem.weights.wish[rank];
            for (const auto &[issue, weight] : weights)
                visit(p, issue, weight);
        }
    }

    std::int64_t organisations() const
    {
        std::int64_t pairs = 0;
        for (int r = 0; r < m_problem.rounds; ++r) {
            std::map<int, int> sizes;
            for (int p = 0; p < m_people; ++p)
                if (isHere(p, r) && m_problem.people[Index(p)].organisation != none)
                    ++sizes[m_problem.people[Index(p)].organisation];
            int open = 0;
            for (int t = 0; t < m_tables; ++t)
                open += isOpen(r, t);
            for (const auto &[organisation, size] : sizes)
                pairs += evenPairs(size, open);
        }
        return m_problem.weights.organisation * pairs;
    }

    std::int64_t asks() const
    {
        std::map<int, std::vector<int>> offered;
        for (int p = 0; p < m_people; ++p)
            for (int tag : m_problem.people[Index(p)].offers)
                offered[tag].push_back(p);
        const auto canMeet = [this](int a, int b) {
            for (int r = 0; r < m_problem.rounds; ++r)
                if (a != b && isHere(a, r) && isHere(b, r))
                    return true;
            return false;
        };
        std::int64_t open = 0;
        for (int p = 0; p < m_people; ++p)
            for (int tag : m_problem.people[Index(p)].asks)
                open += std::none_of(offered[tag].begin(), offered[tag].end(), [&](int other) { return canMeet(p, other); });
        return m_problem.weights.ask * open;
    }

    const Problem &m_problem;
    int m_people, m_tables;
};

} // namespace

Bound quickBound(const Problem &problem)
{
    return Bounder(problem).run();
}

Bound strongBound(const Problem &problem, int steps, std::int64_t target, const std::function<bool()> &isEnough)
{
    Bound bound = quickBound(problem);
    bound.together = itineraryBound(problem, steps, target - bound.asks, isEnough);
    return bound;
}

} // namespace oogst::seating
