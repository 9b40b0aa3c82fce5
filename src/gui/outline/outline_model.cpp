#include "gui/outline/outline_model.h"

#include "core/rules/names.h"
#include "gui/outline/outcome_voice.h"
#include "gui/outline/outline_node.h"

#include <algorithm>

namespace oogst {

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
    QStringList parts{voiceInShort(document, outcome)};
    if (m_onAgenda.contains(outcome.id.value))
        parts += tr("→ knowledge agenda");
    if (m_committed.contains(outcome.id.value))
        parts += tr("→ commitment");
    parts.removeAll(QString());
    m_asides.insert(outcome.id.value, parts.join(QStringLiteral(" · ")));
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
