#include "gui/main_window_actions.h"

#include "gui/document_place.h"
#include "gui/document_view.h"
#include "gui/history_dialog.h"
#include "gui/meetup_view.h"
#include "gui/message_bar.h"
#include "gui/sample_files.h"
#include "gui/settings.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeMeetupMenu();
    makePeopleMenu();
    m_actions->pageMenu = menuBar()->addMenu(tr("&Page"));
    connect(m_actions->pageMenu, &QMenu::aboutToShow, this, &MainWindow::fillPageMenu);
    makeViewMenu();
    makeHelpMenu();
}

QAction *MainWindow::command(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys,
                             const std::function<void()> &act)
{
    auto *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [act] { act(); });
    m_actions->all += action;
    return action;
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    command(menu, u"new"_s, tr("&New file…"), QKeySequence::New, [this] { chooseNew(); });
    command(menu, u"open"_s, tr("&Open…"), QKeySequence::Open, [this] { chooseOpen(); });
    command(menu, u"openServer"_s, tr("Open from a ser&ver…"), QKeySequence(u"Ctrl+Shift+O"_s), [this] { openServer(); });
    m_actions->recentMenu = menu->addMenu(tr("&Recent files"));
    connect(m_actions->recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    fillRecent();
    QMenu *samples = menu->addMenu(tr("&Samples"));
    for (const QString &name : sampleNames())
        command(samples, u"sample_"_s + name, sampleTitle(name), {}, [this, name] { openSample(name); });
    menu->addSeparator();
    m_actions->needWriting += command(menu, u"merge"_s, tr("&Take in files…"), QKeySequence(u"Ctrl+M"_s), [this] { chooseMerge(); });
    m_actions->needFile += command(menu, u"differences"_s, tr("&Differences…"), QKeySequence(u"Ctrl+Shift+M"_s), [this] { showDifferences(); });
    m_actions->needMeetup += command(menu, u"tableFiles"_s, tr("Files for the t&ables…"), {}, [this] { chooseTableFiles(); });
    m_actions->needFile += command(menu, u"backups"_s, tr("&Kept copies…"), {}, [this] { showBackups(); });
    menu->addSeparator();
    m_actions->needFile += command(menu, u"saveCopy"_s, tr("Save a &copy…"), QKeySequence::SaveAs, [this] { chooseCopy(); });
    m_actions->needFile += command(menu, u"close"_s, tr("C&lose this file"), QKeySequence(u"Ctrl+W"_s), [this] { closeFile(); });
    menu->addSeparator();
    command(menu, u"quit"_s, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), [this] { close(); });
}

void MainWindow::fillRecent()
{
    QMenu *menu = m_actions->recentMenu;
    menu->clear();
    int number = 0;
    for (const QString &path : settings::recentFiles()) {
        const QString name = documentName(path).replace(u'&', u"&&"_s);
        const QString missing = mayBeThere(path) ? QString() : tr(" (not found)");
        const QString key = ++number < 10 ? u"&%1 "_s.arg(number) : QString();
        menu->addAction(key + name + missing, this, [this, path] { openAny(path); })->setToolTip(QDir::toNativeSeparators(path));
    }
    menu->setEnabled(number > 0);
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_actions->undo = command(menu, u"undo"_s, tr("&Undo"), QKeySequence::Undo, [this] { undo(); });
    m_actions->redo = command(menu, u"redo"_s, tr("&Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), [this] { redo(); });
    m_actions->needFile += command(menu, u"history"_s, tr("&History…"), QKeySequence(u"Ctrl+H"_s), [this] {
        auto *dialog = new HistoryDialog(*m_workspace, m_view->meetup(), m_view);
        connect(dialog, &HistoryDialog::done, m_bar, &MessageBar::tell);
        connect(dialog, &HistoryDialog::refused, m_bar, &MessageBar::tellProblem);
        dialog->show();
    });
    menu->addSeparator();
    m_actions->needFile += command(menu, u"search"_s, tr("&Search or do…"), QKeySequence(u"Ctrl+K"_s),
                                   [this] { m_view->navigator().startSearch(); });
}

void MainWindow::makeMeetupMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Meetup"));
    m_actions->meetupMenu = menu;
    m_actions->needWriting += command(menu, u"newMeetup"_s, tr("&New meetup…"), QKeySequence(u"Ctrl+Shift+N"_s), [this] { newMeetup(); });
    m_actions->needWriting += command(menu, u"newSeries"_s, tr("New &series…"), {}, [this] { newSeries(); });
    QAction *copy = command(menu, u"copyMeetup"_s, tr("&Copy to another region…"), QKeySequence(u"Ctrl+Shift+D"_s), [this] { copyMeetup(); });
    m_actions->needWriting += copy;
    m_actions->needMeetup += copy;
    menu->addSeparator();
    m_actions->remove = command(menu, u"remove"_s, tr("&Remove this meetup"), {}, [this] { removeCurrent(); });
    m_actions->needWriting += m_actions->remove;
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    const QStringList titles{tr("&Overview"), tr("&Programme"), tr("P&articipants"), tr("&Tables"), tr("&Seating"), tr("&Harvest"), tr("&Report")};
    for (int i = 0; i < titles.size(); ++i)
        m_actions->needMeetup += command(menu, u"page%1"_s.arg(i + 1), titles[i], QKeySequence(u"Ctrl+%1"_s.arg(i + 1)),
                                         [this, i] { m_view->meetupView().openPage(i); });
    menu->addSeparator();
    m_actions->needFile += command(menu, u"agenda"_s, tr("&Knowledge agenda"), QKeySequence(u"Ctrl+8"_s),
                                   [this] { m_view->showPlace(Place::Agenda); });
    m_actions->needFile += command(menu, u"commitments"_s, tr("&Commitments"), QKeySequence(u"Ctrl+9"_s),
                                   [this] { m_view->showPlace(Place::Commitments); });
    m_actions->needFile += command(menu, u"regions"_s, tr("Regions s&ide by side"), {}, [this] { m_view->showPlace(Place::Regions); });
    m_actions->needFile += command(menu, u"nextPane"_s, tr("&Next pane"), QKeySequence(Qt::Key_F6), [this] { m_view->nextPane(); });
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("Co&lours"));
    auto *themeGroup = new QActionGroup(this);
    for (const auto &[theme, name, text] : {std::tuple(Theme::System, u"themeSystem"_s, tr("As the &system")),
                                            std::tuple(Theme::Light, u"themeLight"_s, tr("&Light")),
                                            std::tuple(Theme::Dark, u"themeDark"_s, tr("&Dark"))}) {
        QAction *action = command(themes, name, text, {}, [theme = theme] {
            settings::setTheme(theme);
            applyTheme(*qApp, theme);
        });
        action->setCheckable(true);
        action->setChecked(settings::theme() == theme);
        themeGroup->addAction(action);
    }
    QMenu *languages = menu->addMenu(tr("Lan&guage"));
    auto *languageGroup = new QActionGroup(this);
    for (const auto &[language, name, text] : {std::tuple(ScreenLanguage::System, u"languageSystem"_s, tr("As the &system")),
                                               std::tuple(ScreenLanguage::Dutch, u"languageDutch"_s, u"&Nederlands"_s),
                                               std::tuple(ScreenLanguage::English, u"languageEnglish"_s, u"&English"_s)}) {
        QAction *action = command(languages, name, text, {}, [this, language = language] { restartIn(int(language)); });
        action->setCheckable(true);
        action->setChecked(settings::language() == language);
        languageGroup->addAction(action);
    }
    QAction *full = command(menu, u"fullScreen"_s, tr("&Full screen"), QKeySequence(Qt::Key_F11),
                            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    command(menu, u"keys"_s, tr("&Keys…"), QKeySequence(Qt::Key_F1), [this] { showKeys(); });
    command(menu, u"about"_s, tr("&About Oogst…"), {}, [this] { showAbout(); });
}

void MainWindow::fillPageMenu()
{
    QMenu *menu = m_actions->pageMenu;
    menu->clear();
    const QList<QAction *> actions = m_view ? m_view->pageActions() : QList<QAction *>();
    menu->addActions(actions);
    menu->menuAction()->setEnabled(!actions.isEmpty());
}

QList<QAction *> MainWindow::commands() const
{
    return m_actions->all + (m_view ? m_view->pageActions() : QList<QAction *>());
}

} // namespace oogst
