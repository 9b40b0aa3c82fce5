#include "gui/outline/outline_delegate.h"

#include "gui/outline/outcome_kinds.h"
#include "gui/outline/outline_model.h"
#include "gui/style.h"

#include <QPainter>
#include <QTreeView>

namespace oogst {
namespace {

constexpr int gap = 10;
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont kindFont(const QFont &base)
{
    QFont font = base;
    font.setBold(true);
    return font;
}

QString kindLabel(const QModelIndex &index)
{
    return labelOf(static_cast<OutcomeKind>(index.data(OutlineModel::KindRole).toInt()));
}

} // namespace

OutlineDelegate::OutlineDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view) {}

void OutlineDelegate::setEdited(const QUuid &id, const QString &text)
{
    m_edited = id;
    m_editedText = text;
}

QString OutlineDelegate::textOf(const QModelIndex &index) const
{
    if (!m_edited.isNull() && index.data(OutlineModel::OutcomeRole).toUuid() == m_edited)
        return m_editedText;
    return index.data().toString();
}

// One column for the usual kinds, so that the texts line up; a longer word takes what it needs.
int OutlineDelegate::kindWidth(const QModelIndex &index) const
{
    const QFontMetrics metrics(kindFont(m_view->font()));
    return qMax(metrics.horizontalAdvance(QStringLiteral("Constatering.")), metrics.horizontalAdvance(kindLabel(index)));
}

int OutlineDelegate::asideWidth(const QModelIndex &index) const
{
    const QString aside = index.data(OutlineModel::AsideRole).toString();
    if (aside.isEmpty())
        return 0;
    return qMin(QFontMetrics(m_view->font()).horizontalAdvance(aside) + 2, m_view->viewport()->width() / 3);
}

int OutlineDelegate::rowWidth(const QModelIndex &index) const
{
    int depth = 1;
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
        ++depth;
    return m_view->viewport()->width() - depth * m_view->indentation();
}

QRect OutlineDelegate::textRect(const QRect &row, const QModelIndex &index) const
{
    if (index.data(OutlineModel::HeadingRole).toBool())
        return row.adjusted(0, padding, -gap, -padding);
    const int aside = asideWidth(index);
    const int left = kindWidth(index) + gap;
    return row.adjusted(left, padding, -(aside > 0 ? aside + 2 * gap : gap), -padding);
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = textOf(index);
    const int width = qMax(60, textRect({0, 0, rowWidth(index), 100}, index).width());
    const QUuid id = index.data(OutlineModel::OutcomeRole).toUuid();
    const bool heading = index.data(OutlineModel::HeadingRole).toBool();
    const auto known = m_heights.constFind(id);
    if (!heading && known != m_heights.constEnd() && known->width == width && known->text == text)
        return {width, known->height};
    const QFontMetrics metrics(m_view->font());
    int height = metrics.height();
    if (!heading)
        height = qMax(height, metrics.boundingRect(QRect(0, 0, width, 100000), textFlags, text).height());
    height += 2 * padding + (heading ? 8 : 0);
    if (!heading)
        m_heights.insert(id, {width, text, height});
    return {width, height};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &look = colours();
    painter->save();
    const QRect text = textRect(option.rect, index);
    if (index.data(OutlineModel::HeadingRole).toBool()) {
        painter->setFont(kindFont(m_view->font()));
        painter->setPen(look.text);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
        return;
    }
    painter->setFont(kindFont(m_view->font()));
    painter->setPen(kindColour(static_cast<OutcomeKind>(index.data(OutlineModel::KindRole).toInt())));
    painter->drawText(QRect(option.rect.left(), text.top(), text.left() - option.rect.left(), text.height()), textFlags,
                      kindLabel(index));
    painter->setFont(m_view->font());
    painter->setPen(look.muted);
    const QString aside = index.data(OutlineModel::AsideRole).toString();
    const QRect right(text.right() + gap, text.top(), option.rect.right() - gap - text.right() - gap, text.height());
    painter->drawText(right, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(aside, Qt::ElideRight, right.width()));
    const bool edited = !m_edited.isNull() && index.data(OutlineModel::OutcomeRole).toUuid() == m_edited;
    if (!edited) {
        painter->setPen(look.text);
        painter->drawText(text, textFlags, index.data().toString());
    }
    painter->restore();
}

} // namespace oogst
