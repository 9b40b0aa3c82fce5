#include "gui/navigator.h"

#include "gui/cards.h"
#include "gui/record_titles.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace oogst {
namespace {

enum Role { IdRole = Qt::UserRole, TypeRole, PlaceRole };

bool isOpen(const AgendaQuestion &question)
{
    return question.status == QuestionStatus::Open || question.status == QuestionStatus::InProgress;
}

} // namespace

Navigator::Navigator(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_search(new QLineEdit(this)),
      m_stack(new QStackedWidget(this)),
      m_tree(new QTreeWidget(this)),
      m_results(new QListWidget(this))
{
    setObjectName(QStringLiteral("navigator"));
    setLook(this, "pane");
    setAttribute(Qt::WA_StyledBackground);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 12, 10, 8);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search or do…   Ctrl+K"));
    m_search->setAccessibleName(tr("Search or do"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    all->addWidget(m_search);
    m_tree->setObjectName(QStringLiteral("tree"));
    m_tree->setAccessibleName(tr("Series and meetups"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setTextElideMode(Qt::ElideRight);
    setLook(m_tree, "tree");
    m_results->setObjectName(QStringLiteral("results"));
    m_results->setAccessibleName(tr("Found"));
    m_results->setWordWrap(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->installEventFilter(this);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_results);
    all->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textChanged, this, &Navigator::find);
    connect(m_results, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { take(m_results->row(item)); });
    connect(m_results, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_results->row(item)); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_isQuiet)
            choose(item);
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QTreeWidgetItem *item = m_tree->itemAt(at);
        if (const RecordType *type = item ? recordTypeNamed(item->data(0, TypeRole).toString()) : nullptr)
            emit menuWanted(*type, item->data(0, IdRole).toUuid(), m_tree->viewport()->mapToGlobal(at));
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        if (set.touchesAny<Series, Meetup, AgendaQuestion, Commitment>())
            reload();
    });
    setFocusProxy(m_tree);
    reload();
}

QTreeWidgetItem *Navigator::addRow(QTreeWidgetItem *above, const QString &text, const RecordType *type, const QUuid &id)
{
    auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
    item->setText(0, text);
    item->setToolTip(0, text);
    item->setData(0, IdRole, id);
    if (type)
        item->setData(0, TypeRole, type->table);
    return item;
}

void Navigator::reload()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QTreeWidgetItem *current = m_tree->currentItem();
    const QUuid id = current ? current->data(0, IdRole).toUuid() : QUuid();
    const QVariant place = current ? current->data(0, PlaceRole) : QVariant();
    m_tree->clear();
    QList<Id<Series>> seen;
    fillSeries(nullptr, {}, seen);
    // A series whose parent is gone or goes round in a circle still has to be seen.
    for (const Series &series : m_workspace.document().all<Series>())
        if (!seen.contains(series.id))
            fillSeries(nullptr, series.parent, seen);
    fillMeetups(nullptr, {});
    fillPlaces();
    m_tree->expandAll();
    if (place.isValid())
        showCurrent(Place(place.toInt()));
    else if (!id.isNull())
        for (const RecordType *type : {&recordType<Series>(), &recordType<Meetup>()})
            showCurrent(*type, id);
}

void Navigator::fillSeries(QTreeWidgetItem *above, Id<Series> parent, QList<Id<Series>> &seen)
{
    for (const Series &series : m_workspace.document().where(&Series::parent, parent)) {
        if (seen.contains(series.id))
            continue;
        seen += series.id;
        QTreeWidgetItem *item = addRow(above, series.title, &recordType<Series>(), series.id.value);
        QFont bold = m_tree->font();
        bold.setWeight(QFont::DemiBold);
        item->setFont(0, bold);
        fillSeries(item, series.id, seen);
        fillMeetups(item, series.id);
    }
}

void Navigator::fillMeetups(QTreeWidgetItem *above, Id<Series> series)
{
    QList<Meetup> meetups = m_workspace.document().where(&Meetup::series, series);
    std::ranges::stable_sort(meetups, {}, [](const Meetup &m) { return m.when.earliest; });
    for (const Meetup &meetup : meetups) {
        const QString line = meetupLine(meetup);
        QTreeWidgetItem *item = addRow(above, line.isEmpty() ? meetup.title : line, &recordType<Meetup>(), meetup.id.value);
        item->setToolTip(0, recordTitle(m_workspace.document(), meetup.id));
        item->setData(0, Qt::AccessibleTextRole, recordTitle(m_workspace.document(), meetup.id));
    }
}

void Navigator::fillPlaces()
{
    const Document &document = m_workspace.document();
    const auto questions = document.all<AgendaQuestion>();
    const auto commitments = document.where(&Commitment::status, CommitmentStatus::Open);
    QTreeWidgetItem *follow = addRow(nullptr, tr("Follow-up"), nullptr, {});
    follow->setFlags(Qt::ItemIsEnabled);
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    follow->setFont(0, bold);
    const int open = int(std::ranges::count_if(questions, isOpen));
    addRow(follow, tr("Knowledge agenda (%1 open)").arg(open), nullptr, {})->setData(0, PlaceRole, int(Place::Agenda));
    addRow(follow, tr("Commitments (%1 open)").arg(commitments.size()), nullptr, {})->setData(0, PlaceRole, int(Place::Commitments));
    addRow(follow, tr("Regions side by side"), nullptr, {})->setData(0, PlaceRole, int(Place::Regions));
}

void Navigator::showCurrent(const RecordType &type, const QUuid &id)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        if ((*it)->data(0, TypeRole).toString() == type.table && (*it)->data(0, IdRole).toUuid() == id)
            m_tree->setCurrentItem(*it);
}

void Navigator::showCurrent(Place place)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        if (const QVariant held = (*it)->data(0, PlaceRole); held.isValid() && held.toInt() == int(place))
            m_tree->setCurrentItem(*it);
}

void Navigator::choose(QTreeWidgetItem *item)
{
    if (!item)
        return;
    if (const RecordType *type = recordTypeNamed(item->data(0, TypeRole).toString()))
        emit recordChosen(*type, item->data(0, IdRole).toUuid());
    else if (const QVariant place = item->data(0, PlaceRole); place.isValid())
        emit placeChosen(Place(place.toInt()));
}

void Navigator::startSearch()
{
    if (QApplication::focusWidget() != m_search)
        m_before = QApplication::focusWidget();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Navigator::find()
{
    const QString typed = m_search->text();
    m_found = findAll(&m_workspace.document(), m_actions ? m_actions() : QList<QAction *>(), typed, m_here);
    m_results->clear();
    for (const Found &found : m_found) {
        QStringList second{found.detail, found.shortcut, found.why};
        second.removeAll(QString());
        auto *item = new QListWidgetItem(found.title + u'\n' + second.join(QStringLiteral(" · ")), m_results);
        if (!found.why.isEmpty())
            item->setForeground(colours().muted);
    }
    if (m_found.isEmpty() && !typed.trimmed().isEmpty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing found for “%1”.").arg(typed.trimmed()), m_results);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_results->setCurrentRow(m_found.isEmpty() ? -1 : 0);
    m_stack->setCurrentIndex(typed.trimmed().isEmpty() ? 0 : 1);
}

void Navigator::take(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const Found found = m_found[row];
    if (!found.why.isEmpty())
        return;
    m_search->clear();
    if (m_before)
        m_before->setFocus();
    if (found.action)
        found.action->trigger();
    else if (found.type)
        emit recordChosen(*found.type, found.id);
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        m_search->clear();
        (m_before ? m_before.data() : m_tree)->setFocus();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_results->currentRow());
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int row = m_results->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        m_results->setCurrentRow(std::clamp(row, 0, std::max(0, int(m_found.size()) - 1)));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace oogst
