// Charts and pictures: seen as one figure, read as the words that say the same.

#include "report/pages/text.h"
#include "report/pages/typeset.h"

#include <algorithm>

namespace oogst::pages {
namespace {

using type::Face;

constexpr double barHeight = 11, gap = 5, labelGap = 8, figureRoom = 34, longestLabel = contentWidth * 0.4;

/// A bar with the label before it and the figure behind it.
struct Bar {
    Text label, figure;
    double length = 0, height = 0;
};

} // namespace

QList<Piece> typesetChart(Press &press, pdf::Element parent, const blocks::Chart &chart)
{
    pdf::Structure &structure = press.structure();
    QList<Piece> pieces;
    if (!chart.caption.isEmpty()) {
        const Run caption{chart.caption, structure.add(parent, "P"), smallSize, Face::Bold, press.palette.softInk, {}};
        pieces = Text(press, {caption}, contentWidth).pieces(0, 6);
        for (Piece &piece : pieces)
            piece.keepWithNext = true;
    }
    const pdf::Element figure = structure.add(parent, "Figure", {}, chart.alt.isEmpty() ? chart.caption : chart.alt);
    QList<Bar> bars;
    double labelWidth = 0, total = 0;
    int most = 1;
    for (const blocks::Chart::Bar &bar : chart.bars)
        most = std::max(most, bar.value);
    for (const blocks::Chart::Bar &bar : chart.bars) {
        Bar next;
        next.label = Text(press, {{bar.label, figure, smallSize, Face::Regular, press.palette.ink, {}}}, longestLabel);
        next.figure = Text(
            press, {{QString::number(bar.value), figure, smallSize, Face::Bold, press.palette.ink, {}}}, figureRoom);
        labelWidth = std::max(labelWidth, next.label.naturalWidth());
        next.height = std::max(barHeight, next.label.height());
        next.length = double(bar.value) / most;
        total += next.height + gap;
        bars += next;
    }
    const double left = labelWidth + labelGap, room = contentWidth - left - figureRoom;
    const auto paintBars = [figure, left, room, accent = press.palette.accent, &structure](
                               const QList<Bar> &some, pdf::Canvas &canvas, QPointF at, double height) {
        structure.setAttributes(figure, pdf::boxAttribute(QRectF(at, QSizeF(contentWidth, height)), pageHeight));
        for (const Bar &bar : some) {
            bar.label.paint(canvas, at + QPointF(0, (bar.height - bar.label.height()) / 2));
            const double length = std::max(1.0, room * bar.length);
            canvas.tag(figure);
            canvas.fill(QRectF(at.x() + left, at.y() + (bar.height - barHeight) / 2, length, barHeight), accent);
            bar.figure.paint(canvas, at + QPointF(left + length + 5, (bar.height - bar.figure.height()) / 2));
            at.ry() += bar.height + gap;
        }
    };
    // One picture, unless it is higher than a page: then as many as there are bars.
    const bool isWhole = total <= contentHeight / 2;
    for (qsizetype i = 0; i < bars.size(); i += isWhole ? bars.size() : 1) {
        const QList<Bar> some = isWhole ? bars : QList<Bar>{bars[i]};
        Piece piece;
        piece.height = isWhole ? total : bars[i].height + gap;
        piece.spaceBefore = i == 0 ? gap : 0;
        piece.paint = [some, paintBars, height = piece.height](pdf::Canvas &canvas, QPointF at) {
            paintBars(some, canvas, at, height);
        };
        pieces += piece;
    }
    return pieces;
}

QList<Piece> typesetFigure(Press &press, pdf::Element parent, const blocks::Figure &block)
{
    constexpr double highest = 220, widest = contentWidth, dotsPerInch = 150;
    pdf::Structure &structure = press.structure();
    const QImage picture = QImage::fromData(block.picture);
    if (picture.isNull()) {
        const pdf::Element name = structure.add(parent, "P");
        return Text(press, {{block.text, name, bodySize, Face::Bold, press.palette.accent, {}}}, contentWidth).pieces(0, 2);
    }
    QSizeF size = QSizeF(picture.size()) * 72 / dotsPerInch;
    if (size.width() > widest || size.height() > highest)
        size.scale(widest, highest, Qt::KeepAspectRatio);
    const bool isDecoration = block.alt.isEmpty();
    const pdf::Element figure = isDecoration ? pdf::noElement : structure.add(parent, "Figure", {}, block.alt);
    Piece piece;
    piece.height = size.height() + 4;
    piece.spaceBefore = 6;
    piece.paint = [image = press.file.addImage(picture), figure, size, isDecoration, &structure](pdf::Canvas &canvas,
                                                                                                 QPointF at) {
        if (isDecoration) {
            canvas.decorate();
        } else {
            structure.setAttributes(figure, pdf::boxAttribute(QRectF(at, size), pageHeight));
            canvas.tag(figure);
        }
        canvas.image(image, QRectF(at, size));
    };
    return {piece};
}

} // namespace oogst::pages
