#include "gui/record_grid_model.h"

#include "gui/cards.h"
#include "gui/record_titles.h"

#include <QColor>
#include <QSet>

#include <algorithm>

namespace oogst {

QString folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_D).toLower();
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart)
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain;
}

RecordGridModel::RecordGridModel(Workspace &workspace, const RecordType &type, const QList<GridColumn> &columns, QObject *parent)
    : QAbstractTableModel(parent),
      m_workspace(workspace),
      m_type(type),
      m_columns(columns)
{
    m_order.setNumericMode(true);
    m_order.setCaseSensitivity(Qt::CaseInsensitive);
    connect(&workspace, &Workspace::changed, this, &RecordGridModel::refresh);
    m_lines = wanted();
}

void RecordGridModel::setFilter(std::function<bool(const void *)> filter)
{
    m_filter = std::move(filter);
    beginResetModel();
    m_lines = wanted();
    endResetModel();
}

void RecordGridModel::setSearch(const QString &text)
{
    m_search = text;
    bringTo(wanted());
}

void RecordGridModel::setColumns(const QList<GridColumn> &columns)
{
    beginResetModel();
    m_columns = columns;
    m_sortColumn = std::min(m_sortColumn, int(columns.size()) - 1);
    m_lines = wanted();
    endResetModel();
}

RecordGridModel::Line RecordGridModel::lineOf(const QUuid &id, const void *record) const
{
    const Document &document = m_workspace.document();
    Line line{id, {}, {}};
    for (int i = 0; i < m_columns.size(); ++i) {
        const GridColumn &column = m_columns[i];
        const FieldInfo *field = fieldOf(i);
        if (column.text)
            line.texts += column.text(record, document);
        else
            line.texts += field ? cellText(document, *field, field->get(record)) : QString();
    }
    if (m_sortColumn >= 0 && m_sortColumn < m_columns.size()) {
        const GridColumn &column = m_columns[m_sortColumn];
        const FieldInfo *field = fieldOf(m_sortColumn);
        if (column.sortKey)
            line.sortKey = column.sortKey(record, document);
        else if (field && !column.text && (field->kind == Kind::Integer || field->kind == Kind::Date || field->kind == Kind::Moment))
            line.sortKey = field->get(record);
        else
            line.sortKey = line.texts[m_sortColumn];
    }
    return line;
}

bool RecordGridModel::matches(const Line &line) const
{
    if (m_search.trimmed().isEmpty())
        return true;
    const QString all = folded(line.texts.join(u'\n'));
    return std::ranges::all_of(folded(m_search).split(u' ', Qt::SkipEmptyParts),
                               [&](const QString &word) { return all.contains(word); });
}

bool RecordGridModel::isBefore(const Line &a, const Line &b) const
{
    int order = 0;
    const bool areNumbers = a.sortKey.typeId() != QMetaType::QString && b.sortKey.typeId() != QMetaType::QString;
    if (a.sortKey.isValid() != b.sortKey.isValid())
        order = a.sortKey.isValid() ? -1 : 1;
    else if (areNumbers)
        order = a.sortKey.toDouble() < b.sortKey.toDouble() ? -1 : a.sortKey.toDouble() > b.sortKey.toDouble() ? 1 : 0;
    else
        order = m_order.compare(a.sortKey.toString(), b.sortKey.toString());
    if (order == 0)
        return a.id < b.id;
    return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
}

QList<RecordGridModel::Line> RecordGridModel::wanted()
{
    QList<Line> lines;
    for (const GridColumn &column : std::as_const(m_columns))
        if (column.prepare)
            column.prepare(m_workspace.document());
    const auto &records = m_workspace.document().of(m_type);
    m_countBeforeSearch = 0;
    for (auto it = records.begin(); it != records.end(); ++it) {
        if (m_filter && !m_filter(it.value().get()))
            continue;
        ++m_countBeforeSearch;
        if (const Line line = lineOf(it.key(), it.value().get()); matches(line))
            lines += line;
    }
    std::ranges::sort(lines, [this](const Line &a, const Line &b) { return isBefore(a, b); });
    return lines;
}

bool RecordGridModel::bringTo(const QList<Line> &target)
{
    // A whole list that came in or went: line by line the views would take long to follow.
    constexpr qsizetype many = 300;
    if (std::abs(target.size() - m_lines.size()) > many) {
        beginResetModel();
        m_lines = target;
        endResetModel();
        return false;
    }
    QHash<QUuid, int> placeInTarget;
    for (int i = 0; i < target.size(); ++i)
        placeInTarget[target[i].id] = i;
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (placeInTarget.contains(m_lines[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    // What stays is put in the order of the target; then what is new comes in between.
    const auto isInOrder = std::ranges::is_sorted(m_lines, {}, [&](const Line &line) { return placeInTarget[line.id]; });
    if (!isInOrder) {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QList<QUuid> ids;
        for (const QModelIndex &index : before)
            ids += m_lines[index.row()].id;
        std::ranges::sort(m_lines, {}, [&](const Line &line) { return placeInTarget[line.id]; });
        QModelIndexList after;
        for (int i = 0; i < before.size(); ++i)
            after += index(rowOf(ids[i]), before[i].column());
        changePersistentIndexList(before, after);
        emit layoutChanged({}, VerticalSortHint);
    }
    for (int row = 0; row < target.size(); ++row) {
        if (row >= m_lines.size() || m_lines[row].id != target[row].id) {
            beginInsertRows({}, row, row);
            m_lines.insert(row, target[row]);
            endInsertRows();
        } else if (m_lines[row].texts != target[row].texts) {
            m_lines[row] = target[row];
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        } else {
            m_lines[row] = target[row];
        }
    }
    return true;
}

void RecordGridModel::refresh(const ChangeSet &set)
{
    if (!bringTo(wanted()))
        return;
    // A record may change without a change of its texts: marks and tool tips then need a repaint.
    for (const RecordChange &change : set.changes)
        if (const int row = change.type == &m_type ? rowOf(change.id) : -1; row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

QUuid RecordGridModel::idAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines[row].id : QUuid();
}

int RecordGridModel::rowOf(const QUuid &id) const
{
    const auto it = std::ranges::find(m_lines, id, &Line::id);
    return it == m_lines.end() ? -1 : int(it - m_lines.begin());
}

QList<QUuid> RecordGridModel::ids() const
{
    QList<QUuid> all;
    for (const Line &line : m_lines)
        all += line.id;
    return all;
}

int RecordGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RecordGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const FieldInfo *RecordGridModel::fieldOf(int column) const
{
    const QString &name = m_columns[column].field;
    return name.isEmpty() ? nullptr : &m_type.fields[m_type.indexOf(name)];
}

QVariant RecordGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    const void *record = m_workspace.document().pointer(m_type, line.id);
    const GridColumn &column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return line.texts[index.column()].simplified();
    case Qt::ToolTipRole:
        return line.texts[index.column()].size() > 30 ? line.texts[index.column()] : QString();
    case Qt::EditRole:
        if (const FieldInfo *field = fieldOf(index.column()); field && record)
            return field->get(record);
        return line.texts[index.column()];
    case Qt::DecorationRole:
        if (column.mark && record)
            if (const QColor colour = column.mark(record, m_workspace.document()); colour.isValid())
                return colour;
        return {};
    case Qt::UserRole:
        return line.id.toString(QUuid::WithoutBraces);
    default:
        return {};
    }
}

bool RecordGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !m_columns[index.column()].isEditable)
        return false;
    const QUuid id = m_lines[index.row()].id;
    const FieldInfo *field = fieldOf(index.column());
    const auto before = m_workspace.document().row(m_type, id);
    if (!field || !before)
        return false;
    const QVariant cell = value.toString().isEmpty() ? QVariant() : value;
    Row after = *before;
    after[m_type.indexOf(field->name)] = cell;
    const std::shared_ptr<void> trial = m_type.make();
    if (!field->set(trial.get(), cell)) {
        emit refused({tr("“%1” does not fit here.").arg(value.toString()), field->translatedLabel(m_type.table)});
        return false;
    }
    ChangeSet set;
    set.summary = tr("%1 changed: %2").arg(field->translatedLabel(m_type.table), elided(recordTitle(m_workspace.document(), m_type, id), 40));
    if (after != *before)
        set.changes += {&m_type, id, before, after};
    if (const auto result = m_workspace.apply(set); !result) {
        emit refused(result.problem());
        return false;
    }
    if (!set.isEmpty())
        emit done(set.summary);
    return true;
}

QVariant RecordGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_columns.size())
        return {};
    const GridColumn &column = m_columns[section];
    if (!column.title.isEmpty())
        return column.title;
    const FieldInfo *field = fieldOf(section);
    return field ? field->translatedLabel(m_type.table) : QString();
}

Qt::ItemFlags RecordGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_columns[index.column()].isEditable || !m_workspace.readOnlyReason().isEmpty())
        return base;
    return base | Qt::ItemIsEditable;
}

void RecordGridModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    bringTo(wanted());
}

} // namespace oogst
