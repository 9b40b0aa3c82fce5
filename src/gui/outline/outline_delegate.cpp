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

void OutlineDelegate::forgetOtherFont() const
{
    if (m_font == m_view->font())
        return;
    m_font = m_view->font();
    ++m_fontNumber;
    m_kindWidths.clear();
}

// One column for the usual kinds, so that the texts line up; a longer word takes what it needs.
int OutlineDelegate::kindWidth(const QModelIndex &index) const
{
    forgetOtherFont();
    int &width = m_kindWidths[index.data(OutlineModel::KindRole).toInt()];
    if (width == 0) {
        const QFontMetrics metrics(kindFont(m_font));
        width = qMax(metrics.horizontalAdvance(QStringLiteral("Constatering.")), metrics.horizontalAdvance(kindLabel(index)));
    }
    return width;
}

int OutlineDelegate::asideWidth(const QModelIndex &index) const
{
    const QString aside = index.data(OutlineModel::AsideRole).toString();
    if (aside.isEmpty())
        return 0;
    return qMin(QFontMetrics(m_view->font()).horizontalAdvance(aside) + 2, m_view->viewport()->width() / 3);
}

int OutlineDelegate::depthOf(const QModelIndex &index)
{
    int depth = 1;
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
        ++depth;
    return depth;
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
    if (!index.isValid())
        return {};
    forgetOtherFont();
    const auto *model = static_cast<const OutlineModel *>(index.model());
    const int viewport = m_view->viewport()->width(), stamp = viewport + 100000 * m_fontNumber;
    const bool isEdited = !m_edited.isNull() && model->outcomeAt(index).value == m_edited;
    if (const QSize known = isEdited ? QSize() : model->measured(index, stamp); known.isValid())
        return known;
    const bool heading = index.data(OutlineModel::HeadingRole).toBool();
    const int width = qMax(60, textRect({0, 0, viewport - depthOf(index) * m_view->indentation(), 100}, index).width());
    const QFontMetrics metrics(m_font);
    int height = metrics.height();
    if (!heading)
        height = qMax(height, metrics.boundingRect(QRect(0, 0, width, 100000), textFlags, textOf(index)).height());
    const QSize size(width, height + 2 * padding + (heading ? 8 : 0));
    if (!isEdited)
        model->setMeasured(index, stamp, size);
    return size;
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
