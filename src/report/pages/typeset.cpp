#include "report/pages/typeset.h"

#include "report/pages/text.h"

#include <QPainter>

namespace oogst::pages {
namespace {

constexpr qreal paragraphSpace = 5, itemSpace = 2.5;

QString join(const QString &label, const QString &text)
{
    return text.isEmpty() ? label : label + QStringLiteral(": ");
}

QList<Piece> typesetHeading(const blocks::Heading &heading)
{
    struct Look {
        qreal size, before, after;
        QColor colour;
    };
    const Look looks[] = {{22, 0, 6, ink}, {14.5, 20, 3, accent}, {11.5, 13, 2, ink}, {10, 10, 1, ink}};
    const Look &look = looks[std::clamp(heading.level, 1, 4) - 1];
    QList<Piece> pieces =
        Text({{heading.text, look.size, Face::Bold, look.colour}}, contentWidth).pieces(0, look.before);
    for (Piece &piece : pieces)
        piece.keepWithNext = true;
    pieces += Piece{look.after, 0, true, {}, {}};
    return pieces;
}

QList<Piece> typesetParagraph(const blocks::Paragraph &paragraph)
{
    QList<Run> runs;
    if (!paragraph.label.isEmpty())
        runs += {join(paragraph.label, paragraph.text), bodySize, Face::Bold};
    runs += {paragraph.text};
    return Text(runs, contentWidth).pieces(0, paragraphSpace);
}

/// A round, a ring and a stroke, drawn so that they do not depend on a font.
void paintBullet(QPainter &painter, int level, QPointF at)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(level == 2 ? QPen(accent, 0.8) : QPen(Qt::NoPen));
    painter.setBrush(level == 2 ? QBrush(Qt::white) : QBrush(accent));
    if (level == 3)
        painter.drawRect(QRectF(at.x() - 2, at.y() - 0.5, 5, 1));
    else
        painter.drawEllipse(at, 1.7, 1.7);
    painter.restore();
}

QList<Piece> typesetItem(const blocks::Item &item, int level);

QList<Piece> typesetItems(const QList<blocks::Item> &items, int level)
{
    QList<Piece> pieces;
    for (const blocks::Item &item : items)
        pieces += typesetItem(item, level);
    return pieces;
}

QList<Piece> typesetItem(const blocks::Item &item, int level)
{
    const qreal indent = level * listIndent;
    QList<Run> runs;
    if (!item.label.isEmpty())
        runs += {join(item.label, item.text), bodySize, Face::Bold};
    runs += {item.text};
    if (!item.note.isEmpty())
        runs += {QStringLiteral("  ") + item.note, smallSize, Face::Regular, softInk};
    const Text text(runs, contentWidth - indent);
    QList<Piece> pieces = text.pieces(indent, level == 1 ? itemSpace + 1 : itemSpace);
    if (!pieces.isEmpty()) {
        const auto line = pieces.first().paint;
        const qreal middle = text.lineHeight(0) * 0.5;
        pieces.first().paint = [line, level, indent, middle](QPainter &painter, QPointF at) {
            paintBullet(painter, level, at + QPointF(indent - 8, middle));
            line(painter, at);
        };
        if (!item.items.isEmpty())
            pieces.last().keepWithNext = true;
    }
    pieces += typesetItems(item.items, level + 1);
    if (!item.closing.isEmpty())
        pieces += Text({{item.closing}}, contentWidth - indent).pieces(indent, itemSpace + 1);
    return pieces;
}

/// Text in a tinted frame, with a bar in the accent colour on the left.
QList<Piece> framed(const QList<Run> &runs, const QColor &background)
{
    constexpr qreal inset = 10, padding = 6;
    const Text text(runs, contentWidth - 2 * inset);
    QList<Piece> pieces = text.pieces(inset, 0);
    for (Piece &piece : pieces) {
        const auto line = piece.paint;
        const qreal height = piece.height;
        piece.paint = [line, height, background](QPainter &painter, QPointF at) {
            painter.fillRect(QRectF(at, QSizeF(contentWidth, height + 0.5)), background);
            painter.fillRect(QRectF(at, QSizeF(2.5, height + 0.5)), accent);
            line(painter, at);
        };
    }
    const auto edge = [background](qreal before, bool keep) {
        return Piece{padding,
                     before,
                     keep,
                     [background](QPainter &painter, QPointF at) {
                         painter.fillRect(QRectF(at, QSizeF(contentWidth, padding + 0.5)), background);
                         painter.fillRect(QRectF(at, QSizeF(2.5, padding + 0.5)), accent);
                     },
                     {}};
    };
    pieces.prepend(edge(8, true));
    pieces[pieces.size() - 1].keepWithNext = true;
    pieces += edge(0, false);
    pieces += Piece{3, 0, false, {}, {}};
    return pieces;
}

struct Typeset {
    QList<Piece> operator()(const blocks::Heading &block) const { return typesetHeading(block); }
    QList<Piece> operator()(const blocks::Paragraph &block) const { return typesetParagraph(block); }
    QList<Piece> operator()(const blocks::List &block) const { return typesetItems(block.items, 1); }
    QList<Piece> operator()(const blocks::Table &block) const { return typesetTable(block); }
    QList<Piece> operator()(const blocks::Chart &block) const { return typesetChart(block); }
    QList<Piece> operator()(const blocks::Quote &block) const
    {
        QList<Run> runs{{QChar(0x201C) + block.text + QChar(0x201D), bodySize, Face::Italic}};
        if (!block.who.isEmpty())
            runs += {QStringLiteral("\n— ") + block.who, smallSize, Face::Regular, softInk};
        return framed(runs, Qt::white);
    }
    QList<Piece> operator()(const blocks::Callout &block) const
    {
        QList<Run> runs;
        if (!block.label.isEmpty())
            runs += {block.label + QStringLiteral("\n"), bodySize, Face::Bold, accent};
        runs += {block.text};
        return framed(runs, tint);
    }
    QList<Piece> operator()(const blocks::Figure &block) const
    {
        return Text({{block.text, bodySize, Face::Bold, accent}}, contentWidth).pieces(0, 0);
    }
};

} // namespace

QList<Piece> typeset(const Report &report)
{
    QList<Piece> pieces;
    for (const ReportSection &section : report.sections)
        for (const Block &block : section.blocks)
            pieces += std::visit(Typeset{}, block);
    return pieces;
}

} // namespace oogst::pages
