#include "seating/repair/fewest_moves.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace oogst::seating {
namespace {

class Deepening
{
public:
    Deepening(const FlatProblem &flat, const Plan &start, long nodes)
        : m_flat(flat), m_plan(start), m_nodes(nodes), m_sizes(Index(flat.rounds) * Index(flat.tables), 0),
          m_moves(Index(flat.people), 0), m_done(Index(flat.rounds) * Index(flat.people), 0)
    {
        for (int r = 0; r < flat.rounds; ++r)
            for (int p = 0; p < flat.people; ++p)
                if (const int table = at(r, p); table != none)
                    ++m_sizes[flat.spot(r, table)];
    }

    FewestMoves run()
    {
        for (m_limit = 0; m_limit <= m_flat.people && m_nodes > 0; ++m_limit)
            if (mend())
                return {m_plan, m_moved, m_moved};
        return {{}, 0, std::max(0, m_limit - 1)}; // the last limit was not looked at to the end
    }

private:
    int &at(int round, int person) { return m_plan.table[Index(round)][Index(person)]; }
    int at(int round, int person) const { return m_plan.table[Index(round)][Index(person)]; }
    int sizeOf(int round, int table) const { return m_sizes[m_flat.spot(round, table)]; }
    bool isFixed(int round, int person) const { return m_flat.fixed[m_flat.seat(round, person)] != none; }

    /// May still be moved in this round: nobody is moved twice, for the last move alone would do.
    bool canMove(int round, int person) const
    {
        return at(round, person) != none && !isFixed(round, person) && !m_done[m_flat.seat(round, person)]
            && (m_moves[Index(person)] > 0 || m_moved < m_limit);
    }

    // True when the plan is valid, or can be made so within the limit. Each breach is mended in all ways there are, so
    // nothing is missed.
    bool mend()
    {
        if (--m_nodes < 0 || needed() > m_limit - m_moved)
            return false;
        for (int r = 0; r < m_flat.rounds; ++r)
            for (int p = 0; p < m_flat.people; ++p)
                if (const auto done = mendPerson(r, p))
                    return *done;
        for (int r = 0; r < m_flat.rounds; ++r)
            for (int t = 0; t < m_flat.tables; ++t)
                if (const auto done = mendTable(r, t))
                    return *done;
        for (int r = 0; r < m_flat.rounds; ++r)
            for (int p = 0; p < m_flat.people; ++p)
                for (const Rule &rule : m_flat.rules[Index(p)])
                    if (rule.other > p && isBroken(r, p, rule))
                        return tryEach(r, {p, rule.other});
        return true;
    }

    // One of these goes, in this order: who has been tried in vain stays for the rest, so that no set is tried twice.
    bool tryEach(int round, const std::vector<int> &people)
    {
        std::vector<int> stay;
        bool found = false;
        for (Index i = 0; i < people.size() && !found; ++i) {
            found = tryAll(round, people[i]);
            if (!found && !std::exchange(m_done[m_flat.seat(round, people[i])], 1))
                stay.push_back(people[i]);
        }
        if (!found)
            for (int p : stay)
                m_done[m_flat.seat(round, p)] = 0;
        return found;
    }

    // Fewer people than this cannot mend what is too full or too empty in a round; who moved in another round is free.
    int needed() const
    {
        int most = 0;
        for (int p = 0; p < m_flat.people; ++p) // who must go whatever else happens
            most += m_moves[Index(p)] == 0 && mustGo(p);
        for (int r = 0; r < m_flat.rounds; ++r) {
            int over = 0, under = 0, free = 0;
            for (int t = 0; t < m_flat.tables; ++t) {
                over += std::max(0, sizeOf(r, t) - m_flat.largest[m_flat.spot(r, t)]);
                under += std::max(0, m_flat.smallest[m_flat.spot(r, t)] - sizeOf(r, t));
            }
            for (int p = 0; p < m_flat.people; ++p)
                free += (m_moves[Index(p)] > 0 && !m_done[m_flat.seat(r, p)] && at(r, p) != none) || isWaiting(r, p);
            most = std::max(most, std::max(over, under) - free);
        }
        return most;
    }

    bool mustGo(int person) const
    {
        for (int r = 0; r < m_flat.rounds; ++r) {
            const int table = at(r, person), fixed = m_flat.fixed[m_flat.seat(r, person)];
            if (table == none)
                continue;
            if (fixed != none ? table != fixed : m_flat.largest[m_flat.spot(r, table)] == 0 || m_flat.mayNotSit(person, table))
                return true;
        }
        return false;
    }

    bool isWaiting(int round, int person) const
    {
        return at(round, person) == none && !m_flat.absent[m_flat.seat(round, person)];
    }

    bool isBroken(int round, int person, const Rule &rule) const
    {
        const int mine = at(round, person), theirs = at(round, rule.other);
        return mine != none && theirs != none && (mine == theirs) != rule.isTogether;
    }

    // Who waits for a seat, sits at a wrong table, or must be elsewhere.
    std::optional<bool> mendPerson(int round, int person)
    {
        if (m_flat.absent[m_flat.seat(round, person)])
            return {};
        const int fixed = m_flat.fixed[m_flat.seat(round, person)], table = at(round, person);
        if (fixed != none)
            return table == fixed ? std::nullopt : std::optional(tryTable(round, person, fixed));
        if (table == none || m_flat.largest[m_flat.spot(round, table)] == 0 || m_flat.mayNotSit(person, table))
            return tryAll(round, person);
        return {};
    }

    std::optional<bool> mendTable(int round, int table)
    {
        const int size = sizeOf(round, table), most = m_flat.largest[m_flat.spot(round, table)];
        if (size > most) {
            std::vector<int> sitting;
            for (int p = 0; p < m_flat.people; ++p)
                if (at(round, p) == table)
                    sitting.push_back(p);
            return tryEach(round, sitting);
        }
        if (size < m_flat.smallest[m_flat.spot(round, table)]) {
            for (int p = 0; p < m_flat.people; ++p)
                if (at(round, p) != none && at(round, p) != table && tryTable(round, p, table))
                    return true;
            return false;
        }
        return {};
    }

    // Roomiest tables first.
    bool tryAll(int round, int person)
    {
        if (!isWaiting(round, person) && !canMove(round, person))
            return false;
        std::vector<int> order(Index(m_flat.tables));
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return m_flat.largest[m_flat.spot(round, a)] - sizeOf(round, a) > m_flat.largest[m_flat.spot(round, b)] - sizeOf(round, b);
        });
        return std::any_of(order.begin(), order.end(), [&](int table) { return tryTable(round, person, table); });
    }

    bool tryTable(int round, int person, int table)
    {
        const int before = at(round, person);
        const bool seated = before != none;
        const bool isForced = m_flat.fixed[m_flat.seat(round, person)] == table;
        if (before == table || m_flat.largest[m_flat.spot(round, table)] == 0 || (!isForced && m_flat.mayNotSit(person, table)))
            return false;
        if (seated && !isForced && !canMove(round, person))
            return false;
        if (isForced && seated && m_moves[Index(person)] == 0 && m_moved >= m_limit)
            return false;
        const bool isNew = seated && m_moves[Index(person)] == 0;
        const char done = m_done[m_flat.seat(round, person)];
        m_moves[Index(person)] += seated;
        m_moved += isNew;
        m_done[m_flat.seat(round, person)] = 1;
        put(round, person, table);
        if (mend())
            return true;
        put(round, person, before);
        m_done[m_flat.seat(round, person)] = done;
        m_moved -= isNew;
        m_moves[Index(person)] -= seated;
        return false;
    }

    void put(int round, int person, int table)
    {
        if (at(round, person) != none)
            --m_sizes[m_flat.spot(round, at(round, person))];
        at(round, person) = table;
        if (table != none)
            ++m_sizes[m_flat.spot(round, table)];
    }

    const FlatProblem &m_flat;
    Plan m_plan;
    long m_nodes;
    int m_limit = 0, m_moved = 0;
    std::vector<int> m_sizes, m_moves; ///< `[spot]`, `[person]`: rounds in which he moved
    std::vector<char> m_done;          ///< `[round * people + person]`: has his last place
};

} // namespace

FewestMoves fewestMoves(const FlatProblem &flat, const Plan &start, long nodes)
{
    return Deepening(flat, start, nodes).run();
}

} // namespace oogst::seating
