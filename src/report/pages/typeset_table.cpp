// Tables: columns as wide as what is in them, light rules, rows kept whole.

#include "report/pages/text.h"
#include "report/pages/typeset.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace oogst::pages {
namespace {

constexpr qreal gap = 10, padding = 3;

/// Widths of the columns: all they want if there is room, else at least a fair share.
QList<qreal> columnWidths(const blocks::Table &table)
{
    const qreal room = contentWidth - gap * qreal(table.head.size() - 1);
    QList<qreal> wanted;
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        qreal widest = Text({{table.head[column], smallSize, Face::Bold}}, 10000).naturalWidth();
        for (const QStringList &row : table.rows)
            widest = std::max(widest, Text({{row.value(column), bodySize}}, 10000).naturalWidth());
        wanted += widest + 1;
    }
    // Narrow columns first: what they leave is shared by the wide ones.
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](qsizetype a, qsizetype b) { return wanted[a] < wanted[b]; });
    QList<qreal> widths(wanted.size());
    qreal left = room;
    for (qsizetype i = 0; i < order.size(); ++i) {
        widths[order[i]] = std::min(wanted[order[i]], left / qreal(order.size() - i));
        left -= widths[order[i]];
    }
    return widths;
}

bool isNumber(const QString &cell)
{
    return !cell.isEmpty() && std::ranges::all_of(cell, [](QChar c) { return c.isDigit() || c == u'.' || c == u'%'; });
}

Piece row(const QStringList &cells, const QList<qreal> &widths, const Run &look)
{
    QList<Text> texts;
    QList<qreal> lefts;
    qreal height = 0, left = 0;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        Run run = look;
        run.text = cells.value(column);
        texts += Text({run}, widths[column]);
        const bool right = column > 0 && isNumber(run.text) && texts.last().lineCount() == 1;
        lefts += right ? left + widths[column] - texts.last().naturalWidth() : left;
        left += widths[column] + gap;
        height = std::max(height, texts.last().height());
    }
    Piece piece;
    piece.height = height + 2 * padding;
    piece.paint = [texts, lefts, height](QPainter &painter, QPointF at) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            texts[i].paint(painter, at + QPointF(lefts[i], padding));
        painter.fillRect(QRectF(at.x(), at.y() + height + 2 * padding - 0.5, contentWidth, 0.5), rule);
    };
    return piece;
}

} // namespace

QList<Piece> typesetTable(const blocks::Table &table)
{
    QList<Piece> pieces;
    const QList<qreal> widths = columnWidths(table);
    if (!table.caption.isEmpty()) {
        pieces = Text({{table.caption, smallSize, Face::Bold, softInk}}, contentWidth).pieces(0, 6);
        for (Piece &piece : pieces)
            piece.keepWithNext = true;
    }
    Piece head = row(table.head, widths, {{}, smallSize, Face::Bold, softInk});
    head.keepWithNext = true;
    head.spaceBefore = pieces.isEmpty() ? 6 : 0;
    pieces += head;
    const auto repeated = std::make_shared<Piece>(head);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        Piece next = row(table.rows[i], widths, {{}, bodySize, Face::Regular, ink});
        next.repeated = repeated;
        next.keepWithNext = i == 0 && table.rows.size() > 1;
        pieces += next;
    }
    pieces += Piece{6, 0, false, {}, {}};
    return pieces;
}

} // namespace oogst::pages
