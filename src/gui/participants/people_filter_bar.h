// Counts of people in words, and a click on one shows only those.

#pragma once

#include "workspace/participants.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QPushButton;

namespace oogst {

/// One chip per invitation state and per sector that occurs, and one each for first-timers and missing partners.
class PeopleFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleFilterBar(QWidget *parent = nullptr);

    void showCounts(const PeopleCount &count, int firstTimers, int missingPartners);
    /// Lets go of every choice, without telling.
    void clear();

signals:
    void stateChosen(std::optional<oogst::InvitationState> state);
    /// Empty: any; one space: not known.
    void sectorChosen(const QString &sector);
    void firstTimersChosen(bool only);
    void missingAsked();

private:
    QPushButton *makeChip(const QString &name);
    void update(QPushButton *chip, const QString &text, int count);
    QPushButton *sectorChip(const QString &sector);
    void chooseOnly(QPushButton *chip, const QList<QPushButton *> &group);

    QMap<InvitationState, QPushButton *> m_states;
    QMap<QString, QPushButton *> m_sectors;
    QPushButton *m_firstTimers;
    QPushButton *m_missing;
};

} // namespace oogst
