// The page of participants: its widgets and their places.

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

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

ParticipantsPage::ParticipantsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_people(new ParticipantsModel(workspace, this)),
      m_filter(new ParticipantsFilter(*m_people, this))
{
    setObjectName(u"participants"_s);
    buildActions();
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"people_lists"_s);
    m_tabs->setAccessibleName(tr("Lists"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    setLook(m_tabs, "pages");
    m_lists = new QStackedWidget(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_tabs);
    all->addWidget(m_lists, 1);
    m_tabs->addTab(tr("People"));
    m_lists->addWidget(buildPeople());
    buildLists();
    connect(m_tabs, &QTabBar::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
}

QAction *ParticipantsPage::makeAction(const QString &name, const QString &text, const QKeySequence &keys,
                                     void (ParticipantsPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (act)
        connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_actions += action;
    return action;
}

void ParticipantsPage::buildActions()
{
    makeAction(u"add_participant"_s, tr("Add participant"), QKeySequence(Qt::CTRL | Qt::Key_Plus), &ParticipantsPage::startAdding);
    makeAction(u"filter_participants"_s, tr("Search in the list"), QKeySequence::Find, &ParticipantsPage::startFiltering);
    for (size_t i = 0; i < enumWords<InvitationState>.size(); ++i) {
        const auto state = static_cast<InvitationState>(i);
        QAction *action = makeAction(u"invitation_"_s + wordOf(state), labelOf(state),
                                    QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(i))), nullptr);
        connect(action, &QAction::triggered, this, [this, state] { setState(state); });
        m_stateActions += action;
    }
    makeAction(u"arrived"_s, tr("Arrived"), QKeySequence(Qt::ALT | Qt::Key_7), &ParticipantsPage::arrived);
    makeAction(u"not_arrived"_s, tr("Not arrived yet"), QKeySequence(Qt::ALT | Qt::Key_8), &ParticipantsPage::notArrived);
    makeAction(u"no_show"_s, tr("Did not come"), QKeySequence(Qt::ALT | Qt::Key_9), &ParticipantsPage::noShow);
    for (const auto &[command, text] : {std::pair(u"arrivalDesk"_s, tr("Arrival desk")), std::pair(u"readList"_s, tr("Read list…"))}) {
        // The verb is the window's: here it stands where people look for it.
        QAction *action = makeAction(u"here_"_s + command, text, {}, nullptr);
        action->setProperty("header", true);
        connect(action, &QAction::triggered, this, [this, command] {
            if (auto *verb = window()->findChild<QAction *>(command))
                verb->trigger();
        });
    }
    makeAction(u"remove_participants"_s, tr("Take off the list"), {}, &ParticipantsPage::removeSelected);
}

QWidget *ParticipantsPage::buildPeople()
{
    auto *people = new QWidget(this);
    auto *all = new QVBoxLayout(people);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(buildBar());
    m_chips = new PeopleFilterBar(people);
    connect(m_chips, &PeopleFilterBar::stateChosen, m_filter, &ParticipantsFilter::setState);
    connect(m_chips, &PeopleFilterBar::sectorChosen, m_filter, &ParticipantsFilter::setSector);
    connect(m_chips, &PeopleFilterBar::firstTimersChosen, m_filter, &ParticipantsFilter::setFirstTimersOnly);
    connect(m_chips, &PeopleFilterBar::missingAsked, this, [this] { m_tabs->setCurrentIndex(Partners); });
    all->addWidget(m_chips);

    auto *splitter = new QSplitter(people);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildGrid());
    auto *card = new Card;
    card->setMinimumWidth(320);
    m_panel = new ParticipantPanel(m_workspace, card);
    connect(m_panel, &ParticipantPanel::done, this, &Page::done);
    connect(m_panel, &ParticipantPanel::refused, this, &Page::refused);
    card->body()->addWidget(m_panel);
    m_panelCard = card;
    splitter->addWidget(card);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({680, 410});
    all->addWidget(splitter, 1);
    return people;
}

QWidget *ParticipantsPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_addLine = new PersonLine(m_workspace, bar);
    m_addLine->setObjectName(u"add_person"_s);
    connect(m_addLine, &QLineEdit::returnPressed, this, &ParticipantsPage::addTyped);
    connect(m_addLine, &PersonLine::picked, this, &ParticipantsPage::addKnown);
    m_filterLine = new QLineEdit(bar);
    m_filterLine->setObjectName(u"filter_people"_s);
    m_filterLine->setPlaceholderText(tr("Search in the list"));
    m_filterLine->setAccessibleName(tr("Search in the list"));
    m_filterLine->setClearButtonEnabled(true);
    m_filterLine->installEventFilter(this);
    connect(m_filterLine, &QLineEdit::textChanged, this, &ParticipantsPage::filterBy);
    row->addWidget(m_addLine, 3);
    row->addWidget(m_filterLine, 2);

    const auto menuButton = [&](const QString &name, const QString &text, const QList<QAction *> &actions) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(name);
        auto *menu = new QMenu(button);
        menu->addActions(actions);
        button->setMenu(menu);
        row->addWidget(button);
        return button;
    };
    m_stateButton = menuButton(u"set_invitation"_s, tr("Invitation"), m_stateActions);
    m_presenceButton = menuButton(u"set_presence"_s, tr("Presence"),
                                  {findChild<QAction *>(u"arrived"_s), findChild<QAction *>(u"not_arrived"_s),
                                   findChild<QAction *>(u"no_show"_s)});
    auto *remove = new QPushButton(tr("Take off the list"), bar);
    remove->setObjectName(u"remove_people"_s);
    connect(remove, &QPushButton::clicked, this, &ParticipantsPage::removeSelected);
    connect(findChild<QAction *>(u"remove_participants"_s), &QAction::changed, remove, [this, remove] {
        remove->setEnabled(findChild<QAction *>(u"remove_participants"_s)->isEnabled());
    });
    row->addWidget(remove);
    return bar;
}

QWidget *ParticipantsPage::buildGrid()
{
    auto *card = new Card;
    m_grid = new QTableView(card);
    dressGrid(m_grid, u"people_grid"_s, tr("Participants"));
    m_grid->setModel(m_filter);
    m_grid->setSortingEnabled(true);
    m_grid->sortByColumn(ParticipantsModel::Name, Qt::AscendingOrder);
    m_grid->installEventFilter(this);
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_grid->addActions(m_stateActions);
    for (const QString &name : {u"arrived"_s, u"not_arrived"_s, u"no_show"_s, u"remove_participants"_s})
        m_grid->addAction(findChild<QAction *>(name));
    const int widths[] = {140, 135, 125, 95, 125, 110, 110, 140, 120, 120, 130, 90, 90, 100};
    for (int column = 0; column < ParticipantsModel::ColumnCount; ++column)
        m_grid->setColumnWidth(column, widths[column]);
    connect(m_grid, &QTableView::doubleClicked, this, [this] { m_panel->beginEditing(); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ParticipantsPage::showCurrent);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ParticipantsPage::showCurrent);

    m_nobody = new EmptyState(tr("Here come the people you invite. Type a name, or add one now."), tr("Add participant"), card);
    m_nobody->button()->setObjectName(u"people_fill"_s);
    connect(m_nobody, &EmptyState::pressed, this, &ParticipantsPage::startAdding);
    m_noMatch = new EmptyState(tr("Nobody on the list fits what you search."), tr("Show everybody"), card);
    m_noMatch->button()->setObjectName(u"show_everybody"_s);
    connect(m_noMatch, &EmptyState::pressed, this, [this] {
        m_filterLine->clear();
        m_chips->clear();
        m_filter->showAll();
    });
    m_gridOrEmpty = new QStackedWidget(card);
    for (QWidget *widget : {static_cast<QWidget *>(m_grid), static_cast<QWidget *>(m_nobody), static_cast<QWidget *>(m_noMatch)})
        m_gridOrEmpty->addWidget(widget);
    m_summary = makeLabel({}, "muted", card);
    card->body()->addWidget(m_gridOrEmpty, 1);
    card->body()->addWidget(m_summary);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &ParticipantsPage::showEmptiness);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ParticipantsPage::showEmptiness);
    return card;
}

void ParticipantsPage::buildLists()
{
    const auto here = [this] { return meetup(); };
    addList(new RecordPane(m_workspace, groupsContent(m_workspace, here), this));
    addList(new RecordPane(m_workspace, partnersContent(m_workspace, here), this));
    addList(new RecordPane(m_workspace, needsContent(m_workspace, here), this));
    addList(new RecordPane(m_workspace, organisationsContent(m_workspace, here), this));
}

void ParticipantsPage::addList(RecordPane *pane)
{
    connect(pane, &RecordPane::done, this, &Page::done);
    connect(pane, &RecordPane::refused, this, &Page::refused);
    m_panes += pane;
    m_tabs->addTab({});
    m_lists->addWidget(pane);
}

} // namespace oogst
