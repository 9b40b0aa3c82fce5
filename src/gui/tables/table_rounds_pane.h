// What differs at a table in one round: another host or note-taker, or that the table is closed.

#pragma once

#include "core/result.h"
#include "workspace/workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace oogst {

class ReferenceBox;

/// A row for each table and a column for each round; below it what holds in the chosen cell.
class TableRoundsPane : public QWidget
{
    Q_OBJECT

public:
    explicit TableRoundsPane(Workspace &workspace, QWidget *parent = nullptr);

    void showMeetup(Id<Meetup> meetup);
    void refresh(const ChangeSet &set);
    bool reveal(const QUuid &tableRound);
    QTableWidget *grid() const { return m_grid; }

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

private:
    QWidget *makeForm();
    void fill();
    void showChosen();
    void write();
    TableRound chosen() const;
    QString cellText(const Table &table, const Round &round) const;

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    QList<Table> m_tables;
    QList<Round> m_rounds;
    QTableWidget *m_grid;
    QLabel *m_heading;
    ReferenceBox *m_host;
    ReferenceBox *m_notes;
    QCheckBox *m_closed;
};

} // namespace oogst
