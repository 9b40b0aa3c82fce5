#include "gui/participants/participants_page.h"

#include "core/rules/presence.h"
#include "gui/cards.h"
#include "gui/participants/participant_panel.h"
#include "gui/participants/participants_filter.h"
#include "gui/participants/people_filter_bar.h"
#include "gui/participants/people_panes.h"
#include "gui/participants/person_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

void ParticipantsPage::reload()
{
    m_addLine->setMeetup(meetup());
    m_filterLine->clear();
    m_chips->clear();
    m_filter->showAll();
    m_people->setMeetup(meetup());
    const auto belongs = [id = meetup()]<class Record>(Id<Meetup> Record::*member) {
        return [id, member](const void *record) { return static_cast<const Record *>(record)->*member == id; };
    };
    m_panes[Groups - 1]->setFilter(belongs(&GroupPresent::meetup));
    m_panes[Partners - 1]->setFilter(belongs(&WantedPartner::meetup));
    m_panes[Needs - 1]->setFilter(belongs(&Need::meetup));
    m_panes[Organisations - 1]->setFilter({});
    QList<QUuid> participants;
    for (const Participation &participation : m_workspace.document().where(&Participation::meetup, meetup()))
        participants += participation.id.value;
    m_panes[Needs - 1]->binder().setChoices(u"participation"_s, participants);
    showColumns();
    showCounts();
    showEmptiness();
    if (m_filter->rowCount() > 0)
        m_grid->setCurrentIndex(m_filter->index(0, 0));
    showCurrent();
}

void ParticipantsPage::refresh(const ChangeSet &set)
{
    // A list of thousands that came or went has a turn of its own, so that the window looks up in between.
    constexpr qsizetype large = 5000;
    if (set.changes.size() > large)
        QTimer::singleShot(0, this, [this, set] { follow(set); });
    else
        follow(set);
}

void ParticipantsPage::follow(const ChangeSet &set)
{
    m_people->refresh(set);
    if (set.touchesAny<Participation, Person, Organisation, Affiliation, WantedPartner, Meetup, GroupPresent, Need>()) {
        showColumns();
        showCounts();
    }
    m_panel->refresh(set);
    showCurrent();
}

void ParticipantsPage::showColumns()
{
    // What nobody says anything in stays away.
    for (int column = ParticipantsModel::Roles; column < ParticipantsModel::ColumnCount; ++column)
        m_grid->setColumnHidden(column, !m_people->isUsed(ParticipantsModel::Column(column)));
}

void ParticipantsPage::showCounts()
{
    const Document &document = m_workspace.document();
    m_count = countPeople(document, meetup());
    const PeopleCount &count = m_count;
    // Counted in the document: the lists beside this one may not have heard of the change yet.
    const auto partners = document.where(&WantedPartner::meetup, meetup());
    const auto missing = std::ranges::count_if(partners, [&](const WantedPartner &p) { return isMissing(p, document); });
    m_chips->showCounts(count, m_people->firstTimers(), int(missing));
    const auto tab = [&](List list, const QString &text, int number) {
        m_tabs->setTabText(list, number > 0 ? u"%1 (%2)"_s.arg(text, QString::number(number)) : text);
    };
    tab(People, tr("People"), count.all);
    tab(Groups, tr("Groups"), int(document.where(&GroupPresent::meetup, meetup()).size()));
    tab(Partners, tr("Wanted partners"), int(partners.size()));
    tab(Needs, tr("Needs and offers"), int(document.where(&Need::meetup, meetup()).size()));
    tab(Organisations, tr("Organisations"), int(document.of(recordType<Organisation>()).size()));
    showEmptiness();
}

void ParticipantsPage::showEmptiness()
{
    const bool isEmpty = m_people->rowCount() == 0;
    m_gridOrEmpty->setCurrentIndex(isEmpty ? 1 : m_filter->rowCount() == 0 ? 2 : 0);
    // Not counted again here: this comes for each group of rows that a filter takes away.
    const PeopleCount &count = m_count;
    QStringList words{tr("%n people on the list", nullptr, count.all), tr("%n are coming", nullptr, count.expected)};
    if (count.arrived > 0)
        words += tr("%n arrived", nullptr, count.arrived);
    if (m_filter->isFiltering())
        words.prepend(tr("%n shown", nullptr, m_filter->rowCount()));
    m_summary->setText(words.join(u" · "_s));
    m_summary->setVisible(!isEmpty);
}

Id<Participation> ParticipantsPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_grid->currentIndex());
    return index.isValid() ? m_people->idAt(index.row()) : Id<Participation>{};
}

QList<Id<Participation>> ParticipantsPage::selected() const
{
    QList<Id<Participation>> ids;
    for (const QModelIndex &index : m_grid->selectionModel()->selectedRows())
        ids += m_people->idAt(m_filter->mapToSource(index).row());
    return ids;
}

void ParticipantsPage::showCurrent()
{
    const qsizetype count = m_grid->selectionModel()->selectedRows().size();
    for (QAction *action : m_actions.mid(2))
        action->setEnabled(count > 0 || action->property("header").toBool());
    m_stateButton->setEnabled(count > 0);
    m_presenceButton->setEnabled(count > 0);
    m_stateButton->setText(count > 1 ? tr("Invitation of %n people", nullptr, int(count)) : tr("Invitation"));
    const Id<Participation> id = current();
    m_panelCard->setVisible(!id.isNull());
    if (id != m_panel->participation() && !id.isNull())
        m_panel->showParticipation(id);
}

void ParticipantsPage::filterBy(const QString &words)
{
    m_filter->setWords(words);
    showEmptiness();
}

void ParticipantsPage::select(Id<Participation> id)
{
    const int row = m_people->rowOf(id);
    if (row < 0)
        return;
    if (!m_filter->mapFromSource(m_people->index(row, 0)).isValid()) {
        // Whoever is asked for must be seen, whatever the filter says.
        m_filterLine->clear();
        m_chips->clear();
        m_filter->showAll();
    }
    const QModelIndex index = m_filter->mapFromSource(m_people->index(row, 0));
    m_grid->setCurrentIndex(index);
    m_grid->scrollTo(index);
}

void ParticipantsPage::reveal(const RecordType &type, const QUuid &id)
{
    const Document &document = m_workspace.document();
    if (&type == &recordType<Participation>() || &type == &recordType<Person>()) {
        Participation key;
        key.meetup = meetup();
        key.person = {id};
        m_tabs->setCurrentIndex(People);
        select(&type == &recordType<Person>() ? naturalId(key) : Id<Participation>{id});
        m_grid->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (int list = Groups; list <= Organisations; ++list) {
        RecordPane *pane = m_panes[list - 1];
        if (document.pointer(type, id) && pane->reveal(id)) {
            m_tabs->setCurrentIndex(list);
            pane->grid()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ParticipantsPage::addTyped()
{
    if (m_addLine->text().simplified().isEmpty())
        return;
    added(addParticipant(m_workspace, meetup(), readParticipant(m_addLine->text())));
}

void ParticipantsPage::addKnown(Id<Person> person)
{
    added(addParticipant(m_workspace, meetup(), person));
}

void ParticipantsPage::added(const Result<Id<Participation>> &result)
{
    if (!tell(result, m_workspace.undoSummary())) {
        // Who is on the list already is shown: that answers the question.
        const Id<Person> known = personMeant(m_workspace.document(), readParticipant(m_addLine->text()));
        Participation key;
        key.meetup = meetup();
        key.person = known;
        select(naturalId(key));
        m_addLine->selectAll();
        return;
    }
    m_addLine->clear();
    m_addLine->setMeetup(meetup());
    select(*result);
}

void ParticipantsPage::setState(InvitationState state)
{
    const auto ids = selected();
    if (const auto result = setInvitation(m_workspace, ids, state); !result)
        emit refused(result.problem());
    else if (*result > 0)
        emit done(m_workspace.undoSummary());
}

void ParticipantsPage::mark(Presence presence)
{
    if (const auto result = setPresence(m_workspace, selected(), presence); !result)
        emit refused(result.problem());
    else if (*result > 0)
        emit done(m_workspace.undoSummary());
}

void ParticipantsPage::removeSelected()
{
    const auto ids = selected();
    if (ids.isEmpty())
        return;
    int row = m_filter->rowCount();
    for (const QModelIndex &index : m_grid->selectionModel()->selectedRows())
        row = std::min(row, index.row());
    const auto removed = removeParticipants(m_workspace, ids);
    if (!tell(removed, m_workspace.undoSummary()))
        return;
    if (m_filter->rowCount() > 0)
        m_grid->setCurrentIndex(m_filter->index(std::min(row, m_filter->rowCount() - 1), 0));
}

void ParticipantsPage::startAdding()
{
    m_tabs->setCurrentIndex(People);
    m_addLine->setFocus(Qt::ShortcutFocusReason);
}

void ParticipantsPage::startFiltering()
{
    m_tabs->setCurrentIndex(People);
    m_filterLine->setFocus(Qt::ShortcutFocusReason);
    m_filterLine->selectAll();
}

bool ParticipantsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_filterLine && (key == Qt::Key_Down || isEnter) && m_filter->rowCount() > 0) {
        if (isEnter || !m_grid->currentIndex().isValid())
            m_grid->setCurrentIndex(m_filter->index(0, 0));
        m_grid->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_filterLine && key == Qt::Key_Escape && !m_filterLine->text().isEmpty()) {
        m_filterLine->clear();
        return true;
    }
    if (watched == m_grid && key == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    if (watched == m_grid && key == Qt::Key_Insert) {
        startAdding();
        return true;
    }
    if (watched == m_grid && (isEnter || key == Qt::Key_F2)) {
        m_panel->beginEditing();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace oogst
