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
    /// Takes the height of its lines of chips by itself: asked by the width, a whole page would get the height that it
    /// prefers instead of the room there is, and a scroll bar of its own.
    bool hasHeightForWidth() const override { return false; }

signals:
    void stateChosen(std::optional<oogst::InvitationState> state);
    /// Empty: any; one space: not known.
    void sectorChosen(const QString &sector);
    void firstTimersChosen(bool only);
    void missingAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeHeight();
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
