#include "gui/programme/programme_grid.h"

#include <QDropEvent>
#include <QKeyEvent>

namespace oogst {

ProgrammeGrid::ProgrammeGrid(QWidget *parent) : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setAllColumnsShowFocus(true);
    setWordWrap(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
}

void ProgrammeGrid::dropEvent(QDropEvent *event)
{
    const int from = indexOfTopLevelItem(currentItem());
    const QTreeWidgetItem *target = itemAt(event->position().toPoint());
    int to = target ? indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(target)) : topLevelItemCount();
    if (target && dropIndicatorPosition() == QAbstractItemView::BelowItem)
        ++to;
    if (to > from)
        --to; // the row itself leaves its place first
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (from >= 0 && to != from)
        emit moveWanted(from, to);
}

void ProgrammeGrid::keyPressEvent(QKeyEvent *event)
{
    const int row = indexOfTopLevelItem(currentItem());
    const bool isMove = event->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    if (isMove && event->key() == Qt::Key_Up && row > 0)
        emit moveWanted(row, row - 1);
    else if (isMove && event->key() == Qt::Key_Down && row >= 0 && row + 1 < topLevelItemCount())
        emit moveWanted(row, row + 1);
    else if (event->key() == Qt::Key_Delete && row >= 0)
        emit removeWanted();
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace oogst
