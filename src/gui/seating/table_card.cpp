#include "gui/seating/table_card.h"

#include "gui/seating/chip_delegate.h"

#include <QDragMoveEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace oogst {

TableCard::TableCard(QWidget *parent)
    : Card(QStringLiteral(" "), parent), m_count(makeLabel({}, "muted", this)), m_title(makeLabel({}, "muted", this)), m_people(new ChipList(this)),
      m_menu(new QToolButton(this))
{
    setAcceptDrops(true);
    head()->addWidget(m_count);
    head()->addWidget(m_menu);
    m_menu->setObjectName(QStringLiteral("tableMenu"));
    m_menu->setText(QStringLiteral("…"));
    m_menu->setAutoRaise(true);
    m_menu->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }")); // the dots say so already
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menu);
    m_close = menu->addAction(tr("Close this table…"));
    m_close->setObjectName(QStringLiteral("closeTable"));
    connect(m_close, &QAction::triggered, this, [this] { emit closeWanted(m_table); });
    m_open = menu->addAction(tr("Open this table again"));
    m_open->setObjectName(QStringLiteral("openTable"));
    connect(m_open, &QAction::triggered, this, [this] { emit openWanted(m_table); });
    m_menu->setMenu(menu);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    body()->addWidget(m_title);
    body()->addWidget(m_people);
    body()->addStretch(1);
    layout()->setContentsMargins(12, 8, 12, 6);
    layout()->setSpacing(2);
}

void TableCard::showTable(const BoardTable &board)
{
    m_table = board.table.id;
    setHeading(tr("Table %1").arg(board.table.number));
    m_whole = board.title;
    m_title->setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, qMax(60, width() - 26)));
    m_title->setToolTip(m_whole.toHtmlEscaped());
    const int seated = int(board.chips.size());
    const bool tooFull = board.table.largest && seated > *board.table.largest;
    const bool tooEmpty = board.table.smallest && seated > 0 && seated < *board.table.smallest;
    m_count->setText(board.table.largest ? tr("%1 / %2").arg(QString::number(seated), QString::number(*board.table.largest))
                                         : QString::number(seated));
    if (tooFull)
        m_count->setText(tr("%1 · too full").arg(m_count->text()));
    else if (tooEmpty)
        m_count->setText(tr("%1 · too few").arg(m_count->text()));
    if (board.closed)
        m_count->setText(seated == 0 ? tr("closed") : tr("closed · %1 still here").arg(seated));
    m_close->setVisible(!board.closed);
    m_open->setVisible(board.closed);
    const bool isWrong = board.closed ? seated > 0 : tooFull || tooEmpty;
    setLook(m_count, isWrong ? "chip-warning" : board.closed ? "chip" : "muted");
    m_people->chips().setChips(board.chips);
    m_menu->setAccessibleName(tr("What one can do with table %1").arg(board.table.number));
    m_people->setAccessibleName(tr("Table %1, %2").arg(QString::number(board.table.number), board.title));
}

void TableCard::setSize(ChipSize size)
{
    m_people->setSize(size);
}

void TableCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_title->setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, qMax(60, width() - 26)));
}

void TableCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ChipList::draggedIn(event->mimeData()).isNull())
        event->acceptProposedAction();
}

void TableCard::dragMoveEvent(QDragMoveEvent *event)
{
    emit m_people->hovered(ChipList::draggedIn(event->mimeData()), {});
    event->acceptProposedAction();
}

void TableCard::dragLeaveEvent(QDragLeaveEvent *event)
{
    Card::dragLeaveEvent(event);
    emit m_people->hoverEnded();
}

void TableCard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit m_people->hoverEnded();
    emit m_people->dropped(ChipList::draggedIn(event->mimeData()), {});
}

} // namespace oogst
