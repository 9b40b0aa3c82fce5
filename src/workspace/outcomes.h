// The lines of a harvest as a tree, and what one can do to them: each verb gives the change, none writes.

#pragma once

#include "core/document.h"

#include <QHash>

#include <functional>

namespace oogst {

/// Outcomes of one meetup, nested and in order. A snapshot: after a change make a new one, or take the change over.
/// An outcome whose parent is not among them stands at the top.
class OutcomeTree
{
public:
    explicit OutcomeTree(const QList<Outcome> &outcomes);
    static OutcomeTree of(const Document &document, Id<Meetup> meetup);

    /// Takes over a line that is new or has changed. False when others would move with it (they waited at the top for
    /// a parent that was not there); then nothing happened, and it takes a new tree.
    bool put(const Outcome &outcome);
    /// Forgets a line. False when there are others under it; then nothing happened.
    bool take(Id<Outcome> id);

    /// Null when it is not here. Valid until the tree changes.
    const Outcome *find(Id<Outcome> id) const;
    /// In order.
    QList<Id<Outcome>> children(Id<Outcome> parent) const;
    /// The top lines of a table, in order; with an empty id those of no table: plenary and afterwards.
    QList<Id<Outcome>> roots(Id<Table> table) const;
    /// The lines on the same level under the same parent (at the top: at the same table), itself among them.
    QList<Id<Outcome>> siblings(Id<Outcome> id) const;
    /// Empty at the top.
    Id<Outcome> parent(Id<Outcome> id) const;
    /// The line and all lines under it, from top to bottom.
    QList<Id<Outcome>> branch(Id<Outcome> id) const;
    qsizetype count() const { return m_outcomes.size(); }
    /// How many lines a table has, those under others included.
    qsizetype countAt(Id<Table> table) const;

private:
    QList<Id<Outcome>> &rowOf(const Outcome &outcome);
    bool isBefore(Id<Outcome> a, Id<Outcome> b) const;

    QHash<Id<Outcome>, Outcome> m_outcomes;
    QHash<Id<Outcome>, QList<Id<Outcome>>> m_children;
    QHash<Id<Table>, QList<Id<Outcome>>> m_roots;
};

/// Where a line goes: at a table, under `parent` (empty: at the top), right after `after` (empty: as the first).
struct OutcomeSpot {
    Id<Table> table;
    Id<Outcome> parent;
    Id<Outcome> after;
};

enum class OutcomeMove { Up, Down };

/// Fills table, parent and position of `outcome` for the spot and appends it to `set` as a new line.
/// Where its neighbours leave no room between them, they get new positions as well.
void addOutcomeAt(const OutcomeTree &tree, Outcome outcome, const OutcomeSpot &spot, ChangeSet &set);

/// One level deeper: last under the line above it on its level. Empty for a first line.
ChangeSet indentOutcome(const OutcomeTree &tree, Id<Outcome> id);
/// One level up, staying where it is on the screen: the lines below it on its level come under it. Empty at the top.
ChangeSet outdentOutcome(const OutcomeTree &tree, Id<Outcome> id);
/// Past the neighbour on its level, with all lines under it. At the edge it goes over to the parent's neighbour.
ChangeSet moveOutcome(const OutcomeTree &tree, Id<Outcome> id, OutcomeMove move);
/// To the end of another table, with all lines under it.
ChangeSet moveOutcomeToTable(const OutcomeTree &tree, Id<Outcome> id, Id<Table> table);
/// Takes one line out; the lines under it rise to its place.
ChangeSet removeOutcomeLine(const Document &document, const OutcomeTree &tree, Id<Outcome> id);

/// One of several new lines: how deep it stands among them, and what it holds.
struct NestedOutcome {
    int depth = 0;
    Outcome outcome;
};

/// New lines at the spot, nested as they say; the first ones on its level. Fills id, table, parent and position;
/// `freshId` gives the ids and `made`, when given, gets them in order.
ChangeSet addNestedOutcomes(const OutcomeTree &tree, const QList<NestedOutcome> &lines, const OutcomeSpot &spot,
                            const std::function<Id<Outcome>()> &freshId, QList<Id<Outcome>> *made = nullptr);

} // namespace oogst
