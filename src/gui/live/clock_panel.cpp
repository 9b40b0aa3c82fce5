#include "gui/live/clock_panel.h"

#include "gui/cards.h"
#include "gui/live/round_clock.h"

#include <QHBoxLayout>

namespace oogst {

ClockPanel::ClockPanel(RoundClock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_time(makeLabel({}, "title", this)), m_toggle(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_time->setObjectName(QStringLiteral("roundClock"));
    QFont large = m_time->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_time->setFont(large);
    m_toggle->setObjectName(QStringLiteral("toggleClock"));
    // The keyboard stays in the lines: the clock has its own keys.
    auto *again = new QPushButton(tr("Again"), this);
    auto *longer = new QPushButton(tr("+5 min"), this);
    for (QPushButton *button : {m_toggle, again, longer}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->insertWidget(0, m_time);
    connect(m_toggle, &QPushButton::clicked, &clock, &RoundClock::toggle);
    connect(again, &QPushButton::clicked, &clock, &RoundClock::restart);
    connect(longer, &QPushButton::clicked, &clock, [&clock] { clock.addMinutes(5); });
    connect(&clock, &RoundClock::ticked, this, &ClockPanel::show);
    show();
}

void ClockPanel::show()
{
    m_time->setText(m_clock.text());
    m_time->setAccessibleName(m_clock.spoken());
    setLook(m_time, m_clock.isOver() ? "problem" : "title");
    m_toggle->setText(m_clock.isRunning() ? tr("Pause") : tr("Start"));
}

} // namespace oogst
