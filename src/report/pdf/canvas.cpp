#include "report/pdf/canvas.h"

#include "report/pdf/object_file.h"
#include "report/type/font_book.h"

#include <cmath>

namespace oogst::pdf {
namespace {

QByteArray pair(double a, double b)
{
    return number(a) + ' ' + number(b) + ' ';
}

void appendCode(QByteArray &out, quint16 code)
{
    for (const int shift : {8, 0}) {
        const char byte = char((code >> shift) & 0xFF);
        if (byte == '(' || byte == ')' || byte == '\\')
            out += '\\';
        if (byte == '\r')
            out += "\\r"; // a bare one would be read as a line feed
        else
            out += byte;
    }
}

} // namespace

Canvas::Canvas(Structure &structure, const type::FontBook &fonts, int page, double height)
    : m_structure(structure)
    , m_fonts(fonts)
    , m_page(page)
    , m_height(height)
{
}

void Canvas::open(const QByteArray &mark)
{
    close();
    m_out += mark;
    m_isOpen = true;
}

void Canvas::close()
{
    endText();
    if (m_isOpen)
        m_out += "EMC\n";
    m_isOpen = false;
    m_open = noElement;
}

void Canvas::tag(Element element)
{
    if (m_isOpen && m_open == element)
        return;
    const int mark = m_structure.mark(element, m_page);
    open('/' + m_structure.type(element) + "<</MCID " + QByteArray::number(mark) + ">>BDC\n");
    m_open = element;
}

void Canvas::decorate(Decoration kind)
{
    switch (kind) {
    case Decoration::Layout: open("/Artifact<</Type/Layout>>BDC\n"); break;
    case Decoration::Header: open("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"); break;
    case Decoration::Footer: open("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"); break;
    }
}

void Canvas::colour(const QColor &colour)
{
    if (m_hasColour && m_colour == colour.rgb())
        return;
    m_colour = colour.rgb();
    m_hasColour = true;
    const QByteArray parts = pair(colour.redF(), colour.greenF()) + number(colour.blueF());
    m_out += parts + " rg " + parts + " RG\n";
}

void Canvas::fill(const QRectF &area, const QColor &shade)
{
    fill(QList<QRectF>{area}, shade);
}

void Canvas::fill(const QList<QRectF> &areas, const QColor &shade)
{
    endText();
    colour(shade);
    for (const QRectF &area : areas)
        m_out += pair(area.left(), m_height - area.bottom()) + pair(area.width(), area.height()) + "re\n";
    m_out += "f\n";
}

void Canvas::frame(const QRectF &area, const QColor &shade, double width)
{
    endText();
    colour(shade);
    m_out += number(width) + " w " + pair(area.left(), m_height - area.bottom()) + pair(area.width(), area.height()) +
             "re S\n";
}

void Canvas::disc(const QPointF &middle, double radius, const QColor &shade)
{
    endText();
    colour(shade);
    const double x = middle.x(), y = m_height - middle.y(), handle = 0.5523 * radius;
    m_out += pair(x + radius, y) + "m ";
    const auto curve = [&](double ax, double ay, double bx, double by, double cx, double cy) {
        m_out += pair(x + ax, y + ay) + pair(x + bx, y + by) + pair(x + cx, y + cy) + "c ";
    };
    curve(radius, handle, handle, radius, 0, radius);
    curve(-handle, radius, -radius, handle, -radius, 0);
    curve(-radius, -handle, -handle, -radius, 0, -radius);
    curve(handle, -radius, radius, -handle, radius, 0);
    m_out += "f\n";
}

void Canvas::line(const QPointF &from, const QPointF &to, const QColor &shade, double width)
{
    endText();
    colour(shade);
    m_out += number(width) + " w " + pair(from.x(), m_height - from.y()) + "m " + pair(to.x(), m_height - to.y()) +
             "l S\n";
}

void Canvas::image(int index, const QRectF &area)
{
    endText();
    m_out += "q " + pair(area.width(), 0) + pair(0, area.height()) + pair(area.left(), m_height - area.bottom()) +
             "cm /I" + QByteArray::number(index) + " Do Q\n";
}

void Canvas::beginText(double size, const QColor &shade)
{
    if (m_hasColour && m_colour != shade.rgb())
        flushSigns();
    if (!m_inText) {
        colour(shade);
        m_out += "BT\n";
        m_inText = true;
        m_font = -1;
        m_lineX = m_lineY = m_penX = m_penY = 0;
    }
    colour(shade);
    if (size != m_size) {
        flushSigns();
        m_font = -1;
    }
    m_size = size;
}

void Canvas::endText()
{
    if (!m_inText)
        return;
    flushSigns();
    if (m_rise != 0)
        m_out += "0 Ts ";
    m_rise = 0;
    m_out += "ET\n";
    m_inText = false;
}

void Canvas::flushSigns()
{
    if (m_signs.isEmpty())
        return;
    if (m_inString)
        m_signs += ')';
    m_out += '[' + m_signs + "]TJ\n";
    m_signs.clear();
    m_inString = false;
}

void Canvas::show(const type::Sign &sign, double x, double y, double size)
{
    const double rise = sign.y * size / 1000;
    if (sign.font != m_font || rise != m_rise || std::abs(y - m_penY) > 0.001) {
        flushSigns();
        if (sign.font != m_font)
            m_out += "/F" + QByteArray::number(sign.font) + ' ' + number(size) + " Tf ";
        if (rise != m_rise)
            m_out += number(rise) + " Ts ";
        m_font = sign.font;
        m_rise = rise;
        m_penX = 1e9;
    }
    const double gap = (x - m_penX) * 1000 / size;
    if (m_signs.isEmpty() || std::abs(gap) > 5000) {
        flushSigns();
        // Rounded as it is written, so that errors do not add up.
        const double dx = std::round((x - m_lineX) * 1000) / 1000;
        const double dy = std::round((m_height - y - m_lineY) * 1000) / 1000;
        m_out += pair(dx, dy) + "Td ";
        m_lineX += dx;
        m_lineY += dy;
    } else if (std::abs(gap) > 0.5) {
        if (m_inString)
            m_signs += ')';
        m_inString = false;
        m_signs += number(-std::round(gap));
    }
    if (!m_inString)
        m_signs += '(';
    m_inString = true;
    appendCode(m_signs, sign.code);
    m_penX = x + m_fonts.font(sign.font).codes[sign.code].advance * size / 1000;
    m_penY = y;
}

void Canvas::box(double x, double y, double size)
{
    endText();
    frame(QRectF(x + 0.06 * size, y - 0.7 * size, 0.48 * size, 0.7 * size), QColor::fromRgb(m_colour), 0.05 * size);
}

void Canvas::outline(const type::Sign &sign, double x, double y, double size)
{
    endText();
    const double scale = size / m_fonts.font(sign.font).unitsPerEm;
    const QByteArray zoom = QByteArray::number(scale, 'f', 6);
    m_out += "q " + zoom + " 0 0 " + zoom + ' ' + pair(x, m_height - y + sign.y * size / 1000) + "cm " +
             m_fonts.outline(sign.font, sign.glyph) + "f Q\n";
}

void Canvas::text(const type::Shaped &shaped, const QPointF &base, double size, const QColor &shade)
{
    for (const type::Sign &sign : shaped.signs) {
        const double x = base.x() + sign.x * size / 1000;
        if (sign.isBox)
            box(x, base.y(), size);
        if (sign.code == 0) {
            if (sign.glyph != 0)
                outline(sign, x, base.y(), size);
            continue;
        }
        const type::FontBook::Code &code = m_fonts.font(sign.font).codes[sign.code];
        if (code.isPrivate) {
            endText();
            m_out += "/Span<</ActualText" + pdf::text(code.text) + ">>BDC\n";
        }
        beginText(size, shade);
        show(sign, x, base.y(), size);
        if (code.isPrivate) {
            endText();
            m_out += "EMC\n";
        }
    }
}

QByteArray Canvas::take()
{
    close();
    return std::move(m_out);
}

} // namespace oogst::pdf
