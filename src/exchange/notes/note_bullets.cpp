#include "exchange/notes/note_bullets.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oogst::notes {
namespace {

// What a bullet counts as: the kinds of dashes and dots are one each.
QString styleOfSign(QChar sign)
{
    if (u"-–—‐‑−"_s.contains(sign))
        return u"-"_s;
    if (u"•·●*∙⦁\uF0B7\uF06C"_s.contains(sign))
        return u"•"_s;
    if (u"◦○"_s.contains(sign))
        return u"o"_s;
    if (u"▪■§▫□\uF0A7"_s.contains(sign))
        return u"▪"_s;
    if (u"→►➢➤‣»➔Ø\uF0D8"_s.contains(sign))
        return u"→"_s;
    if (u"✓✔√"_s.contains(sign))
        return u"✓"_s;
    return {};
}

Bullet taskAt(const QString &rest)
{
    static const QRegularExpression box(u"^(?:[-*•]\\s+)?(?:\\[[ xX]?\\]|[☐☑☒])\\s*"_s);
    const auto match = box.match(rest);
    return match.hasMatch() ? Bullet{u"☐"_s, match.capturedLength(), true} : Bullet{};
}

Bullet numberAt(const QString &rest)
{
    static const QRegularExpression number(u"^\\(?(\\d{1,2}(?:\\.\\d{1,2})*)(?:[.)\\]:]+(?=\\s|\\p{L}|[“\"‘])|(?<=\\.\\d|\\.\\d\\d)(?=\\s))\\s*"_s);
    static const QRegularExpression letter(u"^\\(?([a-z]|[ivx]{2,4})[.)]+\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = number.match(rest); match.hasMatch())
        return {u"1"_s + QString(match.captured(1).count(u'.'), u'.'), match.capturedLength()};
    if (const auto match = letter.match(rest); match.hasMatch())
        return {match.captured(1).size() > 1 || match.captured(1).toLower() == u"i"_s ? u"i"_s : u"a"_s, match.capturedLength()};
    return {};
}

} // namespace

Bullet bulletAt(const QString &rest, bool lettersCount)
{
    if (rest.isEmpty())
        return {};
    if (const Bullet task = taskAt(rest); task.length > 0)
        return task;
    // Signs of two or three letters: arrows typed with a keyboard, and a doubled dash for one level deeper.
    static const QRegularExpression typed(u"^(?:(=+>|-+>|>>)|--(?=[\\s\\p{L}]))\\s*(?=\\S)"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = typed.match(rest); match.hasMatch())
        return {match.captured(1).isEmpty() ? u"--"_s : u"→"_s, match.capturedLength()};
    if (rest.size() > 1 && u"!?>+"_s.contains(rest[0]) && rest[1].isSpace())
        return {u"-"_s, 0}; // a mark that says the kind: it stays in the text
    qsizetype length = 1;
    while (length < rest.size() && rest[length].isSpace())
        ++length;
    const QChar sign = rest[0];
    const bool spaced = length > 1;
    if (spaced && (sign == u'o' || sign == u'O') && (lettersCount || length > 2 || rest[1] == u'\t'))
        return {u"o"_s, length};
    const QString style = styleOfSign(sign);
    if (style.isEmpty() || (sign == u'Ø' && !spaced))
        return numberAt(rest);
    const bool emphasis = sign == u'*' && rest.indexOf(u'*', 1) > 0;
    const bool touches = rest.size() > 1 && (rest[1].isLetter() || u"“\"‘("_s.contains(rest[1])) && !emphasis;
    return spaced || touches ? Bullet{style, length} : Bullet{};
}

} // namespace oogst::notes
