// The rounds of a meetup in one line: one round is normal and takes no more than that. Many go on in a next line.

#pragma once

#include "core/result.h"
#include "workspace/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace oogst {

class FlowLayout;
class NumberBox;

/// "Round 1, 45 minutes": a field for the minutes of each round; more rounds by a button.
class RoundsStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RoundsStrip(Workspace &workspace, QWidget *parent = nullptr);

    /// Stands before the rounds, on the same line where there is room.
    void setLead(QWidget *lead);
    void showMeetup(Id<Meetup> meetup);
    void refresh(const ChangeSet &set);
    /// Puts the focus on the minutes of a round.
    bool reveal(const QUuid &id);

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

private:
    struct Line {
        Id<Round> id;
        QWidget *box = nullptr;
        QLabel *label = nullptr;
        NumberBox *minutes = nullptr;
        QPushButton *remove = nullptr;
    };
    void rebuild();
    void addLine(const Round &round);
    void fill();
    void add();
    void removeRound(Id<Round> id);
    void setMinutes(Id<Round> id, std::optional<int> minutes);
    QList<Round> rounds() const;

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    FlowLayout *m_row;
    QList<Line> m_lines;
    QPushButton *m_add;
};

} // namespace oogst
