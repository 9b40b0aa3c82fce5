#include "report/pages/text.h"

#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace oogst::pages {

// Text is laid out in a far larger size than it is painted in, so that rounding to whole units never shows.
static constexpr qreal zoom = 20;

Text::Text(const QList<Run> &runs, qreal width)
    : m_layout(std::make_shared<QTextLayout>())
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        range.length = int(run.text.size());
        QFont sized = font(run.size, run.face);
        sized.setPixelSize(int(std::lround(run.size * zoom)));
        // A hair of space keeps letters from joining: "fi" as one sign could not be found by searching for "file".
        sized.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
        range.format.setFont(sized);
        range.format.setForeground(run.colour);
        formats += range;
        text += run.text;
    }
    text.replace(u'\n', QChar::LineSeparator);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setText(text);
    m_layout->setFont(formats.isEmpty() ? font(bodySize) : formats.first().format.font());
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width * zoom);
    m_layout->endLayout();
}

qreal Text::lineHeight(int line) const
{
    return m_layout->lineAt(line).height() / zoom * lineSpacing;
}

qreal Text::height() const
{
    qreal sum = 0;
    for (int i = 0; i < lineCount(); ++i)
        sum += lineHeight(i);
    return sum;
}

qreal Text::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest / zoom;
}

void Text::paintLine(QPainter &painter, int line, QPointF at) const
{
    const QTextLine drawn = m_layout->lineAt(line);
    painter.save();
    painter.translate(at);
    painter.scale(1 / zoom, 1 / zoom);
    drawn.draw(&painter, -drawn.position());
    painter.restore();
}

void Text::paint(QPainter &painter, QPointF at) const
{
    for (int i = 0; i < lineCount(); ++i) {
        paintLine(painter, i, at);
        at.ry() += lineHeight(i);
    }
}

QList<Piece> Text::pieces(qreal indent, qreal spaceBefore) const
{
    QList<Piece> pieces;
    const int count = lineCount();
    for (int i = 0; i < count; ++i) {
        Piece piece;
        piece.height = lineHeight(i);
        piece.spaceBefore = i == 0 ? spaceBefore : 0;
        piece.keepWithNext = count > 1 && (i == 0 || i == count - 2);
        piece.paint = [text = *this, i, indent](QPainter &painter, QPointF at) {
            text.paintLine(painter, i, at + QPointF(indent, 0));
        };
        pieces += piece;
    }
    return pieces;
}

} // namespace oogst::pages
