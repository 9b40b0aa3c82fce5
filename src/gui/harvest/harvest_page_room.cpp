// How the harvest page fits its window: what stands beside the lines gives way to them.

#include "gui/harvest/harvest_page.h"

#include "gui/cards.h"
#include "gui/harvest/eliding_label.h"
#include "gui/harvest/outcome_detail.h"
#include "gui/harvest/sitters_card.h"
#include "gui/joining/similar_card.h"

#include <QAction>
#include <QComboBox>
#include <QResizeEvent>
#include <QTreeWidget>

namespace oogst {
namespace {

constexpr int roomForList = 780;     // width with the list of tables beside the lines
constexpr int roomForKeys = 460;     // height with the keys below them
constexpr int roomForSitters = 680;  // height with who sits there above the details

} // namespace

void HarvestPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitRoom();
}

void HarvestPage::fitRoom()
{
    const bool isNarrow = width() < roomForList, hasDetails = m_details && m_details->isChecked();
    const bool hasSitters = !isNarrow && (!hasDetails || height() >= roomForSitters);
    // The focus goes along: no key may go astray because a window became smaller.
    if (isNarrow && m_parts->hasFocus())
        m_partChoice->setFocus();
    m_partsCard->setVisible(!isNarrow);
    m_partChoice->setVisible(isNarrow);
    m_title->setVisible(!isNarrow);
    m_count->setVisible(!isNarrow);
    m_keys->setVisible(height() >= roomForKeys);
    m_sitters->setVisible(hasSitters);
    hasSitters ? m_sitters->head()->addWidget(m_sitters->roundChoice()) : m_middle->head()->insertWidget(2, m_sitters->roundChoice());
    m_similar->setWelcome(hasSitters);
    m_side->setVisible(!isNarrow || hasDetails);
    m_side->setMinimumWidth(!hasDetails ? 210 : isNarrow ? 285 : 330);
    fillAtTable();
}

void HarvestPage::fillAtTable()
{
    const QString names = m_sitters->names().join(QStringLiteral(" · "));
    m_atTable->setVisible(m_sitters->isHidden() && !names.isEmpty());
    if (m_atTable->text() != names)
        m_atTable->showText(names);
    m_atTable->setAccessibleName(tr("At the table: %1").arg(names));
}

} // namespace oogst
