#include "report/pages/text.h"

#include "report/language_of.h"
#include "report/links.h"

#include <algorithm>

namespace oogst::pages {

double Text::height() const
{
    double sum = 0;
    for (int i = 0; i < lineCount(); ++i)
        sum += lineHeight(i);
    return sum;
}

double Text::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_set->lines[i].width);
    return widest;
}

void Text::paintLine(pdf::Canvas &canvas, int index, QPointF at, Painting painting) const
{
    const Line &line = m_set->lines[index];
    for (qsizetype i = 0; i < line.parts.size(); ++i) {
        const Part &part = line.parts[i];
        const Run &run = m_set->runs[part.run];
        if (painting == Painting::Tagged)
            canvas.tag(run.element);
        canvas.text(*part.shaped, at + QPointF(part.x, line.base), run.size, run.colour);
        const bool endsLink =
            !run.address.isEmpty() && (i + 1 == line.parts.size() || line.parts[i + 1].run != part.run);
        if (!endsLink || painting != Painting::Tagged)
            continue;
        // Where directions mix, what is read first may stand last.
        double left = part.x, right = part.x;
        for (qsizetype j = i; j >= 0 && line.parts[j].run == part.run; --j) {
            left = std::min(left, line.parts[j].x);
            right = std::max(right, line.parts[j].x + line.parts[j].shaped->widthWithoutSpace * run.size / 1000);
        }
        const QRectF area(at + QPointF(left, 0), at + QPointF(right, line.height));
        m_set->press->file.linkTo(run.address, run.element, canvas.page(), area, run.text);
    }
}

void Text::paint(pdf::Canvas &canvas, QPointF at, Painting painting) const
{
    for (int i = 0; i < lineCount(); ++i) {
        paintLine(canvas, i, at, painting);
        at.ry() += lineHeight(i);
    }
}

QList<Piece> Text::pieces(double indent, double spaceBefore) const
{
    QList<Piece> pieces;
    const int count = lineCount();
    for (int i = 0; i < count; ++i) {
        Piece piece;
        piece.height = lineHeight(i);
        piece.spaceBefore = i == 0 ? spaceBefore : 0;
        piece.keepWithNext = count > 1 && (i == 0 || i == count - 2);
        piece.paint = [text = *this, i, indent](pdf::Canvas &canvas, QPointF at) {
            text.paintLine(canvas, i, at + QPointF(indent, 0));
        };
        pieces += piece;
    }
    return pieces;
}

Widths measure(Press &press, const QString &text, double size, type::Face face)
{
    Widths widths;
    double line = 0;
    for (const type::Chunk &chunk : press.shaper.chunks(text)) {
        QString piece = text.mid(chunk.start, chunk.length);
        piece.replace(u'\n', u' ');
        const type::ShapedPtr shaped = press.shaper.shape(piece, face);
        widths.word = std::max(widths.word, shaped->widthWithoutSpace * size / 1000);
        widths.whole = std::max(widths.whole, line + shaped->widthWithoutSpace * size / 1000);
        line = chunk.mustBreakAfter ? 0 : line + shaped->width * size / 1000;
    }
    return widths;
}

QList<Run> written(Press &press, const Run &run)
{
    Run told = run;
    told.language = languageOf(run.text);
    if (told.language && *told.language != press.language)
        told.element = press.structure().add(run.element, "Span", {}, {}, localeTag(*told.language));
    return withLinks(press, told);
}

QList<Run> withLinks(Press &press, const Run &run)
{
    QList<Run> runs;
    for (const LinkedText &part : linksIn(run.text)) {
        Run next = run;
        next.text = part.text;
        if (!part.address.isEmpty()) {
            next.element = press.structure().add(run.element, "Link");
            next.address = part.address;
            next.colour = press.palette.accent;
        }
        runs += next;
    }
    return runs;
}

} // namespace oogst::pages
