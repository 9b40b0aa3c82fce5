#include "workspace/outcomes.h"

#include "core/position.h"
#include "core/rules/removal.h"

#include <QCoreApplication>

#include <algorithm>

namespace oogst {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(outcomes)
};

// Brings lines to their places in one change: collects what becomes of each, and compares at the end.
class Placer
{
public:
    explicit Placer(const OutcomeTree &tree) : m_tree(tree) {}

    Outcome now(Id<Outcome> id) const
    {
        const auto it = m_after.constFind(id);
        return it != m_after.constEnd() ? *it : *m_tree.find(id);
    }
    void keep(const Outcome &outcome)
    {
        if (!m_after.contains(outcome.id))
            m_order += outcome.id;
        m_after.insert(outcome.id, outcome);
    }

    /// Puts `outcome` at `index` in `row`, the lines of that level without it, in order.
    void put(Outcome outcome, const QList<Id<Outcome>> &row, qsizetype index, Id<Table> table, Id<Outcome> parent)
    {
        const QString before = index > 0 ? now(row[index - 1]).position : QString();
        const QString after = index < row.size() ? now(row[index]).position : QString();
        outcome.table = table;
        outcome.parent = parent;
        if (after.isEmpty() && index < row.size()) {
            respace(row);
            return put(outcome, row, index, table, parent);
        }
        if (before < after || after.isEmpty())
            outcome.position = placeBetween(before, after);
        if (outcome.position <= before || (!after.isEmpty() && outcome.position >= after)) {
            respace(row);
            return put(outcome, row, index, table, parent);
        }
        keep(outcome);
    }

    void moveBranchToTable(Id<Outcome> id, Id<Table> table)
    {
        for (const Id<Outcome> &under : m_tree.branch(id)) {
            Outcome outcome = now(under);
            outcome.table = table;
            keep(outcome);
        }
    }

    void write(ChangeSet &set) const
    {
        for (const Id<Outcome> &id : m_order) {
            const Outcome &after = *m_after.constFind(id);
            if (const Outcome *before = m_tree.find(id))
                set.edit(*before, after);
            else
                set.add(after);
        }
    }

private:
    // Positions from elsewhere can be equal or absent; then the whole level gets new ones, in the order shown.
    void respace(const QList<Id<Outcome>> &row)
    {
        QString last;
        for (const Id<Outcome> &id : row) {
            Outcome outcome = now(id);
            last = outcome.position = placeBetween(last, {});
            keep(outcome);
        }
    }

    const OutcomeTree &m_tree;
    QHash<Id<Outcome>, Outcome> m_after;
    QList<Id<Outcome>> m_order;
};

QList<Id<Outcome>> level(const OutcomeTree &tree, Id<Table> table, Id<Outcome> parent)
{
    return parent.isNull() ? tree.roots(table) : tree.children(parent);
}

ChangeSet written(const QString &summary, const Placer &placer)
{
    ChangeSet set{summary, {}};
    placer.write(set);
    return set;
}

// The spot for a line that leaves its level at the edge: last (or first) under the neighbour of its parent.
Id<Outcome> parentBeside(const OutcomeTree &tree, Id<Outcome> parent, OutcomeMove move)
{
    if (parent.isNull())
        return {};
    const QList<Id<Outcome>> row = tree.siblings(parent);
    const qsizetype to = row.indexOf(parent) + (move == OutcomeMove::Up ? -1 : 1);
    return to >= 0 && to < row.size() ? row[to] : Id<Outcome>{};
}

} // namespace

OutcomeTree::OutcomeTree(const QList<Outcome> &outcomes)
{
    m_outcomes.reserve(outcomes.size());
    for (const Outcome &outcome : outcomes)
        m_outcomes.insert(outcome.id, outcome);
    for (const Outcome &outcome : outcomes)
        rowOf(outcome) += outcome.id;
    const auto inOrder = [this](Id<Outcome> one, Id<Outcome> other) { return isBefore(one, other); };
    for (QList<Id<Outcome>> &row : m_children)
        std::sort(row.begin(), row.end(), inOrder);
    for (QList<Id<Outcome>> &row : m_roots)
        std::sort(row.begin(), row.end(), inOrder);
}

QList<Id<Outcome>> &OutcomeTree::rowOf(const Outcome &outcome)
{
    return parent(outcome.id).isNull() ? m_roots[outcome.table] : m_children[outcome.parent];
}

bool OutcomeTree::isBefore(Id<Outcome> a, Id<Outcome> b) const
{
    const QString &first = m_outcomes.constFind(a)->position, &second = m_outcomes.constFind(b)->position;
    return first != second ? first < second : a < b;
}

bool OutcomeTree::put(const Outcome &outcome)
{
    if (const Outcome *known = find(outcome.id)) {
        rowOf(*known).removeOne(outcome.id);
    } else {
        for (const QList<Id<Outcome>> &row : std::as_const(m_roots))
            for (const Id<Outcome> &id : row)
                if (m_outcomes.constFind(id)->parent == outcome.id)
                    return false;
    }
    m_outcomes.insert(outcome.id, outcome);
    QList<Id<Outcome>> &row = rowOf(outcome);
    row.insert(std::lower_bound(row.begin(), row.end(), outcome.id, [this](Id<Outcome> one, Id<Outcome> other) { return isBefore(one, other); }),
               outcome.id);
    return true;
}

bool OutcomeTree::take(Id<Outcome> id)
{
    const Outcome *known = find(id);
    if (!known)
        return true;
    if (!children(id).isEmpty())
        return false;
    rowOf(*known).removeOne(id);
    m_outcomes.remove(id);
    return true;
}

OutcomeTree OutcomeTree::of(const Document &document, Id<Meetup> meetup)
{
    return OutcomeTree(document.where(&Outcome::meetup, meetup));
}

const Outcome *OutcomeTree::find(Id<Outcome> id) const
{
    const auto it = m_outcomes.constFind(id);
    return it == m_outcomes.constEnd() ? nullptr : &*it;
}

QList<Id<Outcome>> OutcomeTree::children(Id<Outcome> parent) const
{
    return m_children.value(parent);
}

QList<Id<Outcome>> OutcomeTree::roots(Id<Table> table) const
{
    return m_roots.value(table);
}

QList<Id<Outcome>> OutcomeTree::siblings(Id<Outcome> id) const
{
    const Outcome *outcome = find(id);
    return outcome ? level(*this, outcome->table, parent(id)) : QList<Id<Outcome>>{};
}

Id<Outcome> OutcomeTree::parent(Id<Outcome> id) const
{
    const Outcome *outcome = find(id);
    return outcome && m_outcomes.contains(outcome->parent) ? outcome->parent : Id<Outcome>{};
}

QList<Id<Outcome>> OutcomeTree::branch(Id<Outcome> id) const
{
    QList<Id<Outcome>> lines;
    QList<Id<Outcome>> waiting{id};
    while (!waiting.isEmpty()) {
        const Id<Outcome> next = waiting.takeLast();
        lines += next;
        const QList<Id<Outcome>> under = children(next);
        std::copy(under.rbegin(), under.rend(), std::back_inserter(waiting));
    }
    return lines;
}

qsizetype OutcomeTree::countAt(Id<Table> table) const
{
    qsizetype count = 0;
    for (const Id<Outcome> &root : roots(table))
        count += branch(root).size();
    return count;
}

void addOutcomeAt(const OutcomeTree &tree, Outcome outcome, const OutcomeSpot &spot, ChangeSet &set)
{
    Placer placer(tree);
    const QList<Id<Outcome>> row = level(tree, spot.table, spot.parent);
    placer.put(std::move(outcome), row, row.indexOf(spot.after) + 1, spot.table, spot.parent);
    placer.write(set);
}

ChangeSet indentOutcome(const OutcomeTree &tree, Id<Outcome> id)
{
    const QList<Id<Outcome>> row = tree.siblings(id);
    const qsizetype at = row.indexOf(id);
    if (at < 1)
        return {};
    Placer placer(tree);
    const QList<Id<Outcome>> under = tree.children(row[at - 1]);
    placer.put(*tree.find(id), under, under.size(), tree.find(id)->table, row[at - 1]);
    return written(Words::tr("Outcome moved one level in"), placer);
}

ChangeSet outdentOutcome(const OutcomeTree &tree, Id<Outcome> id)
{
    const Id<Outcome> parent = tree.parent(id);
    if (parent.isNull())
        return {};
    Placer placer(tree);
    const QList<Id<Outcome>> row = tree.siblings(id);
    QList<Id<Outcome>> under = tree.children(id);
    for (const Id<Outcome> &follower : row.mid(row.indexOf(id) + 1)) {
        placer.put(*tree.find(follower), under, under.size(), tree.find(follower)->table, id);
        under += follower;
    }
    const QList<Id<Outcome>> above = tree.siblings(parent);
    placer.put(*tree.find(id), above, above.indexOf(parent) + 1, tree.find(parent)->table, tree.parent(parent));
    return written(Words::tr("Outcome moved one level out"), placer);
}

ChangeSet moveOutcome(const OutcomeTree &tree, Id<Outcome> id, OutcomeMove move)
{
    if (!tree.find(id))
        return {};
    Placer placer(tree);
    const QString summary = move == OutcomeMove::Up ? Words::tr("Outcome moved up") : Words::tr("Outcome moved down");
    QList<Id<Outcome>> row = tree.siblings(id);
    const qsizetype at = row.indexOf(id), to = at + (move == OutcomeMove::Up ? -1 : 1);
    Id<Outcome> parent = tree.parent(id);
    if (to >= 0 && to < row.size()) {
        row.removeAt(at);
        placer.put(*tree.find(id), row, to, tree.find(id)->table, parent);
        return written(summary, placer);
    }
    parent = parentBeside(tree, parent, move);
    if (parent.isNull())
        return {};
    const QList<Id<Outcome>> under = tree.children(parent);
    placer.put(*tree.find(id), under, move == OutcomeMove::Up ? under.size() : 0, tree.find(parent)->table, parent);
    return written(summary, placer);
}

ChangeSet moveOutcomeToTable(const OutcomeTree &tree, Id<Outcome> id, Id<Table> table)
{
    const Outcome *outcome = tree.find(id);
    if (!outcome || (outcome->table == table && tree.parent(id).isNull()))
        return {};
    Placer placer(tree);
    placer.moveBranchToTable(id, table);
    const QList<Id<Outcome>> row = tree.roots(table);
    placer.put(placer.now(id), row, row.size(), table, {});
    return written(Words::tr("Outcome moved to another table"), placer);
}

ChangeSet removeOutcomeLine(const Document &document, const OutcomeTree &tree, Id<Outcome> id)
{
    if (!tree.find(id))
        return {};
    // The lines under it move first; on a document where that has happened the removal takes only the line.
    ChangeSet rise;
    {
        Placer placer(tree);
        QList<Id<Outcome>> row = tree.siblings(id);
        qsizetype at = row.indexOf(id) + 1;
        for (const Id<Outcome> &child : tree.children(id)) {
            placer.put(*tree.find(child), row, at, tree.find(id)->table, tree.parent(id));
            row.insert(at++, child);
        }
        placer.write(rise);
    }
    Document risen = document;
    risen.take(rise);
    ChangeSet set = removalOf<Outcome>(risen, {id});
    set.changes = rise.changes + set.changes;
    set.summary = Words::tr("Outcome removed");
    return set;
}

ChangeSet addNestedOutcomes(const OutcomeTree &tree, const QList<NestedOutcome> &lines, const OutcomeSpot &spot,
                            const std::function<Id<Outcome>()> &freshId, QList<Id<Outcome>> *made)
{
    ChangeSet set{QCoreApplication::translate("outcomes", "%n outcome(s) added", nullptr, int(lines.size())), {}};
    Placer placer(tree);
    QList<Id<Outcome>> top = level(tree, spot.table, spot.parent);
    qsizetype at = top.indexOf(spot.after) + 1;
    QHash<Id<Outcome>, QList<Id<Outcome>>> under;
    QList<Id<Outcome>> path;
    for (const NestedOutcome &line : lines) {
        Outcome outcome = line.outcome;
        outcome.id = freshId();
        path.resize(qMin(qsizetype(line.depth), path.size()));
        if (path.isEmpty()) {
            placer.put(outcome, top, at, spot.table, spot.parent);
            top.insert(at++, outcome.id);
        } else {
            QList<Id<Outcome>> &row = under[path.last()];
            placer.put(outcome, row, row.size(), spot.table, path.last());
            row += outcome.id;
        }
        path += outcome.id;
        if (made)
            *made += outcome.id;
    }
    placer.write(set);
    return set;
}

} // namespace oogst
