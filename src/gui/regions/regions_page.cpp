#include "gui/regions/regions_page.h"

#include "gui/cards.h"
#include "gui/record_titles.h"
#include "workspace/outcome_weight.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace oogst {
namespace {

constexpr qsizetype rowsAtOnce = 100;
constexpr int MoreRole = Qt::UserRole; // on the row that stands for those not shown yet

} // namespace

RegionsPage::RegionsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_series(new QComboBox(this)),
      m_left(new QComboBox(this)),
      m_right(new QComboBox(this)),
      m_issue(new QComboBox(this)),
      m_summary(makeLabel({}, "muted", this, Wrapping::Wraps)),
      m_grid(new QTableWidget(0, 2, this))
{
    setObjectName(u"regions"_s);
    auto *join = new QAction(tr("Join this pair"), this);
    join->setObjectName(u"joinRegions"_s);
    connect(join, &QAction::triggered, this, &RegionsPage::joinCurrent);
    m_actions += join;
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 12);
    all->addWidget(makeLabel(tr("Regions side by side"), "title", this));
    auto *choices = new QHBoxLayout;
    for (const auto &[box, name, title] : {std::tuple(m_series, u"regionSeries"_s, tr("Series")), std::tuple(m_left, u"leftRegion"_s, tr("Region at the left")),
                                           std::tuple(m_right, u"rightRegion"_s, tr("Region at the right")), std::tuple(m_issue, u"regionIssue"_s, tr("Issue"))}) {
        box->setObjectName(name);
        box->setAccessibleName(title);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(300);
        choices->addWidget(box);
    }
    choices->addStretch(1);
    all->addLayout(choices);
    all->addWidget(m_summary);
    m_summary->setObjectName(u"regionSummary"_s);
    m_grid->setObjectName(u"regionGrid"_s);
    m_grid->setAccessibleName(tr("Outcomes side by side"));
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setTabKeyNavigation(false);
    m_grid->setWordWrap(true);
    all->addWidget(m_grid, 1);
    all->addWidget(makeLabel(tr("Enter shows an outcome where it was said."), "muted", this));
    connect(m_series, &QComboBox::activated, this, &RegionsPage::fillChoices);
    for (QComboBox *box : {m_left, m_right, m_issue})
        connect(box, &QComboBox::activated, this, &RegionsPage::compare);
    connect(m_grid, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        if (item->data(MoreRole).toBool()) {
            m_most += rowsAtOnce;
            QMetaObject::invokeMethod(this, &RegionsPage::fill, Qt::QueuedConnection); // later: the item goes with it
            return;
        }
        const RegionPair pair = m_rows.value(item->row());
        const QList<Id<Outcome>> side = item->column() == 0 ? pair.left : pair.right;
        if (!side.isEmpty())
            emit openRecord(recordType<Outcome>(), side.first().value);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(400ms);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            fillSeries();
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        if (set.touchesAny<Outcome, Relation, Meetup, Series, Table, Issue>())
            m_soon.start();
    });
    fillSeries();
}

void RegionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillSeries();
}

void RegionsPage::showSeries(Id<Series> series)
{
    if (const int at = m_series->findData(series.value); at >= 0) {
        m_series->setCurrentIndex(at);
        fillChoices();
    }
}

// Series of which two regions have outcomes.
void RegionsPage::fillSeries()
{
    const Document &document = m_workspace.document();
    const QVariant current = m_series->currentData();
    m_series->clear();
    QList<Series> all = document.all<Series>();
    all += Series{};
    for (const Series &series : std::as_const(all))
        if (regionsOf(document, series.id).size() > 1)
            m_series->addItem(series.id.isNull() ? tr("Without a series") : series.title, series.id.value);
    m_series->setCurrentIndex(qMax(0, m_series->findData(current)));
    m_series->setVisible(m_series->count() > 1);
    fillChoices();
}

void RegionsPage::fillChoices()
{
    const Document &document = m_workspace.document();
    const Id<Series> series{m_series->currentData().toUuid()};
    const QStringList regions = m_series->count() > 0 ? regionsOf(document, series) : QStringList();
    const auto fill = [&](QComboBox *box, int fallback) {
        const QString current = box->currentText();
        box->clear();
        box->addItems(regions);
        box->setCurrentIndex(regions.contains(current) ? int(regions.indexOf(current)) : fallback);
    };
    fill(m_left, 0);
    fill(m_right, 1);
    const QVariant issue = m_issue->currentData();
    m_issue->clear();
    m_issue->addItem(tr("All issues"), QUuid());
    for (const Issue &one : document.where(&Issue::series, series))
        m_issue->addItem(one.title, one.id.value);
    m_issue->setCurrentIndex(qMax(0, m_issue->findData(issue)));
    for (QComboBox *box : {m_left, m_right, m_issue})
        box->setEnabled(regions.size() > 1);
    compare();
}

void RegionsPage::compare()
{
    if (m_left->count() < 2) {
        m_task.cancel();
        m_comparison = {};
        fill();
        m_summary->setText(tr("Here come the outcomes of two regions of one series, side by side. Copy a meetup to another region first."));
        return;
    }
    const RegionQuestion question{{m_series->currentData().toUuid()}, m_left->currentText(), m_right->currentText(), {m_issue->currentData().toUuid()}};
    m_task.start([document = m_workspace.document(), question](const std::function<bool()> &isCancelled) { return compareRegions(document, question, isCancelled); },
                 [this](const RegionComparison &comparison) {
                     m_comparison = comparison;
                     m_most = rowsAtOnce;
                     fill();
                 });
}

QString RegionsPage::textOf(const QList<Id<Outcome>> &outcomes) const
{
    QStringList texts;
    for (const Id<Outcome> &id : outcomes) {
        const Outcome outcome = m_workspace.findOrEmpty(id);
        texts += u"%1: %2"_s.arg(labelOf(outcome.kind), outcome.text);
    }
    return texts.join(u"\n\n"_s);
}

void RegionsPage::addHeading(const QString &text)
{
    const int row = m_grid->rowCount();
    m_grid->insertRow(row);
    auto *item = new QTableWidgetItem(text);
    QFont bold = m_grid->font();
    bold.setBold(true);
    item->setFont(bold);
    item->setForeground(colours().accent);
    item->setFlags(Qt::ItemIsEnabled);
    m_grid->setItem(row, 0, item);
    m_grid->setSpan(row, 0, 1, 2);
    m_rows += RegionPair{};
}

void RegionsPage::addRow(const QList<Id<Outcome>> &left, const QList<Id<Outcome>> &right, const QString &why)
{
    const int row = m_grid->rowCount();
    m_grid->insertRow(row);
    m_grid->setItem(row, 0, new QTableWidgetItem(textOf(left)));
    auto *item = new QTableWidgetItem(textOf(right));
    item->setToolTip(why.toHtmlEscaped());
    m_grid->setItem(row, 1, item);
    m_rows += RegionPair{left, right, {}};
}

// Measuring the rows takes time: thousands of them are not shown at once.
void RegionsPage::addMore(qsizetype count)
{
    if (count <= 0)
        return;
    const int row = m_grid->rowCount();
    m_grid->insertRow(row);
    auto *item = new QTableWidgetItem(tr("%n more: Enter shows the next ones", nullptr, int(count)));
    item->setData(MoreRole, true);
    m_grid->setItem(row, 0, item);
    m_grid->setSpan(row, 0, 1, 2);
    m_rows += RegionPair{};
}

void RegionsPage::fill()
{
    const RegionComparison &comparison = m_comparison;
    const int current = m_grid->currentRow();
    m_grid->clearSpans();
    m_grid->setRowCount(0);
    m_rows.clear();
    const QString left = m_left->currentText(), right = m_right->currentText();
    m_grid->setHorizontalHeaderLabels({left, right});
    const auto group = [&](const QString &heading, const QList<RegionPair> &pairs) {
        if (!pairs.isEmpty())
            addHeading(heading);
        for (const RegionPair &pair : pairs.mid(0, m_most))
            addRow(pair.left, pair.right, pair.sharedWords.isEmpty() ? QString() : tr("Both have: %1").arg(pair.sharedWords.join(u", "_s)));
        addMore(pairs.size() - m_most);
    };
    group(tr("Both say (%1)").arg(comparison.both.size()), comparison.both);
    group(tr("They contradict each other (%1)").arg(comparison.against.size()), comparison.against);
    group(tr("Perhaps the same (%1)").arg(comparison.likely.size()), comparison.likely);
    const auto only = [&](const QString &region, const QList<Id<Outcome>> &outcomes, bool atLeft) {
        if (!outcomes.isEmpty())
            addHeading(tr("Only %1 (%2)").arg(region, QString::number(outcomes.size())));
        for (const Id<Outcome> &id : outcomes.mid(0, m_most))
            atLeft ? addRow({id}, {}, {}) : addRow({}, {id}, {});
        addMore(outcomes.size() - m_most);
    };
    only(left, comparison.onlyLeft, true);
    only(right, comparison.onlyRight, false);
    m_grid->setCurrentCell(qMin(current, m_grid->rowCount() - 1), 0);
    m_summary->setText(tr("Both say %1 · only %2 %3 · only %4 %5")
                           .arg(QString::number(comparison.both.size()), left, QString::number(comparison.onlyLeft.size()), right,
                                QString::number(comparison.onlyRight.size())));
}

void RegionsPage::joinCurrent()
{
    const RegionPair pair = m_rows.value(m_grid->currentRow());
    if (pair.left.isEmpty() || pair.right.isEmpty())
        return;
    const ChangeSet set = joinOutcomes(m_workspace.document(), pair.left.first(), pair.right);
    if (set.isEmpty())
        return;
    if (const auto result = m_workspace.apply(set); !result)
        emit refused(result.problem());
    else
        emit done(set.summary);
}

} // namespace oogst
