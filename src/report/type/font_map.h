// Where the shaper finds fonts, in Pango's terms.

#pragma once

#include "report/type/face.h"

#include <QByteArray>

#include <functional>

typedef struct _PangoContext PangoContext;
typedef struct _PangoFont PangoFont;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoGlyphString PangoGlyphString;
typedef struct _PangoItem PangoItem;
typedef struct _PangoLanguage PangoLanguage;

namespace oogst::type {

/// Fonts loaded at size 1000, without hinting, so that widths hold for every size.
class FontMap
{
public:
    /// The family built into the program, or that and every font of the computer that can be embedded.
    enum class Source { BuiltIn, Computer };
    FontMap(Source source, const QByteArray &language);
    ~FontMap();
    FontMap(const FontMap &) = delete;
    FontMap &operator=(const FontMap &) = delete;

    bool isReady() const { return m_context != nullptr && m_isComplete; }
    PangoLanguage *language() const { return m_language; }
    /// The font of a face; lives as long as this.
    PangoFont *font(Face face);
    /// Calls `take` for every item, from left to right.
    void shape(const QByteArray &utf8, Face face, bool rightToLeft,
               const std::function<void(const PangoItem &, PangoGlyphString *)> &take);

private:
    PangoFontMap *m_map = nullptr;
    PangoContext *m_context = nullptr;
    PangoLanguage *m_language = nullptr;
    PangoFontDescription *m_faces[4] = {};
    PangoFont *m_fonts[4] = {};
    bool m_isComplete = false;
};

} // namespace oogst::type
