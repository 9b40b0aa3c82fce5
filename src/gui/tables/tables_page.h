// Issues, their tables, hosts and rounds.

#pragma once

#include "gui/page.h"

class QPushButton;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace oogst {

class RecordPane;
class RoundsStrip;
class TableRoundsPane;

/// Issues on the left, tables on the right; above them "8 tables, 12 seats each" in one click, the rounds in one
/// line, and in words what is not right yet. Agreements about who sits where stand behind a tab, and with more rounds what
/// differs between them behind another.
class TablesPage : public Page
{
    Q_OBJECT

public:
    explicit TablesPage(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(const RecordType &type, const QUuid &id) override;
    QList<QAction *> pageActions() const override { return m_actions; }

protected:
    void reload() override;
    void refresh(const ChangeSet &set) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildMaker();
    QWidget *buildBoards();
    void buildActions();
    void make();
    void showMaker();
    void showWarnings();
    void showChoices();
    void showTabs();

    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_boards = nullptr;
    RecordPane *m_issues = nullptr;
    RecordPane *m_tables = nullptr;
    RecordPane *m_rules = nullptr;
    RoundsStrip *m_rounds = nullptr;
    TableRoundsPane *m_perRound = nullptr;
    QSpinBox *m_count = nullptr;
    QSpinBox *m_seats = nullptr;
    QPushButton *m_make = nullptr;
    QWidget *m_warnings = nullptr;
    QList<QAction *> m_actions;
};

} // namespace oogst
