#include "gui/next_edition/next_edition_dialog.h"

#include "gui/cards.h"
#include "gui/record_titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
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
      m_plan(makePrimary(tr("Plan the next edition"), this))
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
    auto *foot = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_plan);
    all->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_plan, &QPushButton::clicked, this, &NextEditionDialog::plan);
    connect(m_tree, &QTreeWidget::itemChanged, this, &NextEditionDialog::showCount);
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
            heading->setFirstColumnSpanned(true);
        }
        auto *row = new QTreeWidgetItem(heading, {item.text.simplified(), elided(item.aside, 50)});
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
        row->setCheckState(0, item.isChosen ? Qt::Checked : Qt::Unchecked);
        row->setToolTip(0, item.text.toHtmlEscaped());
        row->setToolTip(1, item.aside.toHtmlEscaped());
        m_rows += row;
    }
    m_tree->expandAll();
    if (!m_rows.isEmpty())
        m_tree->setCurrentItem(m_rows.first());
    else
        m_about->setText(m_about->text() + u'\n' + tr("Nothing is open after this meetup. The next edition can still be planned."));
    showCount();
}

void NextEditionDialog::showCount()
{
    int chosen = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_items[i].isChosen = m_rows[i]->checkState(0) == Qt::Checked;
        chosen += m_items[i].isChosen;
    }
    m_plan->setText(tr("Plan the next edition with %n point(s)", nullptr, chosen));
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
