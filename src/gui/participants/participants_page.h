// Who is invited, answered, came.

#pragma once

#include "gui/page.h"
#include "workspace/participants.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace oogst {

class EmptyState;
class ParticipantPanel;
class ParticipantsFilter;
class ParticipantsModel;
class PeopleFilterBar;
class PersonLine;
class RecordPane;

/// The list of participants with the chosen one's panel beside it, and four lists beside that one: groups without
/// names, wanted partners, needs and offers, organisations.
class ParticipantsPage : public Page
{
    Q_OBJECT

public:
    explicit ParticipantsPage(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(const RecordType &type, const QUuid &id) override;
    QList<QAction *> pageActions() const override { return m_actions; }

protected:
    void reload() override;
    void refresh(const ChangeSet &set) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum List { People, Groups, Partners, Needs, Organisations };

    void buildActions();
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &keys, void (ParticipantsPage::*act)());
    QWidget *buildPeople();
    QWidget *buildBar();
    QWidget *buildGrid();
    void buildLists();
    void addList(RecordPane *pane);
    void follow(const ChangeSet &set);
    void showCounts();
    void showColumns();
    void showCurrent();
    void showEmptiness();
    void filterBy(const QString &words);
    void select(Id<Participation> id);
    QList<Id<Participation>> selected() const;
    Id<Participation> current() const;
    void addTyped();
    void addKnown(Id<Person> person);
    void added(const Result<Id<Participation>> &result);
    void setState(InvitationState state);
    void mark(Presence presence);
    void removeSelected();
    void arrived() { mark(Presence::Arrived); }
    void notArrived() { mark(Presence::NotArrived); }
    void noShow() { mark(Presence::NoShow); }
    void startAdding();
    void startFiltering();

    ParticipantsModel *m_people;
    ParticipantsFilter *m_filter;
    QList<QAction *> m_actions;
    QList<QAction *> m_stateActions;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_lists = nullptr;
    PersonLine *m_addLine = nullptr;
    QLineEdit *m_filterLine = nullptr;
    QPushButton *m_stateButton = nullptr;
    QPushButton *m_presenceButton = nullptr;
    PeopleFilterBar *m_chips = nullptr;
    QTableView *m_grid = nullptr;
    QStackedWidget *m_gridOrEmpty = nullptr;
    EmptyState *m_nobody = nullptr;
    EmptyState *m_noMatch = nullptr;
    QLabel *m_summary = nullptr;
    PeopleCount m_count;
    ParticipantPanel *m_panel = nullptr;
    QWidget *m_panelCard = nullptr;
    QList<RecordPane *> m_panes;
};

} // namespace oogst
