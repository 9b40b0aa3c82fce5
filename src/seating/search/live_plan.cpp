#include "seating/search/live_plan.h"

#include "seating/score.h"

#include <algorithm>

namespace oogst::seating {

LivePlan::LivePlan(const FlatProblem &flat, const Plan &plan)
    : m_flat(flat), m_seats(flat), m_meetings(flat, m_seats, Meetings::keepFor(flat)), m_asks(flat, m_seats),
      m_organisations(Index(flat.rounds) * Index(flat.tables) * Index(flat.organisations + 1), 0),
      m_sectors(Index(flat.rounds) * Index(flat.tables) * Index(flat.sectors), 0),
      m_visits(Index(flat.people) * Index(flat.issues + 1), 0), m_cost(score(flat.problem, plan).cost(flat.weights))
{
    const Score now = score(flat.problem, plan);
    m_organisationCost = Cost(flat.weights.organisation) * now.sameOrganisation;
    m_sectorCost = Cost(flat.weights.sector) * now.sectorsOff;
    const auto most = [](const std::vector<int> &costs) { return costs.empty() ? 0 : *std::max_element(costs.begin(), costs.end()); };
    m_mostIssueGain = 2 * (Cost(most(flat.wishLoss)) + Cost(most(flat.twiceCost)) * std::max(0, flat.rounds - 1));
    for (int r = 0; r < flat.rounds; ++r)
        for (int p = 0; p < flat.people; ++p)
            if (const int table = plan.table[Index(r)][Index(p)]; table != none)
                join(r, p, table);
}

Plan LivePlan::plan() const
{
    Plan plan;
    plan.table.assign(Index(m_flat.rounds), std::vector<int>(Index(m_flat.people), none));
    for (int p = 0; p < m_flat.people; ++p)
        for (int r = 0; r < m_flat.rounds; ++r)
            plan.table[Index(r)][Index(p)] = m_seats.at(r, p);
    return plan;
}

void LivePlan::join(int round, int person, int table, Meeting meeting)
{
    m_seats.sit(round, person, table);
    if (meeting == Meeting::Count)
        m_meetings.joined(round, person, table);
    m_asks.joined(round, person, table);
    ++m_organisations[m_flat.spot(round, table) * Index(m_flat.organisations + 1) + Index(m_flat.organisationOf[Index(person)])];
    if (const int sector = m_flat.sectorOf[Index(person)]; sector != none)
        ++m_sectors[m_flat.spot(round, table) * Index(m_flat.sectors) + Index(sector)];
    ++m_visits[Index(person) * Index(m_flat.issues + 1) + Index(issueAt(table))];
    if (keepsHome())
        m_away[Index(person)] += isAway(round, person, table);
}

void LivePlan::leave(int round, int person, Meeting meeting)
{
    const int table = m_seats.at(round, person);
    if (meeting == Meeting::Count)
        m_meetings.leaving(round, person, table);
    m_asks.leaving(round, person, table);
    --m_organisations[m_flat.spot(round, table) * Index(m_flat.organisations + 1) + Index(m_flat.organisationOf[Index(person)])];
    if (const int sector = m_flat.sectorOf[Index(person)]; sector != none)
        --m_sectors[m_flat.spot(round, table) * Index(m_flat.sectors) + Index(sector)];
    --m_visits[Index(person) * Index(m_flat.issues + 1) + Index(issueAt(table))];
    if (keepsHome())
        m_away[Index(person)] -= isAway(round, person, table);
    m_seats.rise(round, person);
}

void LivePlan::keepHome(const Plan &before, Cost perPerson, Cost perSeat)
{
    m_home.assign(Index(m_flat.people) * Index(m_flat.rounds), none);
    m_away.assign(Index(m_flat.people), 0);
    for (int p = 0; p < m_flat.people; ++p) {
        for (int r = 0; r < m_flat.rounds; ++r) {
            m_home[Index(p) * Index(m_flat.rounds) + Index(r)] = before.table[Index(r)][Index(p)];
            if (const int table = m_seats.at(r, p); table != none)
                m_away[Index(p)] += isAway(r, p, table);
        }
    }
    m_perPerson = perPerson;
    m_perSeat = perSeat;
    m_cost += awayCost();
}

Cost LivePlan::awayCost() const
{
    Cost cost = 0;
    for (int rounds : m_away)
        cost += m_perSeat * rounds + (rounds > 0 ? m_perPerson : 0);
    return cost;
}

Cost LivePlan::homeDelta(int round, int person, int from, int to) const
{
    const int now = m_away[Index(person)], after = now + isAway(round, person, to) - isAway(round, person, from);
    return m_perSeat * (after - now) + m_perPerson * ((after > 0) - (now > 0));
}

// Rules of one person who goes from one table to another, as if `leaver` had left the second for the first.
Cost LivePlan::ruleDelta(int round, int person, int from, int to, int leaver) const
{
    Cost delta = 0;
    if (m_flat.hasRules[Index(person)])
        for (const Rule &rule : m_flat.rules[Index(person)]) {
            const int at = m_seats.at(round, rule.other);
            if (rule.other == leaver || at == none)
                continue;
            delta += at == to ? rule.atOneTable : at == from ? -rule.atOneTable : 0;
        }
    if (m_flat.hasNever[Index(person)])
        delta += breachCost * (m_flat.mayNotSit(person, to) - m_flat.mayNotSit(person, from));
    return delta;
}

// The neighbours whose meeting in this round would be undone: all but those who belong together with the person.
int LivePlan::meetingsLost(int round, int person) const
{
    const int table = m_seats.at(round, person);
    int count = m_seats.sizeOf(round, table) - 1;
    if (m_flat.hasRules[Index(person)])
        for (const Rule &rule : m_flat.rules[Index(person)])
            count -= rule.isTogether && m_seats.at(round, rule.other) == table;
    return count;
}

Cost LivePlan::swapDelta(int round, int a, int b, Cost limit) const
{
    const int from = m_seats.at(round, a), to = m_seats.at(round, b);
    const int met = m_meetings.sum(round, to, a) + m_meetings.sum(round, from, b) - m_meetings.sum(round, from, a)
        - m_meetings.sum(round, to, b) - 2 * m_meetings.between(a, b) + meetingsLost(round, a) + meetingsLost(round, b);
    Cost delta = Cost(m_flat.weights.metAgain) * met;
    const bool isPlain = !keepsHome() && !(m_flat.hasRules[Index(a)] | m_flat.hasRules[Index(b)] | m_flat.hasNever[Index(a)] | m_flat.hasNever[Index(b)]);
    const Cost most = mixingCost() + asksCost();
    if (isPlain && isBeyond(delta - m_mostIssueGain - most, limit))
        return delta - m_mostIssueGain - most;
    delta += issueDelta(a, from, to) + issueDelta(b, to, from);
    if (isPlain && isBeyond(delta - most, limit))
        return delta - most;
    delta += organisationDelta(round, a, b, from, to) + sectorSwapDelta(round, a, b, from, to)
        + ruleDelta(round, a, from, to, b) + ruleDelta(round, b, to, from, a);
    if (keepsHome())
        delta += homeDelta(round, a, from, to) + homeDelta(round, b, to, from);
    if (asksCanBring(delta, limit))
        delta += Cost(m_flat.weights.ask) * m_asks.swapDelta(round, a, b);
    return delta;
}

void LivePlan::swap(int round, int a, int b, Cost delta)
{
    m_cost += delta;
    change(round, a, b, Meeting::Count);
}

void LivePlan::change(int round, int a, int b, Meeting meeting)
{
    const int from = m_seats.at(round, a), to = m_seats.at(round, b);
    m_organisationCost += organisationDelta(round, a, b, from, to);
    m_sectorCost += sectorSwapDelta(round, a, b, from, to);
    leave(round, a, meeting);
    leave(round, b, meeting);
    join(round, a, to, meeting);
    join(round, b, from, meeting);
}

Cost LivePlan::moveDelta(int round, int person, int to) const
{
    const int from = m_seats.at(round, person);
    const int met = m_meetings.sum(round, to, person) - m_meetings.sum(round, from, person) + meetingsLost(round, person);
    Cost delta = Cost(m_flat.weights.metAgain) * met + issueDelta(person, from, to) + sectorMoveDelta(round, person, from, to);
    delta += organisationMoveDelta(round, person, from, to);
    if (keepsHome())
        delta += homeDelta(round, person, from, to);
    if (m_flat.tags > 0)
        delta += Cost(m_flat.weights.ask) * m_asks.moveDelta(round, person, to);
    return delta + ruleDelta(round, person, from, to, none);
}

void LivePlan::move(int round, int person, int to)
{
    m_cost += moveDelta(round, person, to);
    const int from = m_seats.at(round, person);
    m_organisationCost += organisationMoveDelta(round, person, from, to);
    m_sectorCost += sectorMoveDelta(round, person, from, to);
    leave(round, person);
    join(round, person, to);
}

Cost LivePlan::organisationMoveDelta(int round, int person, int from, int to) const
{
    const int organisation = m_flat.organisationOf[Index(person)];
    if (organisation == m_flat.organisations)
        return 0;
    return Cost(m_flat.weights.organisation)
        * (fromOrganisation(round, to, organisation) - fromOrganisation(round, from, organisation) + 1);
}

Cost LivePlan::organisationDelta(int round, int a, int b, int from, int to) const
{
    const int x = m_flat.organisationOf[Index(a)], y = m_flat.organisationOf[Index(b)];
    if (x == y)
        return 0;
    Cost pairs = 0;
    if (x != m_flat.organisations)
        pairs += fromOrganisation(round, to, x) - fromOrganisation(round, from, x) + 1;
    if (y != m_flat.organisations)
        pairs += fromOrganisation(round, from, y) - fromOrganisation(round, to, y) + 1;
    return m_flat.weights.organisation * pairs;
}

Cost LivePlan::sectorCost(int round, int sector, int size, int count) const
{
    const Index share = m_flat.share(round, sector, size);
    return std::max(0, count - m_flat.mostShare[share]) + std::max(0, m_flat.leastShare[share] - count);
}

Cost LivePlan::sectorSwapDelta(int round, int a, int b, int from, int to) const
{
    const int x = m_flat.sectorOf[Index(a)], y = m_flat.sectorOf[Index(b)];
    if (x == y)
        return 0;
    const int here = m_seats.sizeOf(round, from), there = m_seats.sizeOf(round, to);
    const auto change = [&](int table, int sector, int size, int by) {
        const int count = fromSector(round, table, sector);
        return sectorCost(round, sector, size, count + by) - sectorCost(round, sector, size, count);
    };
    Cost delta = 0;
    if (x != none)
        delta += change(from, x, here, -1) + change(to, x, there, 1);
    if (y != none)
        delta += change(from, y, here, 1) + change(to, y, there, -1);
    return m_flat.weights.sector * delta;
}

Cost LivePlan::sectorMoveDelta(int round, int person, int from, int to) const
{
    const int here = m_seats.sizeOf(round, from), there = m_seats.sizeOf(round, to);
    Cost delta = 0;
    for (int s = 0; s < m_flat.sectors; ++s) {
        const int mine = m_flat.sectorOf[Index(person)] == s;
        const int x = fromSector(round, from, s), y = fromSector(round, to, s);
        delta += sectorCost(round, s, here - 1, x - mine) - sectorCost(round, s, here, x)
            + sectorCost(round, s, there + 1, y + mine) - sectorCost(round, s, there, y);
    }
    return m_flat.weights.sector * delta;
}

Cost LivePlan::issueDelta(int person, int from, int to) const
{
    const int before = issueAt(from), after = issueAt(to);
    if (before == after)
        return 0;
    const int left = visits(person, before) - 1, joined = visits(person, after);
    Cost delta = (left == 0 ? m_flat.lossAt(person, before) : 0) - (joined == 0 ? m_flat.lossAt(person, after) : 0);
    if (before != m_flat.issues)
        delta -= Cost(m_flat.twiceCost[Index(person)]) * left;
    if (after != m_flat.issues)
        delta += Cost(m_flat.twiceCost[Index(person)]) * joined;
    return delta;
}

// What wishes and issues heard twice would cost a person with the itinerary of another; wishes granted are negative.
Cost LivePlan::itineraryCost(int person, int of) const
{
    Cost cost = 0;
    const int *tables = m_seats.itinerary(of);
    for (int r = 0; r < m_flat.rounds; ++r) {
        if (tables[r] == none)
            continue;
        const int issue = issueAt(tables[r]);
        int before = 0;
        for (int s = 0; s < r; ++s)
            before += tables[s] != none && issueAt(tables[s]) == issue;
        if (before == 0)
            cost -= m_flat.lossAt(person, issue);
        else if (issue != m_flat.issues)
            cost += Cost(m_flat.twiceCost[Index(person)]) * before;
    }
    return cost;
}

// Earlier meetings, when `person` takes the itinerary of `other`.
Cost LivePlan::acquaintanceDelta(int person, int other) const
{
    Cost delta = 0;
    const int *before = m_seats.itinerary(person), *after = m_seats.itinerary(other);
    for (const Acquaintance &known : m_flat.met[Index(person)]) {
        if (known.other == other)
            continue;
        const int *theirs = m_seats.itinerary(known.other);
        int change = 0;
        for (int r = 0; r < m_flat.rounds; ++r)
            if (theirs[r] != none)
                change += (theirs[r] == after[r]) - (theirs[r] == before[r]);
        delta += Cost(known.times) * change;
    }
    return m_flat.weights.metAgain * delta;
}

Cost LivePlan::exchangeDelta(int a, int b, Cost limit) const
{
    Cost delta = itineraryCost(a, b) + itineraryCost(b, a) - itineraryCost(a, a) - itineraryCost(b, b)
        + acquaintanceDelta(a, b) + acquaintanceDelta(b, a);
    if (!m_flat.hasNever[Index(a)] && !m_flat.hasNever[Index(b)] && isBeyond(delta - mixingCost() - asksCost(), limit))
        return delta - mixingCost() - asksCost();
    for (int r = 0; r < m_flat.rounds; ++r) {
        const int from = m_seats.at(r, a), to = m_seats.at(r, b);
        if (from == to)
            continue;
        delta += organisationDelta(r, a, b, from, to) + sectorSwapDelta(r, a, b, from, to)
            + ruleDelta(r, a, from, to, b) + ruleDelta(r, b, to, from, a);
    }
    if (asksCanBring(delta, limit))
        delta += Cost(m_flat.weights.ask) * m_asks.exchangeDelta(a, b);
    return delta;
}

void LivePlan::exchange(int a, int b, Cost delta)
{
    const bool isRenaming = m_meetings.canRename(a, b);
    m_cost += delta;
    for (int r = 0; r < m_flat.rounds; ++r)
        if (m_seats.at(r, a) != m_seats.at(r, b))
            change(r, a, b, isRenaming ? Meeting::RenameLater : Meeting::Count);
    if (isRenaming)
        m_meetings.rename(a, b);
}

} // namespace oogst::seating
