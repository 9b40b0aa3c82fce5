#include "workspace/seating_repair.h"

#include "core/rules/names.h"
#include "core/rules/table_duties.h"
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

// The table is closed in the document, so that a later search leaves it empty too.
ChangeSet closing(const Document &document, Id<Meetup> meetup, const RepairOptions &options)
{
    ChangeSet set;
    if (options.closed.isNull())
        return set;
    const int from = options.from.isNull() ? 0 : document.findOrEmpty(options.from).number;
    for (const Round &round : document.where(&Round::meetup, meetup))
        if (options.from.isNull() || round.number >= from) {
            TableRound at = atTable(options.closed, round.id, document);
            at.closed = true;
            set.changes += changeAtTable(at, document).changes;
        }
    return set;
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
    ChangeSet set = closing(document, meetup, options);
    Document after = document;
    after.take(set);
    MeetupProblem problem = meetupProblem(after, meetup, Hold::Locked);
    const seating::Plan before = planOf(problem);
    const int from = firstRound(problem, options.from);
    holdEarlier(*problem.problem, before, from);
    if (const QString obstacle = obstacleIn(problem, document); !obstacle.isEmpty())
        return Problem{obstacle, {}};
    seating::RepairOptions search;
    search.seed = options.seed;
    search.cancelled = options.cancelled;
    const seating::Repair repair = seating::repair(*problem.problem, before, search);
    if (!repair.score.isValid())
        return Problem{Words::tr("No seating keeps all agreements now. Take one away, or give the tables more room."), {}};
    const ChangeSet seats = changesFor(problem, repair.plan);
    set.changes += seats.changes;
    after.take(seats);
    SeatingRepair result{.set = set, .moves = movesTo(problem, before, repair.plan, document),
                         .isFewest = repair.isFewest, .atLeast = repair.atLeast};
    for (int person : repair.moved)
        result.moved += problem.people[person].id;
    result.facts = seatingFacts(after, meetup);
    return result;
}

} // namespace oogst
