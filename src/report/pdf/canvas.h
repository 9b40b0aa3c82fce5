// What is painted on one page, every bit of it tagged or marked as decoration.

#pragma once

#include "report/pdf/structure.h"
#include "report/type/shaped.h"

#include <QColor>
#include <QRectF>

namespace oogst::type {
class FontBook;
}

namespace oogst::pdf {

/// Paints in points from the top left corner. Say what is painted before painting it: `tag` or `decorate`.
class Canvas
{
public:
    Canvas(Structure &structure, const type::FontBook &fonts, int page, double height);

    int page() const { return m_page; }

    /// What follows belongs to the element.
    void tag(Element element);
    enum class Decoration { Layout, Header, Footer };
    /// What follows is not read aloud.
    void decorate(Decoration kind = Decoration::Layout);

    void fill(const QRectF &area, const QColor &colour);
    /// Many areas of one colour as one shape.
    void fill(const QList<QRectF> &areas, const QColor &colour);
    void frame(const QRectF &area, const QColor &colour, double width);
    void disc(const QPointF &middle, double radius, const QColor &colour);
    void line(const QPointF &from, const QPointF &to, const QColor &colour, double width);
    /// `base` is where the base line begins.
    void text(const type::Shaped &shaped, const QPointF &base, double size, const QColor &colour);
    void image(int number, const QRectF &area);

    /// Ends what is open and hands over the operators.
    QByteArray take();

private:
    void open(const QByteArray &mark);
    void close();
    void colour(const QColor &colour);
    void beginText(double size, const QColor &colour);
    void endText();
    void flushSigns();
    void show(const type::Sign &sign, double x, double y, double size);
    void box(double x, double y, double size);
    void outline(const type::Sign &sign, double x, double y, double size);

    Structure &m_structure;
    const type::FontBook &m_fonts;
    int m_page;
    double m_height;
    QByteArray m_out;
    Element m_open = noElement;
    bool m_isOpen = false;
    QRgb m_colour = 0;
    bool m_hasColour = false;

    // The text that is being written: signs on one base line wait here to be shown together.
    bool m_inText = false;
    QByteArray m_signs;
    bool m_inString = false;
    int m_font = -1;
    double m_size = 0, m_rise = 0;
    double m_lineX = 0, m_lineY = 0; ///< where the text operators think the line begins
    double m_penX = 0, m_penY = 0;
};

} // namespace oogst::pdf
