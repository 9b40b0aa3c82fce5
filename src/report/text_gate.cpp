#include "report/text_gate.h"

namespace oogst {
namespace {

bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isRefused(char32_t c)
{
    if (c == U'\n')
        return false;
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) // controls
        return true;
    if ((c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE) // non-characters
        return true;
    return c == 0xFEFF || turnsDirection(c);
}

char32_t normalised(char32_t c)
{
    if (c == U'\t')
        return U' ';
    if (c == U'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029)
        return U'\n';
    return c;
}

} // namespace

QString cleanText(const QString &text, qsizetype longest)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else if (text[i].isSurrogate()) {
            c = QChar::ReplacementCharacter;
        }
        if (c == U'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        c = normalised(c);
        if (!isRefused(c))
            clean += QStringView(QChar::fromUcs4(c));
    }
    clean = clean.normalized(QString::NormalizationForm_C).trimmed();
    if (clean.size() > longest) {
        qsizetype end = longest - 1;
        if (clean[end].isLowSurrogate())
            --end;
        clean = clean.left(end) + QChar(0x2026);
    }
    return clean;
}

QString cleanLine(const QString &text, qsizetype longest)
{
    return cleanText(text, longest).replace(u'\n', u' ');
}

} // namespace oogst
