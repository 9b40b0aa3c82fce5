#include "gui/programme/programme_page.h"

#include "core/position.h"
#include "core/rules/timetable.h"
#include "gui/cards.h"
#include "gui/programme/move_item.h"
#include "gui/programme/programme_grid.h"
#include "gui/record_form.h"
#include "gui/record_list_card.h"
#include "gui/record_titles.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

ProgrammePage::ProgrammePage(Workspace &workspace, QWidget *parent) : Page(workspace, parent)
{
    setObjectName(u"programme"_s);
    makeActions();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *split = new QSplitter(this);
    split->addWidget(makeDay());
    split->addWidget(makeSide());
    split->setSizes({620, 420});
    split->setChildrenCollapsible(false);
    all->addWidget(split);
    const bool canWrite = workspace.readOnlyReason().isEmpty();
    m_form->setEnabled(canWrite);
    m_dayForm->setEnabled(canWrite);
}

void ProgrammePage::makeActions()
{
    const auto make = [this](const QString &name, const QString &text) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setEnabled(m_workspace.readOnlyReason().isEmpty());
        return action;
    };
    m_add = make(u"addItem"_s, tr("&Add an item"));
    m_add->setPriority(QAction::HighPriority);
    m_up = make(u"itemUp"_s, tr("Move &up"));
    m_down = make(u"itemDown"_s, tr("Move &down"));
    m_remove = make(u"removeItem"_s, tr("&Remove the item"));
    connect(m_add, &QAction::triggered, this, &ProgrammePage::add);
    connect(m_up, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveBy(1); });
    connect(m_remove, &QAction::triggered, this, &ProgrammePage::removeCurrent);
}

QWidget *ProgrammePage::makeDay()
{
    auto *card = new Card(tr("The day"));
    m_sum = makeLabel({}, "muted", card);
    card->head()->addWidget(m_sum);
    for (QAction *action : {m_up, m_down}) {
        auto *button = new QToolButton(card);
        button->setText(action == m_up ? u"↑"_s : u"↓"_s);
        button->setToolTip(action == m_up ? tr("Move up (Alt+Shift+Up)") : tr("Move down (Alt+Shift+Down)"));
        button->setAccessibleName(action == m_up ? tr("Move up") : tr("Move down"));
        button->setEnabled(action->isEnabled());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        card->head()->addWidget(button);
    }
    m_dayForm = new RecordForm(m_workspace, recordType<Meetup>(), {u"starts_at"_s}, 1, card);
    m_dayForm->setMaximumWidth(140);
    m_day = new LiveRecord(m_workspace, m_dayForm->binder());
    connect(m_day, &LiveRecord::done, this, &Page::done);
    connect(m_day, &LiveRecord::refused, this, &Page::refused);
    card->body()->addWidget(m_dayForm);

    m_grid = new ProgrammeGrid(card);
    m_grid->setObjectName(u"programmeGrid"_s);
    m_grid->setAccessibleName(tr("Items of the day"));
    m_grid->setHeaderLabels({tr("Time"), tr("Minutes"), tr("What"), tr("Kind"), tr("Who")});
    m_grid->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_grid->header()->setStretchLastSection(false);
    m_grid->setColumnWidth(0, 104);
    m_grid->setColumnWidth(1, 70);
    m_grid->setColumnWidth(3, 96);
    m_grid->setColumnWidth(4, 140);
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(new EmptyState(tr("Here come the items of the day: the welcome, talks, tables and the closing."), m_add));
    card->body()->addWidget(m_stack, 1);
    connect(m_grid, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            showCurrent();
    });
    connect(m_grid, &ProgrammeGrid::moveWanted, this, &ProgrammePage::move);
    connect(m_grid, &ProgrammeGrid::removeWanted, m_remove, &QAction::trigger);
    return card;
}

QWidget *ProgrammePage::makeSide()
{
    m_side = new QScrollArea;
    m_side->setWidgetResizable(true);
    m_side->setFocusPolicy(Qt::NoFocus);
    auto *panel = new QWidget;
    setLook(panel, "plain");
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("This item"), panel);
    m_form = new RecordForm(m_workspace, recordType<ProgrammeItem>(),
                            {u"title"_s, u"kind"_s, u"minutes"_s, u"speakers"_s, u"case_of"_s, u"case_document"_s, u"summary"_s}, 2, card);
    m_live = new LiveRecord(m_workspace, m_form->binder());
    connect(m_live, &LiveRecord::done, this, &Page::done);
    connect(m_live, &LiveRecord::refused, this, &Page::refused);
    card->body()->addWidget(m_form);
    column->addWidget(card);
    m_resources = new RecordListCard(m_workspace, recordType<Resource>(),
                                     {tr("Slides and links"), tr("Here come the slides and what there is to read."), tr("Add a link…"),
                                      {u"title"_s, u"kind"_s, u"address"_s, u"note"_s}},
                                     panel);
    m_resources->setFilter([this](const void *record) {
        return !current().isNull() && static_cast<const Resource *>(record)->programmeItem == current();
    });
    m_resources->setBlank([this] {
        Resource blank;
        blank.meetup = meetup();
        blank.programmeItem = current();
        return recordType<Resource>().pack(&blank);
    });
    connect(m_resources, &RecordListCard::done, this, &Page::done);
    connect(m_resources, &RecordListCard::refused, this, &Page::refused);
    column->addWidget(m_resources);
    column->addStretch(1);
    m_side->setWidget(panel);
    return m_side;
}

void ProgrammePage::reload()
{
    m_day->setRecord(meetup().value);
    showItems();
}

void ProgrammePage::refresh(const ChangeSet &set)
{
    if (set.touchesAny<ProgrammeItem, Meetup, Person, Organisation>())
        showItems();
}

void ProgrammePage::fill(QTreeWidgetItem *row, const TimedItem &timed) const
{
    const ProgrammeItem &item = timed.item;
    QString times;
    if (timed.from.isValid())
        times = timed.to.isValid() ? u"%1–%2"_s.arg(timed.from.toString(u"HH:mm"), timed.to.toString(u"HH:mm")) : timed.from.toString(u"HH:mm");
    row->setText(0, times);
    row->setText(1, item.minutes ? QString::number(*item.minutes) : QString());
    row->setText(2, item.title);
    row->setToolTip(2, item.title);
    row->setText(3, labelOf(item.kind));
    row->setSizeHint(2, {0, 2 * m_grid->fontMetrics().height() + 12});
    QStringList who;
    for (const Id<Person> &id : item.speakers)
        who += recordTitle(m_workspace.document(), id);
    who += recordTitle(m_workspace.document(), item.caseOf);
    who.removeAll(QString());
    row->setText(4, who.join(u", "_s));
    row->setToolTip(4, row->text(4));
    row->setData(0, Qt::UserRole, item.id.value);
    // Items stand in a row: none can be dropped into another.
    row->setFlags(row->flags() & ~Qt::ItemIsDropEnabled);
}

void ProgrammePage::showItems()
{
    const QUuid selected = current().value;
    const int row = m_grid->indexOfTopLevelItem(m_grid->currentItem());
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const auto timed = timetable(m_workspace.document(), meetup());
        while (m_grid->topLevelItemCount() > timed.size())
            delete m_grid->takeTopLevelItem(m_grid->topLevelItemCount() - 1);
        while (m_grid->topLevelItemCount() < timed.size())
            new QTreeWidgetItem(m_grid);
        int minutes = 0;
        for (int i = 0; i < timed.size(); ++i) {
            fill(m_grid->topLevelItem(i), timed[i]);
            minutes += timed[i].item.minutes.value_or(0);
        }
        m_sum->setText(minutes == 0 ? QString() : tr("%1 hours %2 minutes in all").arg(minutes / 60).arg(minutes % 60));
        m_stack->setCurrentIndex(timed.isEmpty() ? 1 : 0);
        select(selected);
        if (!selected.isNull() && current().value != selected && row >= 0)
            m_grid->setCurrentItem(m_grid->topLevelItem(std::min<int>(row, int(timed.size()) - 1)));
        if (!m_grid->currentItem() && !timed.isEmpty())
            m_grid->setCurrentItem(m_grid->topLevelItem(0));
    }
    showCurrent();
}

void ProgrammePage::showCurrent()
{
    m_side->widget()->setVisible(!current().isNull());
    if (m_live->record() != current().value)
        m_live->setRecord(current().value);
    m_resources->reload();
    const int row = m_grid->indexOfTopLevelItem(m_grid->currentItem());
    const bool canWrite = m_workspace.readOnlyReason().isEmpty();
    m_up->setEnabled(canWrite && row > 0);
    m_down->setEnabled(canWrite && row >= 0 && row + 1 < m_grid->topLevelItemCount());
    m_remove->setEnabled(canWrite && row >= 0);
}

Id<ProgrammeItem> ProgrammePage::current() const
{
    const QTreeWidgetItem *row = m_grid->currentItem();
    return {row ? row->data(0, Qt::UserRole).toUuid() : QUuid()};
}

void ProgrammePage::select(const QUuid &id)
{
    for (int i = 0; i < m_grid->topLevelItemCount(); ++i)
        if (m_grid->topLevelItem(i)->data(0, Qt::UserRole).toUuid() == id)
            m_grid->setCurrentItem(m_grid->topLevelItem(i));
}

void ProgrammePage::reveal(const RecordType &type, const QUuid &id)
{
    if (&type != &recordType<ProgrammeItem>())
        return;
    select(id);
    m_grid->setFocus();
}

QList<QAction *> ProgrammePage::pageActions() const
{
    return {m_add, m_up, m_down, m_remove};
}

void ProgrammePage::add()
{
    // After the chosen item, or at the end.
    const auto timed = timetable(m_workspace.document(), meetup());
    const int row = m_grid->indexOfTopLevelItem(m_grid->currentItem());
    const qsizetype at = row < 0 ? timed.size() : row + 1;
    ProgrammeItem item;
    item.meetup = meetup();
    item.title = tr("New item");
    const QString before = at > 0 ? timed[at - 1].item.position : QString();
    const QString after = at < timed.size() ? timed[at].item.position : QString();
    item.position = placeBetween(before, before < after ? after : QString());
    const auto added = m_workspace.add(tr("Item added"), item);
    if (!tell(added, tr("Item added")))
        return;
    select(added->value);
    auto *title = qobject_cast<QLineEdit *>(m_form->editor(u"title"_s));
    title->setFocus();
    title->selectAll();
}

void ProgrammePage::move(int from, int to)
{
    const Id<ProgrammeItem> id{m_grid->topLevelItem(from)->data(0, Qt::UserRole).toUuid()};
    ChangeSet set = moveItem(m_workspace.document(), id, to);
    set.summary = tr("Moved: %1").arg(elided(m_workspace.findOrEmpty(id).title, 40));
    if (!set.isEmpty() && tell(m_workspace.apply(set), set.summary))
        select(id.value);
}

void ProgrammePage::moveBy(int by)
{
    const int row = m_grid->indexOfTopLevelItem(m_grid->currentItem());
    if (row >= 0 && row + by >= 0 && row + by < m_grid->topLevelItemCount())
        move(row, row + by);
}

void ProgrammePage::removeCurrent()
{
    const auto item = m_workspace.find(current());
    if (!item)
        return;
    const QString text = tr("Removed: %1").arg(elided(item->title, 40));
    tell(m_workspace.remove<ProgrammeItem>(text, {item->id}), text);
    m_grid->setFocus();
}

} // namespace oogst
