// How long a round still takes, and when tables change.

#pragma once

#include "workspace/workspace.h"

#include <QTimer>

namespace oogst {

/// A clock that counts down a round. The windows of one meetup share it: the tables see what the beamer shows.
/// It runs on the time of the workspace and lives as long as the program; nothing of it is in the file.
class RoundClock : public QObject
{
    Q_OBJECT

public:
    explicit RoundClock(Workspace &workspace, QObject *parent = nullptr);

    /// Sets the length; the clock stands still at the start.
    void set(Id<Round> round, int minutes);
    Id<Round> round() const { return m_round; }
    void toggle();
    void restart();
    /// Five minutes more or less, also while it runs.
    void addMinutes(int minutes);

    bool isRunning() const { return m_endsAt.isValid(); }
    bool isOver() const { return secondsLeft() <= 0 && m_seconds > 0; }
    /// Negative when the time is over.
    int secondsLeft() const;
    /// "12:05", "-0:40".
    QString text() const;
    /// In a sentence, for who cannot see it: "12 minutes left".
    QString spoken() const;

signals:
    void ticked();
    /// The time is over: change tables. Once each time.
    void over();

private:
    void tick();

    Workspace &m_workspace;
    Id<Round> m_round;
    int m_seconds = 0; ///< of the whole round
    int m_left = 0;    ///< while it stands still
    QDateTime m_endsAt; ///< while it runs
    bool m_told = false;
    QTimer m_timer;
};

/// The minutes a round takes: its own, else those of the tables in the programme over the rounds, else 30.
int minutesOfRound(const Document &document, Id<Meetup> meetup, Id<Round> round);

} // namespace oogst
