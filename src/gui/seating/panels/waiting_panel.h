// Who has no place yet, at the left of the tables, and what the colours mean.

#pragma once

#include "gui/cards.h"
#include "gui/seating/seating_board.h"

class QGridLayout;

namespace oogst {

class ChipList;

/// In a low window the people come first: colours and advice go when they do not fit.
class WaitingPanel : public Card
{
    Q_OBJECT

public:
    explicit WaitingPanel(QWidget *parent = nullptr);

    ChipList &people() { return *m_people; }
    void showBoard(const Board &board);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    ChipList *m_people;
    QLabel *m_hint;
    QWidget *m_sectors;
    QGridLayout *m_legend;
};

} // namespace oogst
