#include "report/type/shaper.h"

#include "report/type/font_map.h"

#include <pango/pangofc-fontmap.h>

#include <algorithm>

namespace oogst::type {
namespace {

constexpr double units = PANGO_SCALE; ///< of Pango in a thousandth of the size, for fonts are loaded at size 1000
constexpr float boxWidth = 600;

bool isRightToLeft(char32_t c)
{
    switch (QChar::direction(c)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirRLE:
    case QChar::DirRLI:
    case QChar::DirRLO: return true;
    default: return false;
    }
}

bool hasRightToLeft(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x0590; }))
        return false;
    const QList<uint> characters = text.toUcs4();
    return std::ranges::any_of(characters, [](uint c) { return isRightToLeft(c); });
}

/// Where a line may end by the rules, but should not: before a sign that parts or dashes, beside the × of "3 × koffie",
/// after the first sign of "0-meting". `i` is the last character of the line; `length` of the piece that it ends.
bool isPoorEnd(const QList<uint> &characters, qsizetype i, int length)
{
    const uint next = characters.value(i + 1), after = characters.value(i + 2, U' ');
    if (next == U'·' || next == U'×' || ((next == U'–' || next == U'—') && after == U' '))
        return true;
    return characters[i] == U' ' ? characters.value(i - 1) == U'×' : characters[i] == U'-' && length <= 2;
}

/// The signs of one cluster with the text that they stand for together.
struct Cluster {
    int start = 0, end = 0; ///< bytes
    QList<int> glyphs;      ///< as they stand in the glyph string
};

QList<Cluster> clustersOf(const PangoGlyphString *glyphs, int length, bool rightToLeft)
{
    QMap<int, QList<int>> byStart;
    for (int i = 0; i < glyphs->num_glyphs; ++i)
        byStart[glyphs->log_clusters[i]] += i;
    QList<Cluster> clusters;
    for (auto it = byStart.begin(); it != byStart.end(); ++it) {
        if (!clusters.isEmpty())
            clusters.last().end = it.key();
        if (rightToLeft)
            std::ranges::reverse(*it);
        clusters += {it.key(), length, *it};
    }
    return clusters;
}

} // namespace

struct Shaper::Fonts {
    Fonts(FontBook &taken, const QByteArray &tongue)
        : book(taken)
        , builtIn(FontMap::Source::BuiltIn, tongue)
        , language(tongue)
    {
    }

    /// The number in the book of a font of Pango.
    int number(PangoFont *font)
    {
        auto found = numbers.find(font);
        if (found == numbers.end()) {
            g_object_ref(font);
            found = numbers.insert(font, book.add(pango_font_get_hb_font(font)));
        }
        return *found;
    }
    FontMap &computer()
    {
        if (!everything)
            everything = std::make_unique<FontMap>(FontMap::Source::Computer, language);
        return *everything;
    }
    ~Fonts()
    {
        for (auto it = numbers.begin(); it != numbers.end(); ++it)
            g_object_unref(it.key());
    }

    FontBook &book;
    FontMap builtIn;
    std::unique_ptr<FontMap> everything; ///< made when the family built in lacks a sign
    QByteArray language;
    QHash<PangoFont *, int> numbers;
};

namespace {

/// Adds the signs of one item of Pango.
class ItemWriter
{
public:
    ItemWriter(Shaped &out, FontBook &book, int font, int plainFont, const QByteArray &utf8, const PangoItem &item)
        : m_out(out), m_book(book), m_font(font), m_plainFont(plainFont), m_utf8(utf8), m_item(item)
    {
    }

    /// Returns whether every character had a sign.
    bool write(const PangoGlyphString *glyphs)
    {
        QList<float> lefts;
        float x = m_out.width;
        for (int i = 0; i < glyphs->num_glyphs; ++i) {
            lefts += x;
            const bool unknown = glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG;
            x += unknown ? boxWidth : float(glyphs->glyphs[i].geometry.width / units);
        }
        const bool rightToLeft = m_item.analysis.level % 2 == 1;
        for (const Cluster &cluster : clustersOf(glyphs, m_item.length, rightToLeft))
            write(cluster, glyphs, lefts);
        m_out.width = x;
        return m_complete;
    }

private:
    void write(const Cluster &cluster, const PangoGlyphString *glyphs, const QList<float> &lefts)
    {
        const QByteArray bytes = m_utf8.mid(m_item.offset + cluster.start, cluster.end - cluster.start);
        QString left = QString::fromUtf8(bytes);
        const int start = unitAt(m_item.offset + cluster.start);
        for (qsizetype i = 0; i < cluster.glyphs.size(); ++i) {
            const PangoGlyphInfo &info = glyphs->glyphs[cluster.glyphs[i]];
            // One character per sign, and the last sign has the rest.
            const bool isLast = i + 1 == cluster.glyphs.size();
            const qsizetype size = left.isEmpty() ? 0 : left[0].isHighSurrogate() ? 2 : 1;
            const QString text = isLast ? left : left.left(size);
            left.remove(0, text.size());
            Sign sign = signOf(info, text);
            sign.x = lefts[cluster.glyphs[i]] + float(info.geometry.x_offset / units);
            sign.y = float(-info.geometry.y_offset / units);
            sign.start = start;
            if (sign.code != 0 || sign.glyph != 0)
                m_out.signs += sign;
        }
    }
    /// The place in UTF-16 of a byte; asked in rising order.
    int unitAt(int byte)
    {
        m_unit += int(QString::fromUtf8(m_utf8.mid(m_byte, byte - m_byte)).size());
        m_byte = byte;
        return m_unit;
    }
    Sign signOf(const PangoGlyphInfo &info, const QString &text)
    {
        Sign sign;
        const bool unknown = info.glyph & PANGO_GLYPH_UNKNOWN_FLAG || info.glyph == 0 || !m_book.font(m_font).isUsable;
        if (info.glyph == PANGO_GLYPH_EMPTY || unknown) {
            // Something without shape still has its text: it rides on a space.
            sign.isBox = unknown && info.glyph != PANGO_GLYPH_EMPTY;
            m_complete &= !sign.isBox;
            sign.font = m_plainFont;
            const quint32 space = m_book.glyphOf(m_plainFont, U' ');
            sign.code = text.isEmpty() ? quint16(0) : m_book.code(m_plainFont, space, text);
            return sign;
        }
        sign.font = m_font;
        sign.glyph = info.glyph;
        sign.code = text.isEmpty() ? quint16(0) : m_book.code(m_font, info.glyph, text);
        return sign;
    }

    Shaped &m_out;
    FontBook &m_book;
    int m_font, m_plainFont;
    const QByteArray &m_utf8;
    const PangoItem &m_item;
    bool m_complete = true;
    int m_byte = 0, m_unit = 0;
};

} // namespace

Shaper::Shaper(FontBook &fonts, const QByteArray &language)
    : m_fonts(std::make_unique<Fonts>(fonts, language))
{
}

Shaper::~Shaper() = default;

bool Shaper::isReady() const
{
    return m_fonts->builtIn.isReady();
}

ShapedPtr Shaper::shape(QStringView view, Face face, Direction direction)
{
    constexpr qsizetype mostKept = 200000;
    const std::pair key{view.toString(), int(face) * 2 + int(direction)};
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    if (m_known.size() > mostKept)
        m_known.clear();
    const ShapedPtr made = std::make_shared<Shaped>(shapeNow(key.first, face, direction));
    m_known.insert(key, made);
    return made;
}

Shaped Shaper::shapeNow(const QString &text, Face face, Direction direction)
{
    const QByteArray utf8 = text.toUtf8();
    const auto attempt = [&](FontMap &map, bool &complete) {
        Shaped shaped;
        shaped.length = int(text.size());
        complete = true;
        const int plain = m_fonts->number(m_fonts->builtIn.font(face));
        map.shape(utf8, face, direction == Direction::RightToLeft, [&](const PangoItem &item, PangoGlyphString *glyphs) {
            ItemWriter writer(shaped, m_fonts->book, m_fonts->number(item.analysis.font), plain, utf8, item);
            complete &= writer.write(glyphs);
        });
        return shaped;
    };
    bool complete = false;
    Shaped shaped = attempt(m_fonts->builtIn, complete);
    if (!complete)
        shaped = attempt(m_fonts->computer(), complete);
    // Signs of several items come in the order they are seen; read they are in the order of the text.
    if (direction == Direction::RightToLeft)
        std::ranges::stable_sort(shaped.signs, {}, &Sign::start);
    shaped.widthWithoutSpace = shaped.width;
    if (text.endsWith(u' ') && text.size() > 1 && direction == Direction::LeftToRight && !shaped.signs.isEmpty())
        shaped.widthWithoutSpace = shaped.signs.last().x;
    return shaped;
}

ShapedPtr Shaper::hyphen(Face face)
{
    const std::pair key{QStringLiteral("\u00AD"), int(face) * 2};
    ShapedPtr &known = m_known[key];
    if (!known) {
        FontBook &book = m_fonts->book;
        const int font = m_fonts->number(m_fonts->builtIn.font(face));
        const quint32 glyph = book.glyphOf(font, U'-');
        const quint16 code = book.code(font, glyph, key.first);
        Shaped made;
        made.signs += {font, glyph, code, false, 0, 0, 0};
        made.width = made.widthWithoutSpace = float(book.font(font).codes[code].advance);
        known = std::make_shared<Shaped>(made);
    }
    return known;
}

QList<Chunk> Shaper::chunks(const QString &text) const
{
    QList<Chunk> chunks;
    if (text.isEmpty())
        return chunks;
    const QByteArray utf8 = text.toUtf8();
    const QList<uint> characters = text.toUcs4();
    const auto count = int(characters.size());
    std::vector<PangoLogAttr> marks(size_t(count) + 1);
    pango_get_log_attrs(utf8.constData(), int(utf8.size()), -1, m_fonts->builtIn.language(), marks.data(), count + 1);
    guint8 *levels = nullptr;
    if (hasRightToLeft(text)) {
        PangoDirection base = PANGO_DIRECTION_WEAK_LTR;
        levels = pango_log2vis_get_embedding_levels(utf8.constData(), int(utf8.size()), &base);
    }
    Chunk chunk;
    for (int i = 0; i < count; ++i) {
        const quint8 level = levels ? levels[i] : 0;
        if (chunk.length > 0 && level != chunk.level) {
            chunks += chunk;
            chunk = {chunk.start + chunk.length, 0, false, false, level};
        }
        chunk.level = level;
        chunk.length += QChar::requiresSurrogates(characters[i]) ? 2 : 1;
        const bool mustBreak = i + 1 < count && marks[size_t(i) + 1].is_mandatory_break;
        if (i + 1 == count || mustBreak || (marks[size_t(i) + 1].is_line_break && !isPoorEnd(characters, i, chunk.length))) {
            chunk.mayBreakAfter = true;
            chunk.mustBreakAfter = mustBreak;
            chunks += chunk;
            chunk = {chunk.start + chunk.length, 0, false, false, level};
        }
    }
    g_free(levels);
    return chunks;
}

} // namespace oogst::type
