// What an organiser does with issues, tables and rounds: make them, order them, and see what is still missing.

#pragma once

#include "workspace/ordering.h"

namespace oogst {

/// The issues of the meetup's series in their order; without a series those that its tables are about, and those
/// that belong to no series.
QList<Issue> issuesOf(const Document &document, Id<Meetup> meetup);
/// The tables by number, the rounds by number.
QList<Table> tablesOf(const Document &document, Id<Meetup> meetup);
QList<Round> roundsOf(const Document &document, Id<Meetup> meetup);

/// Adds an issue after the others.
Result<Id<Issue>> addIssue(Workspace &workspace, Id<Meetup> meetup, const QString &title);
/// Adds a table after the others, and the first round when there is none.
Result<Id<Table>> addTable(Workspace &workspace, Id<Meetup> meetup, Id<Issue> issue = {});
Result<Id<Round>> addRound(Workspace &workspace, Id<Meetup> meetup);
/// Makes tables until there are `count`, spread evenly over the issues with those of one issue side by side, each
/// with `seats` places at most (none: no limit), and the first round: one step. The value is how many are new.
Result<int> makeTables(Workspace &workspace, Id<Meetup> meetup, int count, std::optional<int> seats);
/// How many places a table needs when `count` tables hold everybody who may come; at least six.
int seatsPerTable(const Document &document, Id<Meetup> meetup, int count);

/// Moves an issue among the others. At the end of the list nothing happens.
Result<Done> moveIssue(Workspace &workspace, Id<Meetup> meetup, Id<Issue> issue, Direction direction);
/// Changes numbers with the neighbour.
Result<Done> moveTable(Workspace &workspace, Id<Table> table, Direction direction);
Result<Done> moveRound(Workspace &workspace, Id<Round> round, Direction direction);

/// What is not right yet, in words, and the record where it can be mended (none: it is about all of them).
struct TableWarning {
    QString text;
    QList<Id<Table>> tables;

    bool operator==(const TableWarning &) const = default;
};
QList<TableWarning> tableWarnings(const Document &document, Id<Meetup> meetup);

/// An agreement as a sentence: "Anna Bakker and Piet Mulder not together".
QString ruleInWords(const SeatingRule &rule, const Document &document);
/// What an agreement still lacks ("choose a table"), or empty.
QString ruleLacks(const SeatingRule &rule);

} // namespace oogst
