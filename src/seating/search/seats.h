// Who sits where now, from both sides: the table of a person, and the people of a table.

#pragma once

#include "seating/search/flat_problem.h"

namespace oogst::seating {

class Seats
{
public:
    explicit Seats(const FlatProblem &flat)
        : m_rounds(flat.rounds), m_tables(flat.tables), m_at(Index(flat.people) * Index(flat.rounds), none),
          m_place(m_at.size(), none), m_people(Index(flat.rounds) * Index(flat.tables))
    {
    }

    int at(int round, int person) const { return m_at[slot(round, person)]; }
    /// The tables of a person, one per round.
    const int *itinerary(int person) const { return m_at.data() + slot(0, person); }
    const std::vector<int> &peopleAt(int round, int table) const { return m_people[Index(round) * Index(m_tables) + Index(table)]; }
    int sizeOf(int round, int table) const { return int(peopleAt(round, table).size()); }

    void sit(int round, int person, int table)
    {
        std::vector<int> &list = m_people[Index(round) * Index(m_tables) + Index(table)];
        m_at[slot(round, person)] = table;
        m_place[slot(round, person)] = int(list.size());
        list.push_back(person);
    }
    void rise(int round, int person)
    {
        const Index mine = slot(round, person);
        std::vector<int> &list = m_people[Index(round) * Index(m_tables) + Index(m_at[mine])];
        const int last = list.back();
        list[Index(m_place[mine])] = last;
        m_place[slot(round, last)] = m_place[mine];
        list.pop_back();
        m_at[mine] = none;
    }

private:
    Index slot(int round, int person) const { return Index(person) * Index(m_rounds) + Index(round); }

    int m_rounds, m_tables;
    std::vector<int> m_at, m_place; ///< `[person * rounds + round]`
    std::vector<std::vector<int>> m_people;
};

} // namespace oogst::seating
