#include "gui/document_view.h"

#include "gui/cards.h"
#include "gui/meetup_view.h"
#include "gui/regions/regions_page.h"
#include "gui/series/agenda_page.h"
#include "gui/series/commitments_page.h"
#include "gui/series/series_page.h"
#include "gui/spot.h"

#include <QApplication>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace oogst {

DocumentView::DocumentView(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_split(new QSplitter(this)),
      m_navigator(new Navigator(workspace)),
      m_stack(new QStackedWidget),
      m_meetupView(new MeetupView(workspace)),
      m_seriesPage(new SeriesPage(workspace)),
      m_agendaPage(new AgendaPage(workspace)),
      m_commitmentsPage(new CommitmentsPage(workspace)),
      m_regionsPage(new RegionsPage(workspace))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *empty = new EmptyState(tr("This file has no meetups yet. Give the first one a title and a date."), tr("New meetup…"));
    m_empty = empty;
    connect(empty, &EmptyState::pressed, this, &DocumentView::newMeetupWanted);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_empty, m_meetupView, m_seriesPage, m_agendaPage, m_commitmentsPage, m_regionsPage})
        m_stack->addWidget(widget);
    m_split->addWidget(m_navigator);
    m_split->addWidget(m_stack);
    m_split->setSizes({240, 1100});
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_navigator->setMinimumWidth(180);
    all->addWidget(m_split);

    listenTo(m_meetupView);
    listenTo(m_seriesPage);
    listenTo(m_agendaPage);
    listenTo(m_commitmentsPage);
    listenTo(m_regionsPage);
    connect(m_meetupView, &MeetupView::openSpot, this, &DocumentView::showSpot);
    connect(m_meetupView, &MeetupView::pageChanged, this, &DocumentView::placeChanged);
    connect(m_navigator, &Navigator::recordChosen, this, &DocumentView::showRecord);
    connect(m_navigator, &Navigator::placeChosen, this, &DocumentView::showPlace);
    connect(&workspace, &Workspace::changed, this, &DocumentView::follow);
    showEmpty();
}

void DocumentView::showEmpty()
{
    const auto meetups = m_workspace.document().all<Meetup>();
    if (!meetups.isEmpty())
        showMeetup(meetups.first().id);
    else if (const auto series = m_workspace.document().all<Series>(); !series.isEmpty())
        showSeries(series.first().id);
    else
        m_stack->setCurrentWidget(m_empty);
}

Id<Meetup> DocumentView::meetup() const
{
    return m_stack->currentWidget() == m_meetupView ? m_meetupView->meetup() : Id<Meetup>{};
}

Id<Series> DocumentView::series() const
{
    if (m_stack->currentWidget() == m_seriesPage)
        return m_seriesPage->series();
    return m_workspace.findOrEmpty(meetup()).series;
}

void DocumentView::showMeetup(Id<Meetup> meetup)
{
    m_stack->setCurrentWidget(m_meetupView);
    if (m_meetupView->meetup() != meetup)
        m_meetupView->showMeetup(meetup);
    m_navigator->setHere(meetup);
    m_navigator->showCurrent(recordType<Meetup>(), meetup.value);
    emit placeChanged();
}

void DocumentView::showSeries(Id<Series> series)
{
    m_stack->setCurrentWidget(m_seriesPage);
    m_seriesPage->showSeries(series);
    m_navigator->showCurrent(recordType<Series>(), series.value);
    emit placeChanged();
}

void DocumentView::showPlace(Place place)
{
    if (place == Place::Regions)
        m_regionsPage->showSeries(series());
    m_stack->setCurrentWidget(place == Place::Agenda        ? static_cast<QWidget *>(m_agendaPage)
                              : place == Place::Commitments ? static_cast<QWidget *>(m_commitmentsPage)
                                                            : m_regionsPage);
    m_navigator->showCurrent(place);
    emit placeChanged();
}

Id<Meetup> DocumentView::meetupOf(const RecordType &type, const QUuid &id) const
{
    const auto row = m_workspace.document().row(type, id);
    const int index = type.indexOf(QStringLiteral("meetup"));
    if (row && index >= 0)
        return Id<Meetup>::fromText((*row)[index].toString());
    return m_meetupView->meetup();
}

void DocumentView::showRecord(const RecordType &type, const QUuid &id)
{
    if (&type == &recordType<Meetup>())
        return showMeetup({id});
    if (&type == &recordType<Series>())
        return showSeries({id});
    if (&type == &recordType<AgendaQuestion>()) {
        showPlace(Place::Agenda);
        return m_agendaPage->reveal(id);
    }
    if (&type == &recordType<Commitment>()) {
        showPlace(Place::Commitments);
        return m_commitmentsPage->reveal(id);
    }
    if (&type == &recordType<ProgressNote>())
        return showRecord(recordType<AgendaQuestion>(), m_workspace.findOrEmpty(Id<ProgressNote>{id}).question.value);
    if (&type == &recordType<Affiliation>())
        return showRecord(recordType<Person>(), m_workspace.findOrEmpty(Id<Affiliation>{id}).person.value);
    if (&type == &recordType<Resource>())
        if (const Resource resource = m_workspace.findOrEmpty(Id<Resource>{id}); resource.meetup.isNull() && !resource.series.isNull())
            return showSeries(resource.series);
    const Id<Meetup> meetup = meetupOf(type, id);
    if (meetup.isNull())
        return;
    showMeetup(meetup);
    m_meetupView->reveal(type, id);
}

void DocumentView::showSpot(const RecordType &type, const QUuid &id, const QString &field)
{
    showRecord(type, id);
    if (&type == &recordType<Meetup>())
        m_meetupView->openPage(QStringLiteral("overview")); // where what belongs to the meetup itself is written
    focusSpot(*m_stack->currentWidget(), type, id, field);
}

QList<QAction *> DocumentView::pageActions() const
{
    if (m_stack->currentWidget() == m_meetupView)
        return m_meetupView->currentPage()->pageActions();
    if (m_stack->currentWidget() == m_agendaPage)
        return m_agendaPage->pageActions();
    if (m_stack->currentWidget() == m_commitmentsPage)
        return m_commitmentsPage->pageActions();
    if (m_stack->currentWidget() == m_regionsPage)
        return m_regionsPage->pageActions();
    return {};
}

void DocumentView::nextPane()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_navigator->isAncestorOf(focus)) {
        // Into the page, on the first thing that takes the focus.
        QWidget *page = m_stack->currentWidget() == m_meetupView ? m_meetupView->currentPage() : m_stack->currentWidget();
        for (QWidget *widget : page->findChildren<QWidget *>())
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled())
                return widget->setFocus(Qt::TabFocusReason);
        return;
    }
    m_navigator->tree()->setFocus(Qt::TabFocusReason);
}

void DocumentView::follow(const ChangeSet &set)
{
    // What is looked at may have gone: by a removal, or by undoing an addition.
    if (!set.touchesAny<Meetup, Series>())
        return;
    const bool meetupIsGone = m_stack->currentWidget() == m_meetupView && !m_workspace.find(m_meetupView->meetup());
    const bool seriesIsGone = m_stack->currentWidget() == m_seriesPage && !m_workspace.find(m_seriesPage->series());
    const bool first = m_stack->currentWidget() == m_empty;
    if (meetupIsGone || seriesIsGone || first)
        showEmpty();
    emit placeChanged();
}

} // namespace oogst
