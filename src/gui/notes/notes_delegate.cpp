#include "gui/notes/notes_delegate.h"

#include "core/records/records.h"
#include "gui/outline/outcome_kinds.h"
#include "gui/notes/notes_model.h"
#include "gui/style.h"

#include <QPainter>
#include <QTableView>

namespace oogst {
namespace {

constexpr int margin = 6, levelWidth = 20, gap = 10;
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

NotesDelegate::NotesDelegate(QTableView *view) : QStyledItemDelegate(view), m_view(view) {}

QString NotesDelegate::kindText(const QModelIndex &index) const
{
    const QString label = labelOf(static_cast<OutcomeKind>(index.data(NotesModel::KindRole).toInt()));
    return index.data(NotesModel::SureRole).toBool() ? label : label + QStringLiteral(" ?");
}

QRect NotesDelegate::textRect(const QRect &cell, const QModelIndex &index) const
{
    const QRect inside = cell.adjusted(margin, margin, -margin, -margin);
    if (index.column() == NotesModel::SourceColumn || !index.data(NotesModel::TakenRole).toBool())
        return inside;
    const QFontMetrics metrics(boldFont(m_view->font()));
    const int kind = qMax(metrics.horizontalAdvance(QStringLiteral("Constatering ?")), metrics.horizontalAdvance(kindText(index)));
    return inside.adjusted(index.data(NotesModel::DepthRole).toInt() * levelWidth + kind + gap, 0, 0, 0);
}

QSize NotesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QRect text = textRect(QRect(0, 0, m_view->columnWidth(index.column()), 10), index);
    const QFontMetrics metrics(m_view->font());
    const QRect needed = metrics.boundingRect(QRect(0, 0, qMax(80, text.width()), 100000), textFlags, index.data().toString());
    return {text.width(), qMax(metrics.height(), needed.height()) + 2 * margin};
}

void NotesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &look = colours();
    const bool taken = index.data(NotesModel::TakenRole).toBool();
    painter->save();
    if (m_view->selectionModel()->isRowSelected(index.row(), {}))
        painter->fillRect(option.rect, look.soft);
    painter->setPen(look.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect text = textRect(option.rect, index);
    painter->setFont(m_view->font());
    painter->setPen(taken && index.column() == NotesModel::OutcomeColumn ? look.text : look.muted);
    painter->drawText(text, textFlags, index.data().toString());
    if (taken && index.column() == NotesModel::OutcomeColumn) {
        painter->setFont(boldFont(m_view->font()));
        painter->setPen(kindColour(static_cast<OutcomeKind>(index.data(NotesModel::KindRole).toInt())));
        const int left = option.rect.left() + margin + index.data(NotesModel::DepthRole).toInt() * levelWidth;
        painter->drawText(QRect(left, text.top(), text.left() - left, text.height()), Qt::AlignLeft | Qt::AlignTop, kindText(index));
    }
    painter->restore();
}

void NotesDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    editor->setGeometry(textRect(option.rect, index).adjusted(-4, -4, 4, 4));
}

} // namespace oogst
