#include "gui/harvest/harvest_page.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/harvest/eliding_label.h"
#include "gui/harvest/outcome_detail.h"
#include "gui/outline/outline_offers.h"
#include "gui/outline/outline_view.h"
#include "gui/harvest/sitters_card.h"
#include "gui/joining/similar_card.h"
#include "gui/live/round_clock.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

// What a row of the list at the left stands for.
enum PartRole { PartTableRole = Qt::UserRole, PartEverythingRole };

// Whether lines came or went, or moved to another table: at any other key the counts are what they were.
bool changesCounts(const ChangeSet &set)
{
    const RecordType &outcome = recordType<Outcome>();
    static const int meetup = outcome.indexOf(u"meetup"_s), table = outcome.indexOf(u"table"_s);
    return std::ranges::any_of(set.changes, [&](const RecordChange &change) {
        if (change.type != &outcome)
            return change.type == &recordType<Table>() || change.type == &recordType<Issue>();
        return !change.before || !change.after || (*change.before)[meetup] != (*change.after)[meetup]
               || (*change.before)[table] != (*change.after)[table];
    });
}

} // namespace

HarvestPage::HarvestPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent), m_clock(new RoundClock(workspace, this))
{
    setObjectName(u"harvest"_s);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(makeParts());
    splitter->addWidget(makeMiddle());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 640, 250});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    makeActions();
}

QWidget *HarvestPage::makeParts()
{
    m_partsCard = new Card(tr("Tables"), this);
    m_partsCard->setMinimumWidth(170);
    m_parts = new QTreeWidget(m_partsCard);
    m_parts->setObjectName(u"harvestParts"_s);
    m_parts->setAccessibleName(tr("Tables and plenary"));
    setLook(m_parts, "tree");
    m_parts->setHeaderHidden(true);
    m_parts->setRootIsDecorated(false);
    m_parts->setColumnCount(2);
    m_parts->header()->setStretchLastSection(false);
    m_parts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_parts->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setAllColumnsShowFocus(true);
    m_partsCard->body()->addWidget(m_parts, 1);
    connect(m_parts, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && !m_filling)
            showPart({item->data(0, PartEverythingRole).toBool(), {item->data(0, PartTableRole).toUuid()}});
    });
    // Enter on a table goes to its lines.
    connect(m_parts, &QTreeWidget::itemActivated, this, [this] { m_outline->setFocus(); });
    return m_partsCard;
}

QWidget *HarvestPage::makeMiddle()
{
    m_middle = new Card({}, this);
    m_middle->setAccessibleName(tr("Outcomes"));
    m_title = new ElidingLabel(m_middle);
    setLook(m_title, "heading");
    m_middle->head()->insertWidget(0, m_title, 100);
    m_partChoice = new QComboBox(m_middle);
    m_partChoice->setObjectName(u"partChoice"_s);
    m_partChoice->setAccessibleName(tr("Tables and plenary"));
    m_partChoice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_partChoice->hide();
    m_middle->head()->insertWidget(1, m_partChoice, 100);
    connect(m_partChoice, &QComboBox::activated, this, [this](int row) { m_parts->setCurrentItem(m_parts->topLevelItem(row)); });
    m_count = makeLabel({}, "chip", m_middle);
    m_count->setObjectName(u"outcomeCount"_s);
    m_middle->head()->addWidget(m_count);
    m_question = makeLabel({}, "muted", m_middle, Wrapping::Wraps);
    m_outline = new OutlineView(m_workspace, m_middle);
    m_outline->setContextMenuPolicy(Qt::CustomContextMenu);
    m_outline->setMinimumWidth(260);
    m_atTable = new ElidingLabel(m_middle);
    m_atTable->setObjectName(u"atTable"_s);
    setLook(m_atTable, "muted");
    m_atTable->hide();
    m_middle->body()->addWidget(m_question);
    m_middle->body()->addWidget(m_atTable);
    m_middle->body()->addWidget(m_outline, 1);
    m_keys = makeLabel(tr("Enter new line · Tab and Shift+Tab level · Alt+Shift+↑↓ move · Ctrl+1…9 kind, or "
                          "! observation, ? question, > proposal, + action · @ who"),
                       "muted", m_middle, Wrapping::Wraps);
    m_middle->body()->addWidget(m_keys);
    connect(m_outline, &OutlineView::done, this, &Page::done);
    connect(m_outline, &OutlineView::refused, this, &Page::refused);
    connect(m_outline, &OutlineView::notesOffered, this, &HarvestPage::readNotes);
    connect(m_outline, &OutlineView::currentOutcomeChanged, this, &HarvestPage::followCurrent);
    connect(m_outline, &OutlineView::chosenChanged, this, [this] {
        if (m_detail->isVisible())
            m_detail->setOutcomes(m_outline->chosenOutcomes());
    });
    connect(m_outline, &QWidget::customContextMenuRequested, this, &HarvestPage::showMenu);
    return m_middle;
}

QWidget *HarvestPage::makeSide()
{
    auto *side = new QSplitter(Qt::Vertical, this);
    m_side = side;
    side->setChildrenCollapsible(false);
    side->setHandleWidth(12);
    side->setMinimumWidth(210);
    m_sitters = new SittersCard(m_workspace, side);
    m_detail = new OutcomeDetail(m_workspace, side);
    m_detail->hide();
    m_similar = new SimilarCard(m_workspace, side);
    side->addWidget(m_sitters);
    side->addWidget(m_similar);
    side->addWidget(m_detail);
    side->setStretchFactor(2, 1);
    side->setSizes({220, 160, 400});
    connect(m_similar, &SimilarCard::openRecord, this, &Page::openRecord);
    connect(m_sitters, &SittersCard::roundChanged, m_outline, &OutlineView::setRound);
    connect(m_sitters, &SittersCard::chosen, m_outline, &OutlineView::setContributor);
    connect(m_detail, &OutcomeDetail::done, this, &Page::done);
    connect(m_detail, &OutcomeDetail::refused, this, &Page::refused);
    connect(m_detail, &OutcomeDetail::openRecord, this, &Page::openRecord);
    return side;
}

void HarvestPage::showMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.addMenu(m_kinds);
    menu.addMenu(m_tables);
    for (QAction *action : std::as_const(m_actions))
        if (action->objectName() != u"newOutcome")
            menu.addAction(action);
    menu.exec(m_outline->viewport()->mapToGlobal(at));
}

void HarvestPage::fillTableMenu()
{
    m_tables->clear();
    for (int i = 0; i < m_parts->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_parts->topLevelItem(i);
        const Id<Table> table{item->data(0, PartTableRole).toUuid()};
        if (!item->data(0, PartEverythingRole).toBool())
            connect(m_tables->addAction(item->text(0)), &QAction::triggered, this, [this, table] { m_outline->moveToTable(table); });
    }
}

void HarvestPage::reload()
{
    m_sitters->setMeetup(meetup());
    if (!m_clock->isRunning())
        m_clock->set(m_sitters->round(), minutesOfRound(m_workspace.document(), meetup(), m_sitters->round()));
    m_outline->setRound(m_sitters->round());
    m_scope = {};
    QList<Table> tables = m_workspace.document().where(&Table::meetup, meetup());
    const auto first = std::min_element(tables.begin(), tables.end(), [](const Table &a, const Table &b) { return a.number < b.number; });
    if (first != tables.end())
        m_scope.table = first->id;
    showPart(m_scope);
}

void HarvestPage::refresh(const ChangeSet &set)
{
    if (set.touches(recordType<Table>()) && !m_scope.everything && !m_scope.table.isNull() && !m_workspace.find(m_scope.table))
        showPart({});
    m_outline->refresh(set);
    m_detail->refresh(set);
    if (changesCounts(set))
        fillCounts();
    if (set.touchesAny<Participation, Person, Seat, Table, Issue, Organisation>())
        fillPeople();
    if (set.touchesAny<Seat, Round, Table, Person, Participation, Organisation, Meetup>()) {
        m_sitters->refresh();
        m_outline->setRound(m_sitters->round());
    }
    // A line that was just written has details from now on.
    if (m_detail->isVisible() && !m_outline->currentOutcome().isNull() && !m_detail->outcomes().contains(m_outline->currentOutcome()))
        followCurrent();
}

void HarvestPage::showPart(const OutlineScope &scope)
{
    m_scope = scope;
    m_outline->showPart(meetup(), scope);
    fillCounts();
    fillPeople();
    followCurrent();
}

void HarvestPage::fillCounts()
{
    // Without copies of them: this runs at every line that is written.
    QHash<QUuid, int> counts;
    int all = 0;
    for (const auto &held : m_workspace.document().of(recordType<Outcome>()))
        if (const auto *outcome = static_cast<const Outcome *>(held.get()); outcome->meetup == meetup()) {
            ++counts[outcome->table.value];
            ++all;
        }
    fillParts(counts, all);
    fillHeading(m_scope.everything ? all : counts.value(m_scope.table.value));
}

void HarvestPage::fillParts(const QHash<QUuid, int> &counts, int all)
{
    QList<Table> tables = m_workspace.document().where(&Table::meetup, meetup());
    std::sort(tables.begin(), tables.end(), [](const Table &a, const Table &b) { return a.number < b.number; });
    struct Part {
        QString title;
        OutlineScope scope;
        int count;
    };
    QList<Part> parts{{tr("All"), {true, {}}, all}};
    for (const Table &table : std::as_const(tables))
        parts += {tr("%1 · %2").arg(QString::number(table.number), tableTitle(table, m_workspace.document())), {false, table.id},
                  counts.value(table.id.value)};
    parts += {tr("Plenary"), {}, counts.value(QUuid())};

    m_filling = true;
    while (m_parts->topLevelItemCount() > parts.size())
        delete m_parts->takeTopLevelItem(m_parts->topLevelItemCount() - 1);
    for (int i = 0; i < parts.size(); ++i) {
        QTreeWidgetItem *item = m_parts->topLevelItem(i);
        if (!item)
            item = new QTreeWidgetItem(m_parts);
        item->setText(0, parts[i].title);
        item->setToolTip(0, parts[i].title.toHtmlEscaped());
        item->setText(1, QString::number(parts[i].count));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, PartTableRole, parts[i].scope.table.value);
        item->setData(0, PartEverythingRole, parts[i].scope.everything);
        if (parts[i].scope == m_scope)
            m_parts->setCurrentItem(item);
    }
    m_partChoice->clear();
    for (const Part &part : std::as_const(parts))
        m_partChoice->addItem(tr("%1 (%2)").arg(part.title, QString::number(part.count)));
    m_partChoice->setCurrentIndex(m_parts->indexOfTopLevelItem(m_parts->currentItem()));
    m_filling = false;
}

void HarvestPage::fillHeading(int count)
{
    const Table table = m_workspace.findOrEmpty(m_scope.table);
    const Issue issue = m_workspace.findOrEmpty(table.issue);
    if (m_scope.everything)
        m_title->showText(tr("All outcomes"));
    else if (m_scope.table.isNull())
        m_title->showText(tr("Plenary and afterwards"));
    else
        m_title->showText(tr("Table %1 · %2").arg(QString::number(table.number), tableTitle(table, m_workspace.document())));
    m_question->setText(issue.question);
    m_question->setVisible(!issue.question.isEmpty() && !m_scope.everything);
    m_count->setText(tr("%n outcome(s)", nullptr, count));
}

void HarvestPage::followCurrent()
{
    const Id<Outcome> current = m_outline->currentOutcome();
    m_sitters->setTable(m_scope.everything ? m_outline->outline().tableAt(m_outline->currentIndex()) : m_scope.table);
    fillAtTable();
    m_similar->setOutcome(current);
    if (m_detail->isVisible())
        m_detail->setOutcomes(m_outline->chosenOutcomes());
}

void HarvestPage::fillPeople()
{
    const Id<Table> table = m_scope.everything ? m_outline->outline().tableAt(m_outline->currentIndex()) : m_scope.table;
    offerPeopleAndIssues(*m_outline, m_workspace.document(), meetup(), table, m_sitters->round());
    fillAtTable();
}

void HarvestPage::reveal(const RecordType &type, const QUuid &id)
{
    if (&type == &recordType<Table>())
        return showPart({false, {id}});
    const auto outcome = m_workspace.find(Id<Outcome>{id});
    if (&type != &recordType<Outcome>() || !outcome)
        return;
    if (!m_outline->outline().indexOf(outcome->id).isValid())
        showPart({false, outcome->table});
    if (!m_outline->outline().indexOf(outcome->id).isValid())
        showPart({true, {}});
    m_outline->edit(outcome->id);
}

void HarvestPage::hideEvent(QHideEvent *event)
{
    m_outline->leave();
    Page::hideEvent(event);
}

} // namespace oogst
