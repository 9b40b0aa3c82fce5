// Tables: columns as wide as what is in them, light rules, rows kept whole.

#include "report/pages/text.h"
#include "report/pages/typeset.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace oogst::pages {
namespace {

constexpr qreal gap = 10, padding = 2.5, cellSize = 9, unbroken = 10000;
constexpr qsizetype keptWhole = 8; ///< a table of at most so many rows stays on one page

/// The widest line of a text when it breaks only where it may.
qreal longestWord(const QString &text)
{
    qreal widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, Text({{word, cellSize}}, unbroken).naturalWidth());
    return widest;
}

/// Shares `room` over columns: none gets more than it wants, and those that want little get all of it.
QList<qreal> share(const QList<qreal> &wanted, qreal room)
{
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](qsizetype a, qsizetype b) { return wanted[a] < wanted[b]; });
    QList<qreal> widths(wanted.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        widths[order[i]] = std::min(wanted[order[i]], room / qreal(order.size() - i));
        room -= widths[order[i]];
    }
    return widths;
}

/// Widths of the columns: first their longest words, then what is left for whole texts.
QList<qreal> columnWidths(const blocks::Table &table)
{
    const qreal room = contentWidth - gap * qreal(table.head.size() - 1);
    QList<qreal> least, more;
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        qreal whole = Text({{table.head[column], smallSize, Face::Bold}}, unbroken).naturalWidth(), word = whole;
        for (const QStringList &row : table.rows) {
            whole = std::max(whole, Text({{row.value(column), cellSize}}, unbroken).naturalWidth());
            word = std::max(word, longestWord(row.value(column)));
        }
        least += word + 1;
        more += whole - word;
    }
    QList<qreal> widths = share(least, room);
    const QList<qreal> extra = share(more, room - std::accumulate(widths.begin(), widths.end(), 0.0));
    for (qsizetype column = 0; column < widths.size(); ++column)
        widths[column] += extra[column];
    return widths;
}

bool isNumber(const QString &cell)
{
    return !cell.isEmpty() && std::ranges::all_of(cell, [](QChar c) { return c.isDigit() || c == u'.' || c == u'%'; });
}

/// The columns that hold nothing but numbers: they stand to the right.
QList<bool> numericColumns(const blocks::Table &table)
{
    QList<bool> numeric;
    for (qsizetype column = 0; column < table.head.size(); ++column)
        numeric += column > 0 && std::ranges::all_of(table.rows, [column](const QStringList &row) {
                       return isNumber(row.value(column));
                   });
    return numeric;
}

Piece row(const QStringList &cells, const QList<qreal> &widths, const QList<bool> &numeric, const Run &look)
{
    QList<Text> texts;
    QList<qreal> lefts;
    qreal height = 0, left = 0;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        Run run = look;
        run.text = cells.value(column);
        texts += Text({run}, widths[column]);
        const bool right = numeric[column] && texts.last().lineCount() == 1;
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
    const QList<bool> numeric = numericColumns(table);
    if (!table.caption.isEmpty()) {
        pieces = Text({{table.caption, smallSize, Face::Bold, softInk}}, contentWidth).pieces(0, 6);
        for (Piece &piece : pieces)
            piece.keepWithNext = true;
    }
    Piece head = row(table.head, widths, numeric, {{}, smallSize, Face::Bold, softInk});
    head.keepWithNext = true;
    head.spaceBefore = pieces.isEmpty() ? 6 : 0;
    pieces += head;
    const auto repeated = std::make_shared<Piece>(head);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        Piece next = row(table.rows[i], widths, numeric, {{}, cellSize, Face::Regular, ink});
        next.repeated = repeated;
        const bool whole = table.rows.size() <= keptWhole;
        next.keepWithNext = i + 1 < table.rows.size() && (i == 0 || whole);
        pieces += next;
    }
    pieces += Piece{6, 0, false, {}, {}};
    return pieces;
}

} // namespace oogst::pages
