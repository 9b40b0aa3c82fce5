#include "gui/seating/chip_delegate.h"

#include "gui/style.h"

#include <QPainter>
#include <QPainterPath>

namespace oogst {
namespace {

// A small padlock, drawn so that it is sharp at every scale.
void drawLock(QPainter *painter, const QRectF &box, const QColor &colour)
{
    painter->setPen(QPen(colour, 1.4));
    painter->setBrush(Qt::NoBrush);
    painter->drawArc(QRectF(box.left() + 2, box.top(), box.width() - 4, box.height() * 0.9), 0, 180 * 16);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(box.left(), box.top() + box.height() * 0.45, box.width(), box.height() * 0.55), 1.5, 1.5);
}

} // namespace

int ChipDelegate::height(const QFontMetrics &metrics) const
{
    return metrics.height() + (m_size == ChipSize::Compact ? 6 : 11);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {60, height(option.fontMetrics)};
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &look = colours();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool marked = index.data(ChipMarkedRole).toBool();
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, m_size == ChipSize::Compact ? -0.5 : -2.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(box, 4, 4);
    painter->fillPath(shape, marked ? look.warningSoft : focused ? look.soft : look.window);
    painter->setClipPath(shape);
    painter->fillRect(QRectF(box.left(), box.top(), 5, box.height()), sectorColour(index.data(ChipSectorRole).toString()));
    painter->setClipping(false);
    painter->setPen(QPen(focused ? look.accent : marked ? look.warning : look.border, focused ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(shape);

    QRectF inner = box.adjusted(12, 0, -7, 0);
    if (index.data(ChipLockedRole).toBool()) {
        drawLock(painter, QRectF(inner.right() - 9, box.center().y() - 6, 9, 11), look.muted);
        inner.setRight(inner.right() - 15);
    }
    const QFontMetricsF metrics(option.font);
    const QString name = index.data().toString();
    const QString duty = index.data(ChipDutyRole).toString();
    const QString beside = duty.isEmpty() ? index.data(ChipOrganisationRole).toString() : duty;
    // The name goes first; what stands beside it gets what is left.
    const qreal nameWidth = qMin(metrics.horizontalAdvance(name) + 2, inner.width());
    const qreal left = inner.width() - nameWidth - 8;
    painter->setFont(option.font);
    painter->setPen(marked ? look.warning : look.text);
    painter->drawText(QRectF(inner.left(), inner.top(), nameWidth, inner.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(name, Qt::ElideRight, nameWidth));
    if (left > 30) {
        painter->setPen(look.muted);
        painter->drawText(QRectF(inner.right() - left, inner.top(), left, inner.height()),
                          Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          metrics.elidedText(beside, Qt::ElideRight, left));
    }
    painter->restore();
}

} // namespace oogst
