#include "gui/seating/chip_list.h"

#include "gui/seating/chip_delegate.h"
#include "gui/style.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace oogst {
namespace {

const QString dragFormat = QStringLiteral("application/x-oogst-participation");

} // namespace

ChipList::ChipList(QWidget *parent) : QListView(parent), m_model(new ChipModel(this)), m_delegate(new ChipDelegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setLook(this, "plain");
    setFrameStyle(QFrame::NoFrame);
    setUniformItemSizes(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHeightPolicy(Height::OfPeople);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ChipList::currentMoved);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ChipList::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ChipList::fitHeight);
}

void ChipList::setSize(ChipSize size)
{
    m_delegate->setSize(size);
    scheduleDelayedItemsLayout();
    fitHeight();
}

void ChipList::setHeightPolicy(Height height)
{
    m_height = height;
    setVerticalScrollBarPolicy(height == Height::Free ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    fitHeight();
}

void ChipList::fitHeight()
{
    if (m_height == Height::Free) {
        setMinimumHeight(60);
        setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    // Half a chip is left over below, to drop somebody beside the others.
    const int chip = m_delegate->height(fontMetrics());
    setFixedHeight(qMax(2, m_model->rowCount()) * chip + chip / 2);
}

Id<Participation> ChipList::current() const
{
    return m_model->at(currentIndex().row());
}

void ChipList::setCurrent(Id<Participation> who)
{
    setCurrentIndex(m_model->index(m_model->rowOf(who)));
}

void ChipList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    emit currentMoved();
}

void ChipList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain)
        return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: emit wentOver(event->key(), row); return;
    case Qt::Key_Up:
        if (row <= 0)
            emit wentOver(event->key(), row);
        else
            QListView::keyPressEvent(event);
        return;
    case Qt::Key_Down:
        if (row >= m_model->rowCount() - 1)
            emit wentOver(event->key(), row);
        else
            QListView::keyPressEvent(event);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_M: emit wished(ChipWish::MoveTo); return;
    case Qt::Key_L: emit wished(ChipWish::Lock); return;
    case Qt::Key_B: emit wished(ChipWish::BestPlace); return;
    case Qt::Key_A: emit wished(ChipWish::Away); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: emit wished(ChipWish::Unseat); return;
    default: QListView::keyPressEvent(event);
    }
}

QMimeData *ChipList::dataFor(Id<Participation> who)
{
    auto *data = new QMimeData;
    data->setData(dragFormat, who.text().toLatin1());
    return data;
}

Id<Participation> ChipList::draggedIn(const QMimeData *data)
{
    return Id<Participation>::fromText(QString::fromLatin1(data->data(dragFormat)));
}

void ChipList::startDrag(Qt::DropActions)
{
    if (current().isNull())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(dataFor(current()));
    drag->setPixmap(viewport()->grab(visualRect(currentIndex())));
    drag->exec(Qt::MoveAction);
    emit hoverEnded();
}

void ChipList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedIn(event->mimeData()).isNull())
        event->acceptProposedAction();
}

void ChipList::dragMoveEvent(QDragMoveEvent *event)
{
    const Id<Participation> who = draggedIn(event->mimeData());
    if (who.isNull())
        return event->ignore();
    emit hovered(who, m_model->at(indexAt(event->position().toPoint()).row()));
    event->acceptProposedAction();
}

void ChipList::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    emit hoverEnded();
}

void ChipList::dropEvent(QDropEvent *event)
{
    const Id<Participation> who = draggedIn(event->mimeData());
    if (who.isNull())
        return event->ignore();
    event->acceptProposedAction();
    emit hoverEnded();
    emit dropped(who, m_model->at(indexAt(event->position().toPoint()).row()));
}

} // namespace oogst
