// Charts: plain bars with the label before and the figure behind.

#include "report/pages/text.h"
#include "report/pages/typeset.h"

#include <QPainter>

#include <algorithm>

namespace oogst::pages {

QList<Piece> typesetChart(const blocks::Chart &chart)
{
    constexpr qreal barHeight = 11, gap = 5, labelGap = 8, figureRoom = 34, longestLabel = contentWidth * 0.4;
    QList<Text> labels, figures;
    qreal labelWidth = 0;
    int most = 1;
    for (const blocks::Chart::Bar &bar : chart.bars) {
        labels += Text({{bar.label, smallSize}}, longestLabel);
        figures += Text({{QString::number(bar.value), smallSize, Face::Bold}}, figureRoom);
        labelWidth = std::max(labelWidth, labels.last().naturalWidth());
        most = std::max(most, bar.value);
    }
    QList<Piece> pieces;
    if (!chart.caption.isEmpty())
        pieces = Text({{chart.caption, smallSize, Face::Bold, softInk}}, contentWidth).pieces(0, 6);
    for (Piece &piece : pieces)
        piece.keepWithNext = true;
    const qreal left = labelWidth + labelGap, room = contentWidth - left - figureRoom;
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const qreal height = std::max(barHeight, labels[i].height());
        const qreal length = std::max<qreal>(1, room * chart.bars[i].value / most);
        Piece bar;
        bar.height = height;
        bar.spaceBefore = gap;
        bar.keepWithNext = i + 1 < chart.bars.size();
        bar.paint = [label = labels[i], figure = figures[i], left, length, height](QPainter &painter, QPointF at) {
            label.paint(painter, at + QPointF(0, (height - label.height()) / 2));
            painter.fillRect(QRectF(at.x() + left, at.y() + (height - barHeight) / 2, length, barHeight), accent);
            figure.paint(painter, at + QPointF(left + length + 5, (height - figure.height()) / 2));
        };
        pieces += bar;
    }
    pieces += Piece{6, 0, false, {}, {}};
    return pieces;
}

} // namespace oogst::pages
