#include "workspace/tables.h"

#include "core/position.h"
#include "core/rules/names.h"
#include "workspace/ordering.h"

#include <QCoreApplication>

#include <algorithm>

namespace oogst {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tables)
};

template <class Record>
QList<Record> byNumber(QList<Record> records)
{
    std::ranges::stable_sort(records, [](const Record &a, const Record &b) {
        return a.number != b.number ? a.number < b.number : a.id < b.id;
    });
    return records;
}

template <class Record>
int nextNumber(const QList<Record> &sorted)
{
    return sorted.isEmpty() ? 1 : sorted.last().number + 1;
}

void addFirstRound(Workspace &workspace, Id<Meetup> meetup, ChangeSet &set)
{
    if (!roundsOf(workspace.document(), meetup).isEmpty())
        return;
    Round round;
    round.id = workspace.newId<Round>();
    round.meetup = meetup;
    round.number = 1;
    set.add(round);
}

// Which issue each new table gets: always the one with the fewest tables, then those of one issue side by side.
QList<Id<Issue>> spread(const QList<Issue> &issues, const QList<Table> &existing, int count)
{
    if (issues.isEmpty())
        return QList<Id<Issue>>(count);
    QList<int> has(issues.size());
    for (qsizetype i = 0; i < issues.size(); ++i)
        has[i] = int(std::ranges::count(existing, issues[i].id, &Table::issue));
    QList<int> more(issues.size());
    for (int made = 0; made < count; ++made) {
        const auto fewest = std::ranges::min_element(has) - has.begin();
        ++has[fewest];
        ++more[fewest];
    }
    QList<Id<Issue>> order;
    for (qsizetype i = 0; i < issues.size(); ++i)
        order += QList<Id<Issue>>(more[i], issues[i].id);
    return order;
}

// Changes numbers with the neighbour in `sorted`. Double numbers are put right on the way.
template <class Record>
Result<Done> changeNumbers(Workspace &workspace, QList<Record> sorted, Id<Record> id, Direction direction,
                           QString (*summary)(int))
{
    const auto from = std::ranges::find(sorted, id, &Record::id) - sorted.begin();
    const auto to = direction == Direction::Up ? from - 1 : from + 1;
    if (from == sorted.size() || to < 0 || to >= sorted.size())
        return Done{};
    QList<int> numbers;
    for (const Record &record : sorted)
        numbers += numbers.isEmpty() ? record.number : std::max(record.number, numbers.last() + 1);
    std::swap(sorted[from], sorted[to]);
    ChangeSet set{summary(numbers[to]), {}};
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        Record after = sorted[i];
        after.number = numbers[i];
        set.edit(sorted[i], after);
    }
    return workspace.apply(set);
}

} // namespace

QList<Issue> issuesOf(const Document &document, Id<Meetup> meetup)
{
    const Id<Series> series = document.findOrEmpty(meetup).series;
    QList<Issue> issues = document.where(&Issue::series, series);
    for (const Table &table : document.where(&Table::meetup, meetup))
        if (const auto issue = document.find(table.issue))
            if (std::ranges::find(issues, issue->id, &Issue::id) == issues.end())
                issues += *issue;
    return byPosition(issues);
}

QList<Table> tablesOf(const Document &document, Id<Meetup> meetup)
{
    return byNumber(document.where(&Table::meetup, meetup));
}

QList<Round> roundsOf(const Document &document, Id<Meetup> meetup)
{
    return byNumber(document.where(&Round::meetup, meetup));
}

Result<Id<Issue>> addIssue(Workspace &workspace, Id<Meetup> meetup, const QString &title)
{
    const QList<Issue> issues = issuesOf(workspace.document(), meetup);
    Issue issue;
    issue.series = workspace.findOrEmpty(meetup).series;
    issue.title = title.simplified();
    issue.position = placeBetween(issues.isEmpty() ? QString() : issues.last().position, {});
    return workspace.add(Texts::tr("Issue “%1” added").arg(issue.title), issue);
}

Result<Id<Table>> addTable(Workspace &workspace, Id<Meetup> meetup, Id<Issue> issue)
{
    const QList<Table> tables = tablesOf(workspace.document(), meetup);
    Table table;
    table.id = workspace.newId<Table>();
    table.meetup = meetup;
    table.issue = issue;
    table.number = nextNumber(tables);
    if (!tables.isEmpty())
        table.largest = tables.last().largest;
    ChangeSet set{Texts::tr("Table %1 added").arg(table.number), {}};
    addFirstRound(workspace, meetup, set);
    set.add(table);
    if (const auto done = workspace.apply(set); !done)
        return done.problem();
    return table.id;
}

Result<Id<Round>> addRound(Workspace &workspace, Id<Meetup> meetup)
{
    const QList<Round> rounds = roundsOf(workspace.document(), meetup);
    Round round;
    round.meetup = meetup;
    round.number = nextNumber(rounds);
    if (!rounds.isEmpty())
        round.minutes = rounds.last().minutes;
    return workspace.add(Texts::tr("Round %1 added").arg(round.number), round);
}

Result<int> makeTables(Workspace &workspace, Id<Meetup> meetup, int count, std::optional<int> seats)
{
    const QList<Table> existing = tablesOf(workspace.document(), meetup);
    const int more = count - int(existing.size());
    if (more <= 0)
        return 0;
    ChangeSet set{Texts::tr("%n tables made", nullptr, more), {}};
    addFirstRound(workspace, meetup, set);
    int number = nextNumber(existing);
    for (const Id<Issue> &issue : spread(issuesOf(workspace.document(), meetup), existing, more)) {
        Table table;
        table.id = workspace.newId<Table>();
        table.meetup = meetup;
        table.issue = issue;
        table.number = number++;
        table.largest = seats;
        set.add(table);
    }
    if (const auto done = workspace.apply(set); !done)
        return done.problem();
    return more;
}

int seatsPerTable(const Document &document, Id<Meetup> meetup, int count)
{
    int people = 0;
    for (const Participation &participation : document.where(&Participation::meetup, meetup))
        if (isExpected(participation) || participation.invitation == InvitationState::Invited
            || participation.invitation == InvitationState::ToInvite)
            ++people;
    return std::max(6, (people + count - 1) / std::max(1, count));
}

Result<Done> moveIssue(Workspace &workspace, Id<Meetup> meetup, Id<Issue> id, Direction direction)
{
    const QList<Issue> issues = issuesOf(workspace.document(), meetup);
    const QString title = workspace.findOrEmpty(id).title;
    return moveInOrder(workspace, issues, id, direction, Texts::tr("Issue “%1” moved").arg(title));
}

Result<Done> moveTable(Workspace &workspace, Id<Table> id, Direction direction)
{
    return changeNumbers(workspace, tablesOf(workspace.document(), workspace.findOrEmpty(id).meetup), id, direction,
                         [](int number) { return Texts::tr("Table moved to number %1").arg(number); });
}

Result<Done> moveRound(Workspace &workspace, Id<Round> id, Direction direction)
{
    return changeNumbers(workspace, roundsOf(workspace.document(), workspace.findOrEmpty(id).meetup), id, direction,
                         [](int number) { return Texts::tr("Round moved to number %1").arg(number); });
}

} // namespace oogst
