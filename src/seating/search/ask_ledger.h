// Who asks for what, and how many people at their tables offer it.

#pragma once

#include "seating/search/seats.h"

namespace oogst::seating {

/// Counts so that a proposal is answered from a few numbers: per table how many offer a tag, and how many ask for it
/// who have nobody, or nobody else, to answer them.
class AskLedger
{
public:
    AskLedger(const FlatProblem &flat, const Seats &seats);

    /// Asks without an answer.
    int open() const { return m_openAsks; }
    /// Asks that stay open more (or fewer) when the two change places.
    int swapDelta(int round, int a, int b) const;
    int moveDelta(int round, int person, int to) const;
    /// The same when two people exchange their whole itineraries.
    int exchangeDelta(int a, int b) const;

    /// To be told after somebody sat down, and before somebody rises.
    void joined(int round, int person, int table) { change(round, person, table, 1); }
    void leaving(int round, int person, int table) { change(round, person, table, -1); }

private:
    Index at(int round, int table, int tag) const { return m_flat.spot(round, table) * Index(m_flat.tags) + Index(tag); }
    bool offers(int person, int tag) const { return m_offers[Index(person) * Index(m_flat.tags) + Index(tag)]; }
    int asked(int person, int tag, int answers) const;
    int leavesOpen(int round, int person, int from, int to, int leaver) const;
    int ownDelta(int round, int person, int from, int to, int leaver) const;
    int ownExchangeDelta(int person, int other) const;
    int tagExchangeDelta(int tag, int giver, int taker) const;
    void change(int round, int person, int table, int by);
    void answer(int person, Index ask, int by);
    void countAsker(int round, int table, int tag, int answers, int by);

    const FlatProblem &m_flat;
    const Seats &m_seats;
    std::vector<char> m_offers;              ///< `[person * tags + tag]`
    std::vector<int> m_firstAsk;             ///< `[person]`: where the answers to the asks of a person start
    std::vector<int> m_answers;              ///< per ask: people at one's tables who offer it, counted per round
    std::vector<std::int16_t> m_offered;     ///< `[spot * tags + tag]`
    std::vector<std::int16_t> m_open, m_one; ///< asks here without an answer, with exactly one
    int m_openAsks = 0;
};

} // namespace oogst::seating
