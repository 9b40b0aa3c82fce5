#include "gui/seating/seating_page.h"

#include "gui/cards.h"
#include "gui/participants/flow_layout.h"
#include "gui/seating/background_arranger.h"
#include "gui/seating/chip_delegate.h"
#include "gui/seating/seating_findings.h"
#include "gui/seating/panels/move_bar.h"
#include "gui/seating/panels/cards_bar.h"
#include "gui/seating/panels/importance_panel.h"
#include "gui/seating/panels/pill_row.h"
#include "gui/seating/panels/repair_bar.h"
#include "gui/seating/panels/search_bar.h"
#include "gui/seating/panels/waiting_panel.h"
#include "gui/seating/panels/why_bar.h"
#include "gui/seating/table_card.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

constexpr int lowestBoard = 110;  // the heading of a table and two people
constexpr int lowWindow = 430;    // height of the page, in pixels: below it the tables need what can be spared
constexpr int narrowWindow = 760; // width of the page

} // namespace

SeatingPage::SeatingPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_arranger(new BackgroundArranger(this)), m_writer(new ChangeJob(workspace, this))
{
    setObjectName(u"seating"_s);
    makeActions();
    m_scroll = new QScrollArea(this);
    auto *inside = new QWidget;
    setLook(inside, "plain");
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 6, 0);
    m_grid->setSpacing(12);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty = new EmptyState({}, tr("To the tables"), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // gives way to the bars
    m_stack->setMinimumHeight(lowestBoard);
    m_move = new MoveBar(this);
    m_effect = makeLabel({}, "chip", this);
    m_effect->setObjectName(u"seatingEffect"_s);
    m_effect->hide();
    m_search = new SearchBar(this);
    m_importance = new ImportancePanel(this);
    m_why = new WhyBar(this);
    m_mend = new RepairBar(this);
    m_newCards = new CardsBar(this);
    m_whyTimer = new QTimer(this);
    m_whyTimer->setSingleShot(true);
    m_fillSoon = new QTimer(this);
    m_fillSoon->setSingleShot(true);
    m_fillSoon->setInterval(0);
    connect(m_fillSoon, &QTimer::timeout, this, &SeatingPage::fill);
    m_growing = new QTimer(this); // an event that is posted would be answered before the keyboard is
    m_growing->setSingleShot(true);
    m_growing->setInterval(0);
    connect(m_growing, &QTimer::timeout, this, &SeatingPage::growCards);
    m_whyTimer->setInterval(150); // who walks over the chips does not wait for each answer

    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    m_left = new WaitingPanel(this);
    m_waiting = &m_left->people();
    listen(*m_waiting);
    middle->addWidget(m_left);
    middle->addWidget(m_stack, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addWidget(makeTop());
    all->addWidget(m_importance);
    all->addLayout(middle, 1);
    all->addWidget(m_effect);
    all->addWidget(m_why);
    all->addWidget(m_mend);
    all->addWidget(m_newCards);
    all->addWidget(m_search);
    all->addWidget(m_move);

    connect(m_empty, &EmptyState::pressed, this,
            [this] { emit openPage(m_board.tables.isEmpty() ? u"tables"_s : u"participants"_s); });
    connect(m_move, &MoveBar::toTable, this, [this](Id<Participation> who, Id<Table> table) {
        for (TableCard *card : std::as_const(m_cards))
            if (card->table() == table)
                drop(&card->people(), who, {});
    });
    connect(m_move, &MoveBar::changeWith, this,
            [this](Id<Participation> who, Id<Participation> other) { drop(listOf(other), who, other); });
    connect(m_move, &MoveBar::gaveUp, this, &SeatingPage::focusOn);
    connect(m_arranger, &BackgroundArranger::finished, this, &SeatingPage::arranged);
    connect(m_arranger, &BackgroundArranger::progressed, m_search, &SearchBar::showProgress);
    connect(m_writer, &ChangeJob::written, this, &SeatingPage::stored);
    connect(m_arranger, &BackgroundArranger::repaired, this, &SeatingPage::showRepair);
    connect(m_search, &SearchBar::stopped, m_arranger, &BackgroundArranger::cancel);
    connect(m_whyTimer, &QTimer::timeout, this, [this] { showWhy(Telling::Reasons); });
    connect(m_why, &WhyBar::placesWanted, this, &SeatingPage::showPlaces);
    connect(m_why, &WhyBar::placeChosen, this, &SeatingPage::take);
    connect(m_why, &WhyBar::gaveUp, this, [this] { focusOn(m_current); });
    connect(m_newCards, &CardsBar::done, this, &Page::done);
    connect(m_newCards, &CardsBar::refused, this, &Page::refused);
    connect(m_importance, &ImportancePanel::chosen, this, &SeatingPage::weigh);
    connect(m_mend, &RepairBar::accepted, this, &SeatingPage::acceptRepair);
    connect(m_mend, &RepairBar::refused, this, [this] {
        m_offered.reset();
        m_mend->hide();
        focusOn(m_current);
    });
}

SeatingPage::~SeatingPage() = default;

QWidget *SeatingPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *all = new QVBoxLayout(top);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    auto *row = new FlowLayout; // what does not fit beside the rounds goes on below
    row->setSpacing(8);
    m_roundTabs = new QTabBar(top);
    m_roundTabs->setObjectName(u"rounds"_s);
    m_roundTabs->setAccessibleName(tr("Rounds"));
    m_roundTabs->setDrawBase(false);
    setLook(m_roundTabs, "pages");
    m_pills = new PillRow(top);
    m_compactButton = new QToolButton(top);
    m_compactButton->setDefaultAction(m_compact);
    auto *weigh = new QToolButton(top);
    weigh->setDefaultAction(m_weigh);
    weigh->setObjectName(u"weighButton"_s);
    auto *mend = new QPushButton(m_repair->text(), top);
    mend->setObjectName(u"repairButton"_s);
    mend->setToolTip(m_repair->toolTip());
    connect(mend, &QPushButton::clicked, m_repair, &QAction::trigger);
    connect(m_repair, &QAction::changed, mend, [this, mend] {
        mend->setEnabled(m_repair->isEnabled());
        mend->setVisible(m_repair->isVisible());
    });
    connect(m_weigh, &QAction::changed, weigh, [this, weigh] { weigh->setVisible(m_weigh->isVisible()); });
    auto *rest = new QPushButton(m_arrangeRest->text(), top);
    connect(rest, &QPushButton::clicked, m_arrangeRest, &QAction::trigger);
    QPushButton *arrange = makePrimary(m_arrange->text(), top);
    arrange->setObjectName(u"arrangeButton"_s);
    connect(arrange, &QPushButton::clicked, m_arrange, &QAction::trigger);
    connect(m_arrange, &QAction::changed, arrange, [this, arrange] {
        arrange->setText(m_arrange->text());
        arrange->setEnabled(m_arrange->isEnabled());
    });
    connect(m_arrangeRest, &QAction::changed, rest, [this, rest] {
        rest->setEnabled(m_arrangeRest->isEnabled());
        rest->setVisible(m_arrangeRest->isVisible());
    });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_roundTabs, arrange, rest, mend, weigh, m_compactButton})
        row->addWidget(widget);
    all->addLayout(row);
    all->addWidget(m_pills);
    connect(m_pills, &PillRow::chosen, this, &SeatingPage::goTo);
    connect(m_roundTabs, &QTabBar::currentChanged, this, [this](int at) {
        if (m_rounds.value(at) == m_round || at < 0)
            return;
        m_round = m_rounds.value(at);
        fill();
    });
    return top;
}

void SeatingPage::makeActions()
{
    const auto action = [this](const QString &text, const QString &name, auto run) {
        auto *made = new QAction(text, this);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, run);
        m_actions += made;
        return made;
    };
    m_arrange = action(tr("Seat everybody"), u"arrange"_s, [this] { m_arranger->isRunning() ? m_arranger->cancel() : arrangeNow(false); });
    m_arrangeRest = action(tr("Seat only who has no place"), u"arrangeRest"_s, [this] { arrangeNow(true); });
    m_repair = action(tr("Repair"), u"repairSeating"_s, [this] { repairNow({}); });
    m_repair->setToolTip(tr("Seats who came, empties what is left, and moves as few people as possible"));
    m_weigh = action(tr("What counts most?"), u"weighSeating"_s, [this] {
        m_importance->setVisible(m_weigh->isChecked());
        m_why->setHidden(m_weigh->isChecked() || m_why->isHidden()); // one of the two at a time: the tables need the room
    });
    m_weigh->setCheckable(true);
    m_best = action(tr("Best place for this person"), u"bestPlaceAction"_s, [this] { showPlaces(); });
    m_close = action(tr("Close the table of this person"), u"closeThisTable"_s, [this] {
        const Id<Table> table = tableOf(listOf(m_current));
        if (!table.isNull())
            repairNow(table);
    });
    m_arrange->setShortcut(QKeySequence(u"Ctrl+T"_s));
    m_repair->setShortcut(QKeySequence(u"Ctrl+R"_s));
    m_best->setShortcut(QKeySequence(u"Ctrl+B"_s));
    m_close->setShortcut(QKeySequence(u"Ctrl+Shift+W"_s));
    for (QAction *made : std::as_const(m_actions)) {
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut); // other pages may use the same keys
        addAction(made);
    }
    m_compact = action(tr("Compact"), u"compactSeating"_s, [this] {
        for (TableCard *card : std::as_const(m_cards))
            card->setSize(m_compact->isChecked() ? ChipSize::Compact : ChipSize::Normal);
        m_waiting->setSize(m_compact->isChecked() ? ChipSize::Compact : ChipSize::Normal);
        m_columns = 0;
        layCards();
    });
    m_compact->setCheckable(true);
    m_compact->setToolTip(tr("Smaller chips, for many people"));
}

void SeatingPage::listen(ChipList &list)
{
    connect(&list, &ChipList::currentMoved, this, [this, &list] {
        if (list.hasFocus()) {
            m_current = list.current();
            askWhy();
        }
    });
    connect(&list, &ChipList::wished, this, [this, &list](ChipWish asked) { wish(&list, asked); });
    connect(&list, &ChipList::wentOver, this, [this, &list](int key, int row) { goOver(&list, key, row); });
    connect(&list, &ChipList::dropped, this,
            [this, &list](Id<Participation> who, Id<Participation> onto) { drop(&list, who, onto); });
    connect(&list, &ChipList::hovered, this, [this, &list](Id<Participation> who, Id<Participation> onto) {
        answer(
            m_effects,
            [document = m_workspace.document(), who, onto = &list == m_waiting ? Id<Participation>{} : onto, table = tableOf(&list),
             round = m_round] { return effectOfDrop(document, who, onto, table, round); },
            [this](const QString &effect) {
                m_effect->setText(effect);
                m_effect->show();
            });
    });
    connect(&list, &ChipList::hoverEnded, this, [this] {
        m_effects.cancel();
        m_effect->hide();
    });
}

void SeatingPage::reload()
{
    m_round = {};
    m_move->hide();
    m_mend->hide();
    m_newCards->hide();
    m_offered.reset();
    m_current = {};
    m_why->hide();
    mark({});
    fillRounds();
    fill();
}

void SeatingPage::refresh(const ChangeSet &set)
{
    if (!set.touchesAny<Seat, Round, Table, Issue, Person, Participation, Organisation, Affiliation, SeatingRule, Preference, Need, Meetup, TableRound, SeatingImportance>())
        return;
    m_newCards->follow(m_workspace.document());
    m_changedMeanwhile = m_changedMeanwhile || isBusy();
    if (m_offered) { // it was made for how things were
        m_offered.reset();
        m_mend->hide();
    }
    if (set.touches(recordType<Round>()))
        fillRounds();
    if (m_isLarge)
        m_fillSoon->start(); // after the window has looked at the keyboard
    else
        fill();
}

// The page itself may be larger than what one sees of it: what counts is the window on it.
void SeatingPage::fitWindow()
{
    const QWidget *seen = parentWidget() ? parentWidget() : this;
    m_pills->setLow(seen->height() < lowWindow);
    m_compactButton->setVisible(seen->width() >= narrowWindow); // it is also in the menu
}

bool SeatingPage::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return Page::event(event);
}

bool SeatingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fitWindow();
    return Page::eventFilter(watched, event);
}

void SeatingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitWindow();
    QMetaObject::invokeMethod(this, &SeatingPage::layCards, Qt::QueuedConnection);
}

} // namespace oogst
