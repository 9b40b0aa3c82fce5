#include "gui/participants/record_pane.h"

#include "core/rules/removal.h"
#include "gui/cards.h"
#include "gui/record_titles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace oogst {

QStringList formFields(const RecordType &type, const QStringList &first, const QStringList &leftOut)
{
    QStringList fields = first;
    for (const FieldInfo &field : type.fields)
        if (!field.is(Key) && !field.is(OwnedBy) && field.name != u"position" && !leftOut.contains(field.name)
            && !fields.contains(field.name))
            fields += field.name;
    return fields;
}

QString labelOfField(const RecordType &type, const QString &field)
{
    return type.fields[type.indexOf(field)].translatedLabel(type.table);
}

void makeNarrow(QWidget *form)
{
    for (QLabel *label : form->findChildren<QLabel *>()) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    for (QComboBox *box : form->findChildren<QComboBox *>()) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(5);
    }
    for (QLineEdit *line : form->findChildren<QLineEdit *>())
        line->setMinimumWidth(40);
}

void dressGrid(QTableView *grid, const QString &name, const QString &accessibleName)
{
    grid->setObjectName(name);
    grid->setAccessibleName(accessibleName);
    grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    grid->setTabKeyNavigation(false);
    grid->setShowGrid(false);
    grid->setWordWrap(false);
    grid->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    grid->verticalHeader()->hide();
    grid->verticalHeader()->setDefaultSectionSize(grid->fontMetrics().height() + 12);
    grid->horizontalHeader()->setHighlightSections(false);
    grid->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

RecordPane::RecordPane(Workspace &workspace, PaneContent content, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_content(std::move(content)),
      m_model(new RecordGridModel(workspace, *m_content.type, m_content.columns, this)),
      m_splitter(new QSplitter(m_content.formSide, this))
{
    setObjectName(m_content.name);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildForm());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);

    connect(m_model, &RecordGridModel::done, this, &RecordPane::done);
    connect(m_model, &RecordGridModel::refused, this, &RecordPane::refused);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &RecordPane::showEmptiness);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showEmptiness();
        showCurrent();
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordPane::showCurrent);
    connect(m_live, &LiveRecord::done, this, &RecordPane::done);
    connect(m_live, &LiveRecord::refused, this, &RecordPane::refused);
    connect(m_live, &LiveRecord::moved, this, &RecordPane::reveal);
    showEmptiness();
    showCurrent();
}

QWidget *RecordPane::buildList()
{
    auto *card = new Card(m_content.heading);
    if (!m_content.move) // the buttons that move lines need more, and say so themselves
        card->setMinimumWidth(220);
    m_grid = new QTableView(card);
    dressGrid(m_grid, m_content.name + QStringLiteral("_grid"), m_content.heading);
    m_grid->setModel(m_model);
    m_grid->setSortingEnabled(!m_content.move);
    m_grid->sortByColumn(0, Qt::AscendingOrder);
    m_grid->horizontalHeader()->setMaximumSectionSize(230);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_grid->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_grid->installEventFilter(this);
    connect(m_grid, &QTableView::doubleClicked, this, [this] {
        if (!m_form->binder().fields().isEmpty())
            m_form->editor(m_form->binder().fields().first())->setFocus(Qt::OtherFocusReason);
    });

    m_addButton = new QPushButton(m_content.addText, card);
    m_addButton->setObjectName(m_content.name + QStringLiteral("_add_button"));
    m_addButton->setAutoDefault(false);
    connect(m_addButton, &QPushButton::clicked, this, &RecordPane::addTyped);
    m_removeButton = new QPushButton(tr("Remove"), card);
    m_removeButton->setObjectName(m_content.name + QStringLiteral("_remove"));
    connect(m_removeButton, &QPushButton::clicked, this, &RecordPane::removeSelected);
    auto *row = new QHBoxLayout;
    if (!m_content.typeHere.isEmpty()) {
        m_addLine = new QLineEdit(card);
        m_addLine->setObjectName(m_content.name + QStringLiteral("_add"));
        m_addLine->setPlaceholderText(m_content.typeHere);
        m_addLine->setAccessibleName(m_content.addText);
        connect(m_addLine, &QLineEdit::returnPressed, this, &RecordPane::addTyped);
        row->addWidget(m_addLine, 1);
    }
    row->addWidget(m_addButton);
    if (!m_addLine)
        row->addStretch(1);
    card->body()->addLayout(row);

    if (m_content.move) {
        for (const Direction direction : {Direction::Up, Direction::Down}) {
            auto *button = new QToolButton(card);
            button->setText(direction == Direction::Up ? QStringLiteral("↑") : QStringLiteral("↓"));
            button->setAccessibleName(direction == Direction::Up ? tr("Up") : tr("Down"));
            button->setToolTip(direction == Direction::Up ? tr("Move up (Alt+Shift+Up)") : tr("Move down (Alt+Shift+Down)"));
            connect(button, &QToolButton::clicked, this, [this, direction] { moveCurrent(direction); });
            card->head()->addWidget(button);
            m_moveButtons += button;
        }
    }
    card->head()->addWidget(m_removeButton);

    m_empty = new EmptyState(m_content.emptySentence, m_content.addText, card);
    m_empty->button()->setObjectName(m_content.name + QStringLiteral("_fill"));
    connect(m_empty, &EmptyState::pressed, this, &RecordPane::beginAdding);
    m_listOrEmpty = new QStackedWidget(card);
    m_listOrEmpty->addWidget(m_grid);
    m_listOrEmpty->addWidget(m_empty);
    card->body()->addWidget(m_listOrEmpty, 1);
    return card;
}

QWidget *RecordPane::buildForm()
{
    m_form = new RecordForm(m_workspace, *m_content.type, m_content.fields, m_content.formColumns);
    m_form->setObjectName(m_content.name + QStringLiteral("_form"));
    setLook(m_form, "plain");
    makeNarrow(m_form);
    m_live = new LiveRecord(m_workspace, m_form->binder());
    auto *card = new Card;
    card->setMinimumWidth(260);
    m_formArea = new QScrollArea(card);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFocusPolicy(Qt::NoFocus);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A row below takes the room that is left, so that the fields stay together.
    auto *inside = new QWidget(m_formArea);
    setLook(inside, "plain");
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    m_formArea->setWidget(inside);
    card->body()->addWidget(m_formArea);
    m_formCard = card;
    return card;
}

void RecordPane::setFilter(std::function<bool(const void *)> filter)
{
    m_model->setFilter(std::move(filter));
    showEmptiness();
    showCurrent();
}

QUuid RecordPane::current() const
{
    const QModelIndex index = m_grid->currentIndex();
    return index.isValid() ? m_model->idAt(index.row()) : QUuid();
}

bool RecordPane::reveal(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    m_grid->setCurrentIndex(m_model->index(row, 0));
    m_grid->scrollTo(m_model->index(row, 0));
    showCurrent();
    return true;
}

void RecordPane::setFormSide(Qt::Orientation side)
{
    m_splitter->setOrientation(side);
}

void RecordPane::beginAdding()
{
    if (m_addLine)
        m_addLine->setFocus(Qt::ShortcutFocusReason);
    else
        addTyped();
}

void RecordPane::addTyped()
{
    const QString typed = m_addLine ? m_addLine->text().simplified() : QString();
    if (m_addLine && typed.isEmpty()) {
        m_addLine->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const auto added = m_content.add(typed);
    if (!added) {
        emit refused(added.problem());
        return;
    }
    if (m_addLine)
        m_addLine->clear();
    reveal(*added);
    emit done(m_workspace.undoSummary());
}

void RecordPane::removeSelected()
{
    QList<QUuid> ids;
    int row = -1;
    for (const QModelIndex &index : m_grid->selectionModel()->selectedRows()) {
        ids += m_model->idAt(index.row());
        row = row < 0 ? index.row() : std::min(row, index.row());
    }
    if (ids.isEmpty())
        return;
    ChangeSet set = removalOf(m_workspace.document(), *m_content.type, ids);
    const QString title = recordTitle(m_workspace.document(), *m_content.type, ids.first());
    set.summary = ids.size() > 1    ? tr("%n lines removed", nullptr, int(ids.size()))
                  : title.isEmpty() ? tr("%1 removed").arg(m_content.type->translatedLabel())
                                    : tr("%1 removed: %2").arg(m_content.type->translatedLabel(), elided(title, 40));
    if (const auto result = m_workspace.apply(set); !result) {
        emit refused(result.problem());
        return;
    }
    // The focus stays in the list, on the neighbour.
    if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    emit done(set.summary);
}

void RecordPane::moveCurrent(Direction direction)
{
    const QUuid id = current();
    if (id.isNull() || !m_content.move)
        return;
    if (const auto result = m_content.move(id, direction); !result) {
        emit refused(result.problem());
        return;
    }
    reveal(id);
}

void RecordPane::showCurrent()
{
    const QUuid id = current();
    m_formCard->setVisible(!id.isNull());
    m_removeButton->setEnabled(!id.isNull());
    for (QToolButton *button : std::as_const(m_moveButtons))
        button->setEnabled(!id.isNull());
    if (id != m_live->record())
        m_live->setRecord(id);
}

void RecordPane::showEmptiness()
{
    m_listOrEmpty->setCurrentWidget(m_model->rowCount() == 0 && m_model->search().isEmpty() ? static_cast<QWidget *>(m_empty)
                                                                                           : m_grid);
    if (m_model->rowCount() == 0)
        showCurrent();
}

bool RecordPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_grid || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    switch (key->key()) {
    case Qt::Key_Delete:
        removeSelected();
        return true;
    case Qt::Key_Insert:
        beginAdding();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (!m_form->binder().fields().isEmpty() && !current().isNull())
            m_form->editor(m_form->binder().fields().first())->setFocus(Qt::ShortcutFocusReason);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isMove)
            return false;
        moveCurrent(key->key() == Qt::Key_Up ? Direction::Up : Direction::Down);
        return true;
    default: return false;
    }
}

} // namespace oogst
