#include "seating/search/ask_ledger.h"

namespace oogst::seating {

AskLedger::AskLedger(const FlatProblem &flat, const Seats &seats) : m_flat(flat), m_seats(seats)
{
    const Index spots = Index(flat.rounds) * Index(flat.tables) * Index(flat.tags);
    m_offered.assign(spots, 0);
    m_open.assign(spots, 0);
    m_one.assign(spots, 0);
    m_offers.assign(Index(flat.people) * Index(flat.tags), 0);
    for (int p = 0; p < flat.people; ++p) {
        m_firstAsk.push_back(int(m_answers.size()));
        m_answers.resize(m_answers.size() + flat.asks.of(p).size(), 0);
        for (int tag : flat.offers.of(p))
            m_offers[Index(p) * Index(flat.tags) + Index(tag)] = 1;
    }
    m_openAsks = int(m_answers.size());
}

// How many asks of a person for a tag have this many answers: at most one, unless it is asked twice.
int AskLedger::asked(int person, int tag, int answers) const
{
    const auto asks = m_flat.asks.of(person);
    int count = 0;
    for (Index i = 0; i < asks.size(); ++i)
        count += asks[i] == tag && m_answers[Index(m_firstAsk[Index(person)]) + i] == answers;
    return count;
}

// What others at both tables lose and win when `person` goes; `leaver` goes the other way. Own asks apart.
int AskLedger::leavesOpen(int round, int person, int from, int to, int leaver) const
{
    int open = 0;
    for (int tag : m_flat.offers.of(person)) {
        if (leaver != none && offers(leaver, tag))
            continue;
        open += m_one[at(round, from, tag)] - asked(person, tag, 1);
        open -= m_open[at(round, to, tag)] - (leaver == none ? 0 : asked(leaver, tag, 0));
    }
    return open;
}

int AskLedger::ownDelta(int round, int person, int from, int to, int leaver) const
{
    int open = 0;
    const auto asks = m_flat.asks.of(person);
    for (Index i = 0; i < asks.size(); ++i) {
        const int tag = asks[i], now = m_answers[Index(m_firstAsk[Index(person)]) + i];
        const int after = now - m_offered[at(round, from, tag)] + offers(person, tag) + m_offered[at(round, to, tag)]
            - (leaver != none && offers(leaver, tag));
        open += (after == 0) - (now == 0);
    }
    return open;
}

int AskLedger::swapDelta(int round, int a, int b) const
{
    const int from = m_seats.at(round, a), to = m_seats.at(round, b);
    return leavesOpen(round, a, from, to, b) + leavesOpen(round, b, to, from, a)
        + ownDelta(round, a, from, to, b) + ownDelta(round, b, to, from, a);
}

int AskLedger::moveDelta(int round, int person, int to) const
{
    const int from = m_seats.at(round, person);
    return leavesOpen(round, person, from, to, none) + ownDelta(round, person, from, to, none);
}

int AskLedger::exchangeDelta(int a, int b) const
{
    int open = ownExchangeDelta(a, b) + ownExchangeDelta(b, a);
    for (int tag : m_flat.offers.of(a))
        if (!offers(b, tag))
            open += tagExchangeDelta(tag, a, b);
    for (int tag : m_flat.offers.of(b))
        if (!offers(a, tag))
            open += tagExchangeDelta(tag, b, a);
    return open;
}

int AskLedger::ownExchangeDelta(int person, int other) const
{
    int open = 0;
    const auto asks = m_flat.asks.of(person);
    for (Index i = 0; i < asks.size(); ++i) {
        int after = 0;
        for (int r = 0; r < m_flat.rounds; ++r) {
            const int table = m_seats.at(r, other);
            if (table != none)
                after += m_offered[at(r, table, asks[i])]
                    - offers(m_seats.at(r, person) == table ? person : other, asks[i]);
        }
        open += (after == 0) - (m_answers[Index(m_firstAsk[Index(person)]) + i] == 0);
    }
    return open;
}

// `giver` offers the tag, `taker` does not; they exchange itineraries.
int AskLedger::tagExchangeDelta(int tag, int giver, int taker) const
{
    int open = 0;
    const int *before = m_seats.itinerary(giver), *after = m_seats.itinerary(taker);
    int last = none;
    for (int person : m_flat.askers[Index(tag)]) {
        if (person == giver || person == taker || person == last)
            continue;
        last = person; // asked twice: asked() counts both
        const int *theirs = m_seats.itinerary(person);
        int change = 0;
        for (int r = 0; r < m_flat.rounds; ++r)
            if (theirs[r] != none)
                change += (theirs[r] == after[r]) - (theirs[r] == before[r]);
        if (change > 0)
            open -= asked(person, tag, 0);
        else if (change < 0)
            open += asked(person, tag, -change);
    }
    return open;
}

void AskLedger::countAsker(int round, int table, int tag, int answers, int by)
{
    if (answers == 0)
        m_open[at(round, table, tag)] = std::int16_t(m_open[at(round, table, tag)] + by);
    else if (answers == 1)
        m_one[at(round, table, tag)] = std::int16_t(m_one[at(round, table, tag)] + by);
}

// One answer more or less: the ask may change its place in the counts of every table of its asker.
void AskLedger::answer(int person, Index ask, int by)
{
    int &answers = m_answers[Index(m_firstAsk[Index(person)]) + ask];
    const int before = answers, tag = m_flat.asks.of(person)[ask];
    answers += by;
    m_openAsks += (answers == 0) - (before == 0);
    if (before > 1 && answers > 1)
        return;
    for (int r = 0; r < m_flat.rounds; ++r) {
        if (const int table = m_seats.at(r, person); table != none) {
            countAsker(r, table, tag, before, -1);
            countAsker(r, table, tag, answers, 1);
        }
    }
}

// The person sits at the table while this runs; whoever joins is counted among its askers first and as asker last leaves.
void AskLedger::change(int round, int person, int table, int by)
{
    const auto asks = m_flat.asks.of(person);
    const int *answers = m_answers.data() + m_firstAsk[Index(person)];
    if (by > 0)
        for (Index i = 0; i < asks.size(); ++i)
            countAsker(round, table, asks[i], answers[i], 1);
    for (int tag : m_flat.offers.of(person))
        m_offered[at(round, table, tag)] = std::int16_t(m_offered[at(round, table, tag)] + by);
    for (int other : m_seats.peopleAt(round, table)) {
        if (other == person || m_flat.offers.of(person).empty())
            continue;
        const auto theirs = m_flat.asks.of(other);
        for (Index i = 0; i < theirs.size(); ++i)
            if (offers(person, theirs[i]))
                answer(other, i, by);
    }
    for (Index i = 0; i < asks.size(); ++i)
        if (const int there = m_offered[at(round, table, asks[i])] - (by > 0 && offers(person, asks[i])); there != 0)
            answer(person, i, by * there);
    if (by < 0)
        for (Index i = 0; i < asks.size(); ++i)
            countAsker(round, table, asks[i], answers[i], -1);
}

} // namespace oogst::seating
