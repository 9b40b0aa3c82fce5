#include "report/type/font_map.h"

#include <pango/pangofc-fontmap.h>
#include <pango/pangoft2.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace oogst::type {
namespace {

/// The built-in fonts as files: fontconfig knows nothing else. Gone when the program ends.
const QStringList &builtInFiles()
{
    struct Files {
        Files()
        {
            for (const char *face : faceNames) {
                const QString name = QStringLiteral("NotoSans-%1.ttf").arg(QLatin1StringView(face));
                if (folder.isValid() && QFile::copy(QStringLiteral(":/fonts/") + name, folder.filePath(name)))
                    paths += folder.filePath(name);
            }
        }
        QTemporaryDir folder;
        QStringList paths;
    };
    static const Files files;
    return files.paths;
}

/// Leaves out what the writer cannot embed: pictures as letters, outlines that are not TrueType, variable fonts.
constexpr char onlyEmbeddable[] = R"(<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><selectfont>
<rejectfont><pattern><patelt name="color"><bool>true</bool></patelt></pattern></rejectfont>
<rejectfont><pattern><patelt name="variable"><bool>true</bool></patelt></pattern></rejectfont>
<rejectfont><pattern><patelt name="outline"><bool>false</bool></patelt></pattern></rejectfont>
<rejectfont><pattern><patelt name="fontformat"><string>CFF</string></patelt></pattern></rejectfont>
<rejectfont><pattern><patelt name="fontformat"><string>Type 1</string></patelt></pattern></rejectfont>
</selectfont></fontconfig>)";

FcConfig *makeConfig(FontMap::Source source)
{
    FcConfig *config = nullptr;
    if (source == FontMap::Source::Computer) {
        config = FcInitLoadConfig();
        FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8 *>(onlyEmbeddable), FcFalse);
        FcConfigBuildFonts(config);
    } else {
        config = FcConfigCreate();
    }
    for (const QString &path : builtInFiles())
        FcConfigAppFontAddFile(config, reinterpret_cast<const FcChar8 *>(QFile::encodeName(path).constData()));
    return config;
}

} // namespace

FontMap::FontMap(Source source, const QByteArray &language)
    : m_map(pango_ft2_font_map_new()), m_language(pango_language_from_string(language.constData()))
{
    m_isComplete = builtInFiles().size() == qsizetype(faceNames.size());
    FcConfig *config = makeConfig(source);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(m_map), config);
    FcConfigDestroy(config);
    pango_fc_font_map_set_default_substitute(
        PANGO_FC_FONT_MAP(m_map),
        [](FcPattern *pattern, gpointer) {
            FcPatternDel(pattern, FC_HINTING);
            FcPatternAddBool(pattern, FC_HINTING, FcFalse);
        },
        nullptr, nullptr);
    m_context = pango_font_map_create_context(m_map);
    pango_context_set_language(m_context, m_language);
    pango_context_set_round_glyph_positions(m_context, FALSE);
    for (size_t i = 0; i < faceNames.size(); ++i) {
        const auto face = static_cast<Face>(i);
        m_faces[i] = pango_font_description_new();
        pango_font_description_set_family(m_faces[i], "Noto Sans");
        pango_font_description_set_absolute_size(m_faces[i], 1000.0 * PANGO_SCALE);
        pango_font_description_set_weight(
            m_faces[i], face == Face::Bold || face == Face::BoldItalic ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_font_description_set_style(
            m_faces[i], face == Face::Italic || face == Face::BoldItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    }
}

FontMap::~FontMap()
{
    for (PangoFont *font : m_fonts)
        if (font)
            g_object_unref(font);
    for (PangoFontDescription *face : m_faces)
        pango_font_description_free(face);
    g_object_unref(m_context);
    g_object_unref(m_map);
}

PangoFont *FontMap::font(Face face)
{
    PangoFont *&font = m_fonts[size_t(face)];
    if (!font)
        font = pango_font_map_load_font(m_map, m_context, m_faces[size_t(face)]);
    return font;
}

void FontMap::shape(const QByteArray &utf8, Face face, bool rightToLeft,
                    const std::function<void(const PangoItem &, PangoGlyphString *)> &take)
{
    pango_context_set_font_description(m_context, m_faces[size_t(face)]);
    const int length = int(utf8.size());
    PangoAttrList *none = pango_attr_list_new();
    GList *items = pango_itemize_with_base_dir(m_context, rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR,
                                               utf8.constData(), 0, length, none, nullptr);
    pango_attr_list_unref(none);
    GList *visual = pango_reorder_items(items);
    g_list_free(items);
    PangoGlyphString *glyphs = pango_glyph_string_new();
    for (GList *at = visual; at; at = at->next) {
        auto *item = static_cast<PangoItem *>(at->data);
        pango_shape_full(utf8.constData() + item->offset, item->length, utf8.constData(), length, &item->analysis, glyphs);
        take(*item, glyphs);
        pango_item_free(item);
    }
    pango_glyph_string_free(glyphs);
    g_list_free(visual);
}

} // namespace oogst::type
