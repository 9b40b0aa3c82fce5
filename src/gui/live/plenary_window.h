// The plenary screen: the board for the beamer and its keys.

#pragma once

#include "workspace/workspace.h"

#include <QTimer>
#include <QWidget>

namespace oogst {

class PlenaryBoard;
class RoundClock;

class PlenaryWindow : public QWidget
{
    Q_OBJECT

public:
    PlenaryWindow(Workspace &workspace, Id<Meetup> meetup, RoundClock &clock, QWidget *parent = nullptr);
    PlenaryBoard &board() const { return *m_board; }

private:
    void refresh();

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    PlenaryBoard *m_board;
    QTimer m_turn;
    QTimer m_soon; ///< eight laptops write at once: the board is made new twice a second at most
};

} // namespace oogst
