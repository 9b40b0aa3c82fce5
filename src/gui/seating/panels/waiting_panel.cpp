#include "gui/seating/panels/waiting_panel.h"

#include "core/rules/names.h"
#include "gui/seating/chip_list.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace oogst {
namespace {

constexpr int lowest = 110; // of the card: its heading and two people

} // namespace

WaitingPanel::WaitingPanel(QWidget *parent)
    : Card(tr("No place yet"), parent), m_people(new ChipList(this)), m_hint(makeLabel({}, "muted", this, Wrapping::Wraps)),
      m_sectors(new QWidget(this)), m_legend(new QGridLayout)
{
    setFixedWidth(230);
    setMinimumHeight(lowest);
    m_people->setObjectName(QStringLiteral("waiting"));
    m_people->setAccessibleName(tr("People without a place"));
    m_people->setHeightPolicy(ChipList::Height::Free);
    m_people->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // gives way to the bars below
    auto *sectors = new QVBoxLayout(m_sectors);
    sectors->setContentsMargins(0, 6, 0, 0);
    sectors->setSpacing(6);
    sectors->addWidget(makeLabel(tr("Sectors"), "heading", m_sectors));
    sectors->addLayout(m_legend);
    m_legend->setColumnStretch(1, 1);
    m_legend->setVerticalSpacing(4);
    setLook(m_sectors, "plain");
    body()->addWidget(m_people, 1);
    body()->addWidget(m_hint);
    body()->addWidget(m_sectors);
}

void WaitingPanel::showBoard(const Board &board)
{
    m_people->chips().setChips(board.withoutSeat);
    const int waiting = int(board.withoutSeat.size()) - board.away;
    setHeading(waiting == 0 ? tr("No place yet") : tr("No place yet · %1").arg(waiting));
    m_hint->setText(waiting == 0 ? tr("Everybody who comes has a place.") : tr("Drag to a table, or press Enter and type its number."));
    while (QLayoutItem *item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &[sector, count] : board.sectors) {
        m_legend->addWidget(makeSectorMark(sector, m_sectors), row, 0);
        m_legend->addWidget(makeLabel(sector.isEmpty() ? tr("Unknown") : sectorLabel(sector), "plain", m_sectors), row, 1);
        m_legend->addWidget(makeLabel(QString::number(count), "muted", m_sectors), row++, 2, Qt::AlignRight);
    }
    fit();
}

void WaitingPanel::fit()
{
    const QMargins edges = layout()->contentsMargins();
    const int inside = width() - edges.left() - edges.right();
    int room = height() - edges.top() - edges.bottom() - head()->sizeHint().height() - layout()->spacing() - m_people->minimumHeight();
    for (QWidget *part : {static_cast<QWidget *>(m_hint), m_sectors}) {
        const int need = (part == m_hint ? m_hint->heightForWidth(inside) : part->sizeHint().height()) + body()->spacing();
        part->setVisible(need <= room);
        room -= part->isHidden() ? 0 : need;
    }
}

void WaitingPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

} // namespace oogst
