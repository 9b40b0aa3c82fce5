#include "gui/notes/notes_model.h"

#include <algorithm>

namespace oogst {
namespace {

QString reasonOf(NoteFate fate)
{
    switch (fate) {
    case NoteFate::Taken: break;
    case NoteFate::Heading: return NotesModel::tr("heading");
    case NoteFate::Chrome: return NotesModel::tr("around the notes");
    case NoteFate::Facts: return NotesModel::tr("facts of the day");
    case NoteFate::Prose: return NotesModel::tr("running text");
    }
    return {};
}

bool isTaken(const ProposedLine &line)
{
    return line.fate == NoteFate::Taken;
}

} // namespace

void NotesModel::setLines(const QList<ProposedLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
    emit corrected();
}

QList<NotedOutcome> NotesModel::taken() const
{
    QList<NotedOutcome> taken;
    for (const ProposedLine &line : m_lines) {
        if (!isTaken(line) || line.outcome.text.trimmed().isEmpty())
            continue;
        NotedOutcome noted = line;
        noted.depth = qMin(noted.depth, taken.isEmpty() ? 0 : taken.last().depth + 1);
        taken += noted;
    }
    return taken;
}

qsizetype NotesModel::takenCount() const
{
    return std::ranges::count_if(m_lines, isTaken);
}

bool NotesModel::namesTables() const
{
    return std::ranges::any_of(m_lines, [](const ProposedLine &line) { return isTaken(line) && line.table; });
}

int NotesModel::depthAbove(int row) const
{
    while (--row >= 0)
        if (isTaken(m_lines[row]))
            return m_lines[row].depth;
    return -1;
}

void NotesModel::toggle(int row)
{
    ProposedLine &line = m_lines[row];
    if (isTaken(line)) {
        line.fate = NoteFate::Prose;
    } else {
        line.fate = NoteFate::Taken;
        line.isSure = true;
        // What was read under a heading is no deeper than the line above it.
        line.depth = qBound(0, line.depth, depthAbove(row) + 1);
    }
    tell(row, row);
}

void NotesModel::setKind(int row, OutcomeKind kind)
{
    ProposedLine &line = m_lines[row];
    line.outcome.kind = kind;
    line.isSure = true;
    if (!isTaken(line))
        return toggle(row);
    tell(row, row);
}

void NotesModel::shift(int row, int by)
{
    const int from = m_lines[row].depth, to = qBound(0, from + by, depthAbove(row) + 1);
    if (!isTaken(m_lines[row]) || to == from)
        return;
    int last = row;
    m_lines[row].depth = to;
    for (int i = row + 1; i < m_lines.size() && (!isTaken(m_lines[i]) || m_lines[i].depth > from); ++i)
        if (isTaken(m_lines[i])) {
            m_lines[i].depth += to - from;
            last = i;
        }
    tell(row, last);
}

void NotesModel::tell(int first, int last)
{
    emit dataChanged(index(first, 0), index(last, OutcomeColumn));
    emit corrected();
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int NotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProposedLine &line = m_lines[index.row()];
    switch (role) {
    case TakenRole: return isTaken(line);
    case KindRole: return int(line.outcome.kind);
    case DepthRole: return line.depth;
    case SureRole: return line.isSure;
    case Qt::EditRole: return line.outcome.text;
    case Qt::DisplayRole:
        if (index.column() == SourceColumn)
            return line.source;
        return isTaken(line) ? line.outcome.text : tr("left out: %1").arg(reasonOf(line.fate));
    case Qt::AccessibleTextRole:
        if (index.column() == SourceColumn || !isTaken(line))
            return data(index, Qt::DisplayRole);
        return tr("%1, level %2: %3").arg(labelOf(line.outcome.kind), QString::number(line.depth + 1), line.outcome.text);
    default: return {};
    }
}

bool NotesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().simplified();
    if (role != Qt::EditRole || index.column() != OutcomeColumn || text.isEmpty())
        return false;
    ProposedLine &line = m_lines[index.row()];
    line.outcome.text = text;
    line.fate = NoteFate::Taken;
    tell(index.row(), index.row());
    return true;
}

QVariant NotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == SourceColumn ? tr("The notes") : tr("The outcome");
}

Qt::ItemFlags NotesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == OutcomeColumn ? plain | Qt::ItemIsEditable : plain;
}

} // namespace oogst
