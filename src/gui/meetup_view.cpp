#include "gui/meetup_view.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/harvest/harvest_page.h"
#include "gui/overview/overview_page.h"
#include "gui/participants/participants_page.h"
#include "gui/programme/programme_page.h"
#include "gui/record_titles.h"
#include "gui/reports/report_page.h"
#include "gui/seating/seating_page.h"
#include "gui/tables/tables_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace oogst {

namespace {

/// A line of the head: what does not fit beside the buttons of the page ends in "…", and is whole in the tool tip.
class HeadLine : public QLabel
{
public:
    HeadLine(const char *look, QWidget *parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setLook(this, look);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    void setWhole(const QString &text)
    {
        m_whole = text;
        setToolTip(text);
        setAccessibleName(text);
        fit();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        fit();
    }

private:
    void fit() { setText(width() > 0 ? fontMetrics().elidedText(m_whole, Qt::ElideRight, width()) : m_whole); }

    QString m_whole;
};

void showWhole(QLabel *line, const QString &text)
{
    static_cast<HeadLine *>(line)->setWhole(text);
}

} // namespace

MeetupView::MeetupView(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new HeadLine("title", this)),
      m_facts(new HeadLine("muted", this)),
      m_actions(new QHBoxLayout),
      m_more(new QToolButton(this)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 12, 20, 0);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_title->setObjectName(QStringLiteral("meetupTitle"));
    m_facts->setObjectName(QStringLiteral("meetupFacts"));
    for (QLabel *label : {m_title, m_facts})
        names->addWidget(label);
    head->setSpacing(16);
    head->addLayout(names, 1);
    head->addLayout(m_actions);
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setText(QStringLiteral("…"));
    m_more->setAccessibleName(tr("More actions of this page"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }")); // the dots say so already
    m_more->setMenu(new QMenu(m_more));
    m_actions->addWidget(m_more);
    all->addLayout(head);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(10, 2, 20, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    all->addLayout(tabRow);
    m_stack->setContentsMargins(20, 12, 20, 12);
    all->addWidget(m_stack, 1);
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setAccessibleName(tr("Pages of the meetup"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    setLook(m_tabs, "pages");

    addPage(new OverviewPage(workspace), tr("Overview"));
    addPage(new ProgrammePage(workspace), tr("Programme"));
    addPage(new ParticipantsPage(workspace), tr("Participants"));
    addPage(new TablesPage(workspace), tr("Tables"));
    addPage(new SeatingPage(workspace), tr("Seating"));
    addPage(new HarvestPage(workspace), tr("Harvest"));
    addPage(new ReportPage(workspace), tr("Report"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        if (!m_meetup.isNull() && m_pages[index]->meetup() != m_meetup)
            m_pages[index]->showMeetup(m_meetup);
        showActions();
        emit pageChanged();
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &) { showHeader(); });
}

void MeetupView::addPage(Page *page, const QString &title)
{
    m_pages += page;
    // On a small or much enlarged screen a page may want more room than there is: then it scrolls, whole.
    auto *room = new QScrollArea(m_stack);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidgetResizable(true);
    room->setWidget(page);
    room->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_stack->addWidget(room);
    const int index = m_tabs->addTab(title);
    m_tabs->setTabToolTip(index, QStringLiteral("%1 (Ctrl+%2)").arg(title).arg(index + 1));
    page->setAccessibleName(title);
    connect(page, &Page::done, this, &MeetupView::done);
    connect(page, &Page::refused, this, &MeetupView::refused);
    connect(page, &Page::openRecord, this, &MeetupView::openRecord);
    connect(page, &Page::openSpot, this, &MeetupView::openSpot);
    connect(page, &Page::openPage, this, qOverload<const QString &>(&MeetupView::openPage));
}

Page *MeetupView::currentPage() const
{
    return m_pages.value(m_tabs->currentIndex());
}

void MeetupView::showMeetup(Id<Meetup> meetup)
{
    m_meetup = meetup;
    showHeader();
    // The others follow when they are looked at.
    currentPage()->showMeetup(meetup);
    showActions();
    emit pageChanged();
}

void MeetupView::openPage(const QString &name)
{
    for (int i = 0; i < m_pages.size(); ++i)
        if (m_pages[i]->objectName() == name)
            openPage(i);
}

void MeetupView::openPage(int index)
{
    m_tabs->setCurrentIndex(index);
    if (!m_tabs->hasFocus())
        currentPage()->setFocus();
}

bool MeetupView::reveal(const RecordType &type, const QUuid &id)
{
    static const QHash<QString, QString> homes{
        {QStringLiteral("participation"), QStringLiteral("participants")}, {QStringLiteral("person"), QStringLiteral("participants")},
        {QStringLiteral("need"), QStringLiteral("participants")},          {QStringLiteral("organisation"), QStringLiteral("participants")},
        {QStringLiteral("table"), QStringLiteral("tables")},               {QStringLiteral("issue"), QStringLiteral("tables")},
        {QStringLiteral("round"), QStringLiteral("tables")},               {QStringLiteral("seat"), QStringLiteral("seating")},
        {QStringLiteral("seating_rule"), QStringLiteral("seating")},       {QStringLiteral("outcome"), QStringLiteral("harvest")},
        {QStringLiteral("table_round"), QStringLiteral("tables")},         {QStringLiteral("seating_importance"), QStringLiteral("seating")},
        {QStringLiteral("programme_item"), QStringLiteral("programme")},   {QStringLiteral("organiser"), QStringLiteral("overview")},
        {QStringLiteral("wanted_partner"), QStringLiteral("overview")},    {QStringLiteral("group_present"), QStringLiteral("overview")},
        {QStringLiteral("resource"), QStringLiteral("overview")},
    };
    const QString page = homes.value(type.table);
    if (page.isEmpty())
        return false;
    openPage(page);
    currentPage()->reveal(type, id);
    return true;
}

QString MeetupView::facts(const Meetup &meetup) const
{
    const Document &document = m_workspace.document();
    QStringList parts;
    if (meetup.kind != MeetupKind::Other)
        parts += labelOf(meetup.kind);
    parts += termText(meetup.when);
    QStringList place{meetup.venue, meetup.town};
    place.removeAll(QString());
    parts += meetup.format == MeetupFormat::Online ? labelOf(meetup.format) : place.join(QStringLiteral(", "));
    if (!meetup.town.startsWith(meetup.region))
        parts += meetup.region;
    const auto participations = document.where(&Participation::meetup, meetup.id);
    if (const auto expected = std::ranges::count_if(participations, isExpected); expected > 0)
        parts += tr("%n participants", nullptr, int(expected));
    if (const qsizetype tables = document.where(&Table::meetup, meetup.id).size())
        parts += tr("%n tables", nullptr, int(tables));
    if (const qsizetype rounds = document.where(&Round::meetup, meetup.id).size(); rounds > 1)
        parts += tr("%n rounds", nullptr, int(rounds));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void MeetupView::showHeader()
{
    const Meetup meetup = m_workspace.findOrEmpty(m_meetup);
    const QString title = meetup.code.isEmpty() ? meetup.title : meetup.code + QStringLiteral(" · ") + meetup.title;
    showWhole(m_title, title);
    showWhole(m_facts, facts(meetup));
}

void MeetupView::showActions()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_more->menu()->clear();
    for (QAction *action : currentPage()->pageActions()) {
        const bool isMain = action->priority() == QAction::HighPriority;
        if (!isMain && !action->property("header").toBool())
            continue;
        QString text = action->text();
        auto *button = isMain ? makePrimary(text, this) : new QPushButton(text, this);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setText(action->text());
        });
        isMain ? m_actions->addWidget(button) : m_actions->insertWidget(0, button);
        m_buttons += button;
        if (!isMain)
            m_more->menu()->addAction(action);
    }
    fitActions();
}

// The title needs its part of the line: in a narrow window all but the main button stand in a menu.
void MeetupView::fitActions()
{
    int wanted = 0;
    for (const QWidget *button : std::as_const(m_buttons))
        wanted += button->sizeHint().width() + m_actions->spacing();
    const bool isNarrow = wanted > width() * 3 / 5 && !m_more->menu()->isEmpty();
    for (QWidget *button : std::as_const(m_buttons))
        button->setVisible(!isNarrow || m_actions->indexOf(button) > m_actions->indexOf(m_more));
    m_more->setVisible(isNarrow);
}

void MeetupView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitActions();
}

} // namespace oogst
