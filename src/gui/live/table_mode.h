// One table, full window, large type, nothing else: for who writes at the table.

#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace oogst {

class OutlineView;
class RoundClock;

/// A window of its own over the same file. What is typed is in the file within two seconds.
class TableMode : public QWidget
{
    Q_OBJECT

public:
    TableMode(Workspace &workspace, RoundClock &clock, QWidget *parent = nullptr);
    ~TableMode() override;

    void showTable(Id<Meetup> meetup, Id<Table> table, Id<Round> round);
    OutlineView &outline() const { return *m_outline; }
    Id<Table> table() const { return m_table; }

signals:
    void closed(const QUuid &table);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void makeKeys();
    void refresh(const ChangeSet &set);
    void fillHead();
    void fillPeople();
    void fitPeople();
    void stepTable(int by);
    void tell(const QString &text);
    void enlarge();

    Workspace &m_workspace;
    RoundClock &m_clock;
    Id<Meetup> m_meetup;
    Id<Table> m_table;
    Id<Round> m_round;
    QList<Id<Round>> m_rounds;
    QStringList m_names, m_namesWithOrganisation; ///< of who sits here
    QLabel *m_title = nullptr;
    QLabel *m_question = nullptr;
    QLabel *m_people = nullptr;
    QLabel *m_note = nullptr;
    QComboBox *m_roundChoice = nullptr;
    OutlineView *m_outline = nullptr;
};

} // namespace oogst
