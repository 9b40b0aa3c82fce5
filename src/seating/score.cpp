#include "seating/score.h"

#include <algorithm>
#include <map>
#include <set>

namespace oogst::seating {
namespace {

using Index = std::size_t;

int pairsOf(int count)
{
    return count * (count - 1) / 2;
}

class Counter
{
public:
    Counter(const Problem &problem, const Plan &plan) : m_problem(problem), m_plan(plan) {}

    Score run()
    {
        for (int round = 0; round < m_problem.rounds; ++round)
            countRound(round);
        countMeetings();
        for (int person = 0; person < int(m_problem.people.size()); ++person)
            countWishes(person);
        return m_sum;
    }

private:
    int at(int round, int person) const { return m_plan.table[Index(round)][Index(person)]; }
    const PersonSpec &person(int p) const { return m_problem.people[Index(p)]; }

    void countRound(int round)
    {
        std::vector<std::vector<int>> &sitting = m_sitting.emplace_back(m_problem.tables.size());
        for (int p = 0; p < int(m_problem.people.size()); ++p) {
            const int table = at(round, p);
            m_sum.broken.presence += (table == none) != m_problem.isAbsent(round, p);
            if (table == none)
                continue;
            sitting[Index(table)].push_back(p);
            const auto &never = person(p).neverAt;
            const int fixed = m_problem.fixedAt(round, p);
            m_sum.broken.place += fixed != none ? fixed != table : std::find(never.begin(), never.end(), table) != never.end();
        }
        for (int t = 0; t < int(sitting.size()); ++t) {
            const int count = int(sitting[Index(t)].size());
            m_sum.broken.capacity += std::max(0, count - m_problem.largestAt(round, t))
                + std::max(0, m_problem.smallestAt(round, t) - count);
        }
        for (const auto &[a, b] : m_problem.together)
            m_sum.broken.together += at(round, a) != none && at(round, b) != none && at(round, a) != at(round, b);
        for (const auto &[a, b] : m_problem.apart)
            m_sum.broken.apart += at(round, a) != none && at(round, a) == at(round, b);
        countCompany(sitting);
    }

    void countCompany(const std::vector<std::vector<int>> &sitting)
    {
        std::map<int, int> present;
        int everybody = 0;
        for (const auto &people : sitting) {
            std::map<int, int> organisations;
            for (int p : people) {
                ++everybody;
                ++present[person(p).sector];
                if (person(p).organisation != none)
                    m_sum.sameOrganisation += organisations[person(p).organisation]++;
            }
        }
        for (const auto &people : sitting) {
            std::map<int, int> sectors;
            for (int p : people)
                ++sectors[person(p).sector];
            for (const auto &[sector, total] : present) {
                if (sector == none)
                    continue;
                const int share = total * int(people.size()); // in people × everybody
                const int least = share / everybody, most = (share + everybody - 1) / everybody;
                m_sum.sectorsOff += std::max(0, sectors[sector] - most) + std::max(0, least - sectors[sector]);
            }
        }
    }

    void countMeetings()
    {
        std::vector<std::pair<int, int>> meetings; // sorted: the same pair stands together
        for (const auto &round : m_sitting)
            for (const auto &people : round)
                for (Index i = 0; i < people.size(); ++i)
                    for (Index j = i + 1; j < people.size(); ++j)
                        meetings.emplace_back(people[i], people[j]);
        std::sort(meetings.begin(), meetings.end());
        std::set<std::pair<int, int>> exempt;
        for (const auto &[a, b] : m_problem.together)
            exempt.insert(std::minmax(a, b));
        for (auto from = meetings.begin(); from != meetings.end();) {
            const auto to = std::find_if(from, meetings.end(), [from](const auto &pair) { return pair != *from; });
            if (to - from > 1 && !exempt.contains(*from))
                m_sum.metAgain += pairsOf(int(to - from));
            from = to;
        }
        for (const Met &met : m_problem.met)
            if (const auto pair = std::pair<int, int>(std::minmax(met.a, met.b)); !exempt.contains(pair)) {
                const auto [from, to] = std::equal_range(meetings.begin(), meetings.end(), pair);
                m_sum.metAgain += met.times * int(to - from);
            }
    }

    void countWishes(int p)
    {
        std::map<int, int> visits;
        std::set<int> heard;
        for (int round = 0; round < m_problem.rounds; ++round) {
            const int table = at(round, p);
            if (table == none)
                continue;
            ++visits[m_problem.tables[Index(table)].issue];
            for (int other : m_sitting[Index(round)][Index(table)])
                if (other != p)
                    heard.insert(person(other).offers.begin(), person(other).offers.end());
        }
        for (const auto &[issue, count] : visits)
            if (issue != none && !person(p).staysAtIssue)
                m_sum.issueTwice += pairsOf(count);
        for (Index rank = 0; rank < std::min<Index>(3, person(p).wishes.size()); ++rank)
            m_sum.wishesMissed[rank] += !visits.contains(person(p).wishes[rank]);
        for (int tag : person(p).asks)
            m_sum.asksOpen += !heard.contains(tag);
    }

    const Problem &m_problem;
    const Plan &m_plan;
    std::vector<std::vector<std::vector<int>>> m_sitting;
    Score m_sum;
};

} // namespace

std::int64_t Score::cost(const Weights &weights) const
{
    std::int64_t sum = breachCost * broken.total();
    sum += std::int64_t(weights.metAgain) * metAgain + std::int64_t(weights.organisation) * sameOrganisation
        + std::int64_t(weights.sector) * sectorsOff + std::int64_t(weights.issueTwice) * issueTwice
        + std::int64_t(weights.ask) * asksOpen;
    for (Index rank = 0; rank < 3; ++rank)
        sum += std::int64_t(weights.wish[rank]) * wishesMissed[rank];
    return sum;
}

Score score(const Problem &problem, const Plan &plan)
{
    return Counter(problem, plan).run();
}

} // namespace oogst::seating
