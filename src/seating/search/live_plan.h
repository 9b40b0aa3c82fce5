// A plan that knows at any moment what it costs and what a change would make of that.

#pragma once

#include "seating/search/ask_ledger.h"
#include "seating/search/meetings.h"

#include <limits>

namespace oogst::seating {

/// Every change is exact: cost() equals score().cost() of the same plan, capacity and presence apart, which no change
/// here can break. A proposal reads a handful of numbers; only what is done writes.
class LivePlan
{
public:
    LivePlan(const FlatProblem &flat, const Plan &plan);
    LivePlan(const LivePlan &) = delete;

    static constexpr Cost noLimit = std::numeric_limits<Cost>::max();

    Cost cost() const { return m_cost; }
    const Seats &seats() const { return m_seats; }
    /// From now on the cost also counts who is not where he was: once for the person, and once for each seat.
    void keepHome(const Plan &before, Cost perPerson, Cost perSeat);
    bool keepsHome() const { return !m_home.empty(); }
    /// The part of the cost that comes from that.
    Cost awayCost() const;
    Plan plan() const;

    /// Two people at different tables change places in a round. Beyond `limit` the answer may be too low, but stays
    /// beyond it: who refuses such a change anyway is spared the work.
    Cost swapDelta(int round, int a, int b, Cost limit = noLimit) const;
    void swap(int round, int a, int b) { swap(round, a, b, swapDelta(round, a, b)); }
    void swap(int round, int a, int b, Cost delta);
    /// Somebody goes to another table. Limits of the tables are the caller's business, here and above.
    Cost moveDelta(int round, int person, int to) const;
    void move(int round, int person, int to);
    /// Two people without rules, present in the same rounds, exchange all their places.
    Cost exchangeDelta(int a, int b, Cost limit = noLimit) const;
    void exchange(int a, int b) { exchange(a, b, exchangeDelta(a, b)); }
    void exchange(int a, int b, Cost delta);

private:
    Cost ruleDelta(int round, int person, int from, int to, int leaver) const;
    Cost homeDelta(int round, int person, int from, int to) const;
    int meetingsLost(int round, int person) const;
    Cost organisationMoveDelta(int round, int person, int from, int to) const;
    Cost organisationDelta(int round, int a, int b, int from, int to) const;
    Cost sectorSwapDelta(int round, int a, int b, int from, int to) const;
    Cost sectorCost(int round, int sector, int size, int count) const;
    Cost sectorMoveDelta(int round, int person, int from, int to) const;
    Cost issueDelta(int person, int from, int to) const;
    Cost itineraryCost(int person, int of) const;
    Cost acquaintanceDelta(int person, int other) const;
    /// The most that mixing and asks can still save: what they cost now.
    Cost asksCost() const { return Cost(m_flat.weights.ask) * m_asks.open(); }
    Cost mixingCost() const { return m_organisationCost + m_sectorCost; }
    bool asksCanBring(Cost delta, Cost limit) const { return m_flat.tags > 0 && (limit == noLimit || delta - asksCost() <= limit); }
    bool isBeyond(Cost atLeast, Cost limit) const { return limit != noLimit && atLeast > limit; }
    int visits(int person, int issue) const { return m_visits[Index(person) * Index(m_flat.issues + 1) + Index(issue)]; }
    bool isAway(int round, int person, int table) const
    {
        const int home = m_home[Index(person) * Index(m_flat.rounds) + Index(round)];
        return home != none && home != table;
    }
    int issueAt(int table) const { return m_flat.issueOf[Index(table)]; }
    int fromOrganisation(int round, int table, int organisation) const
    {
        return m_organisations[m_flat.spot(round, table) * Index(m_flat.organisations + 1) + Index(organisation)];
    }
    int fromSector(int round, int table, int sector) const
    {
        return m_sectors[m_flat.spot(round, table) * Index(m_flat.sectors) + Index(sector)];
    }
    enum class Meeting { Count, RenameLater };
    void join(int round, int person, int table, Meeting meeting = Meeting::Count);
    void leave(int round, int person, Meeting meeting = Meeting::Count);
    void change(int round, int a, int b, Meeting meeting);

    const FlatProblem &m_flat;
    Seats m_seats;
    Meetings m_meetings;
    AskLedger m_asks;
    std::vector<std::int16_t> m_organisations; ///< `[spot * (organisations + 1) + organisation]`
    std::vector<std::int16_t> m_sectors;       ///< `[spot * sectors + sector]`
    std::vector<std::int16_t> m_visits;        ///< `[person * (issues + 1) + issue]`
    std::vector<int> m_home;                   ///< `[person * rounds + round]`; empty: nobody has a home
    std::vector<int> m_away;                   ///< `[person]`: rounds
    Cost m_perPerson = 0, m_perSeat = 0;
    Cost m_cost = 0;
    Cost m_organisationCost = 0, m_sectorCost = 0; ///< parts of the cost
    Cost m_mostIssueGain = 0;                      ///< what wishes and issues of two people can save in one swap
};

} // namespace oogst::seating
