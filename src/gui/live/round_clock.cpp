#include "gui/live/round_clock.h"

#include <QCoreApplication>

#include <chrono>
#include <cmath>

namespace oogst {

RoundClock::RoundClock(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_timer.setInterval(std::chrono::milliseconds(250));
    connect(&m_timer, &QTimer::timeout, this, &RoundClock::tick);
}

void RoundClock::set(Id<Round> round, int minutes)
{
    m_round = round;
    m_seconds = minutes * 60;
    restart();
}

void RoundClock::restart()
{
    m_timer.stop();
    m_endsAt = {};
    m_left = m_seconds;
    m_told = false;
    emit ticked();
}

void RoundClock::toggle()
{
    if (isRunning()) {
        m_left = secondsLeft();
        m_endsAt = {};
        m_timer.stop();
    } else {
        m_endsAt = m_workspace.now().addSecs(m_left);
        m_timer.start();
    }
    emit ticked();
}

void RoundClock::addMinutes(int minutes)
{
    if (isRunning())
        m_endsAt = m_endsAt.addSecs(60 * minutes);
    else
        m_left += 60 * minutes;
    m_told = m_told && secondsLeft() <= 0;
    emit ticked();
}

int RoundClock::secondsLeft() const
{
    if (!isRunning())
        return m_left;
    return int(std::ceil(double(m_workspace.now().msecsTo(m_endsAt)) / 1000));
}

QString RoundClock::text() const
{
    const int seconds = secondsLeft();
    const int all = qAbs(seconds);
    return QStringLiteral("%1%2:%3").arg(seconds < 0 ? QStringLiteral("−") : QString(), QString::number(all / 60), QString::number(all % 60).rightJustified(2, QLatin1Char('0')));
}

QString RoundClock::spoken() const
{
    const int seconds = secondsLeft();
    if (seconds <= 0)
        return tr("The time is over.");
    return tr("%n minute(s) left", nullptr, (seconds + 59) / 60);
}

void RoundClock::tick()
{
    if (!m_told && isOver()) {
        m_told = true;
        emit over();
    }
    emit ticked();
}

int minutesOfRound(const Document &document, Id<Meetup> meetup, Id<Round> round)
{
    if (const auto own = document.findOrEmpty(round).minutes)
        return *own;
    const auto rounds = document.where(&Round::meetup, meetup);
    if (rounds.size() == 1 && rounds.first().minutes)
        return *rounds.first().minutes;
    int planned = 0;
    for (const ProgrammeItem &item : document.where(&ProgrammeItem::meetup, meetup))
        if (item.kind == ProgrammeItemKind::Tables)
            planned += item.minutes.value_or(0);
    constexpr int usual = 30;
    return planned > 0 ? planned / int(qMax(qsizetype(1), rounds.size())) : usual;
}

} // namespace oogst
