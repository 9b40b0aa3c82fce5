#include "gui/outline/outline_model.h"

#include "core/rules/names.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace oogst {

struct OutlineModel::Node {
    QUuid id;
    bool heading = false;
    Node *above = nullptr;
    std::vector<std::unique_ptr<Node>> under;
    Outcome shown;
    QString aside;
    mutable QSize size;      ///< as measured
    mutable int stamp = -1;  ///< for which width and type

    void forgetSize()
    {
        stamp = -1;
        for (const auto &node : under)
            node->forgetSize();
    }
    /// Known from the last time, as long as nothing came in or went before it: views ask for thousands of rows at once.
    int row() const
    {
        const auto &siblings = above->under;
        if (place >= siblings.size() || siblings[place].get() != this)
            for (size_t i = 0; i < siblings.size(); ++i)
                siblings[i]->place = i;
        return int(place);
    }
    mutable size_t place = 0; ///< where it stood among its siblings
};

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent), m_tree(QList<Outcome>{}), m_root(std::make_unique<Node>())
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::show(const Document &document, Id<Meetup> meetup, const OutlineScope &scope)
{
    beginResetModel();
    m_meetup = meetup;
    m_scope = scope;
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    endResetModel();
    update(document, {});
}

void OutlineModel::update(const Document &document, const std::optional<Outcome> &draft)
{
    read(document, draft);
    arrange(*m_root, Depth::All);
    removeLeft(*m_root, Depth::All);
    for (Node *node : std::as_const(m_nodes))
        tellChanged(*node);
}

void OutlineModel::follow(const Document &document, const std::optional<Outcome> &draft, const ChangeSet &set)
{
    QSet<QUuid> ids;
    bool onlyLines = true;
    for (const RecordChange &change : set.changes) {
        onlyLines = onlyLines && change.type == &recordType<Outcome>();
        ids.insert(change.id);
    }
    if (!onlyLines || !touch(document, draft, ids))
        update(document, draft);
}

void OutlineModel::followDraft(const Document &document, const std::optional<Outcome> &draft)
{
    if (!touch(document, draft, {}))
        update(document, draft);
}

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

void OutlineModel::read(const Document &document, const std::optional<Outcome> &draft)
{
    QList<Outcome> outcomes = document.where(&Outcome::meetup, m_meetup);
    m_draft = draft && !document.find(draft->id) ? draft->id : Id<Outcome>{};
    if (!m_draft.isNull())
        outcomes += *draft;
    m_tree = OutcomeTree(outcomes);

    QList<Table> tables = document.where(&Table::meetup, m_meetup);
    std::sort(tables.begin(), tables.end(), [](const Table &a, const Table &b) { return a.number < b.number; });
    m_headings.clear();
    m_titles.clear();
    for (const Table &table : tables) {
        m_headings += table.id.value;
        const QString title = tableTitle(table, document);
        m_titles.insert(table.id.value, title.isEmpty() ? tr("Table %1").arg(table.number)
                                                        : tr("Table %1 · %2").arg(QString::number(table.number), title));
    }
    m_headings += QUuid();
    m_titles.insert(QUuid(), tr("Plenary"));

    m_onAgenda.clear();
    m_committed.clear();
    for (const AgendaQuestion &question : document.all<AgendaQuestion>())
        for (const Id<Outcome> &origin : question.origins)
            m_onAgenda.insert(origin.value);
    for (const Commitment &commitment : document.where(&Commitment::meetup, m_meetup))
        m_committed.insert(commitment.origin.value);
    m_asides.clear();
    for (const Outcome &outcome : outcomes)
        noteAside(document, outcome);
}

void OutlineModel::noteAside(const Document &document, const Outcome &outcome)
{
    QStringList parts{asideOf(document, outcome)};
    if (m_onAgenda.contains(outcome.id.value))
        parts += tr("→ knowledge agenda");
    if (m_committed.contains(outcome.id.value))
        parts += tr("→ commitment");
    parts.removeAll(QString());
    m_asides.insert(outcome.id.value, parts.join(QStringLiteral(" · ")));
}

// What is known about a line in few words, the strongest first; the details have all of it.
QString OutlineModel::asideOf(const Document &document, const Outcome &outcome) const
{
    QStringList parts;
    if (outcome.sensitive)
        parts += tr("sensitive");
    if (outcome.importance)
        parts += tr("no. %1").arg(*outcome.importance);
    if (outcome.support != Support::Unknown)
        parts += labelOf(outcome.support).toLower();
    if (!outcome.keyword.isEmpty())
        parts += outcome.keyword;
    if (const auto issue = document.find(outcome.issue); issue && issue->id != document.findOrEmpty(outcome.table).issue)
        parts += QLatin1Char('#') + issue->title;
    if (const auto person = document.find(outcome.contributor))
        parts += QLatin1Char('@') + fullName(*person);
    else if (const auto organisation = document.find(outcome.heldByOrganisation))
        parts += QLatin1Char('@') + organisation->name;
    else if (!outcome.heldBy.isEmpty())
        parts += outcome.heldBy.join(QStringLiteral(", "));
    return parts.join(QStringLiteral(" · "));
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

QSize OutlineModel::measured(const QModelIndex &index, int stamp) const
{
    const Node *node = nodeAt(index);
    return node->stamp == stamp ? node->size : QSize();
}

void OutlineModel::setMeasured(const QModelIndex &index, int stamp, QSize size) const
{
    const Node *node = nodeAt(index);
    node->stamp = stamp;
    node->size = size;
}

QModelIndex OutlineModel::indexOfNode(const Node &node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row(), 0, &node);
}

OutlineModel::Node *OutlineModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex OutlineModel::indexOf(Id<Outcome> id) const
{
    const Node *node = m_nodes.value(id.value);
    return node ? indexOfNode(*node) : QModelIndex();
}

Id<Outcome> OutlineModel::outcomeAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node->heading ? Id<Outcome>{} : Id<Outcome>{node->id};
}

Id<Table> OutlineModel::tableAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    if (node == m_root.get())
        return m_scope.table;
    return node->heading ? Id<Table>{node->id} : node->shown.table;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    if (column != 0 || row < 0 || row >= int(node->under.size()))
        return {};
    return createIndex(row, 0, node->under[size_t(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfNode(*nodeAt(child)->above) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeAt(parent)->under.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    const QString text = node.heading ? m_titles.value(node.id) : node.shown.text;
    switch (role) {
    case Qt::DisplayRole: return text;
    case HeadingRole: return node.heading;
    case OutcomeRole: return node.heading ? QUuid() : node.id;
    case KindRole: return int(node.shown.kind);
    case AsideRole: return node.aside;
    case Qt::ToolTipRole: return node.aside.toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        if (node.heading)
            return text;
        QStringList parts{labelOf(node.shown.kind), text, node.aside};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace oogst
