// The round clock with its buttons.

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace oogst {

class RoundClock;

class ClockPanel : public QWidget
{
    Q_OBJECT

public:
    ClockPanel(RoundClock &clock, QWidget *parent = nullptr);

private:
    void show();

    RoundClock &m_clock;
    QLabel *m_time;
    QPushButton *m_toggle;
};

} // namespace oogst
