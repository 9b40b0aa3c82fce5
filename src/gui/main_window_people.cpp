// The menu of people: lists in and out, double names, the desk at the door, invitations, their rights.

#include "gui/main_window_actions.h"

#include "gui/dialogs.h"
#include "gui/document_view.h"
#include "gui/lists/people_verbs.h"
#include "gui/message_bar.h"
#include "gui/privacy/privacy_verbs.h"

#include <QFileInfo>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

void MainWindow::makePeopleMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("Pe&ople"));
    command(menu, u"readList"_s, tr("&Read a list…"), QKeySequence(u"Ctrl+Shift+I"_s), [this] { chooseList(); });
    const auto add = [&](const QString &name, const QString &text, const QKeySequence &keys, void (*verb)(DocumentView &)) {
        return command(menu, name, text, keys, [this, verb] { verb(*m_view); });
    };
    m_actions->needWriting += add(u"doubleNames"_s, tr("&Double names…"), QKeySequence(u"Ctrl+Shift+B"_s), showDuplicates);
    menu->addSeparator();
    const QList<QAction *> ofMeetup{
        add(u"invitationRound"_s, tr("Rou&nd of invitations…"), {}, showInvitationRound),
        add(u"drafts"_s, tr("&Invitations as drafts…"), QKeySequence(u"Ctrl+Shift+E"_s), showInvitations),
        add(u"arrivalDesk"_s, tr("&Arrival desk…"), QKeySequence(u"Ctrl+Shift+A"_s), showArrivalDesk),
        add(u"writePeople"_s, tr("&Write the list…"), QKeySequence(u"Ctrl+Shift+L"_s), writePeople),
    };
    m_actions->needWriting += ofMeetup;
    m_actions->needMeetup += ofMeetup;
    m_actions->needMeetup += add(u"writeDate"_s, tr("Write the da&te for calendars…"), {}, writeDate);
    menu->addSeparator();
    m_actions->needFile += add(u"personData"_s, tr("All about one &person…"), QKeySequence(u"Ctrl+Shift+P"_s), showPersonData);
    m_actions->needMeetup += add(u"processing"_s, tr("&Overview of processing…"), {}, showProcessing);
    const QList<QAction *> wiping{add(u"wipeCare"_s, tr("Wipe &care needs…"), {}, wipeCareNeeds), add(u"anonymise"_s, tr("&Make people nameless…"), {}, anonymise)};
    m_actions->needWriting += wiping;
    m_actions->needMeetup += wiping;
}

void MainWindow::chooseList()
{
    if (const QString path = dialogs().openFile(this, tr("Read a list of people"), listFilter()); !path.isEmpty())
        openList(path);
}

void MainWindow::openList(const QString &path)
{
    if (m_view)
        readList(*m_view, path);
    else
        startWithList(path);
}

void MainWindow::startWithList(const QString &list)
{
    const QString name = QFileInfo(list).completeBaseName();
    const QString path = dialogs().saveFile(this, tr("Where to keep the people of this list"), name + u".oogst"_s, tr("Oogst files (*.oogst)"));
    if (path.isEmpty() || !createFile(path))
        return;
    if (!list.endsWith(u".ics"_s, Qt::CaseInsensitive)) {
        Meetup meetup;
        meetup.title = name.left(200);
        meetup.status = MeetupStatus::Planned;
        if (const auto added = m_workspace->add(tr("Meetup “%1” added").arg(name), meetup); !added)
            return m_bar->tellProblem(added.problem());
        else
            m_view->showMeetup(*added);
    }
    readList(*m_view, list);
}

} // namespace oogst
