// Text into signs, by Pango.

#pragma once

#include "report/type/face.h"
#include "report/type/font_book.h"
#include "report/type/shaped.h"

#include <QString>

#include <memory>

namespace oogst::type {

/// A piece of a paragraph between places where a line may end.
struct Chunk {
    int start = 0, length = 0;
    bool mayBreakAfter = false;
    bool mustBreakAfter = false;
    quint8 level = 0; ///< odd: reads from right to left
};

/// Shapes with the family built into the program, and with fonts of the computer where that has no sign. Keeps what it
/// shaped: words come again. Not for more than one thread.
class Shaper
{
public:
    /// `language` as in "nl".
    Shaper(FontBook &fonts, const QByteArray &language);
    ~Shaper();
    Q_DISABLE_COPY_MOVE(Shaper)

    /// Whether the family built in could be loaded.
    bool isReady() const;

    enum class Direction { LeftToRight, RightToLeft };
    ShapedPtr shape(QStringView text, Face face, Direction direction = Direction::LeftToRight);
    /// A hyphen at the end of a line; it reads as a soft hyphen.
    ShapedPtr hyphen(Face face);
    /// The whole text in pieces. Line ends in it are pieces that must break.
    QList<Chunk> chunks(const QString &text) const;

private:
    struct Fonts;
    Shaped shapeNow(const QString &text, Face face, Direction direction);

    std::unique_ptr<Fonts> m_fonts;
    QHash<std::pair<QString, int>, ShapedPtr> m_known;
};

} // namespace oogst::type
