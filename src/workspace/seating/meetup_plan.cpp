// Plans of a meetup: from seats to a plan, and from a plan to seats.

#include "seating/problem.h"
#include "workspace/seating/meetup_problem.h"

#include <algorithm>

namespace oogst {

void evenOut(MeetupProblem &meetup)
{
    seating::Problem &problem = *meetup.problem;
    const auto tables = problem.tables.size();
    if (tables == 0)
        return;
    std::vector<int> fewest(tables, int(problem.people.size())), most(tables, 0);
    for (int r = 0; r < problem.rounds; ++r) {
        std::vector<int> sizes(tables, 0);
        int left = 0;
        for (int p = 0; p < int(problem.people.size()); ++p) {
            if (const int table = problem.fixedAt(r, p); table != seating::none)
                ++sizes[size_t(table)];
            else
                left += !problem.isAbsent(r, p);
        }
        for (size_t t = 0; t < tables; ++t)
            for (; left > 0 && sizes[t] < problem.smallestAt(r, int(t)); --left)
                ++sizes[t];
        for (; left > 0; --left) {
            int next = seating::none;
            for (int t = 0; t < int(tables); ++t)
                if (sizes[size_t(t)] < problem.largestAt(r, t) && (next == seating::none || sizes[size_t(t)] < sizes[size_t(next)]))
                    next = t;
            if (next == seating::none)
                return; // more people than seats
            ++sizes[size_t(next)];
        }
        for (size_t t = 0; t < tables; ++t) {
            fewest[t] = std::min(fewest[t], sizes[t]);
            most[t] = std::max(most[t], sizes[t]);
        }
    }
    const bool isExact = int(problem.people.size()) % int(tables) == 0;
    for (size_t t = 0; t < tables; ++t) {
        seating::TableSpec &table = problem.tables[t];
        table.smallest = std::max(table.smallest, fewest[t] - (isExact ? 0 : 1));
        table.largest = std::min(table.largest, most[t] + (isExact ? 0 : 1));
    }
}

seating::Plan planOf(const MeetupProblem &meetup)
{
    seating::Plan plan;
    for (const Round &round : meetup.rounds) {
        auto &at = plan.table.emplace_back(size_t(meetup.people.size()), seating::none);
        for (qsizetype p = 0; p < meetup.people.size(); ++p)
            if (const auto it = meetup.seats.constFind({meetup.people[p].id, round.id}); it != meetup.seats.constEnd())
                at[size_t(p)] = meetup.tableIndex.value(it->table, seating::none);
    }
    return plan;
}

ChangeSet changesFor(const MeetupProblem &meetup, const seating::Plan &plan)
{
    ChangeSet set;
    if (meetup.isNewRound)
        set.add(meetup.rounds.first());
    auto left = meetup.seats;
    for (qsizetype r = 0; r < meetup.rounds.size(); ++r) {
        for (qsizetype p = 0; p < meetup.people.size(); ++p) {
            const int table = plan.table[size_t(r)][size_t(p)];
            if (table == seating::none)
                continue;
            Seat seat{.participation = meetup.people[p].id, .round = meetup.rounds[r].id, .table = meetup.tables[table].id};
            seat.id = naturalId(seat);
            const auto present = left.constFind({seat.participation, seat.round});
            if (present == left.constEnd()) {
                set.add(seat);
                continue;
            }
            seat.locked = present->locked;
            if (*present != seat)
                set.edit(*present, seat);
            left.erase(present);
        }
    }
    for (const Seat &seat : std::as_const(left)) // not expected any more, or not in this round
        if (!seat.locked)
            set.remove(seat);
    return set;
}

QList<Id<Participation>> movedIn(const MeetupProblem &meetup, const seating::Plan &plan)
{
    const seating::Plan before = planOf(meetup);
    QList<Id<Participation>> moved;
    for (qsizetype p = 0; p < meetup.people.size(); ++p) {
        bool isMoved = false;
        for (size_t r = 0; r < plan.table.size(); ++r) {
            const int from = before.table[r][size_t(p)], to = plan.table[r][size_t(p)];
            isMoved = isMoved || (from != seating::none && to != from);
        }
        if (isMoved)
            moved += meetup.people[p].id;
    }
    return moved;
}

} // namespace oogst
