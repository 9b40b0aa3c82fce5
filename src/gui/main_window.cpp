#include "gui/main_window.h"

#include "gui/cards.h"
#include "gui/document_place.h"
#include "gui/document_view.h"
#include "gui/lists/people_verbs.h"
#include "gui/main_window_actions.h"
#include "gui/meetup_view.h"
#include "gui/message_bar.h"
#include "gui/privacy/privacy_verbs.h"
#include "gui/sample_files.h"
#include "gui/server_dialog.h"
#include "gui/settings.h"
#include "gui/start_page.h"
#include "workspace/change_job.h"
#include "workspace/server_access.h"
#include "workspace/table_file.h"
#include "workspace/typed_text.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

QStringList documentsIn(const QMimeData *dropped)
{
    QStringList files;
    for (const QUrl &url : dropped->urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(u".oogst"_s))
            files += url.toLocalFile();
    return files;
}

/// The one list of people that was dropped, or empty.
QString listIn(const QMimeData *dropped)
{
    const QList<QUrl> urls = dropped->urls();
    return urls.size() == 1 && urls.first().isLocalFile() && isListName(urls.first().toLocalFile()) ? urls.first().toLocalFile() : QString();
}

// A facilitator came to write, not to organise: the first thing to see is the table, with an empty line.
void startAtTable(DocumentView &view)
{
    view.meetupView().openPage(u"harvest"_s);
    for (QAction *action : view.pageActions())
        if (action->objectName() == u"tableMode")
            action->trigger();
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent),
      m_actions(std::make_unique<Actions>()),
      m_stack(new QStackedWidget),
      m_start(new StartPage),
      m_bar(new MessageBar),
      m_saved(new QLabel),
      m_file(new QLabel),
      m_differences(makeFlat({}))
{
    setObjectName(u"mainWindow"_s);
    auto *centre = new QWidget(this);
    auto *all = new QVBoxLayout(centre);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    setCentralWidget(centre);
    for (QLabel *label : {m_saved, m_file})
        label->setTextFormat(Qt::PlainText);
    m_saved->setObjectName(u"saved"_s);
    m_file->setObjectName(u"file"_s);
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_bar, 1);
    m_differences->setObjectName(u"differencesLeft"_s);
    m_differences->hide();
    connect(m_differences, &QPushButton::clicked, this, &MainWindow::showDifferences);
    statusBar()->addPermanentWidget(m_differences);
    statusBar()->addPermanentWidget(m_file);
    statusBar()->setSizeGripEnabled(false);
    setAcceptDrops(true);
    makeMenus();
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::newWanted, this, &MainWindow::chooseNew);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseOpen);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openAny);
    connect(m_bar, &MessageBar::undoPressed, this, &MainWindow::undo);
    resize(1366, 768);
    restoreGeometry(settings::windowState(u"geometry"_s));
    follow();
}

MainWindow::~MainWindow()
{
    // Before the workspace that it shows.
    delete std::exchange(m_view, nullptr);
}

void MainWindow::openAny(const QString &path)
{
    server::isAddress(path) ? openServer(path) : void(openFile(path));
}

void MainWindow::openServer(const QString &address)
{
    auto *dialog = new ServerDialog(this);
    connect(dialog, &ServerDialog::opened, this, &MainWindow::openFile);
    dialog->open();
    if (!address.isEmpty())
        dialog->tryAddress(address);
}

bool MainWindow::openFile(const QString &path)
{
    auto opened = Workspace::open(path);
    if (!opened) {
        m_bar->tellProblem(opened.problem());
        return false;
    }
    settings::addRecentFile(path);
    take(std::move(opened).value());
    if (isTableFile(path)) // once this window is there: the table comes in front of it
        QMetaObject::invokeMethod(m_view, [view = m_view] { startAtTable(*view); }, Qt::QueuedConnection);
    return true;
}

bool MainWindow::createFile(const QString &path)
{
    auto made = Workspace::create(path);
    if (!made) {
        m_bar->tellProblem(made.problem());
        return false;
    }
    settings::addRecentFile(path);
    take(std::move(made).value());
    return true;
}

bool MainWindow::openSample(const QString &name)
{
    const auto path = makeSampleFile(name);
    if (!path) {
        m_bar->tellProblem(path.problem());
        return false;
    }
    return openFile(*path);
}

void MainWindow::take(std::unique_ptr<Workspace> workspace)
{
    delete std::exchange(m_view, nullptr);
    m_workspace = std::move(workspace);
    m_bar->clear();
    const auto broughtBack = bringBackTyping(*m_workspace);
    m_view = new DocumentView(*m_workspace);
    m_answers = new ChangeJob(*m_workspace, m_view);
    m_view->navigator().setActions([this] { return commands(); });
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    connect(m_view, &DocumentView::done, m_bar, &MessageBar::tellDone);
    connect(m_view, &DocumentView::refused, m_bar, &MessageBar::tellProblem);
    connect(m_view, &DocumentView::placeChanged, this, &MainWindow::follow);
    connect(m_view, &DocumentView::newMeetupWanted, this, &MainWindow::newMeetup);
    connect(&m_view->navigator(), &Navigator::menuWanted, this,
            [this](const RecordType &, const QUuid &, const QPoint &at) { m_actions->meetupMenu->popup(at); });
    connect(m_workspace.get(), &Workspace::changed, this, &MainWindow::follow);
    connect(m_workspace.get(), &Workspace::sharingChanged, this, &MainWindow::follow);
    connect(m_workspace.get(), &Workspace::turnedOutDamaged, this, [this](const Problem &problem) {
        m_bar->tellProblem(problem);
        follow();
    });
    m_workspace->watch();
    if (const QString reason = m_workspace->readOnlyReason(); !reason.isEmpty())
        m_bar->tellProblem({reason, m_workspace->path()});
    else if (!broughtBack)
        m_bar->tellProblem(broughtBack.problem());
    else if (*broughtBack > 0)
        m_bar->tellDone(m_workspace->undoSummary());
    else if (const QStringList copies = m_workspace->conflictCopies(); !copies.isEmpty())
        m_bar->tell(tr("%n copies with other changes lie beside this document: take them in (Ctrl+M)", nullptr, int(copies.size())));
    else if (const QString reminder = retentionReminder(m_workspace->document(), m_workspace->now().date()); !reminder.isEmpty())
        m_bar->tell(reminder);
    follow();
}

void MainWindow::closeFile()
{
    delete std::exchange(m_view, nullptr);
    m_workspace.reset();
    m_bar->clear();
    m_start->reload();
    m_stack->setCurrentWidget(m_start);
    follow();
}

void MainWindow::follow()
{
    const bool isOpen = m_workspace && m_view;
    const bool isWritable = isOpen && m_workspace->readOnlyReason().isEmpty();
    const bool hasMeetup = isOpen && !m_view->meetup().isNull();
    const QString why = !isOpen ? tr("Open a file first.") : !isWritable ? m_workspace->readOnlyReason() : QString();
    for (QAction *action : m_actions->needFile)
        action->setEnabled(isOpen);
    for (QAction *action : m_actions->needWriting) {
        action->setEnabled(isWritable);
        action->setStatusTip(why);
    }
    for (QAction *action : m_actions->needMeetup) {
        action->setEnabled(hasMeetup && (isWritable || !m_actions->needWriting.contains(action)));
        action->setStatusTip(why.isEmpty() ? tr("Open a meetup first.") : why);
    }
    m_actions->remove->setEnabled(isWritable && (hasMeetup || !m_view->series().isNull()));
    m_actions->remove->setText(hasMeetup ? tr("&Remove this meetup") : tr("&Remove this series"));
    const QString undoText = isOpen ? m_workspace->undoSummary() : QString();
    const QString redoText = isOpen ? m_workspace->redoSummary() : QString();
    m_actions->undo->setText(undoText.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(elided(undoText, 60).replace(u'&', u"&&"_s)));
    m_actions->redo->setText(redoText.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(elided(redoText, 60).replace(u'&', u"&&"_s)));
    m_actions->undo->setEnabled(isWritable && !undoText.isEmpty());
    m_actions->redo->setEnabled(isWritable && !redoText.isEmpty());
    const QString notShared = isOpen ? m_workspace->notShared() : QString();
    m_saved->setText(!isOpen ? QString() : !isWritable ? m_workspace->readOnlyReason() : notShared.isEmpty() ? tr("All saved") : tr("Saved here only"));
    m_saved->setToolTip(notShared.toHtmlEscaped());
    const int differences = isOpen ? m_workspace->conflictCount() : 0;
    m_differences->setVisible(differences > 0);
    m_differences->setText(tr("%n differences to settle", nullptr, differences));
    const QString path = isOpen ? m_workspace->path() : QString();
    m_file->setText(server::isAddress(path) ? tr("%1 on %2").arg(documentName(path), documentPlace(path)) : QFileInfo(path).fileName());
    m_file->setToolTip(isOpen ? m_workspace->path() : QString());
    setTitle();
    fillPageMenu();
}

void MainWindow::setTitle()
{
    setWindowFilePath(m_workspace ? m_workspace->path() : QString());
    setWindowTitle(m_workspace ? tr("%1 – Oogst").arg(documentName(m_workspace->path())) : tr("Oogst"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What is still under the caret is an edit too.
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    settings::setWindowState(u"geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!documentsIn(event->mimeData()).isEmpty() || !listIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString list = listIn(event->mimeData()); !list.isEmpty())
        return openList(list);
    const QStringList files = documentsIn(event->mimeData());
    if (files.isEmpty())
        return;
    // One file is opened, also in place of another; several can only be meant for taking in.
    if (files.size() == 1 || !m_workspace)
        openFile(files.first());
    else
        mergeFiles(files);
}

} // namespace oogst
