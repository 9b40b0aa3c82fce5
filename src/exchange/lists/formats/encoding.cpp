#include "exchange/lists/formats/encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace oogst::lists {
namespace {

// What Windows-1252 puts at 0x80 to 0x9f; its five holes stay as they are.
constexpr std::array<char16_t, 32> windowsSigns = {
    0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,  0x17d, 0x8f,
    0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d,  0x17e, 0x178,
};

QString fromWindows(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[i] = byte >= 0x80 && byte < 0xa0 ? QChar(windowsSigns[byte - 0x80]) : QChar(ushort(byte));
    }
    return text;
}

// The bytes that Windows-1252 would have had; nothing when the text has other signs.
std::optional<QByteArray> toWindows(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const auto sign = std::ranges::find(windowsSigns, code);
        if (sign != windowsSigns.end())
            bytes += char(0x80 + (sign - windowsSigns.begin()));
        else if (code < 0x100)
            bytes += char(code);
        else
            return std::nullopt;
    }
    return bytes;
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    Q_UNUSED(text)
    return !decoder.hasError();
}

bool hasHighBytes(QByteArrayView bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

QString decodedAs(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding);
    return decoder.decode(bytes);
}

// UTF-16 of Latin letters has a NUL in nearly every other byte, and always on the same side.
std::optional<QStringConverter::Encoding> utf16ByItsNuls(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size() & ~qsizetype(1), 4096);
    if (looked < 4)
        return std::nullopt;
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < looked; ++i)
        if (bytes[i] == '\0')
            ++(i % 2 ? odd : even);
    if (odd > looked / 5 && even < odd / 10 + 1)
        return QStringConverter::Utf16LE;
    if (even > looked / 5 && odd < even / 10 + 1)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

// Two exports pasted together: most lines UTF-8, some Windows-1252.
DecodedText decodeLineByLine(const QByteArray &bytes)
{
    DecodedText result;
    int line = 0, high = 0;
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype to = bytes.indexOf('\n', from);
        to = to < 0 ? bytes.size() : to + 1;
        const QByteArrayView part(bytes.constData() + from, to - from);
        ++line;
        if (isUtf8(part)) {
            result.text += QString::fromUtf8(part);
            high += hasHighBytes(part) ? 1 : 0;
        } else {
            result.text += fromWindows(part);
            result.otherLines += line;
        }
        from = to;
    }
    result.encoding = QStringLiteral("UTF-8");
    if (high <= result.otherLines.size())
        return {fromWindows(bytes), QStringLiteral("Windows-1252"), {}};
    return result;
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        const QByteArray rest = bytes.mid(3);
        DecodedText result = isUtf8(rest) ? DecodedText{QString::fromUtf8(rest), {}, {}} : decodeLineByLine(rest);
        result.encoding = QStringLiteral("UTF-8");
        return result;
    }
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return {decodedAs(QStringConverter::Utf16, bytes), QStringLiteral("UTF-16"), {}};
    if (const auto wide = utf16ByItsNuls(bytes))
        return {decodedAs(*wide, bytes), QStringLiteral("UTF-16"), {}};
    if (isUtf8(bytes))
        return {QString::fromUtf8(bytes), QStringLiteral("UTF-8"), {}};
    return decodeLineByLine(bytes);
}

QString repairedText(const QString &text)
{
    // Only a lead byte read as a letter followed by a continuation byte read as a sign can be one.
    const bool isSuspect = std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0xc2 && c.unicode() <= 0xf4; });
    if (!isSuspect)
        return {};
    const auto bytes = toWindows(text);
    if (!bytes || !hasHighBytes(*bytes) || !isUtf8(*bytes))
        return {};
    const QString repaired = QString::fromUtf8(*bytes);
    return repaired == text ? QString() : repaired;
}

} // namespace oogst::lists
