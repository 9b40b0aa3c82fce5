#include "seating/search/first_plan.h"

#include <algorithm>
#include <numeric>

namespace oogst::seating {

std::vector<int> evenSizes(const FlatProblem &flat, int round)
{
    std::vector<int> sizes(Index(flat.tables), 0);
    int left = 0;
    for (int p = 0; p < flat.people; ++p) {
        if (flat.absent[flat.seat(round, p)])
            continue;
        if (const int table = flat.fixed[flat.seat(round, p)]; table != none)
            ++sizes[Index(table)];
        else
            ++left;
    }
    for (int t = 0; t < flat.tables; ++t)
        for (; left > 0 && sizes[Index(t)] < flat.smallest[flat.spot(round, t)]; --left)
            ++sizes[Index(t)];
    for (; left > 0; --left) {
        int best = none;
        for (int t = 0; t < flat.tables; ++t)
            if (sizes[Index(t)] < flat.largest[flat.spot(round, t)] && (best == none || sizes[Index(t)] < sizes[Index(best)]))
                best = t;
        if (best == none)
            break; // more people than seats
        ++sizes[Index(best)];
    }
    return sizes;
}

namespace {

void shuffle(std::vector<int> &list, Random &random)
{
    for (int i = int(list.size()) - 1; i > 0; --i)
        std::swap(list[Index(i)], list[Index(random.below(i + 1))]);
}

class Placer
{
public:
    Placer(const FlatProblem &flat, int round, Random &random)
        : m_flat(flat), m_round(round), m_random(random), m_at(Index(flat.people), none), m_left(evenSizes(flat, round))
    {
    }

    std::vector<int> run()
    {
        for (int p = 0; p < m_flat.people; ++p)
            if (const int table = m_flat.fixed[m_flat.seat(m_round, p)]; table != none && isWaiting(p))
                sit(p, table);
        std::vector<int> order(Index(m_flat.people));
        std::iota(order.begin(), order.end(), 0);
        shuffle(order, m_random);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return std::pair(m_flat.group[Index(a)].size(), m_flat.never.of(a).size())
                > std::pair(m_flat.group[Index(b)].size(), m_flat.never.of(b).size());
        });
        for (int p : order)
            if (isWaiting(p))
                placeWithGroup(p);
        return m_at;
    }

private:
    bool isWaiting(int p) const { return !m_flat.absent[m_flat.seat(m_round, p)] && m_at[Index(p)] == none; }
    void sit(int p, int table)
    {
        m_at[Index(p)] = table;
        --m_left[Index(table)];
    }

    void placeWithGroup(int person)
    {
        std::vector<int> waiting{person};
        int wanted = none;
        for (int other : m_flat.group[Index(person)]) {
            if (other != person && isWaiting(other))
                waiting.push_back(other);
            if (m_at[Index(other)] != none)
                wanted = m_at[Index(other)];
        }
        if (wanted == none || m_left[Index(wanted)] < int(waiting.size()))
            wanted = roomiest(person, int(waiting.size()));
        for (int p : waiting) {
            const int table = wanted != none ? wanted : roomiest(p, 1);
            if (table != none)
                sit(p, table);
        }
    }

    // Where most chairs are left, ties by chance.
    int roomiest(int person, int count)
    {
        int best = none;
        for (const bool strict : {true, false}) {
            for (int t = 0, ties = 0; t < m_flat.tables; ++t) {
                const int left = m_left[Index(t)];
                if (left < count || left <= 0 || (strict && m_flat.mayNotSit(person, t)))
                    continue;
                if (best == none || left > m_left[Index(best)]) {
                    best = t;
                    ties = 1;
                } else if (left == m_left[Index(best)] && m_random.below(++ties) == 0) {
                    best = t;
                }
            }
            if (best != none || !m_flat.hasNever[Index(person)])
                break;
        }
        return best;
    }

    const FlatProblem &m_flat;
    int m_round;
    Random &m_random;
    std::vector<int> m_at, m_left;
};

} // namespace

Plan firstPlan(const FlatProblem &flat, Random &random)
{
    Plan plan;
    for (int r = 0; r < flat.rounds; ++r)
        plan.table.push_back(Placer(flat, r, random).run());
    return plan;
}

} // namespace oogst::seating
