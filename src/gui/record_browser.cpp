#include "gui/record_browser.h"

#include "core/rules/removal.h"
#include "gui/cards.h"
#include "gui/following.h"
#include "gui/record_dialog.h"
#include "gui/record_titles.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace oogst {
namespace {

constexpr int narrowWindow = 760;   // in pixels, as all here
constexpr int columnWidth = 100;
constexpr int narrowestFirst = 170; // what it is about
constexpr int narrowestForm = 230;

} // namespace

RecordBrowser::RecordBrowser(Workspace &workspace, const RecordType &type, const Shape &shape, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_type(type),
      m_shape(shape),
      m_add(new QAction(shape.addText, this)),
      m_remove(new QAction(tr("Remove"), this)),
      m_search(new QLineEdit(this)),
      m_openOnly(new QCheckBox(shape.openOnlyText, this)),
      m_model(new RecordGridModel(workspace, type, shape.columns, this)),
      m_grid(new QTableView(this)),
      m_stack(new QStackedWidget(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 12);
    auto *top = new QHBoxLayout;
    top->addWidget(makeLabel(shape.title, "title", this));
    top->addStretch(1);
    auto *addButton = makePrimary(shape.addText, this);
    connect(addButton, &QPushButton::clicked, m_add, &QAction::trigger);
    addButton->setVisible(workspace.readOnlyReason().isEmpty());
    top->addWidget(addButton);
    all->addLayout(top);
    auto *row = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Filter…"));
    m_search->setAccessibleName(tr("Filter"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_openOnly->setChecked(true);
    row->addWidget(m_search);
    row->addWidget(m_openOnly);
    row->addStretch(1);
    all->addLayout(row);

    auto *split = new QSplitter(this);
    makeGrid(shape);
    split->addWidget(m_stack);
    m_scroll = new QScrollArea(split);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panel = new QWidget;
    m_side = new QVBoxLayout(m_panel);
    m_side->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card({}, m_panel);
    m_form = new RecordForm(workspace, type, shape.fields, 2, card);
    m_live = new LiveRecord(workspace, m_form->binder());
    m_form->setEnabled(workspace.readOnlyReason().isEmpty());
    card->body()->addWidget(m_form);
    m_side->addWidget(card);
    m_side->addStretch(1);
    m_scroll->setWidget(m_panel);
    split->addWidget(m_scroll);
    split->setStretchFactor(0, 1);
    split->setSizes({730, 360});
    split->setChildrenCollapsible(false);
    all->addWidget(split, 1);

    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_grid->addAction(m_remove);
    for (QAction *action : pageActions())
        action->setEnabled(workspace.readOnlyReason().isEmpty());
    connect(m_add, &QAction::triggered, this, &RecordBrowser::add);
    connect(m_remove, &QAction::triggered, this, &RecordBrowser::removeSelected);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showOrEmpty();
    });
    connect(m_openOnly, &QCheckBox::toggled, this, &RecordBrowser::filter);
    connect(m_live, &LiveRecord::done, this, &RecordBrowser::done);
    connect(m_live, &LiveRecord::refused, this, &RecordBrowser::refused);
    followWhileShown(workspace, this, [this](const ChangeSet &) { showOrEmpty(); });
    showOrEmpty();
}

void RecordBrowser::makeGrid(const Shape &shape)
{
    m_grid->setObjectName(m_type.table + QStringLiteral("Grid"));
    m_grid->setAccessibleName(shape.title);
    m_grid->setModel(m_model);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setTabKeyNavigation(false);
    m_grid->setShowGrid(false);
    m_grid->setWordWrap(true);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setDefaultSectionSize(m_grid->fontMetrics().height() * 3 + 8);
    m_grid->horizontalHeader()->setHighlightSections(false);
    for (int i = 1; i < shape.columns.size(); ++i)
        m_grid->setColumnWidth(i, columnWidth);
    m_grid->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_grid->horizontalHeader()->setMinimumSectionSize(60);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->viewport()->installEventFilter(this);
    m_grid->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->setSortingEnabled(true);
    m_grid->sortByColumn(0, Qt::AscendingOrder);
    auto *empty = new EmptyState(shape.emptySentence, m_add);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(empty);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordBrowser::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordBrowser::showOrEmpty);
}

// In a small window the form stands in one column: two would take the room of the grid, or scroll sideways.
void RecordBrowser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowWindow;
    m_form->setColumns(isNarrow ? 1 : 2);
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(isNarrow ? narrowestForm : qMin(m_panel->minimumSizeHint().width() + bar + 2, width() / 2));
    m_stack->setMinimumWidth(isNarrow ? qMin(narrowestFirst + 2 * columnWidth, width() / 2) : 0);
}

bool RecordBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void RecordBrowser::fitColumns()
{
    const int room = m_grid->viewport()->width() - narrowestFirst;
    for (int i = 1; i < m_model->columnCount(); ++i)
        m_grid->setColumnHidden(i, i > 1 && i * columnWidth > room);
}

void RecordBrowser::setOpen(std::function<bool(const void *)> isOpen)
{
    m_isOpen = std::move(isOpen);
    filter();
}

void RecordBrowser::showOnly(const QString &words)
{
    m_search->setText(words);
}

void RecordBrowser::filter()
{
    const bool openOnly = m_openOnly->isChecked();
    m_model->setFilter([this, openOnly](const void *record) { return !openOnly || !m_isOpen || m_isOpen(record); });
    showOrEmpty();
}

QUuid RecordBrowser::current() const
{
    return m_model->idAt(m_grid->currentIndex().row());
}

void RecordBrowser::select(const QUuid &id)
{
    if (m_model->rowOf(id) < 0) {
        m_search->clear();
        m_openOnly->setChecked(false);
    }
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_grid->selectRow(row);
        m_grid->scrollTo(m_model->index(row, 0));
        m_grid->setFocus();
    }
}

void RecordBrowser::showOrEmpty()
{
    m_stack->setCurrentIndex(m_workspace.document().of(m_type).isEmpty() ? 1 : 0);
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->selectRow(0);
    showCurrent();
}

void RecordBrowser::showCurrent()
{
    const QUuid id = current();
    m_panel->setVisible(!id.isNull());
    if (id != m_live->record()) {
        m_live->setRecord(id);
        emit currentChanged(id);
    }
}

void RecordBrowser::add()
{
    auto *dialog = new RecordDialog(m_workspace, m_type, m_shape.fields, window());
    connect(dialog, &RecordDialog::done, this, [this](const QString &text, const QUuid &id) {
        emit done(text);
        select(id);
    });
    dialog->startNew(m_blank ? m_blank() : Row(m_type.fields.size()));
}

void RecordBrowser::removeSelected()
{
    QList<QUuid> ids;
    for (const QModelIndex &index : m_grid->selectionModel()->selectedRows())
        ids += m_model->idAt(index.row());
    if (ids.isEmpty())
        return;
    ChangeSet set = removalOf(m_workspace.document(), m_type, ids);
    set.summary = ids.size() == 1
                      ? tr("%1 removed: %2").arg(m_type.translatedLabel(), elided(recordTitle(m_workspace.document(), m_type, ids.first()), 40))
                      : tr("%n items removed", nullptr, int(ids.size()));
    if (const auto result = m_workspace.apply(set); !result)
        emit refused(result.problem());
    else
        emit done(set.summary);
}

} // namespace oogst
