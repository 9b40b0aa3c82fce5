#include "gui/outline/outline_delegate.h"

#include "gui/outline/outcome_kinds.h"
#include "gui/outline/outline_model.h"
#include "gui/style.h"

#include <QPainter>
#include <QTreeView>

namespace oogst {
namespace {

constexpr int gap = 10;
constexpr int leastLetters = 26; // that the text keeps in a row with something beside it
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

// Beside the text as long as that keeps its room; else in a row of its own below it.
OutlineDelegate::Aside OutlineDelegate::asideOf(int rowWidth, const QModelIndex &index) const
{
    const int aside = asideWidth(index);
    if (aside == 0)
        return Aside::None;
    const int beside = rowWidth - kindWidth(index) - aside - 3 * gap;
    return beside < QFontMetrics(m_view->font()).averageCharWidth() * leastLetters ? Aside::Below : Aside::Beside;
}

QRect OutlineDelegate::textRect(const QRect &row, const QModelIndex &index) const
{
    if (index.data(OutlineModel::HeadingRole).toBool())
        return row.adjusted(0, padding, -gap, -padding);
    const int left = kindWidth(index) + gap;
    switch (asideOf(row.width(), index)) {
    case Aside::None: break;
    case Aside::Beside: return row.adjusted(left, padding, -(asideWidth(index) + 2 * gap), -padding);
    case Aside::Below: return row.adjusted(left, padding, -gap, -padding - QFontMetrics(m_view->font()).height());
    }
    return row.adjusted(left, padding, -gap, -padding);
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
    const int room = viewport - depthOf(index) * m_view->indentation();
    const int width = qMax(60, textRect({0, 0, room, 100}, index).width());
    const QFontMetrics metrics(m_font);
    int height = metrics.height();
    if (!heading)
        height = qMax(height, metrics.boundingRect(QRect(0, 0, width, 100000), textFlags, textOf(index)).height());
    const int below = heading ? 8 : asideOf(room, index) == Aside::Below ? metrics.height() : 0;
    const QSize size(width, height + 2 * padding + below);
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
    const bool isBelow = asideOf(option.rect.width(), index) == Aside::Below;
    const QRect room = isBelow ? QRect(text.left(), text.bottom() + 1, text.width(), painter->fontMetrics().height())
                               : QRect(text.right() + gap, text.top(), option.rect.right() - gap - text.right() - gap, text.height());
    painter->drawText(room, (isBelow ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(aside, Qt::ElideRight, room.width()));
    const bool edited = !m_edited.isNull() && index.data(OutlineModel::OutcomeRole).toUuid() == m_edited;
    if (!edited) {
        painter->setPen(look.text);
        painter->drawText(text, textFlags, index.data().toString());
    }
    painter->restore();
}

} // namespace oogst
