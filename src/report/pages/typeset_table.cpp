// Tables: columns as wide as what is in them, light rules, rows kept whole, the head on every page.

#include "report/pages/text.h"
#include "report/pages/typeset.h"

#include <algorithm>
#include <numeric>

namespace oogst::pages {
namespace {

using type::Face;

constexpr double gap = 10, padding = 2.5;
constexpr qsizetype keptWhole = 8; ///< a table of at most so many rows stays on one page …
constexpr double tallestKept = contentHeight * 0.4; ///< … unless it is so high that it would leave a hole
constexpr double roomToWrite = 170, handHeight = 24; ///< of what is filled in with a pen
constexpr double tallest = contentHeight / 2; ///< a row higher than this may break

/// Shares `room` over columns: none gets more than it wants, and those that want little get all of it.
QList<double> share(const QList<double> &wanted, double room)
{
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](qsizetype a, qsizetype b) { return wanted[a] < wanted[b]; });
    QList<double> widths(wanted.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        widths[order[i]] = std::min(wanted[order[i]], room / double(order.size() - i));
        room -= widths[order[i]];
    }
    return widths;
}

/// Widths of the columns: first their longest words, then what is left for whole texts.
QList<double> columnWidths(Press &press, const blocks::Table &table)
{
    const double room = contentWidth - gap * double(table.head.size() - 1);
    QList<double> least, more;
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        Widths widths = measure(press, table.head[column], smallSize, Face::Bold);
        for (const QStringList &row : table.rows) {
            const Widths cell = measure(press, row.value(column), cellSize);
            widths.whole = std::max(widths.whole, cell.whole);
            widths.word = std::max(widths.word, cell.word);
        }
        const bool isToFill = table.isForm && column + 1 == table.head.size();
        least += isToFill ? roomToWrite : widths.word + 1;
        more += isToFill ? 0 : widths.whole - widths.word;
    }
    QList<double> widths = share(least, room);
    const QList<double> extra = share(more, room - std::accumulate(widths.begin(), widths.end(), 0.0));
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

/// One row: its texts, where they begin, and its elements.
struct Row {
    pdf::Element element = pdf::noElement;
    QList<pdf::Element> cells;
    QList<Text> texts;
    QList<double> lefts;
    double height = 0; ///< of the highest cell
    int lines = 0;     ///< of the longest cell
};

class TableSetter
{
public:
    TableSetter(Press &press, pdf::Element parent, const blocks::Table &table)
        : m_press(press)
        , m_table(table)
        , m_widths(columnWidths(press, table))
        , m_numeric(numericColumns(table))
        , m_element(press.structure().add(parent, "Table"))
    {
    }

    QList<Piece> pieces()
    {
        pdf::Structure &structure = m_press.structure();
        QList<Piece> pieces;
        if (!m_table.caption.isEmpty()) {
            const pdf::Element caption = structure.add(structure.add(m_element, "Caption"), "P");
            pieces = Text(m_press, {{m_table.caption, caption, smallSize, Face::Bold, m_press.palette.softInk, {}}},
                          contentWidth)
                         .pieces(0, 6);
            for (Piece &piece : pieces)
                piece.keepWithNext = true;
        }
        const Row headRow =
            row(structure.add(m_element, "THead"), m_table.head, {smallSize, Face::Bold, m_press.palette.softInk}, true);
        Piece head = whole(headRow);
        head.keepWithNext = true;
        head.spaceBefore = pieces.isEmpty() ? 6 : 0;
        pieces += head;
        if (head.height < tallest)
            m_repeated = std::make_shared<Piece>(repetition(headRow));
        const pdf::Element body = structure.add(m_element, "TBody");
        QList<Row> rows;
        double height = 0;
        for (const QStringList &cells : m_table.rows) {
            rows += row(body, cells, {cellSize, Face::Regular, m_press.palette.ink}, false);
            height += rows.last().height + 2 * padding;
        }
        const bool isWhole = rows.size() <= keptWhole && height <= tallestKept;
        for (qsizetype i = 0; i < rows.size(); ++i)
            pieces += rowPieces(rows[i], i + 1 < rows.size() && (isWhole || (i == 0 && rows[0].height <= tallestKept)));
        Piece after;
        after.height = 6;
        pieces += after;
        return pieces;
    }

private:
    struct Look {
        double size;
        Face face;
        QColor colour;
    };

    Row row(pdf::Element part, const QStringList &cells, const Look &look, bool isHead)
    {
        pdf::Structure &structure = m_press.structure();
        Row made;
        made.element = structure.add(part, "TR");
        double left = 0;
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            // The first column names the row.
            const pdf::Element cell = isHead ? structure.add(made.element, "TH", "<</O/Table/Scope/Column>>")
                                      : column == 0 ? structure.add(made.element, "TH", "<</O/Table/Scope/Row>>")
                                                    : structure.add(made.element, "TD");
            const Run run{cells.value(column), cell, look.size, look.face, look.colour, {}};
            const Text text(m_press, isHead ? QList<Run>{run} : written(m_press, run), m_widths[column]);
            const bool right = m_numeric[column] && text.lineCount() == 1;
            made.cells += cell;
            made.texts += text;
            made.lefts += right ? left + m_widths[column] - text.naturalWidth() : left;
            made.height = std::max(made.height, text.height());
            made.lines = std::max(made.lines, text.lineCount());
            left += m_widths[column] + gap;
        }
        if (m_table.isForm && !isHead)
            made.height = std::max(made.height, handHeight);
        return made;
    }

    /// Every cell has its place in the tree, also an empty one.
    std::function<void()> attach(const Row &made) const
    {
        return [&structure = m_press.structure(), cells = made.cells] {
            for (const pdf::Element cell : cells)
                structure.attach(cell);
        };
    }

    std::function<void(pdf::Canvas &, QPointF, double)> underline() const
    {
        return [colour = m_press.palette.rule](pdf::Canvas &canvas, QPointF at, double height) {
            canvas.decorate();
            canvas.fill(QRectF(at.x(), at.y() + height - 0.5, contentWidth, 0.5), colour);
        };
    }

    Piece whole(const Row &made) const
    {
        Piece piece;
        piece.height = made.height + 2 * padding;
        piece.paint = [made, attached = attach(made), under = underline()](pdf::Canvas &canvas, QPointF at) {
            attached();
            for (qsizetype i = 0; i < made.texts.size(); ++i)
                made.texts[i].paint(canvas, at + QPointF(made.lefts[i], padding));
            under(canvas, at, made.height + 2 * padding);
        };
        return piece;
    }

    /// The head on a next page: seen, but not read again.
    Piece repetition(const Row &made) const
    {
        Piece piece;
        piece.height = made.height + 2 * padding;
        piece.paint = [made, under = underline()](pdf::Canvas &canvas, QPointF at) {
            canvas.decorate();
            for (qsizetype i = 0; i < made.texts.size(); ++i)
                made.texts[i].paint(canvas, at + QPointF(made.lefts[i], padding), Text::Painting::Decoration);
            under(canvas, at, made.height + 2 * padding);
        };
        return piece;
    }

    QList<Piece> rowPieces(const Row &made, bool keep) const
    {
        if (made.height <= tallest) {
            Piece piece = whole(made);
            piece.repeated = m_repeated;
            piece.keepWithNext = keep;
            return {piece};
        }
        QList<Piece> pieces;
        for (int line = 0; line < made.lines; ++line) {
            Piece piece;
            for (const Text &text : made.texts)
                if (line < text.lineCount())
                    piece.height = std::max(piece.height, text.lineHeight(line));
            piece.spaceBefore = line == 0 ? padding : 0;
            piece.repeated = m_repeated;
            const bool isLast = line + 1 == made.lines;
            piece.paint = [made, line, isLast, attached = attach(made), under = underline(),
                           height = piece.height](pdf::Canvas &canvas, QPointF at) {
                attached();
                for (qsizetype i = 0; i < made.texts.size(); ++i)
                    if (line < made.texts[i].lineCount())
                        made.texts[i].paintLine(canvas, line, at + QPointF(made.lefts[i], 0));
                if (isLast)
                    under(canvas, at, height + padding);
            };
            pieces += piece;
        }
        return pieces;
    }

    Press &m_press;
    const blocks::Table &m_table;
    QList<double> m_widths;
    QList<bool> m_numeric;
    pdf::Element m_element;
    std::shared_ptr<Piece> m_repeated;
};

} // namespace

QList<Piece> typesetTable(Press &press, pdf::Element parent, const blocks::Table &table)
{
    return TableSetter(press, parent, table).pieces();
}

} // namespace oogst::pages
