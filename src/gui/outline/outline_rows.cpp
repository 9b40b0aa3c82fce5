// How the rows of the outline follow the lines: what comes in, goes or moves, and nothing else.

#include "gui/outline/outline_node.h"

#include <algorithm>

namespace oogst {

// What one key changes is one line or a few among thousands: only their rows are looked at. False when it takes more.
bool OutlineModel::touch(const Document &document, const std::optional<Outcome> &draft, const QSet<QUuid> &ids)
{
    QSet<QUuid> touched = ids;
    const Id<Outcome> now = draft && !document.find(draft->id) ? draft->id : Id<Outcome>{};
    touched.insert(m_draft.value);
    touched.insert(now.value);
    touched.remove(QUuid());
    m_draft = now;

    QSet<QUuid> rows; // outcomes of which the row of lines under them changes; null for the root and the headings
    const auto noteRow = [&](const Node *node) {
        if (node)
            rows.insert(node == m_root.get() || node->heading ? QUuid() : node->id);
    };
    for (const QUuid &id : std::as_const(touched)) {
        std::optional<Outcome> outcome = id == now.value ? draft : document.find(Id<Outcome>{id});
        if (outcome && outcome->meetup != m_meetup)
            outcome.reset();
        if (const Node *node = m_nodes.value(id))
            noteRow(node->above);
        if (!outcome) {
            if (!m_tree.take({id}))
                return false;
            m_asides.remove(id);
            continue;
        }
        if (!m_tree.put(*outcome))
            return false;
        noteAside(document, *outcome);
    }
    for (const QUuid &id : std::as_const(touched))
        if (const Outcome *outcome = m_tree.find({id}))
            noteRow(nodeAbove(*outcome));

    // From the top down, so that a row is never moved under one of its own.
    const auto depthOf = [this](const QUuid &id) {
        int depth = 0;
        for (Id<Outcome> at{id}; !at.isNull(); at = m_tree.parent(at))
            ++depth;
        return depth;
    };
    QList<QUuid> order(rows.begin(), rows.end());
    std::sort(order.begin(), order.end(), [&](const QUuid &a, const QUuid &b) { return depthOf(a) < depthOf(b); });
    const auto inEachRow = [&](void (OutlineModel::*act)(Node &, Depth)) {
        for (const QUuid &id : std::as_const(order)) {
            if (Node *node = id.isNull() ? m_root.get() : m_nodes.value(id))
                (this->*act)(*node, Depth::OneRow);
            if (id.isNull() && m_scope.everything)
                for (const auto &heading : m_root->under)
                    (this->*act)(*heading, Depth::OneRow);
        }
    };
    inEachRow(&OutlineModel::arrange);
    inEachRow(&OutlineModel::removeLeft);
    for (const QUuid &id : std::as_const(touched))
        if (Node *node = m_nodes.value(id))
            tellChanged(*node);
    return true;
}

// The row that a line belongs in; null when it is not shown, or comes with the one above it.
OutlineModel::Node *OutlineModel::nodeAbove(const Outcome &outcome) const
{
    if (const Id<Outcome> parent = m_tree.parent(outcome.id); !parent.isNull())
        return m_nodes.value(parent.value);
    return m_scope.everything || m_scope.table == outcome.table ? m_root.get() : nullptr;
}

QList<QUuid> OutlineModel::wanted(const Node &node) const
{
    if (&node == m_root.get() && m_scope.everything)
        return m_headings;
    QList<Id<Outcome>> row;
    if (&node == m_root.get())
        row = m_tree.roots(m_scope.table);
    else
        row = node.heading ? m_tree.roots({node.id}) : m_tree.children({node.id});
    QList<QUuid> ids;
    for (const Id<Outcome> &id : row)
        ids += id.value;
    return ids;
}

// To the place `row`, counted without the node itself.
void OutlineModel::moveNode(Node &node, Node &to, int row)
{
    Node &from = *node.above;
    const int at = node.row();
    beginMoveRows(indexOfNode(from), at, at, indexOfNode(to), &from == &to && at < row ? row + 1 : row);
    std::unique_ptr<Node> held = std::move(from.under[size_t(at)]);
    from.under.erase(from.under.begin() + at);
    held->above = &to;
    if (&from != &to)
        held->forgetSize(); // deeper is narrower
    to.under.insert(to.under.begin() + row, std::move(held));
    endMoveRows();
}

// What goes elsewhere steps aside, and what goes down goes there at once: else all below it would move up past it, one by one.
void OutlineModel::makeRoom(Node &node, const QList<QUuid> &ids)
{
    const auto isThere = [&](int i) { return node.under[size_t(i)]->id == ids[i]; };
    const int both = int(qMin(qsizetype(node.under.size()), ids.size()));
    int i = 0;
    while (i < both && isThere(i))
        ++i;
    if (i == both)
        return;
    QHash<QUuid, int> places;
    for (int place = 0; place < ids.size(); ++place)
        places.insert(ids[place], place);
    const int staying = int(std::ranges::count_if(node.under, [&](const auto &one) { return places.contains(one->id); }));
    const int last = int(node.under.size()) - 1;
    for (; i < staying; ++i) {
        while (!places.contains(node.under[size_t(i)]->id))
            moveNode(*node.under[size_t(i)], node, last);
        Node &here = *node.under[size_t(i)];
        if (const int place = places.value(here.id); place > i && i + 1 < staying && node.under[size_t(i) + 1]->id == ids[i])
            moveNode(here, node, qMin(place, staying - 1));
    }
}

// From the top down, so that a row is never moved under one of its own.
void OutlineModel::arrange(Node &node, Depth depth)
{
    const bool headings = &node == m_root.get() && m_scope.everything;
    const QList<QUuid> ids = wanted(node);
    makeRoom(node, ids);
    for (int i = 0; i < ids.size(); ++i) {
        if (i < int(node.under.size()) && node.under[size_t(i)]->id == ids[i]) {
            if (depth == Depth::All)
                arrange(*node.under[size_t(i)], depth);
            continue;
        }
        const auto found = std::find_if(node.under.begin(), node.under.end(), [&](const auto &n) { return n->id == ids[i]; });
        Node *known = headings ? (found == node.under.end() ? nullptr : found->get()) : m_nodes.value(ids[i]);
        if (known) {
            moveNode(*known, node, i);
        } else {
            beginInsertRows(indexOfNode(node), i, i);
            auto fresh = std::make_unique<Node>();
            fresh->id = ids[i];
            fresh->heading = headings;
            fresh->above = &node;
            if (!headings) {
                fresh->shown = *m_tree.find({ids[i]});
                fresh->aside = m_asides.value(ids[i]);
                m_nodes.insert(ids[i], fresh.get());
            }
            node.under.insert(node.under.begin() + i, std::move(fresh));
            endInsertRows();
        }
        arrange(*node.under[size_t(i)], Depth::All);
    }
}

// What is still behind the wanted rows is gone from the document, with all under it.
void OutlineModel::removeLeft(Node &node, Depth depth)
{
    const int keep = int(wanted(node).size());
    if (int(node.under.size()) > keep) {
        beginRemoveRows(indexOfNode(node), keep, int(node.under.size()) - 1);
        QList<const Node *> waiting;
        for (size_t i = size_t(keep); i < node.under.size(); ++i)
            waiting += node.under[i].get();
        while (!waiting.isEmpty()) {
            const Node *next = waiting.takeLast();
            m_nodes.remove(next->id);
            for (const auto &child : next->under)
                waiting += child.get();
        }
        node.under.resize(size_t(keep));
        endRemoveRows();
    }
    if (depth == Depth::All)
        for (const auto &child : node.under)
            removeLeft(*child, depth);
}

void OutlineModel::tellChanged(Node &node)
{
    const Outcome &now = *m_tree.find({node.id});
    const QString aside = m_asides.value(node.id);
    if (node.shown == now && node.aside == aside)
        return;
    node.shown = now;
    node.aside = aside;
    node.stamp = -1;
    const QModelIndex index = indexOfNode(node);
    emit dataChanged(index, index);
}

} // namespace oogst
