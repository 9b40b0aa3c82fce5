#include "gui/joining/join_dialog.h"

#include "gui/cards.h"
#include "gui/joining/weight_text.h"
#include "gui/record_titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace oogst {
namespace {

struct TieKey {
    Qt::Key key;
    RelationKind kind;
};
// The letters stand in the buttons too; they are the same in both languages.
constexpr TieKey tieKeys[]{{Qt::Key_Equal, RelationKind::SameAs},
                           {Qt::Key_1, RelationKind::SameAs},
                           {Qt::Key_2, RelationKind::Confirms},
                           {Qt::Key_3, RelationKind::Contradicts},
                           {Qt::Key_4, RelationKind::FollowsFrom},
                           {Qt::Key_5, RelationKind::Answers},
                           {Qt::Key_Delete, RelationKind::ToldApart}};

// Every row as high as its longest text, measured a little narrower than the cell: the frame of the current one takes room.
void fitRows(QTableWidget &grid)
{
    constexpr int aside = 16, above = 8;
    for (int row = 0; row < grid.rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < grid.columnCount(); ++column)
            if (const QTableWidgetItem *item = grid.item(row, column)) {
                const QRect room(0, 0, qMax(80, grid.columnWidth(column) - aside), 100000);
                height = qMax(height, grid.fontMetrics().boundingRect(room, Qt::TextWordWrap, item->text()).height());
            }
        grid.setRowHeight(row, height + above);
    }
}

} // namespace

JoinDialog::JoinDialog(Workspace &workspace, Id<Meetup> meetup, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_meetup(meetup), m_told(makeLabel({}, "heading", this, Wrapping::Wraps))
{
    setObjectName(u"joinDialog"_s);
    setWindowTitle(tr("Join and weigh"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1040, 680);
    m_grid = makeGrid(u"suggestions"_s, tr("Suggestions"), {tr("Outcome"), tr("Looks like"), tr("Why")});
    m_groups = makeGrid(u"joined"_s, tr("Joined"), {tr("Joined outcomes"), tr("What stands behind them")});
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_told);
    all->addWidget(m_grid, 3);
    all->addWidget(makeLabel(tr("The score says how much of their words they share; a rare word weighs more, one issue adds a tenth."), "muted", this, Wrapping::Wraps));
    all->addWidget(makeButtons());
    all->addWidget(m_groups, 2);
    auto *foot = new QHBoxLayout;
    auto *separate = new QPushButton(tr("No longer the same"), this);
    separate->setAutoDefault(false);
    separate->setObjectName(u"separate"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false); // Enter opens an outcome
    foot->addWidget(separate);
    foot->addStretch(1);
    foot->addWidget(close);
    all->addLayout(foot);
    connect(separate, &QPushButton::clicked, this, &JoinDialog::separate);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_grid, &QTableWidget::cellDoubleClicked, this, &JoinDialog::showOutcome);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &JoinDialog::search);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        if (set.touchesAny<Outcome, Relation, Table, Person, Organisation, Participation>()) {
            fillJoined();
            m_soon.start();
        }
    });
    fillJoined();
    search();
}

QTableWidget *JoinDialog::makeGrid(const QString &name, const QString &title, const QStringList &columns)
{
    auto *grid = new QTableWidget(0, int(columns.size()), this);
    grid->setObjectName(name);
    grid->setAccessibleName(title);
    grid->setHorizontalHeaderLabels(columns);
    grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    grid->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    grid->horizontalHeader()->setHighlightSections(false);
    grid->verticalHeader()->hide();
    grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    grid->setSelectionMode(QAbstractItemView::SingleSelection);
    grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    grid->setTabKeyNavigation(false);
    grid->setWordWrap(true);
    // What fits in a row depends on how wide its columns are.
    connect(grid->horizontalHeader(), &QHeaderView::sectionResized, grid, [grid] { fitRows(*grid); }, Qt::QueuedConnection);
    grid->installEventFilter(this);
    return grid;
}

QWidget *JoinDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, auto act) {
        auto *made = new QPushButton(text, row);
        made->setFocusPolicy(Qt::TabFocus);
        made->setAutoDefault(false); // the keys are the digits; none of them stands out
        connect(made, &QPushButton::clicked, this, act);
        layout->addWidget(made);
        return made;
    };
    const QList<std::pair<RelationKind, QString>> kinds{{RelationKind::SameAs, u"1"_s}, {RelationKind::Confirms, u"2"_s}, {RelationKind::Contradicts, u"3"_s},
                                                        {RelationKind::FollowsFrom, u"4"_s}, {RelationKind::Answers, u"5"_s}};
    for (const auto &[kind, key] : kinds)
        button(u"%1 %2"_s.arg(key, labelOf(kind)), [this, kind = kind] { tie(kind); })->setObjectName(u"tie%1"_s.arg(key));
    QPushButton *turn = button(tr("6 Turn over"), [this] { turnOver(); });
    turn->setObjectName(u"turnOver"_s);
    turn->setToolTip(tr("The left one confirms, contradicts, follows from or answers the right one."));
    layout->addStretch(1);
    button(tr("Del Not alike"), [this] { tie(RelationKind::ToldApart); })->setObjectName(u"tellApart"_s);
    return row;
}

bool JoinDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_grid) {
        for (const TieKey &tieKey : tieKeys)
            if (key == tieKey.key) {
                tie(tieKey.kind);
                return true;
            }
        if (key == Qt::Key_6) {
            turnOver();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            showOutcome(m_grid->currentRow(), m_grid->currentColumn());
            return true;
        }
    } else if (watched == m_groups && key == Qt::Key_Delete) {
        separate();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

// The outcome at its own table; the window of the joining stays.
void JoinDialog::showOutcome(int row, int column)
{
    if (row >= 0 && row < m_suggestions.size())
        emit openRecord(recordType<Outcome>(), (column == 1 ? m_suggestions[row].other : m_suggestions[row].one).value);
}

void JoinDialog::search()
{
    m_told->setText(tr("Looking for outcomes that say the same…"));
    m_search.start(
        [document = m_workspace.document(), meetup = m_meetup](const std::function<bool()> &isCancelled) {
            ResemblanceQuestion question;
            question.meetup = meetup;
            return similarOutcomes(document, question, isCancelled);
        },
        [this](const QList<Resemblance> &found) { showFound(found); });
}

void JoinDialog::showFound(const QList<Resemblance> &found)
{
    m_suggestions = found;
    // Left what was said last: that confirms, answers or follows from what was there.
    for (Resemblance &one : m_suggestions)
        std::swap(one.one, one.other);
    fillSuggestions();
}

void JoinDialog::fillSuggestions()
{
    const Document &document = m_workspace.document();
    const int row = m_grid->currentRow();
    m_grid->setRowCount(int(m_suggestions.size()));
    const auto cell = [&](Id<Outcome> id) {
        const Outcome outcome = document.findOrEmpty(id);
        auto *item = new QTableWidgetItem(u"%1\n%2"_s.arg(outcome.text, placeText(document, outcome)));
        return item;
    };
    for (int i = 0; i < m_suggestions.size(); ++i) {
        m_grid->setItem(i, 0, cell(m_suggestions[i].one));
        m_grid->setItem(i, 1, cell(m_suggestions[i].other));
        m_grid->setItem(i, 2, new QTableWidgetItem(likenessText(m_suggestions[i])));
    }
    fitRows(*m_grid);
    if (!m_suggestions.isEmpty())
        m_grid->selectRow(qBound(0, row, int(m_suggestions.size()) - 1));
    m_told->setText(m_suggestions.isEmpty() ? tr("No outcomes look alike here, or all of them are tied already.")
                                            : tr("%n pair(s) look alike. The originals stay, also when you join them.", nullptr, int(m_suggestions.size())));
}

void JoinDialog::fillJoined()
{
    const Document &document = m_workspace.document();
    m_joined.clear();
    m_groups->setRowCount(0);
    for (const Weight &weight : joinedGroups(document, m_meetup)) {
        QStringList texts;
        for (const Id<Outcome> &id : weight.outcomes)
            texts += elided(document.findOrEmpty(id).text, 120);
        const int row = m_groups->rowCount();
        m_groups->insertRow(row);
        m_groups->setItem(row, 0, new QTableWidgetItem(texts.join(u'\n')));
        m_groups->setItem(row, 1, new QTableWidgetItem(weightText(weight)));
        m_joined += weight.outcomes.last();
    }
    fitRows(*m_groups);
}

void JoinDialog::tie(RelationKind kind)
{
    const int row = m_grid->currentRow();
    if (row < 0 || row >= m_suggestions.size())
        return;
    const Resemblance pair = m_suggestions[row];
    const ChangeSet set = relateOutcomes(m_workspace.document(), pair.one, kind, pair.other);
    m_suggestions.removeAt(row);
    if (const auto result = m_workspace.apply(set); !result)
        emit refused(result.problem());
    else
        emit done(set.summary);
    fillSuggestions();
}

void JoinDialog::turnOver()
{
    const int row = m_grid->currentRow();
    if (row < 0 || row >= m_suggestions.size())
        return;
    std::swap(m_suggestions[row].one, m_suggestions[row].other);
    fillSuggestions();
}

void JoinDialog::separate()
{
    const Id<Outcome> outcome = m_joined.value(m_groups->currentRow());
    const ChangeSet set = outcome.isNull() ? ChangeSet() : separateOutcome(m_workspace.document(), outcome);
    if (set.isEmpty())
        return;
    if (const auto result = m_workspace.apply(set); !result)
        emit refused(result.problem());
    else
        emit done(set.summary);
}

} // namespace oogst
