#include "gui/tables/tables_page.h"

#include "gui/cards.h"
#include "gui/participants/flow_layout.h"
#include "gui/record_titles.h"
#include "gui/tables/rounds_strip.h"
#include "gui/tables/table_panes.h"
#include "gui/tables/table_rounds_pane.h"
#include "workspace/tables.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

constexpr int narrowWindow = 800; // in pixels: what both lists need beside each other

/// A short text is one line, a long one goes on in the next.
class WarningLabel : public QLabel
{
public:
    WarningLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setLook(this, "chip-warning");
        ensurePolished();
        m_line = QLabel::sizeHint();
        setWordWrap(true);
    }
    QSize sizeHint() const override { return m_line; }
    QSize minimumSizeHint() const override { return {80, m_line.height()}; }

private:
    QSize m_line;
};

} // namespace

TablesPage::TablesPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent)
{
    setObjectName(u"tables"_s);
    const auto here = [this] { return meetup(); };
    m_rules = new RecordPane(m_workspace, rulesContent(m_workspace, here), this);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"table_lists"_s);
    m_tabs->setAccessibleName(tr("Lists"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    setLook(m_tabs, "pages");
    m_tabs->addTab(tr("Issues and tables"));
    m_tabs->addTab(tr("Agreements"));
    m_tabs->addTab(tr("Per round"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildBoards());
    m_stack->addWidget(m_rules);
    m_perRound = new TableRoundsPane(m_workspace, this);
    m_stack->addWidget(m_perRound);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);

    m_warnings = new QWidget(this);
    m_warnings->setObjectName(u"warnings"_s);
    m_warnings->setAccessibleName(tr("Not right yet"));
    new FlowLayout(m_warnings);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_tabs);
    all->addWidget(buildMaker());
    all->addWidget(m_warnings);
    all->addWidget(m_stack, 1);
    for (RecordPane *pane : {m_issues, m_tables, m_rules}) {
        connect(pane, &RecordPane::done, this, &Page::done);
        connect(pane, &RecordPane::refused, this, &Page::refused);
    }
    connect(m_perRound, &TableRoundsPane::done, this, &Page::done);
    connect(m_perRound, &TableRoundsPane::refused, this, &Page::refused);
    buildActions();
}

void TablesPage::buildActions()
{
    const auto make = [this](const QString &name, const QString &text, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_actions += action;
    };
    const auto addIn = [this](int tab, RecordPane *pane) {
        m_tabs->setCurrentIndex(tab);
        pane->beginAdding();
    };
    make(u"add_issue"_s, tr("Add issue"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [=, this] { addIn(0, m_issues); });
    make(u"add_table"_s, tr("Add one table"), {}, [=, this] { addIn(0, m_tables); });
    make(u"add_rule"_s, tr("Add agreement"), {}, [=, this] { addIn(1, m_rules); });
}

QWidget *TablesPage::buildMaker()
{
    auto *maker = new QWidget(this);
    auto *row = new QHBoxLayout(maker);
    row->setContentsMargins(0, 0, 20, 0);
    m_count = new QSpinBox(maker);
    m_count->setObjectName(u"table_count"_s);
    m_count->setRange(1, 200);
    m_seats = new QSpinBox(maker);
    m_seats->setObjectName(u"seat_count"_s);
    m_seats->setRange(1, 500);
    m_make = makePrimary({}, maker);
    m_make->setObjectName(u"make_tables"_s);
    const auto labelled = [&](const QString &text, QSpinBox *box) {
        auto *label = makeLabel(text, "muted", maker);
        label->setBuddy(box);
        box->setAccessibleName(text);
        row->addWidget(label);
        row->addWidget(box);
    };
    labelled(tr("Number of tables"), m_count);
    labelled(tr("Seats at each"), m_seats);
    row->addWidget(m_make);
    m_rounds = new RoundsStrip(m_workspace, this);
    m_rounds->setLead(maker);
    connect(m_rounds, &RoundsStrip::done, this, &Page::done);
    connect(m_rounds, &RoundsStrip::refused, this, &Page::refused);
    connect(m_count, &QSpinBox::valueChanged, this, &TablesPage::showMaker);
    connect(m_make, &QPushButton::clicked, this, &TablesPage::make);
    return m_rounds;
}

QWidget *TablesPage::buildBoards()
{
    const auto here = [this] { return meetup(); };
    m_issues = new RecordPane(m_workspace, issuesContent(m_workspace, here), this);
    m_tables = new RecordPane(m_workspace, tablesContent(m_workspace, here), this);
    QHeaderView *columns = m_tables->grid()->horizontalHeader();
    columns->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(1, QHeaderView::Stretch);
    m_boards = new QSplitter(this);
    m_boards->setChildrenCollapsible(false);
    m_boards->addWidget(m_issues);
    m_boards->addWidget(m_tables);
    m_boards->setStretchFactor(0, 2);
    m_boards->setStretchFactor(1, 3);
    return m_boards;
}

// In a narrow window the tables stand below the issues, and the form of an issue beside its list.
void TablesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < narrowWindow;
    m_boards->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_issues->setFormSide(isNarrow ? Qt::Horizontal : Qt::Vertical);
}

void TablesPage::reload()
{
    const Id<Meetup> here = meetup();
    m_tables->setFilter([here](const void *record) { return static_cast<const Table *>(record)->meetup == here; });
    m_rules->setFilter([here](const void *record) { return static_cast<const SeatingRule *>(record)->meetup == here; });
    m_rounds->showMeetup(here);
    m_perRound->showMeetup(here);
    const int tables = int(tablesOf(m_workspace.document(), here).size());
    const int issues = int(issuesOf(m_workspace.document(), here).size());
    const QSignalBlocker quiet(m_count);
    m_count->setValue(tables > 0 ? tables : issues > 0 ? issues : 8);
    showChoices();
    showMaker();
    showWarnings();
    showTabs();
}

void TablesPage::refresh(const ChangeSet &set)
{
    m_rounds->refresh(set);
    m_perRound->refresh(set);
    if (set.touchesAny<Table, TableRound, Round, Issue, Participation, Person, Meetup>()) {
        showChoices();
        showMaker();
        showWarnings();
    }
    showTabs();
}

void TablesPage::showChoices()
{
    const Document &document = m_workspace.document();
    QList<QUuid> issues, tables;
    const QList<QUuid> people = participantsByTitle(document, meetup());
    for (const Issue &issue : issuesOf(document, meetup()))
        issues += issue.id.value;
    for (const Table &table : tablesOf(document, meetup()))
        tables += table.id.value;
    m_issues->setFilter([shown = QSet<QUuid>(issues.begin(), issues.end())](const void *record) {
        return shown.contains(static_cast<const Issue *>(record)->id.value);
    });
    m_tables->binder().setChoices(u"issue"_s, issues);
    m_tables->binder().setChoices(u"facilitator"_s, people);
    m_tables->binder().setChoices(u"note_taker"_s, people);
    m_rules->binder().setChoices(u"table"_s, tables);
    m_rules->binder().setChoices(u"people"_s, people);
}

void TablesPage::showMaker()
{
    const int there = int(tablesOf(m_workspace.document(), meetup()).size());
    const int more = m_count->value() - there;
    m_make->setText(there == 0 ? tr("Make %n tables", nullptr, m_count->value())
                    : more > 0 ? tr("Make %n more tables", nullptr, more)
                               : tr("%n tables are there", nullptr, there));
    m_make->setEnabled(more > 0);
    if (!m_seats->hasFocus())
        m_seats->setValue(seatsPerTable(m_workspace.document(), meetup(), m_count->value()));
}

void TablesPage::make()
{
    const auto result = makeTables(m_workspace, meetup(), m_count->value(), m_seats->value());
    tell(result, m_workspace.undoSummary());
}

void TablesPage::showWarnings()
{
    const auto warnings = tableWarnings(m_workspace.document(), meetup());
    qDeleteAll(m_warnings->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const TableWarning &warning : warnings) {
        auto *label = new WarningLabel(warning.text, m_warnings);
        m_warnings->layout()->addWidget(label);
        label->show();
    }
    m_warnings->setVisible(!warnings.isEmpty());
    m_warnings->layout()->invalidate();
}

void TablesPage::showTabs()
{
    // Counted in the document: the list may not have heard of the change yet.
    const int rules = int(m_workspace.document().where(&SeatingRule::meetup, meetup()).size());
    m_tabs->setTabText(1, rules > 0 ? u"%1 (%2)"_s.arg(tr("Agreements"), QString::number(rules)) : tr("Agreements"));
    const bool hasRounds = roundsOf(m_workspace.document(), meetup()).size() > 1;
    m_tabs->setTabVisible(2, hasRounds);
    if (!hasRounds && m_tabs->currentIndex() == 2)
        m_tabs->setCurrentIndex(0);
}

void TablesPage::reveal(const RecordType &type, const QUuid &id)
{
    if (&type == &recordType<Round>()) {
        m_rounds->reveal(id);
        return;
    }
    if (&type == &recordType<TableRound>()) {
        if (m_perRound->reveal(id))
            m_tabs->setCurrentIndex(2);
        return;
    }
    const std::pair<const RecordType *, RecordPane *> panes[] = {
        {&recordType<Issue>(), m_issues}, {&recordType<Table>(), m_tables}, {&recordType<SeatingRule>(), m_rules}};
    for (const auto &[shown, pane] : panes)
        if (shown == &type && pane->reveal(id)) {
            m_tabs->setCurrentIndex(pane == m_rules ? 1 : 0);
            pane->grid()->setFocus(Qt::OtherFocusReason);
        }
}

} // namespace oogst
