// The desk at the door: one field, one person on screen at a time.

#pragma once

#include "workspace/arrivals.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace oogst {

class Card;

/// Type a name or scan a badge: the person who fits best is shown, and nobody else. Enter lets them in, at a table where
/// there is room; who is not on the list walks in the same way. Arrow keys show another who fits.
class ArrivalDesk : public QDialog
{
    Q_OBJECT

public:
    ArrivalDesk(Workspace &workspace, Id<Meetup> meetup, QWidget *parent = nullptr);
    /// Who is on screen; null when nobody.
    Id<Participation> shown() const;

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void search();
    void showFound(int place);
    void showPerson(Id<Participation> id);
    void showWalkIn();
    void showCounts();
    void letIn();
    void takeBack();
    void closeDoor();
    void told(const QString &text);

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    QList<Id<Participation>> m_found;
    int m_place = -1;
    QHash<Id<Round>, Id<Table>> m_places;
    QLineEdit *m_line;
    QLabel *m_counts;
    QLabel *m_name;
    QLabel *m_organisation;
    QLabel *m_state;
    QLabel *m_table;
    QLabel *m_others;
    QLabel *m_last;
    QPushButton *m_in;
    QPushButton *m_back;
    QPushButton *m_closeDoor;
};

} // namespace oogst
