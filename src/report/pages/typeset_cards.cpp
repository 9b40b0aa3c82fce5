// Cards to cut out: as many as fit on a sheet, with fine lines to cut along.

#include "report/pages/text.h"
#include "report/pages/typeset.h"
#include "report/qr_code.h"

#include <algorithm>
#include <vector>

namespace oogst::pages {
namespace {

using type::Face;

struct Geometry {
    int columns, rows;
    double width, height; ///< of a card
    double left, top;     ///< of the first
};

/// The cards share the sheet, with room at the edge where printers cannot print.
Geometry geometryOf(const blocks::Cards &cards)
{
    constexpr double edge = 10 * 72 / 25.4;
    const int columns = std::clamp(cards.columns, 1, 4), rows = std::clamp(cards.rows, 1, 10);
    return {columns, rows, (pageWidth - 2 * edge) / columns, (pageHeight - 2 * edge) / rows, edge, edge};
}

/// The largest size at which a text stays within so many lines.
Text fitted(Press &press, const Run &run, double width, double size, int lines)
{
    constexpr double smallest = 6, step = 0.9;
    Run next = run;
    for (next.size = size; next.size * step >= smallest; next.size *= step) {
        const Text text(press, {next}, width);
        if (text.lineCount() <= lines && measure(press, run.text, next.size, run.face).word <= width)
            return text;
    }
    return Text(press, {next}, width);
}

class CardPainter
{
public:
    CardPainter(Press &press, pdf::Element parent, const blocks::Card &card, const QSizeF &size)
        : m_press(press)
        , m_card(press.structure().add(parent, "Sect"))
        , m_isForTable(size.width() > pageWidth / 2)
        , m_padding(std::min(size.width(), size.height()) * 0.08)
        , m_inner(size.width() - 2 * m_padding, size.height() - 2 * m_padding)
    {
        if (!card.code.isEmpty())
            makeCode(card);
        // Smaller until all of it is on the card.
        constexpr double step = 0.9, smallest = 0.35;
        for (double scale = 1; scale > smallest; scale *= step) {
            set(card, std::clamp(size.height() / 13, 6.5, 18.0) * scale);
            if (m_textHeight + m_mark.height() <= m_inner.height())
                break;
        }
    }

    void paint(pdf::Canvas &canvas, QPointF corner) const
    {
        QPointF at = corner + QPointF(m_padding, m_padding);
        for (const Text &text : m_texts) {
            text.paint(canvas, at);
            at.ry() += text.height();
        }
        if (m_mark.lineCount() > 0)
            paintMark(canvas, corner);
        if (!m_modules.isEmpty())
            paintCode(canvas, corner + QPointF(m_padding + m_inner.width() - m_codeSize, m_padding));
    }

private:
    /// The texts one under the other, `base` points large.
    void set(const blocks::Card &card, double base)
    {
        pdf::Structure &structure = m_press.structure();
        const Palette &palette = m_press.palette;
        const double width = m_inner.width() - (m_modules.isEmpty() ? 0 : m_codeSize + m_padding);
        m_texts.clear();
        m_textHeight = 0;
        const auto line = [&](const QString &text, Face face, double size, int lines, const QColor &colour) {
            if (text.isEmpty())
                return;
            m_texts += fitted(m_press, {text, structure.add(m_card, "P"), size, face, colour, {}, true}, width, size, lines);
            m_textHeight += m_texts.last().height();
        };
        if (m_isForTable) // its number must be found from across the room
            line(card.over, Face::Bold, base * 2.6, 1, palette.accent);
        else
            line(card.over, Face::Regular, base * 0.8, 1, palette.softInk);
        line(card.title, Face::Bold, base * (m_isForTable ? 1.7 : 1.9), 2, palette.ink);
        line(card.below, Face::Regular, base * (m_isForTable ? 1.4 : 1), m_isForTable ? 4 : 2, palette.ink);
        for (const QString &text : card.lines)
            line(text, Face::Regular, base * 0.9, 2, palette.ink);
        if (!card.mark.isEmpty())
            m_mark = fitted(m_press, {card.mark, structure.add(m_card, "P"), base * 0.8, Face::Bold, palette.ink, {}, true},
                            width - base * 2, base * 0.8, 1);
    }

    void makeCode(const blocks::Card &card)
    {
        m_codeSize = std::min(m_inner.height(), m_inner.width() * 0.3);
        const QrModules code = qrCodeOf(card.code);
        for (const QRect &bar : code.bars) {
            const double module = m_codeSize / code.size;
            m_modules += QRectF(bar.x() * module, bar.y() * module, bar.width() * module, module);
        }
        m_code = m_press.structure().add(m_card, "Figure", {}, card.codeAlt.isEmpty() ? card.code : card.codeAlt);
    }

    /// A crossed camera in plain lines, and the words.
    void paintMark(pdf::Canvas &canvas, QPointF corner) const
    {
        const double size = m_mark.height();
        const QPointF at = corner + QPointF(m_padding, m_padding + m_inner.height() - size);
        const QColor &ink = m_press.palette.ink;
        canvas.decorate();
        const QRectF body(at.x(), at.y() + size * 0.25, size * 1.1, size * 0.6);
        canvas.frame(body, ink, 0.9);
        canvas.disc(body.center(), size * 0.16, ink);
        canvas.line({body.left() - 1, body.bottom() + 2}, {body.right() + 1, body.top() - 2}, ink, 1.4);
        m_mark.paint(canvas, at + QPointF(size * 1.1 + 5, 0));
    }

    void paintCode(pdf::Canvas &canvas, QPointF at) const
    {
        QList<QRectF> modules = m_modules;
        for (QRectF &module : modules)
            module.translate(at);
        const QRectF area(at, QSizeF(m_codeSize, m_codeSize));
        m_press.structure().setAttributes(m_code, pdf::boxAttribute(area, pageHeight));
        canvas.tag(m_code);
        canvas.fill(modules, Qt::black);
    }

    Press &m_press;
    pdf::Element m_card;
    bool m_isForTable; ///< as wide as the page: it stands on a table
    double m_padding;
    QSizeF m_inner;
    QList<Text> m_texts;
    double m_textHeight = 0;
    Text m_mark;
    QList<QRectF> m_modules;
    double m_codeSize = 0;
    pdf::Element m_code = pdf::noElement;
};

} // namespace

QList<Piece> typesetCards(Press &press, pdf::Element parent, const blocks::Cards &cards)
{
    const Geometry sheet = geometryOf(cards);
    const qsizetype each = qsizetype(sheet.columns) * sheet.rows;
    QList<Piece> pieces;
    for (qsizetype first = 0; first < cards.cards.size(); first += each) {
        std::vector<CardPainter> painters;
        for (qsizetype i = first; i < std::min(first + each, cards.cards.size()); ++i)
            painters.emplace_back(press, parent, cards.cards[i], QSizeF(sheet.width, sheet.height));
        Piece piece;
        piece.height = contentHeight;
        piece.onNewPage = true;
        piece.isSheet = true;
        piece.paint = [painters, sheet, rule = press.palette.rule](pdf::Canvas &canvas, QPointF) {
            canvas.decorate();
            for (int column = 0; column <= sheet.columns; ++column)
                canvas.line({sheet.left + column * sheet.width, sheet.top},
                            {sheet.left + column * sheet.width, sheet.top + sheet.rows * sheet.height}, rule, 0.4);
            for (int row = 0; row <= sheet.rows; ++row)
                canvas.line({sheet.left, sheet.top + row * sheet.height},
                            {sheet.left + sheet.columns * sheet.width, sheet.top + row * sheet.height}, rule, 0.4);
            for (int i = 0; i < int(painters.size()); ++i)
                painters[size_t(i)].paint(canvas, {sheet.left + i % sheet.columns * sheet.width,
                                                   sheet.top + i / sheet.columns * sheet.height});
        };
        pieces += piece;
    }
    return pieces;
}

} // namespace oogst::pages
