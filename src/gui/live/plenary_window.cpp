#include "gui/live/plenary_window.h"

#include "gui/live/plenary_board.h"
#include "gui/live/round_clock.h"

#include <QApplication>
#include <QShortcut>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace oogst {

PlenaryWindow::PlenaryWindow(Workspace &workspace, Id<Meetup> meetup, RoundClock &clock, QWidget *parent)
    : QWidget(parent, Qt::Window), m_workspace(workspace), m_meetup(meetup), m_board(new PlenaryBoard(clock, this))
{
    setObjectName(u"plenaryScreen"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Plenary screen"));
    resize(1280, 720);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_board);
    const auto key = [this](const QKeySequence &keys, auto act) { connect(new QShortcut(keys, this), &QShortcut::activated, this, act); };
    key(Qt::Key_Escape, [this] { isFullScreen() ? showNormal() : void(close()); });
    key(Qt::Key_F11, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    key(Qt::Key_Space, [&clock] { clock.toggle(); });
    key(Qt::Key_Plus, [&clock] { clock.addMinutes(1); });
    key(Qt::Key_Minus, [&clock] { clock.addMinutes(-1); });
    key(Qt::Key_Home, [&clock] { clock.restart(); });
    key(Qt::Key_Right, [this] { m_board->turn(1); });
    key(Qt::Key_Left, [this] { m_board->turn(-1); });
    connect(&clock, &RoundClock::over, this, [this] {
        m_board->setSignal(true);
        QApplication::beep();
    });
    connect(&clock, &RoundClock::ticked, this, [this, &clock] {
        if (m_board->showsSignal() && !clock.isOver())
            m_board->setSignal(false);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &PlenaryWindow::refresh);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        if (set.touchesAny<Outcome, Table, Issue, Meetup, Person>() && !m_soon.isActive())
            m_soon.start();
    });
    m_turn.setInterval(15s);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (m_board->pages() > 1)
            m_board->turn(1);
    });
    m_turn.start();
    refresh();
}

void PlenaryWindow::refresh()
{
    if (!m_workspace.find(m_meetup)) {
        close();
        return;
    }
    m_board->show(plenaryHarvest(m_workspace.document(), m_meetup));
}

} // namespace oogst
