#include "gui/next_edition/next_edition_dialog.h"

#include "gui/cards.h"
#include "gui/record_titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

QString headingOf(Returning why)
{
    switch (why) {
    case Returning::AgendaQuestion: return NextEditionDialog::tr("Open on the knowledge agenda");
    case Returning::TableQuestion: return NextEditionDialog::tr("Asked at the tables, not answered");
    case Returning::Topic: return NextEditionDialog::tr("Topics for follow-up");
    case Returning::MaybeTopic: return NextEditionDialog::tr("Perhaps a topic");
    case Returning::AbsentTopic: return NextEditionDialog::tr("What absent people would have brought");
    case Returning::Commitment: return NextEditionDialog::tr("Promised and not done");
    case Returning::Guest: return NextEditionDialog::tr("Want to come or join");
    case Returning::MissingPartner: return NextEditionDialog::tr("Partners that were missing");
    }
    return {};
}

} // namespace

NextEditionDialog::NextEditionDialog(Workspace &workspace, Id<Meetup> meetup, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_meetup(meetup), m_about(makeLabel({}, "muted", this, Wrapping::Wraps)), m_tree(new QTreeWidget(this)),
      m_told(makeLabel({}, "heading", this, Wrapping::Wraps)), m_tables(new QSpinBox(this)), m_plan(makePrimary(tr("Plan the next edition"), this))
{
    setObjectName(u"nextEdition"_s);
    setWindowTitle(tr("The next edition"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(880, 640);
    m_tree->setObjectName(u"openEnds"_s);
    m_tree->setAccessibleName(tr("What is open"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setUniformRowHeights(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_plan->setObjectName(u"planNext"_s);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_about);
    all->addWidget(m_tree, 1);
    all->addWidget(makeLabel(tr("Space takes one along or leaves it. Enter shows where it comes from."), "muted", this, Wrapping::Wraps));
    auto *amount = new QHBoxLayout;
    auto *ask = new QLabel(tr("How many &tables? The surest questions and topics first:"), this);
    ask->setBuddy(m_tables);
    m_tables->setObjectName(u"nextTables"_s);
    m_tables->setRange(0, 99);
    amount->addWidget(ask);
    amount->addWidget(m_tables);
    amount->addStretch(1);
    all->addLayout(amount);
    m_told->setObjectName(u"nextTold"_s);
    all->addWidget(m_told);
    auto *foot = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_plan);
    all->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_plan, &QPushButton::clicked, this, &NextEditionDialog::plan);
    connect(m_tree, &QTreeWidget::itemChanged, this, &NextEditionDialog::readTicks);
    connect(m_tables, &QSpinBox::valueChanged, this, [this](int count) {
        chooseTables(m_items, count);
        showChosen();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const qsizetype at = m_rows.indexOf(item); at >= 0)
            emit openRecord(*m_items[at].type, m_items[at].id);
    });
    fill();
}

void NextEditionDialog::fill()
{
    const Meetup meetup = m_workspace.findOrEmpty(m_meetup);
    m_items = whatIsOpen(m_workspace.document(), m_meetup, m_workspace.now().toLocalTime().date());
    QStringList told{tr("After: %1").arg(meetup.title)};
    if (!meetup.nextWhen.words.isEmpty())
        told += tr("When: %1").arg(meetup.nextWhen.words);
    if (!meetup.nextSubject.isEmpty())
        told += tr("Subject: %1").arg(meetup.nextSubject);
    m_about->setText(told.join(u" · "_s));
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_rows.clear();
    m_headings.clear();
    QTreeWidgetItem *heading = nullptr;
    std::optional<Returning> current;
    for (const ReturningItem &item : std::as_const(m_items)) {
        if (item.why != current) {
            current = item.why;
            heading = new QTreeWidgetItem(m_tree, {headingOf(item.why)});
            QFont bold = m_tree->font();
            bold.setBold(true);
            heading->setFont(0, bold);
            heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            m_headings += heading;
        }
        auto *row = new QTreeWidgetItem(heading, {item.text.simplified(), elided(item.aside, 50)});
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
        row->setToolTip(0, item.text.toHtmlEscaped());
        row->setToolTip(1, item.aside.toHtmlEscaped());
        m_rows += row;
    }
    m_tree->expandAll();
    if (!m_rows.isEmpty())
        m_tree->setCurrentItem(m_rows.first());
    else
        m_about->setText(m_about->text() + u'\n' + tr("Nothing is open after this meetup. The next edition can still be planned."));
    showChosen();
}

void NextEditionDialog::showChosen()
{
    const QSignalBlocker quiet(m_tree);
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_rows[i]->setCheckState(0, m_items[i].isChosen ? Qt::Checked : Qt::Unchecked);
    tellCounts();
}

void NextEditionDialog::readTicks()
{
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items[i].isChosen = m_rows[i]->checkState(0) == Qt::Checked;
    tellCounts();
}

// What the next edition will be, and behind each heading how many of it come along.
void NextEditionDialog::tellCounts()
{
    const QSignalBlocker quiet(m_tree), still(m_tables);
    QHash<Returning, int> chosen;
    for (const ReturningItem &item : std::as_const(m_items))
        chosen[item.why] += item.isChosen;
    for (QTreeWidgetItem *heading : std::as_const(m_headings)) {
        const Returning why = m_items[m_rows.indexOf(heading->child(0))].why;
        heading->setText(1, tr("%1 of %2").arg(QString::number(chosen[why]), QString::number(heading->childCount())));
    }
    m_tables->setValue(chosenTables(m_items));
    QStringList told{tr("%n table(s)", nullptr, m_tables->value())};
    if (const int invited = chosen[Returning::Guest] + chosen[Returning::MissingPartner])
        told += tr("%n to invite", nullptr, invited);
    if (const int back = chosen[Returning::AgendaQuestion] + chosen[Returning::Commitment])
        told += tr("%n to look back on", nullptr, back);
    m_told->setText(tr("The next edition: %1").arg(told.join(u" · "_s)));
}

void NextEditionDialog::plan()
{
    const ChangeSet set = nextEditionOf(m_workspace.document(), m_meetup, m_items, [this] { return m_workspace.freshUuid(); });
    if (set.isEmpty())
        return;
    if (const auto result = m_workspace.apply(set); !result)
        return emit refused(result.problem());
    emit done(set.summary, set.changes.first().id);
    accept();
}

} // namespace oogst
