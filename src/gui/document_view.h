// Everything of one open file: the tree on the left, what it points at on the right.

#pragma once

#include "gui/navigator.h"

class QSplitter;
class QStackedWidget;

namespace oogst {

class AgendaPage;
class CommitmentsPage;
class MeetupView;
class RegionsPage;
class SeriesPage;

class DocumentView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(Workspace &workspace, QWidget *parent = nullptr);

    Workspace &workspace() const { return m_workspace; }
    Navigator &navigator() const { return *m_navigator; }
    MeetupView &meetupView() const { return *m_meetupView; }
    /// The meetup that is looked at; empty on another page.
    Id<Meetup> meetup() const;
    /// The series that is looked at, or that of the meetup.
    Id<Series> series() const;
    void showMeetup(Id<Meetup> meetup);
    void showSeries(Id<Series> series);
    void showPlace(Place place);
    /// Shows a record wherever it lives; opens its meetup first.
    void showRecord(const RecordType &type, const QUuid &id);
    /// The same, with the focus in a field of it.
    void showSpot(const RecordType &type, const QUuid &id, const QString &field);
    /// What can be done on the page in view.
    QList<QAction *> pageActions() const;
    /// The next pane gets the focus: search and tree, page.
    void nextPane();

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    void placeChanged();
    void newMeetupWanted();

private:
    void showEmpty();
    void follow(const ChangeSet &set);
    Id<Meetup> meetupOf(const RecordType &type, const QUuid &id) const;
    template <class Widget>
    void listenTo(Widget *widget)
    {
        connect(widget, &Widget::done, this, &DocumentView::done);
        connect(widget, &Widget::refused, this, &DocumentView::refused);
        connect(widget, &Widget::openRecord, this, &DocumentView::showRecord);
    }

    Workspace &m_workspace;
    QSplitter *m_split;
    Navigator *m_navigator;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    MeetupView *m_meetupView;
    SeriesPage *m_seriesPage;
    AgendaPage *m_agendaPage;
    CommitmentsPage *m_commitmentsPage;
    RegionsPage *m_regionsPage;
};

} // namespace oogst
