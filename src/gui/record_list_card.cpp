#include "gui/record_list_card.h"

#include "core/position.h"
#include "core/rules/removal.h"
#include "gui/following.h"
#include "gui/record_dialog.h"
#include "gui/record_titles.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace oogst {

QSize GrowingList::sizeHint() const
{
    // Counted from the texts: the rows themselves know their height only after they were laid out.
    const int width = std::max(120, viewport()->width() - 12);
    int height = 2 * frameWidth() + 4;
    for (int row = 0; row < count(); ++row)
        height += fontMetrics().boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, item(row)->text()).height() + 10;
    return {200, std::min(height, 480)};
}

void GrowingList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        QMetaObject::invokeMethod(this, [this] {
            doItemsLayout();
            updateGeometry();
        }, Qt::QueuedConnection);
}

RecordListCard::RecordListCard(Workspace &workspace, const RecordType &type, const Shape &shape, QWidget *parent)
    : Card(shape.heading, parent),
      m_workspace(workspace),
      m_type(type),
      m_shape(shape),
      m_list(new GrowingList(this)),
      m_empty(makeLabel(shape.emptySentence, "muted", this, Wrapping::Wraps)),
      m_add(makeFlat(shape.addText, this))
{
    setObjectName(type.table + QStringLiteral("Card"));
    m_list->setObjectName(type.table + QStringLiteral("List"));
    m_list->setAccessibleName(shape.heading);
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    setLook(m_list, "plain");
    m_list->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("add_") + type.table);
    body()->addWidget(m_empty);
    body()->addWidget(m_list);
    head()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &RecordListCard::add);
    connect(m_list, &QListWidget::itemActivated, this, [this] { editCurrent(); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &RecordListCard::openMenu);
    followWhileShown(workspace, this, [this](const ChangeSet &) { reload(); });
}

QList<QUuid> RecordListCard::shown() const
{
    QList<QUuid> ids;
    QHash<QUuid, QString> places;
    const int position = m_type.indexOf(QStringLiteral("position"));
    const auto &records = m_workspace.document().of(m_type);
    for (auto it = records.begin(); it != records.end(); ++it) {
        if (m_filter && !m_filter(it.value().get()))
            continue;
        ids += it.key();
        if (position >= 0)
            places[it.key()] = m_type.fields[position].get(it.value().get()).toString();
    }
    if (position >= 0)
        std::ranges::stable_sort(ids, {}, [&](const QUuid &id) { return places[id]; });
    return ids;
}

void RecordListCard::reload()
{
    const QUuid selected = current();
    const int row = m_list->currentRow();
    m_list->clear();
    for (const QUuid &id : shown()) {
        const void *record = m_workspace.document().pointer(m_type, id);
        const QString text = m_text ? m_text(record, m_workspace.document()) : recordTitle(m_workspace.document(), m_type, id);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, id);
        if (id == selected)
            m_list->setCurrentItem(item);
    }
    // After a removal the neighbour has the focus.
    if (!m_list->currentItem() && row >= 0)
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    m_add->setVisible(m_workspace.readOnlyReason().isEmpty());
    m_list->updateGeometry();
}

QUuid RecordListCard::current() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toUuid() : QUuid();
}

void RecordListCard::select(const QUuid &id)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toUuid() == id)
            m_list->setCurrentRow(row);
    m_list->setFocus();
}

void RecordListCard::add()
{
    auto *dialog = new RecordDialog(m_workspace, m_type, m_shape.fields, window());
    connect(dialog, &RecordDialog::done, this, [this](const QString &text, const QUuid &id) {
        emit done(text);
        select(id);
    });
    Row cells = m_blank ? m_blank() : Row(m_type.fields.size());
    if (isOrdered()) {
        const QList<QUuid> ids = shown();
        const int position = m_type.indexOf(QStringLiteral("position"));
        const QString last = ids.isEmpty() ? QString() : (*m_workspace.document().row(m_type, ids.last()))[position].toString();
        cells[position] = placeBetween(last, {});
    }
    dialog->startNew(cells);
}

bool RecordListCard::edit(const QUuid &id, const QString &field)
{
    if (!shown().contains(id) || !m_workspace.readOnlyReason().isEmpty())
        return false;
    select(id);
    editCurrent(field);
    return true;
}

void RecordListCard::editCurrent(const QString &field)
{
    if (current().isNull() || !m_workspace.readOnlyReason().isEmpty())
        return;
    auto *dialog = new RecordDialog(m_workspace, m_type, m_shape.fields, window());
    connect(dialog, &RecordDialog::done, this, [this](const QString &text, const QUuid &id) {
        emit done(text);
        select(id);
    });
    dialog->startEdit(current(), field);
}

void RecordListCard::removeCurrent()
{
    const auto row = m_workspace.document().row(m_type, current());
    if (!row)
        return;
    ChangeSet set = removalOf(m_workspace.document(), m_type, {current()});
    set.summary = tr("%1 removed: %2").arg(m_type.translatedLabel(), elided(m_list->currentItem()->text(), 40));
    if (const auto result = m_workspace.apply(set); !result)
        emit refused(result.problem());
    else
        emit done(set.summary);
}

void RecordListCard::move(int by)
{
    const QList<QUuid> ids = shown();
    const qsizetype from = ids.indexOf(current()), to = from + by;
    if (from < 0 || to < 0 || to >= ids.size() || !isOrdered())
        return;
    const int position = m_type.indexOf(QStringLiteral("position"));
    const auto placeOf = [&](qsizetype i) {
        return i < 0 || i >= ids.size() ? QString() : (*m_workspace.document().row(m_type, ids[i]))[position].toString();
    };
    const Row before = *m_workspace.document().row(m_type, ids[from]);
    Row after = before;
    after[position] = by < 0 ? placeBetween(placeOf(to - 1), placeOf(to)) : placeBetween(placeOf(to), placeOf(to + 1));
    ChangeSet set{tr("%1 moved").arg(m_type.translatedLabel()), {{&m_type, ids[from], before, after}}};
    if (const auto result = m_workspace.apply(set); !result)
        emit refused(result.problem());
    else
        emit done(set.summary);
}

void RecordListCard::openMenu(const QPoint &at)
{
    if (current().isNull() || !m_workspace.readOnlyReason().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit…"), this, [this] { editCurrent(); });
    if (isOrdered()) {
        menu->addAction(tr("Move up"), this, [this] { move(-1); });
        menu->addAction(tr("Move down"), this, [this] { move(1); });
    }
    menu->addAction(tr("Remove"), this, &RecordListCard::removeCurrent);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool RecordListCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || !m_workspace.readOnlyReason().isEmpty())
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2) {
        editCurrent();
        return true;
    }
    const bool isMove = key->modifiers().testFlag(Qt::AltModifier) && key->modifiers().testFlag(Qt::ShiftModifier);
    if (isMove && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace oogst
