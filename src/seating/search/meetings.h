// Who met whom how often, and what that makes a person worth avoiding at each table.

#pragma once

#include "seating/search/seats.h"

namespace oogst::seating {

/// For up to some thousands of people every pair is counted and every person's sum at every table is kept, so that a
/// proposal is answered at once and only what is done costs time. Beyond `mostKept` nothing is kept: memory stays
/// bounded, and sums are counted from the itineraries when asked. Pairs that belong together count as never met.
class Meetings
{
public:
    enum class Keep { All, Nothing };
    static constexpr Index mostKept = 24'000'000; ///< numbers of two bytes

    Meetings(const FlatProblem &flat, const Seats &seats, Keep keep);
    static Keep keepFor(const FlatProblem &flat);

    /// How often the two met or will meet in this plan, earlier editions included.
    int between(int a, int b) const { return m_keep == Keep::All ? m_met[pair(a, b)] : counted(a, b); }
    /// The sum of `between` over the people of a table, the person left out.
    int sum(int round, int table, int person) const
    {
        return m_keep == Keep::All ? m_sum[column(round, table) + Index(person)] : countedSum(round, table, person);
    }

    /// To be told after somebody sat down, and before somebody rises.
    void joined(int round, int person, int table) { change(round, person, table, 1); }
    void leaving(int round, int person, int table) { change(round, person, table, -1); }

    /// Whether exchanging the itineraries of two people is no more than exchanging their names.
    bool canRename(int a, int b) const
    {
        return m_keep == Keep::All && m_flat.met[Index(a)].empty() && m_flat.met[Index(b)].empty() && !m_flat.hasRules[Index(a)]
            && !m_flat.hasRules[Index(b)];
    }
    /// After the two exchanged all their places, instead of telling each: what others know of them is the same as before.
    void rename(int a, int b);

private:
    Index pair(int a, int b) const { return Index(a) * Index(m_flat.people) + Index(b); }
    Index column(int round, int table) const { return m_flat.spot(round, table) * Index(m_flat.people); }
    int counted(int a, int b) const;
    int countedSum(int round, int table, int person) const;
    void change(int round, int person, int table, int by);

    const FlatProblem &m_flat;
    const Seats &m_seats;
    Keep m_keep;
    std::vector<std::int16_t> m_met; ///< `[person * people + person]`
    std::vector<std::int16_t> m_sum; ///< `[(round * tables + table) * people + person]`
};

} // namespace oogst::seating
