#include "seating/search/meetings.h"

#include <utility>

namespace oogst::seating {

Meetings::Keep Meetings::keepFor(const FlatProblem &flat)
{
    const Index people = Index(flat.people);
    return people * people + people * Index(flat.rounds) * Index(flat.tables) <= mostKept ? Keep::All : Keep::Nothing;
}

Meetings::Meetings(const FlatProblem &flat, const Seats &seats, Keep keep) : m_flat(flat), m_seats(seats), m_keep(keep)
{
    if (keep == Keep::Nothing)
        return;
    m_met.assign(Index(flat.people) * Index(flat.people), 0);
    m_sum.assign(Index(flat.rounds) * Index(flat.tables) * Index(flat.people), 0);
    for (int p = 0; p < flat.people; ++p)
        for (const Acquaintance &known : flat.met[Index(p)])
            m_met[pair(p, known.other)] = std::int16_t(m_met[pair(p, known.other)] + known.times);
}

int Meetings::counted(int a, int b) const
{
    if (a == b || (m_flat.hasRules[Index(a)] && m_flat.areTogether(a, b)))
        return 0;
    int times = 0;
    const int *x = m_seats.itinerary(a), *y = m_seats.itinerary(b);
    for (int r = 0; r < m_flat.rounds; ++r)
        times += x[r] == y[r] && x[r] != none;
    for (const Acquaintance &known : m_flat.met[Index(a)])
        times += known.other == b ? known.times : 0;
    return times;
}

int Meetings::countedSum(int round, int table, int person) const
{
    int sum = 0;
    for (int other : m_seats.peopleAt(round, table))
        sum += counted(person, other);
    return sum;
}

// Somebody sits at `table` while this runs. Two things change: what the person and each neighbour have in common, which
// counts wherever either of them sits; and the person counts, or counts no more, for everybody who looks at the table.
void Meetings::change(int round, int person, int table, int by)
{
    if (m_keep == Keep::Nothing)
        return;
    const auto add = [by](std::int16_t &sum) { sum = std::int16_t(sum + by); };
    const auto countPerson = [&] {
        std::int16_t *sum = m_sum.data() + column(round, table);
        const std::int16_t *met = m_met.data() + pair(person, 0);
        if (by > 0)
            for (int p = 0; p < m_flat.people; ++p)
                sum[p] = std::int16_t(sum[p] + met[p]);
        else
            for (int p = 0; p < m_flat.people; ++p)
                sum[p] = std::int16_t(sum[p] - met[p]);
    };
    if (by > 0)
        countPerson(); // with what they had in common until now; the new meeting follows
    for (int other : m_seats.peopleAt(round, table)) {
        if (other == person || (m_flat.hasRules[Index(person)] && m_flat.areTogether(person, other)))
            continue;
        add(m_met[pair(person, other)]);
        add(m_met[pair(other, person)]);
        const int *mine = m_seats.itinerary(person), *theirs = m_seats.itinerary(other);
        for (int r = 0; r < m_flat.rounds; ++r) {
            if (theirs[r] != none)
                add(m_sum[column(r, theirs[r]) + Index(person)]);
            if (mine[r] != none)
                add(m_sum[column(r, mine[r]) + Index(other)]);
        }
    }
    if (by < 0)
        countPerson();
}

void Meetings::rename(int a, int b)
{
    for (Index column = 0; column < m_sum.size(); column += Index(m_flat.people))
        std::swap(m_sum[column + Index(a)], m_sum[column + Index(b)]);
    for (int p = 0; p < m_flat.people; ++p) {
        if (p == a || p == b)
            continue;
        std::swap(m_met[pair(p, a)], m_met[pair(p, b)]);
        std::swap(m_met[pair(a, p)], m_met[pair(b, p)]);
    }
}

} // namespace oogst::seating
