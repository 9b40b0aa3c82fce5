#include "workspace/seating_repair.h"

#include "core/rules/names.h"
#include "seating/repair/repair.h"
#include "workspace/seating/meetup_problem.h"

#include <QCoreApplication>

#include <algorithm>

namespace oogst {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(seating_repair)
};

int firstRound(const MeetupProblem &meetup, Id<Round> from)
{
    for (qsizetype r = 0; r < meetup.rounds.size(); ++r)
        if (meetup.rounds[r].id == from)
            return int(r);
    return 0;
}

// Rounds that have been stay as they were, whatever they break: nobody is asked to sit there again.
void holdEarlier(seating::Problem &problem, const seating::Plan &plan, int from)
{
    for (size_t r = 0; r < size_t(from); ++r)
        for (size_t p = 0; p < problem.people.size(); ++p) {
            problem.absent[r][p] = plan.table[r][p] == seating::none;
            problem.fixed[r][p] = plan.table[r][p];
        }
}

void close(seating::Problem &problem, int table, int from)
{
    problem.closed.assign(size_t(problem.rounds), std::vector<char>(problem.tables.size(), 0));
    for (size_t r = size_t(from); r < size_t(problem.rounds); ++r) {
        problem.closed[r][size_t(table)] = 1;
        for (int &fixed : problem.fixed[r]) // who was bound to this table is free
            fixed = fixed == table ? seating::none : fixed;
    }
}

QList<SeatMove> movesTo(const MeetupProblem &meetup, const seating::Plan &before, const seating::Plan &after, const Document &document)
{
    QList<SeatMove> moves;
    const auto tableAt = [&](int table) { return table == seating::none ? Id<Table>() : meetup.tables[table].id; };
    for (size_t r = 0; r < after.table.size(); ++r) {
        const qsizetype first = moves.size();
        for (size_t p = 0; p < after.table[r].size(); ++p)
            if (after.table[r][p] != seating::none && after.table[r][p] != before.table[r][p])
                moves += {meetup.people[qsizetype(p)].id, meetup.rounds[qsizetype(r)].id, tableAt(before.table[r][p]),
                          tableAt(after.table[r][p])};
        std::sort(moves.begin() + first, moves.end(), [&](const SeatMove &a, const SeatMove &b) {
            const auto name = [&](Id<Participation> who) { return listName(document.findOrEmpty(document.findOrEmpty(who).person)); };
            return QString::localeAwareCompare(name(a.who), name(b.who)) < 0;
        });
    }
    return moves;
}

} // namespace

Result<SeatingRepair> repairSeating(const Document &document, Id<Meetup> meetup, const RepairOptions &options)
{
    MeetupProblem problem = meetupProblem(document, meetup, Hold::Locked, {});
    const seating::Plan before = planOf(problem);
    const int from = firstRound(problem, options.from);
    if (const int table = problem.tableIndex.value(options.closed, seating::none); table != seating::none)
        close(*problem.problem, table, from);
    holdEarlier(*problem.problem, before, from);
    if (const QString obstacle = obstacleIn(problem, document); !obstacle.isEmpty())
        return Problem{obstacle, {}};
    seating::RepairOptions search;
    search.seed = options.seed;
    search.cancelled = options.cancelled;
    const seating::Repair repair = seating::repair(*problem.problem, before, search);
    if (!repair.score.isValid())
        return Problem{Words::tr("No seating keeps all agreements now. Take one away, or give the tables more room."), {}};
    SeatingRepair result{.set = changesFor(problem, repair.plan), .moves = movesTo(problem, before, repair.plan, document),
                         .isFewest = repair.isFewest};
    for (int person : repair.moved)
        result.moved += problem.people[person].id;
    Document after = document;
    after.take(result.set);
    result.facts = seatingFacts(after, meetup);
    return result;
}

} // namespace oogst
