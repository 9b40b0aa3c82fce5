// The fonts of one file: which signs of which fonts are used, and what each of them reads.

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <array>

typedef struct hb_font_t hb_font_t;

namespace oogst::type {

/// Gives every pair of a sign and its text a code of its own, so that what is copied or read aloud is exactly what was
/// written, also where one sign stands for several letters.
class FontBook
{
public:
    struct Code {
        quint32 glyph = 0;
        QString text;
        double advance = 0; ///< thousandths of the size, as the file states it
        bool isPrivate = false; ///< means nothing by itself: its text is told beside it
    };
    struct Font {
        hb_font_t *font = nullptr; ///< held
        bool isUsable = false;     ///< outlines that can be embedded, and may be
        double unitsPerEm = 1000;
        QHash<std::pair<quint32, QString>, quint16> codeOf;
        QList<Code> codes; ///< by code; the first is never used
    };

    FontBook() = default;
    ~FontBook();
    Q_DISABLE_COPY_MOVE(FontBook)

    /// The number of a font, by what it is loaded from.
    int add(hb_font_t *font);
    const Font &font(int index) const { return m_fonts[index]; }
    qsizetype count() const { return m_fonts.size(); }

    quint16 code(int font, quint32 glyph, const QString &text);
    /// The sign of a character, 0 when the font has none.
    quint32 glyphOf(int font, char32_t character) const;
    /// The outline of a sign as path operators, in font units.
    QByteArray outline(int font, quint32 glyph) const;

private:
    QList<Font> m_fonts;
};

/// A font cut down to the signs that are used, and where each went.
struct Subset {
    QByteArray file;
    QByteArray name;
    QHash<quint32, quint32> glyphs;
    int ascent = 0, descent = 0; ///< thousandths
    std::array<int, 4> box{};
    bool isItalic = false, isBold = false;
};
Subset subsetOf(const FontBook::Font &font);

} // namespace oogst::type
