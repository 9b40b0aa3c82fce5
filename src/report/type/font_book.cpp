#include "report/type/font_book.h"

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace oogst::type {
namespace {

QByteArray table(hb_face_t *face, hb_tag_t tag)
{
    hb_blob_t *blob = hb_face_reference_table(face, tag);
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(blob, &length);
    const QByteArray copy(bytes, qsizetype(length));
    hb_blob_destroy(blob);
    return copy;
}

int bigEndian16(const QByteArray &bytes, qsizetype at)
{
    if (at + 1 >= bytes.size())
        return 0;
    return qint16((quint8(bytes[at]) << 8) | quint8(bytes[at + 1]));
}

/// TrueType outlines, and a licence field that does not forbid embedding.
bool mayEmbed(hb_face_t *face)
{
    constexpr int restricted = 0x0002, licenceAt = 8;
    if (table(face, HB_TAG('g', 'l', 'y', 'f')).isEmpty() || hb_ot_var_has_data(face))
        return false;
    return (bigEndian16(table(face, HB_TAG('O', 'S', '/', '2')), licenceAt) & 0x000F) != restricted;
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 0) + ' ';
}

/// Asked of a font without size, in its own units: what the file will hold.
double advance(const FontBook::Font &font, quint32 glyph)
{
    hb_font_t *plain = hb_font_create(hb_font_get_face(font.font));
    const double units = hb_font_get_glyph_h_advance(plain, glyph);
    hb_font_destroy(plain);
    return std::round(units * 1000 / font.unitsPerEm * 100) / 100;
}

QByteArray &pathOf(void *out)
{
    return *static_cast<QByteArray *>(out);
}

hb_draw_funcs_t *pathWriter()
{
    static hb_draw_funcs_t *const functions = [] {
        hb_draw_funcs_t *made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(
            made, [](auto *, void *out, auto *, float x, float y, void *) { pathOf(out) += number(x) + number(y) + "m "; },
            nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(
            made, [](auto *, void *out, auto *, float x, float y, void *) { pathOf(out) += number(x) + number(y) + "l "; },
            nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(
            made,
            [](auto *, void *out, auto *, float ax, float ay, float bx, float by, float x, float y, void *) {
                pathOf(out) += number(ax) + number(ay) + number(bx) + number(by) + number(x) + number(y) + "c ";
            },
            nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(
            made, [](auto *, void *out, auto *, void *) { pathOf(out) += "h "; }, nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return made;
    }();
    return functions;
}

QByteArray postScriptName(hb_face_t *face)
{
    std::array<char, 80> name{};
    unsigned size = name.size();
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name.data());
    QByteArray kept;
    for (const char c : QByteArray(name.data()))
        if (std::isalnum(quint8(c)) || c == '-')
            kept += c;
    return kept.isEmpty() ? QByteArray("Font") : kept;
}

hb_subset_input_t *wishes(const FontBook::Font &font)
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_t *glyphs = hb_subset_input_glyph_set(input);
    hb_set_add(glyphs, 0);
    for (qsizetype code = 1; code < font.codes.size(); ++code)
        hb_set_add(glyphs, font.codes[code].glyph);
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "BASE", "cmap", "name", "post", "OS/2", "DSIG", "STAT", "gasp", "kern"})
        hb_set_add(dropped, HB_TAG(tag[0], tag[1], tag[2], tag[3]));
    return input;
}

} // namespace

FontBook::~FontBook()
{
    for (const Font &font : std::as_const(m_fonts))
        hb_font_destroy(font.font);
}

int FontBook::add(hb_font_t *font)
{
    Font added;
    hb_face_t *face = hb_font_get_face(font);
    added.font = hb_font_reference(font);
    added.isUsable = mayEmbed(face);
    added.unitsPerEm = hb_face_get_upem(face);
    added.codes.resize(1);
    m_fonts += added;
    return int(m_fonts.size()) - 1;
}

quint16 FontBook::code(int index, quint32 glyph, const QString &text)
{
    Font &font = m_fonts[index];
    quint16 &code = font.codeOf[{glyph, text}];
    constexpr qsizetype most = 0xFFFF;
    if (code == 0 && font.codes.size() < most) {
        code = quint16(font.codes.size());
        const QList<uint> characters = text.toUcs4();
        const bool isPrivate = std::ranges::any_of(
            characters, [](uint c) { return QChar::category(c) == QChar::Other_PrivateUse; });
        font.codes += {glyph, text, advance(font, glyph), isPrivate};
    }
    return code;
}

quint32 FontBook::glyphOf(int index, char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_fonts[index].font, character, &glyph) ? glyph : 0;
}

QByteArray FontBook::outline(int index, quint32 glyph) const
{
    hb_font_t *plain = hb_font_create(hb_font_get_face(m_fonts[index].font));
    QByteArray path;
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(plain, glyph, pathWriter(), &path);
#else
    hb_font_get_glyph_shape(plain, glyph, pathWriter(), &path);
#endif
    hb_font_destroy(plain);
    return path;
}

Subset subsetOf(const FontBook::Font &font)
{
    Subset subset;
    hb_face_t *face = hb_font_get_face(font.font);
    hb_subset_input_t *input = wishes(font);
    hb_subset_plan_t *plan = hb_subset_plan_create_or_fail(face, input);
    hb_subset_input_destroy(input);
    if (!plan)
        return subset;
    if (hb_face_t *small = hb_subset_plan_execute_or_fail(plan)) {
        hb_blob_t *blob = hb_face_reference_blob(small);
        unsigned length = 0;
        const char *bytes = hb_blob_get_data(blob, &length);
        subset.file = QByteArray(bytes, qsizetype(length));
        hb_blob_destroy(blob);
        hb_face_destroy(small);
    }
    const hb_map_t *moved = hb_subset_plan_old_to_new_glyph_mapping(plan);
    for (qsizetype code = 1; code < font.codes.size(); ++code)
        subset.glyphs[font.codes[code].glyph] = hb_map_get(moved, font.codes[code].glyph);
    hb_subset_plan_destroy(plan);

    const QByteArray head = table(face, HB_TAG('h', 'e', 'a', 'd')), hhea = table(face, HB_TAG('h', 'h', 'e', 'a'));
    const auto thousandths = [&](const QByteArray &bytes, qsizetype at) {
        return int(std::lround(bigEndian16(bytes, at) * 1000 / font.unitsPerEm));
    };
    subset.box = {thousandths(head, 36), thousandths(head, 38), thousandths(head, 40), thousandths(head, 42)};
    subset.isBold = bigEndian16(head, 44) & 1;
    subset.isItalic = bigEndian16(head, 44) & 2;
    subset.ascent = thousandths(hhea, 4);
    subset.descent = thousandths(hhea, 6);
    subset.name = postScriptName(face);
    return subset;
}

} // namespace oogst::type
