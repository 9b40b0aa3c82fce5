// One meetup: its name and facts above, and the seven pages in the order of the work.

#pragma once

#include "gui/page.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace oogst {

class MeetupView : public QWidget
{
    Q_OBJECT

public:
    explicit MeetupView(Workspace &workspace, QWidget *parent = nullptr);

    void showMeetup(Id<Meetup> meetup);
    Id<Meetup> meetup() const { return m_meetup; }
    QList<Page *> pages() const { return m_pages; }
    Page *currentPage() const;
    /// By object name: "overview", "programme", "participants", "tables", "seating", "harvest", "reports".
    void openPage(const QString &name);
    void openPage(int index);
    /// Shows a record on the page it lives on. False when it lives on none.
    bool reveal(const RecordType &type, const QUuid &id);

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    void openRecord(const oogst::RecordType &type, const QUuid &id);
    void openSpot(const oogst::RecordType &type, const QUuid &id, const QString &field);
    void pageChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPage(Page *page, const QString &title);
    void showHeader();
    void showActions();
    void fitActions();
    QString facts(const Meetup &meetup) const;

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    QLabel *m_title;
    QLabel *m_facts;
    QHBoxLayout *m_actions;
    QToolButton *m_more; ///< for what does not fit beside the title
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QList<Page *> m_pages;
    QList<QWidget *> m_buttons;
};

} // namespace oogst
