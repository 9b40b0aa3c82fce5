#include "gui/notes/notes_view.h"

#include "gui/outline/outcome_kinds.h"
#include "gui/notes/notes_delegate.h"
#include "gui/notes/notes_model.h"
#include "gui/style.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace oogst {

NotesView::NotesView(NotesModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("notesProposal"));
    setAccessibleName(tr("Proposal"));
    setModel(model);
    setItemDelegate(new NotesDelegate(this));
    setLook(this, "plain");
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked);
    setShowGrid(false);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QList<int> NotesView::rows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows += index.row();
    if (rows.isEmpty() && currentIndex().isValid())
        rows += currentIndex().row();
    std::ranges::sort(rows);
    return rows;
}

void NotesView::toggle()
{
    // Several lines at once all become what the first becomes.
    const QList<int> all = rows();
    const bool taken = !all.isEmpty() && m_model->index(all.first(), 0).data(NotesModel::TakenRole).toBool();
    for (const int row : all)
        if (m_model->index(row, 0).data(NotesModel::TakenRole).toBool() == taken)
            m_model->toggle(row);
}

void NotesView::setKind(OutcomeKind kind)
{
    for (const int row : rows())
        m_model->setKind(row, kind);
}

void NotesView::shift(int by)
{
    const QList<int> all = rows();
    // A line under another selected one moves along with it.
    int under = -1;
    for (const int row : all) {
        const int depth = m_model->index(row, 0).data(NotesModel::DepthRole).toInt();
        if (under >= 0 && depth > under)
            continue;
        under = depth;
        m_model->shift(row, by);
    }
}

bool NotesView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void NotesView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    const bool bare = keys == Qt::NoModifier || keys == Qt::ControlModifier;
    if (bare && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        return setKind(kindsOnDigits().value(event->key() == Qt::Key_0 ? 9 : event->key() - Qt::Key_1));
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Delete: return toggle();
    case Qt::Key_Tab:
    case Qt::Key_Right: return shift(1);
    case Qt::Key_Backtab:
    case Qt::Key_Left: return shift(-1);
    case Qt::Key_F2:
        if (currentIndex().isValid())
            edit(currentIndex().siblingAtColumn(NotesModel::OutcomeColumn));
        return;
    default: QTableView::keyPressEvent(event);
    }
}

void NotesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    setColumnWidth(NotesModel::SourceColumn, width * 2 / 5);
    setColumnWidth(NotesModel::OutcomeColumn, width - width * 2 / 5);
    resizeRowsToContents();
}

} // namespace oogst
