#include "gui/main_window_actions.h"

#include "core/rules/removal.h"
#include "gui/cards.h"
#include "gui/dialogs.h"
#include "gui/document_place.h"
#include "gui/document_view.h"
#include "gui/history_dialog.h"
#include "gui/languages.h"
#include "gui/merge/backups_dialog.h"
#include "gui/merge/conflicts_dialog.h"
#include "gui/merge/merge_dialog.h"
#include "gui/message_bar.h"
#include "gui/record_dialog.h"
#include "gui/record_titles.h"
#include "gui/series/copy_meetup_dialog.h"
#include "workspace/change_job.h"
#include "workspace/handed_over.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

QString fileFilter()
{
    return QCoreApplication::translate("MainWindow", "Oogst files (*.oogst)");
}

QStringList meetupFields()
{
    return {u"title"_s, u"series"_s, u"region"_s, u"when"_s, u"kind"_s, u"format"_s, u"starts_at"_s, u"code"_s, u"venue"_s, u"town"_s};
}

} // namespace

void MainWindow::chooseNew()
{
    const QString path = dialogs().saveFile(this, tr("New file"), tr("meetups.oogst"), fileFilter());
    if (path.isEmpty())
        return;
    if (createFile(path))
        newMeetup();
}

void MainWindow::chooseOpen()
{
    if (const QString path = dialogs().openFile(this, tr("Open"), fileFilter()); !path.isEmpty())
        openFile(path);
}

void MainWindow::chooseCopy()
{
    const QString name = tr("%1 copy.oogst").arg(documentName(m_workspace->path()));
    const QString path = dialogs().saveFile(this, tr("Save a copy"), name, fileFilter());
    if (path.isEmpty())
        return;
    if (const auto saved = m_workspace->saveCopy(path); !saved)
        m_bar->tellProblem(saved.problem());
    else
        m_bar->tell(tr("Copy saved: %1").arg(QFileInfo(path).fileName()));
}

void MainWindow::chooseMerge()
{
    mergeFiles(dialogs().openFiles(this, tr("Take in files"), fileFilter()));
}

void MainWindow::mergeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    auto *dialog = new MergeDialog(*m_workspace, paths, m_view);
    connect(dialog, &MergeDialog::done, m_bar, &MessageBar::tellDone);
    connect(dialog, &MergeDialog::done, this, &MainWindow::follow); // a difference need not change what is shown
    connect(dialog, &MergeDialog::refused, m_bar, &MessageBar::tellProblem);
    connect(dialog, &MergeDialog::choiceNeeded, this, &MainWindow::showDifferences);
    dialog->show();
}

void MainWindow::showDifferences()
{
    auto *dialog = new ConflictsDialog(*m_workspace, m_view);
    connect(dialog, &ConflictsDialog::done, m_bar, &MessageBar::tellDone);
    connect(dialog, &ConflictsDialog::refused, m_bar, &MessageBar::tellProblem);
    dialog->show();
}

void MainWindow::showBackups()
{
    auto *dialog = new BackupsDialog(*m_workspace, m_view);
    connect(dialog, &BackupsDialog::refused, m_bar, &MessageBar::tellProblem);
    connect(dialog, &BackupsDialog::openWanted, this, &MainWindow::openFile, Qt::QueuedConnection);
    dialog->show();
}

void MainWindow::chooseTableFiles()
{
    const QList<Table> tables = m_workspace->document().where(&Table::meetup, m_view->meetup());
    if (tables.isEmpty()) {
        m_bar->tellProblem({tr("This meetup has no tables yet. Add them on the page Tables."), {}});
        return;
    }
    const QString folder = dialogs().folder(this, tr("Folder for the files of the tables"));
    if (folder.isEmpty())
        return;
    for (const Table &table : tables) {
        const QString path = u"%1/%2.oogst"_s.arg(folder, tr("table %1").arg(table.number));
        if (const auto saved = m_workspace->saveTableFile({table.id}, path); !saved) {
            m_bar->tellProblem(saved.problem());
            return;
        }
    }
    const int people = int(m_workspace->document().where(&Participation::meetup, m_view->meetup()).size());
    if (const auto noted = noteHandedOver(*m_workspace, m_view->meetup(), tr("table files in the folder %1").arg(QDir::toNativeSeparators(folder)), people); !noted)
        return m_bar->tellProblem(noted.problem());
    m_bar->tell(tr("%n files made, one for each table", nullptr, int(tables.size())));
}

void MainWindow::undo()
{
    if (m_workspace)
        answer(m_workspace->undoable(), StepKind::Undo);
}

void MainWindow::redo()
{
    if (m_workspace)
        answer(m_workspace->redoable(), StepKind::Redo);
}

void MainWindow::answer(StepId step, StepKind kind)
{
    if (step.isNull() || m_answers->isRunning())
        return;
    if (m_workspace->isLarge(step)) {
        m_bar->tell(kind == StepKind::Undo ? tr("Undoing: %1 …").arg(m_workspace->undoSummary()) : tr("Doing again: %1 …").arg(m_workspace->redoSummary()));
        disconnect(m_answers, nullptr, this, nullptr);
        connect(m_answers, &ChangeJob::answered, this, [this, kind](const Result<Answer> &result) { tellAnswer(kind, result); });
        m_answers->answer(step, kind);
        return;
    }
    tellAnswer(kind, kind == StepKind::Undo ? m_workspace->undo() : m_workspace->redo());
}

void MainWindow::tellAnswer(StepKind kind, const Result<Answer> &result)
{
    if (!result)
        m_bar->tellProblem(result.problem());
    else if (kind == StepKind::Undo)
        m_bar->tell(answerText(*result, m_workspace->document()));
    else
        m_bar->tellDone(tr("Done again: %1").arg(result->summary));
}

void MainWindow::newSeries()
{
    auto *dialog = new RecordDialog(*m_workspace, recordType<Series>(), {u"title"_s, u"kind"_s, u"parent"_s, u"theme"_s, u"goals"_s}, m_view);
    connect(dialog, &RecordDialog::done, this, [this](const QString &text, const QUuid &id) {
        m_view->showSeries({id});
        m_bar->tellDone(text);
    });
    dialog->startNew(Series{});
}

void MainWindow::newMeetup()
{
    auto *dialog = new RecordDialog(*m_workspace, recordType<Meetup>(), meetupFields(), m_view);
    dialog->binder().setAnchor(m_workspace->now().date());
    connect(dialog, &RecordDialog::done, this, [this](const QString &text, const QUuid &id) {
        m_view->showMeetup({id});
        m_bar->tellDone(text);
    });
    Meetup blank;
    blank.series = m_view->series();
    blank.status = MeetupStatus::Planned;
    dialog->startNew(blank);
}

void MainWindow::copyMeetup()
{
    const Id<Meetup> source = m_view->meetup();
    const auto meetup = m_workspace->find(source);
    if (!meetup)
        return;
    auto *dialog = new CopyMeetupDialog(*m_workspace, *meetup, m_view);
    connect(dialog, &CopyMeetupDialog::done, this, [this](const QString &text, const QUuid &id) {
        m_view->showMeetup({id});
        m_bar->tellDone(text);
    });
    dialog->show();
}

void MainWindow::removeCurrent()
{
    const Id<Meetup> meetup = m_view->meetup();
    const RecordType &type = meetup.isNull() ? recordType<Series>() : recordType<Meetup>();
    const QUuid id = meetup.isNull() ? m_view->series().value : meetup.value;
    const QString title = recordTitle(m_workspace->document(), type, id);
    ChangeSet set = removalOf(m_workspace->document(), type, {id});
    set.summary = tr("%1 removed: %2").arg(type.translatedLabel(), elided(title, 50));
    if (const auto result = m_workspace->apply(set); !result)
        m_bar->tellProblem(result.problem());
    else
        m_bar->tellDone(set.summary);
}

void MainWindow::restartIn(int language)
{
    settings::setLanguage(ScreenLanguage(language));
    applyLanguage(*qApp, ScreenLanguage(language));
    // Texts that stand are not translated again: a new window takes the place of this one.
    const QString path = m_workspace ? m_workspace->path() : QString();
    closeFile();
    auto *next = new MainWindow;
    next->setAttribute(Qt::WA_DeleteOnClose);
    next->setGeometry(geometry());
    if (!path.isEmpty())
        next->openAny(path);
    next->show();
    close();
}

void MainWindow::showKeys()
{
    QStringList lines;
    for (const QAction *action : commands())
        if (const QString keys = action->shortcut().toString(QKeySequence::NativeText); !keys.isEmpty())
            lines += u"%1\t%2"_s.arg(keys, QString(action->text()).remove(u'&'));
    dialogs().tell(this, tr("Keys"), lines.join(u'\n'));
}

void MainWindow::showAbout()
{
    dialogs().tell(this, tr("About Oogst"),
                   tr("Oogst %1\nPlans regional knowledge meetups and keeps their harvest.\nFree software under the EUPL 1.2. "
                      "It uses the network only for a document on a server.")
                       .arg(QCoreApplication::applicationVersion()));
}

} // namespace oogst
