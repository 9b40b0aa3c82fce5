// Text broken into lines of a given width.

#pragma once

#include "report/pages/piece.h"
#include "report/pages/press.h"

#include <QString>

namespace oogst::pages {

/// Words in one face, size and colour, that belong to one element.
struct Run {
    QString text;
    pdf::Element element = pdf::noElement;
    double size = bodySize;
    type::Face face = type::Face::Regular;
    QColor colour;
    QByteArray address;   ///< where a link leads, empty for plain text
    bool isWhole = false; ///< no hyphens in it: a heading, a name, a note
    std::optional<Language> language{}; ///< where its words tell
};

/// Runs on the same lines, set once and painted any number of times.
class Text
{
public:
    Text() = default;
    Text(Press &press, const QList<Run> &runs, double width);

    int lineCount() const { return m_set ? int(m_set->lines.size()) : 0; }
    double lineHeight(int line) const { return m_set->lines[line].height; }
    double height() const;
    /// The width of the widest line.
    double naturalWidth() const;
    enum class Painting { Tagged, Decoration };
    void paintLine(pdf::Canvas &canvas, int line, QPointF at, Painting painting = Painting::Tagged) const;
    void paint(pdf::Canvas &canvas, QPointF at, Painting painting = Painting::Tagged) const;

    /// One piece per line, `indent` from the left, never one line alone at a page break.
    QList<Piece> pieces(double indent, double spaceBefore) const;

private:
    friend class Composer;
    struct Part {
        type::ShapedPtr shaped;
        double x = 0;
        int run = 0;
    };
    struct Line {
        QList<Part> parts;
        double width = 0, height = 0, base = 0;
    };
    struct Set {
        QList<Run> runs;
        QList<Line> lines;
        Press *press = nullptr;
    };
    std::shared_ptr<const Set> m_set;
};

/// How wide a text is without breaks, and its longest word.
struct Widths {
    double whole = 0, word = 0;
};
Widths measure(Press &press, const QString &text, double size, type::Face face = type::Face::Regular);

/// What people wrote, as runs: with its addresses as links, and as an element of its own where it is in another language
/// than the report.
QList<Run> written(Press &press, const Run &run);
/// A text as runs of an element, with the addresses in it as links of their own.
QList<Run> withLinks(Press &press, const Run &run);

} // namespace oogst::pages
