// The frame: menus, the open file, the message bar and the status bar.

#pragma once

#include "workspace/workspace.h"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace oogst {

class ChangeJob;
class DocumentView;
class MessageBar;
class StartPage;

/// Places things and forwards actions; the work is done by the pages. Everything it can do stands in its menus.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a document in this window, in place of the one before. False, with the reason in the message bar, when not.
    bool openFile(const QString &path);
    /// Opens a document on a server; asks for its address when that is empty, and for a password when the server does.
    void openServer(const QString &address = {});
    /// A file at once, a server when it answers.
    void openAny(const QString &path);
    /// Makes a file and opens it.
    bool createFile(const QString &path);
    /// Opens a copy of a sample from the user's data folder: throw it away as you like.
    bool openSample(const QString &name);
    /// Shows what a list of people would bring in; without an open file it asks where to keep the people first.
    void openList(const QString &path);
    void closeFile();

    Workspace *workspace() const { return m_workspace.get(); }
    DocumentView *view() const { return m_view; }
    StartPage *startPage() const { return m_start; }
    MessageBar *messageBar() const { return m_bar; }
    /// All commands of the menus, for the palette and for tests.
    QList<QAction *> commands() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Actions; ///< the actions by name; see main_window_menus.cpp

    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeMeetupMenu();
    void makePeopleMenu();
    void makeViewMenu();
    void makeHelpMenu();
    QAction *command(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys,
                     const std::function<void()> &act);
    void fillRecent();
    void fillPageMenu();
    void follow();
    void take(std::unique_ptr<Workspace> workspace);
    void setTitle();

    void chooseNew();
    void chooseOpen();
    void chooseCopy();
    void chooseMerge();
    void mergeFiles(const QStringList &paths);
    void showDifferences();
    void chooseTableFiles();
    void showBackups();
    void chooseList();
    void startWithList(const QString &path);
    void undo();
    void redo();
    void answer(StepId step, StepKind kind);
    void tellAnswer(StepKind kind, const Result<Answer> &result);
    void newSeries();
    void newMeetup();
    void copyMeetup();
    void removeCurrent();
    void restartIn(int language);
    void showKeys();
    void showAbout();

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Actions> m_actions;
    QStackedWidget *m_stack;
    StartPage *m_start;
    DocumentView *m_view = nullptr; ///< null while no file is open
    ChangeJob *m_answers = nullptr; ///< undo and redo of large steps; of the view
    MessageBar *m_bar;
    QLabel *m_saved;
    QLabel *m_file;
    QPushButton *m_differences; ///< in the status bar, while there are any
};

} // namespace oogst
