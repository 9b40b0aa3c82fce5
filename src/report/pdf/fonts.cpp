// Fonts as the format wants them: cut down, embedded, with widths and with the text of every code.

#include "report/pdf/tagged_pdf.h"

#include <QCryptographicHash>

namespace oogst::pdf {
namespace {

using type::FontBook;

QByteArray hex(uint value)
{
    return QByteArray::number(value + 0x10000, 16).right(4).toUpper();
}

/// Which text each code stands for.
QByteArray readings(const FontBook::Font &font)
{
    constexpr qsizetype mostInBlock = 100;
    QByteArray map = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    for (qsizetype first = 1; first < font.codes.size(); first += mostInBlock) {
        const qsizetype end = std::min(first + mostInBlock, font.codes.size());
        map += QByteArray::number(end - first) + " beginbfchar\n";
        for (qsizetype code = first; code < end; ++code) {
            map += '<' + hex(uint(code)) + "><";
            for (const QChar unit : font.codes[code].text)
                map += hex(unit.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

QByteArray signsOfCodes(const FontBook::Font &font, const type::Subset &subset)
{
    QByteArray map(2, '\0');
    for (qsizetype code = 1; code < font.codes.size(); ++code) {
        const quint32 sign = subset.glyphs.value(font.codes[code].glyph);
        map += char(sign >> 8);
        map += char(sign & 0xFF);
    }
    return map;
}

QByteArray widths(const FontBook::Font &font)
{
    QByteArray list = "[1[";
    for (qsizetype code = 1; code < font.codes.size(); ++code)
        list += number(font.codes[code].advance) + ' ';
    return list + "]]";
}

/// Six letters that follow from what is in the subset.
QByteArray subsetTag(const QByteArray &file)
{
    const QByteArray hash = QCryptographicHash::hash(file, QCryptographicHash::Md5);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + quint8(hash[i]) % 26);
    return tag + '+';
}

} // namespace

int writeFont(ObjectFile &file, const FontBook &fonts, int index)
{
    const FontBook::Font &font = fonts.font(index);
    const type::Subset subset = type::subsetOf(font);
    const QByteArray name = '/' + subsetTag(subset.file) + subset.name;
    const int program = file.addStream("/Length1 " + QByteArray::number(subset.file.size()), subset.file);
    constexpr int symbolic = 4, italic = 64, forceBold = 1 << 18;
    const int flags = symbolic | (subset.isItalic ? italic : 0) | (subset.isBold ? forceBold : 0);
    QByteArray box;
    for (const int side : subset.box)
        box += QByteArray::number(side) + ' ';
    const int descriptor =
        file.add("<</Type/FontDescriptor/FontName" + name + "/Flags " + QByteArray::number(flags) + "/FontBBox[" + box +
                 "]/ItalicAngle " + (subset.isItalic ? "-12" : "0") + "/Ascent " + QByteArray::number(subset.ascent) +
                 "/Descent " + QByteArray::number(subset.descent) + "/CapHeight 714/StemV " +
                 (subset.isBold ? "140" : "80") + "/FontFile2 " + reference(program) + ">>");
    const int map = file.addStream({}, signsOfCodes(font, subset));
    const int below = file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name +
                               "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                               reference(descriptor) + "/DW 600/W" + widths(font) + "/CIDToGIDMap " +
                               reference(map) + ">>");
    const int reads = file.addStream({}, readings(font));
    return file.add("<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[" +
                    reference(below) + "]/ToUnicode " + reference(reads) + ">>");
}

} // namespace oogst::pdf
