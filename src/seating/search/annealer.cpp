#include "seating/search/annealer.h"

#include "seating/score.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace oogst::seating {
namespace {

// -ln(u) for u in the middle of each of 4096 equal steps: an exact exponential is not worth its time.
const std::array<float, 4096> &exponentials()
{
    static const std::array<float, 4096> table = [] {
        std::array<float, 4096> values{};
        for (Index i = 0; i < values.size(); ++i)
            values[i] = float(-std::log((double(i) + 0.5) / double(values.size())));
        return values;
    }();
    return table;
}

constexpr double quench = 0.92; // of the time: from here on what is left of the disorder is swept up
constexpr int mates = 40; // of 64 swaps: between people who meet in another round

} // namespace

Annealer::Annealer(const FlatProblem &flat, const Plan &start, std::uint64_t seed)
    : m_flat(flat), m_live(flat, start), m_random(seed), m_best(start), m_bestCost(m_live.cost())
{
    findFree();
    measureHeat();
}

void Annealer::keepHome(const Plan &before, Cost perPerson, Cost perSeat)
{
    m_live.keepHome(before, perPerson, perSeat);
    m_bestCost = m_live.cost();
    m_wanderers.clear(); // whole itineraries stay where they are
}

void Annealer::findFree()
{
    m_free.resize(Index(m_flat.rounds));
    for (int r = 0; r < m_flat.rounds; ++r) {
        for (int p = 0; p < m_flat.people; ++p)
            if (m_live.seats().at(r, p) != none && m_flat.fixed[m_flat.seat(r, p)] == none)
                m_free[Index(r)].push_back(p);
        int open = 0;
        for (int t = 0; t < m_flat.tables; ++t) {
            open += m_flat.largest[m_flat.spot(r, t)] > 0;
            m_sizesVary = m_sizesVary || m_flat.smallest[m_flat.spot(r, t)] < m_flat.largest[m_flat.spot(r, t)];
        }
        if (open > 1 && m_free[Index(r)].size() > 0)
            m_rounds.push_back(r);
    }
    for (int p = 0; p < m_flat.people && m_flat.rounds > 1; ++p) {
        bool wanders = !m_flat.hasRules[Index(p)];
        for (int r = 0; r < m_flat.rounds; ++r)
            wanders = wanders && m_flat.fixed[m_flat.seat(r, p)] == none;
        if (wanders)
            m_wanderers.push_back(p);
    }
}

// What a change costs on average when everything is in disorder, and the least that two costs can differ.
void Annealer::measureHeat()
{
    double sum = 0;
    int count = 0;
    for (int i = 0; i < 2000 && !m_rounds.empty(); ++i) {
        const int r = m_rounds[Index(m_random.below(int(m_rounds.size())))];
        const auto &free = m_free[Index(r)];
        const int a = free[Index(m_random.below(int(free.size())))], b = free[Index(m_random.below(int(free.size())))];
        if (m_live.seats().at(r, a) == m_live.seats().at(r, b))
            continue;
        if (const Cost delta = std::abs(m_live.swapDelta(r, a, b)); delta > 0 && delta < breachCost / 2) {
            sum += double(delta);
            ++count;
        }
    }
    m_melting = count > 0 ? sum / count : 1;
    m_freezing = m_melting;
    const Weights &w = m_flat.weights;
    for (int weight : {w.metAgain, w.organisation, w.sector, w.issueTwice, w.wish[0], w.wish[1], w.wish[2], w.ask})
        if (weight > 0)
            m_freezing = std::min(m_freezing, double(weight));
}

void Annealer::run(const Progress &progress, double hot, Cost goal)
{
    m_goal = goal;
    if (m_rounds.empty())
        return;
    mend(progress);
    const double top = hot * m_melting, bottom = std::min(top, std::max(0.12 * m_freezing, 0.016 * m_melting));
    const double frozen = std::min(bottom, 0.12 * m_freezing);
    long done = 0;
    for (double share = progress(0); share < 1; share = progress(done)) {
        m_heat = share < quench ? top * std::pow(bottom / top, share / quench)
                                : bottom * std::pow(frozen / bottom, (share - quench) / (1 - quench));
        for (long i = 0; i < stride; ++i)
            propose();
        done += stride;
        if (m_live.cost() < m_bestCost)
            keepBest();
        if (m_bestCost <= m_goal)
            break;
    }
    m_proposals += done;
}

// Broken rules, met by chance in the first plan, are mended at a heat where only rules count.
void Annealer::mend(const Progress &progress)
{
    long done = 0;
    const long patience = 40L * m_flat.people * m_flat.rounds * 10;
    while (m_live.cost() - m_live.awayCost() >= breachCost / 2 && done < patience && progress(done) < 1) {
        m_heat = double(breachCost) * 0.5 * std::pow(0.02, double(done) / double(patience));
        for (long i = 0; i < stride; ++i)
            propose();
        done += stride;
    }
    m_proposals += done;
    if (m_live.cost() < m_bestCost)
        keepBest();
}

void Annealer::keepBest()
{
    m_best = m_live.plan();
    m_bestCost = m_live.cost();
}

// The most that the next change may cost: drawn first, so that a proposal can be dropped as soon as it costs more.
Cost Annealer::most()
{
    return Cost(m_heat * double(exponentials()[Index(m_random.next() >> 52)]));
}

void Annealer::propose()
{
    const int kind = m_random.below(64); // shares found by trying: exchanges pay most where wishes count
    if (kind < 10 && m_wanderers.size() > 1)
        proposeExchange();
    else if (kind < 14 && m_sizesVary)
        proposeMove();
    else
        proposeSwap();
}

// Somebody who shares a table with the person in another round, and can change places in this one: between these two
// less comes apart, because the meetings of that other round stay as they are.
int Annealer::someMate(int round, int person)
{
    const int next = m_random.below(m_flat.rounds - 1), other = next + (next >= round);
    const int table = m_live.seats().at(other, person);
    if (table == none)
        return none;
    const auto &people = m_live.seats().peopleAt(other, table);
    const int mate = people[Index(m_random.below(int(people.size())))];
    return m_live.seats().at(round, mate) == none || m_flat.fixed[m_flat.seat(round, mate)] != none ? none : mate;
}

void Annealer::proposeSwap()
{
    const int r = m_rounds[Index(m_random.below(int(m_rounds.size())))];
    const auto &free = m_free[Index(r)];
    const int a = free[Index(m_random.below(int(free.size())))];
    const bool isMate = m_flat.rounds > 1 && m_random.below(64) < mates;
    const int b = isMate ? someMate(r, a) : free[Index(m_random.below(int(free.size())))];
    if (b == none || m_live.seats().at(r, a) == m_live.seats().at(r, b))
        return;
    if (!m_flat.group[Index(a)].empty() || !m_flat.group[Index(b)].empty())
        return proposeGroup(r, a, b);
    const Cost limit = most(), delta = m_live.swapDelta(r, a, b, limit);
    if (delta <= limit)
        m_live.swap(r, a, b, delta);
}

// The person and those at the same table who belong with him, unless one of them is fixed.
bool Annealer::takeUnit(int round, int person, std::vector<int> &unit) const
{
    unit.clear();
    if (m_flat.group[Index(person)].empty()) {
        unit.push_back(person);
        return true;
    }
    const int table = m_live.seats().at(round, person);
    for (int other : m_flat.group[Index(person)]) {
        if (m_live.seats().at(round, other) != table)
            continue;
        if (m_flat.fixed[m_flat.seat(round, other)] != none)
            return false;
        unit.push_back(other);
    }
    return true;
}

// Makes a unit as large as the other with people who stand alone.
bool Annealer::fill(int round, int table, std::vector<int> &unit, Index size)
{
    const auto &people = m_live.seats().peopleAt(round, table);
    for (int tries = 0; unit.size() < size && tries < 12; ++tries) {
        const int p = people[Index(m_random.below(int(people.size())))];
        if (m_flat.group[Index(p)].empty() && m_flat.fixed[m_flat.seat(round, p)] == none
            && std::find(unit.begin(), unit.end(), p) == unit.end())
            unit.push_back(p);
    }
    return unit.size() == size;
}

void Annealer::proposeGroup(int round, int person, int other)
{
    if (m_random.below(4) != 0 || !takeUnit(round, person, m_unit) || !takeUnit(round, other, m_otherUnit))
        return;
    const Index size = std::max(m_unit.size(), m_otherUnit.size());
    if (!fill(round, m_live.seats().at(round, person), m_unit, size)
        || !fill(round, m_live.seats().at(round, other), m_otherUnit, size))
        return;
    const Cost before = m_live.cost();
    for (Index i = 0; i < size; ++i)
        m_live.swap(round, m_unit[i], m_otherUnit[i]);
    if (m_live.cost() - before > most())
        for (Index i = size; i-- > 0;)
            m_live.swap(round, m_unit[i], m_otherUnit[i]);
}

void Annealer::proposeMove()
{
    const int r = m_rounds[Index(m_random.below(int(m_rounds.size())))];
    const auto &free = m_free[Index(r)];
    const int person = free[Index(m_random.below(int(free.size())))];
    const int to = m_random.below(m_flat.tables), from = m_live.seats().at(r, person);
    const Seats &seats = m_live.seats();
    if (to == from || seats.sizeOf(r, to) >= m_flat.largest[m_flat.spot(r, to)]
        || seats.sizeOf(r, from) <= m_flat.smallest[m_flat.spot(r, from)])
        return;
    if (m_flat.group[Index(person)].empty()) {
        if (m_live.moveDelta(r, person, to) <= most())
            m_live.move(r, person, to);
        return;
    }
    if (!takeUnit(r, person, m_unit) || seats.sizeOf(r, to) + int(m_unit.size()) > m_flat.largest[m_flat.spot(r, to)]
        || seats.sizeOf(r, from) - int(m_unit.size()) < m_flat.smallest[m_flat.spot(r, from)])
        return;
    const Cost before = m_live.cost();
    for (int p : m_unit)
        m_live.move(r, p, to);
    if (m_live.cost() - before > most())
        for (int p : m_unit)
            m_live.move(r, p, from);
}

bool Annealer::canExchange(int a, int b) const
{
    bool differ = false;
    for (int r = 0; r < m_flat.rounds; ++r) {
        const int x = m_live.seats().at(r, a), y = m_live.seats().at(r, b);
        if ((x == none) != (y == none))
            return false;
        differ = differ || x != y;
    }
    return differ;
}

void Annealer::proposeExchange()
{
    const int a = m_wanderers[Index(m_random.below(int(m_wanderers.size())))];
    const int b = m_wanderers[Index(m_random.below(int(m_wanderers.size())))];
    if (a == b || !canExchange(a, b))
        return;
    const Cost limit = most();
    if (const Cost delta = m_live.exchangeDelta(a, b, limit); delta <= limit)
        m_live.exchange(a, b, delta);
}

} // namespace oogst::seating
