// What the seating page shows of the records: rounds, tables with their people, what is well and what is not.

#include "gui/seating/seating_page.h"

#include "gui/cards.h"
#include "gui/seating/background_arranger.h"
#include "gui/seating/chip_delegate.h"
#include "gui/seating/panels/importance_panel.h"
#include "gui/seating/panels/pill_row.h"
#include "gui/seating/panels/waiting_panel.h"
#include "gui/seating/panels/why_bar.h"
#include "gui/seating/seating_findings.h"
#include "gui/seating/table_card.h"

#include <QAction>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

constexpr qsizetype largeMeetup = 1500; // seats: with more, what takes a walk over all of them is done beside the window
constexpr int cardsAtOnce = 40;         // made and filled whatever it takes: as many as a screen holds
constexpr int patience = 25;            // milliseconds, for those below; then the window looks at the keyboard again

} // namespace

void SeatingPage::fillRounds()
{
    QList<Round> rounds = m_workspace.document().where(&Round::meetup, meetup());
    std::sort(rounds.begin(), rounds.end(), [](const Round &a, const Round &b) { return a.number < b.number; });
    m_rounds.clear();
    const QSignalBlocker quiet(m_roundTabs);
    while (m_roundTabs->count() > 0)
        m_roundTabs->removeTab(0);
    for (const Round &round : std::as_const(rounds)) {
        m_rounds += round.id;
        m_roundTabs->addTab(tr("Round %1").arg(round.number));
    }
    if (!m_rounds.contains(m_round))
        m_round = m_rounds.value(0);
    m_roundTabs->setCurrentIndex(int(m_rounds.indexOf(m_round)));
    m_roundTabs->setVisible(m_rounds.size() > 1);
}

void SeatingPage::fill()
{
    m_board = readBoard(m_workspace.document(), meetup(), m_round);
    m_left->showBoard(m_board);
    const int waiting = int(m_board.withoutSeat.size()) - m_board.away;
    m_isLarge = m_workspace.document().where(&Participation::meetup, meetup()).size() * qMax<qsizetype>(1, m_rounds.size()) > largeMeetup;
    fillCards();
    fillPills();
    const bool nobody = m_board.sectors.isEmpty() && waiting == 0;
    m_empty->setSentence(m_board.tables.isEmpty() ? tr("There are no tables yet. Make them first.")
                                                  : tr("Nobody has accepted yet. Add participants first."));
    m_empty->button()->setText(m_board.tables.isEmpty() ? tr("To the tables") : tr("To the participants"));
    m_stack->setCurrentIndex(m_board.tables.isEmpty() || nobody ? 1 : 0);
    m_arrange->setEnabled(!m_board.tables.isEmpty() && !nobody);
    m_arrangeRest->setEnabled(m_arrange->isEnabled() && !isBusy());
    const bool someSeated = std::any_of(m_board.tables.begin(), m_board.tables.end(), [](const BoardTable &t) { return !t.chips.isEmpty(); });
    m_arrangeRest->setVisible(someSeated && waiting > 0);
    m_repair->setVisible(someSeated);
    m_repair->setEnabled(m_arrange->isEnabled() && !isBusy());
    m_weigh->setVisible(m_arrange->isEnabled() && hasSeatingWishes(m_workspace.document(), meetup()));
    m_importance->setVisible(m_weigh->isVisible() && m_weigh->isChecked());
    showImportance();
    if (m_why->isVisible())
        askWhy();
}

void SeatingPage::fillCards()
{
    while (m_cards.size() > m_board.tables.size())
        delete m_cards.takeLast();
    m_laid = qMin(m_laid, m_cards.size());
    m_filled = 0;
    m_growing->stop();
    growCards();
}

// Hundreds of cards take a while to make and to fill: some at a time.
void SeatingPage::growCards()
{
    QElapsedTimer clock;
    clock.start();
    for (; m_filled < m_board.tables.size() && (m_filled < cardsAtOnce || clock.elapsed() < patience); ++m_filled) {
        if (m_filled == m_cards.size())
            m_cards += makeCard();
        m_cards[m_filled]->showTable(m_board.tables[m_filled]);
    }
    layCards();
    if (m_filled < m_board.tables.size())
        m_growing->start();
}

TableCard *SeatingPage::makeCard()
{
    auto *card = new TableCard(m_grid->parentWidget());
    card->setSize(m_compact->isChecked() ? ChipSize::Compact : ChipSize::Normal);
    listen(card->people());
    connect(card, &TableCard::closeWanted, this, &SeatingPage::repairNow);
    connect(card, &TableCard::openWanted, this, &SeatingPage::openAgain);
    return card;
}

void SeatingPage::layCards()
{
    const int narrowest = fontMetrics().averageCharWidth() * (m_compact->isChecked() ? 23 : 32);
    const int columns = qMax(1, (m_scroll->viewport()->width() + 6) / (narrowest + 12));
    if (columns == m_columns && m_laid == m_cards.size())
        return;
    if (columns != m_columns) {
        for (int column = 0; column < qMax(columns, m_grid->columnCount()); ++column)
            m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        m_laid = 0;
    }
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    for (; m_laid < m_cards.size(); ++m_laid)
        m_grid->addWidget(m_cards[m_laid], int(m_laid) / columns, int(m_laid) % columns);
    m_grid->setRowStretch(int(m_cards.size()) / columns + 1, 1);
    m_columns = columns;
}

void SeatingPage::fillPills()
{
    answer(
        m_looking, [document = m_workspace.document(), meetup = meetup(), round = m_round] { return findingsIn(document, meetup, round); },
        [this](const QList<SeatingFinding> &findings) { m_pills->showFindings(findings); });
}

void SeatingPage::goTo(const SeatingFinding &finding, int step)
{
    mark(finding.people);
    if (!finding.people.isEmpty())
        focusOn(finding.people[step % finding.people.size()]);
    else if (!finding.table.isNull())
        reveal(recordType<Table>(), finding.table.value);
}

} // namespace oogst
