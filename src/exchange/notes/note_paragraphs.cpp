#include "exchange/notes/note_paragraphs.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::notes {
namespace {

constexpr qsizetype narrowestPage = 55, widestPage = 110; // in characters: other lines were ended on purpose

// The many spaces of Word and web pages become one kind; what cannot be seen goes.
QString cleaned(const QString &notes)
{
    static const QRegularExpression spaces(u"[\\x{a0}\\x{2000}-\\x{200a}\\x{202f}\\x{205f}\\x{3000}]"_s);
    static const QRegularExpression unseen(u"[\\x{200b}-\\x{200f}\\x{feff}\\x{ad}\\x{2060}]"_s);
    QString text = notes;
    return text.replace(spaces, u" "_s).remove(unseen);
}

// A mail that is answered has ">" before each line; a few of them are marks.
QStringList withoutQuoting(QStringList lines)
{
    static const QRegularExpression quoted(u"^\\s*(?:>\\s?)+"_s);
    const auto isFull = [](const QString &line) { return !line.trimmed().isEmpty(); };
    const auto full = std::count_if(lines.cbegin(), lines.cend(), isFull);
    const auto marked = std::count_if(lines.cbegin(), lines.cend(), [](const QString &line) { return line.trimmed().startsWith(u'>'); });
    if (full >= 3 && marked * 10 >= full * 7)
        for (QString &line : lines)
            line.remove(quoted);
    return lines;
}

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

struct Bullet {
    QString style;
    qsizetype length = 0;
    bool isTask = false;
};

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

bool isRuleLine(const QString &text)
{
    static const QRegularExpression rule(u"^[-=_*~#.·•–—\\s]{3,}$"_s);
    return rule.match(text).hasMatch();
}

// "## Vragen", "**Vragen**", "__Vragen__": the heading without its signs, or nothing.
QString markedHeading(const QString &text)
{
    static const QRegularExpression signs(u"^(?:#{1,6}\\s+(.+?)\\s*#*|\\*\\*([^*]+)\\*\\*:?|__([^_]+)__:?)$"_s);
    const auto match = signs.match(text);
    if (!match.hasMatch())
        return {};
    return (match.captured(1) + match.captured(2) + match.captured(3)).trimmed();
}

Paragraph paragraphOf(const QString &line, bool lettersCount)
{
    Paragraph made;
    made.source = line.trimmed();
    qsizetype at = 0;
    for (; at < line.size() && line[at].isSpace(); ++at)
        made.column = line[at] == u'\t' ? (made.column / 4 + 1) * 4 : made.column + 1;
    QString rest = line.mid(at).trimmed();
    made.isRule = isRuleLine(rest);
    if (const QString heading = markedHeading(rest); !heading.isEmpty()) {
        made.isMarkedHeading = true;
        made.text = heading.simplified();
        return made;
    }
    // "- o text" is one level below "- text": the last bullet tells the style, each the column.
    for (int bullets = 0; bullets < 3 && !made.isRule; ++bullets) {
        const Bullet bullet = bulletAt(rest, lettersCount || made.isItem() || made.column > 0);
        if (bullet.style.isEmpty() || (bullets > 0 && (bullet.length == 0 || bullet.style.startsWith(u'1'))))
            break;
        made.column += bullets > 0 ? 2 : 0;
        made.textColumn = made.column + int(qMin(bullet.length, qsizetype(4)));
        made.style = bullet.style;
        made.isTask = made.isTask || bullet.isTask;
        made.isMark = bullet.length == 0;
        rest = rest.mid(bullet.length);
        if (bullet.length == 0)
            break;
    }
    made.text = rest.simplified();
    if (const QString heading = made.isItem() ? markedHeading(made.text) : QString(); !heading.isEmpty())
        made.text = heading;
    return made;
}

// The width at which the lines were broken; 0 when they were not. Then several come near to it and none goes past.
qsizetype wrapWidth(const QStringList &lines)
{
    qsizetype widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, line.trimmed().size());
    const auto near = std::ranges::count_if(lines, [&](const QString &line) { return line.trimmed().size() > widest - 12; });
    return widest >= narrowestPage && widest <= widestPage && near >= 3 ? widest : 0;
}

// Whether `next` is the rest of a line that was broken for the width of the page.
bool continues(const Paragraph &before, const QString &lastLine, const Paragraph &next, qsizetype width)
{
    // A row of a table is a line of its own.
    if (next.source.contains(u'\t') || next.isItem() || next.afterBlank || next.isRule || next.isMarkedHeading || before.isMarkedHeading || before.isRule)
        return false;
    if (before.isItem() && before.textColumn > before.column && next.column > before.column && next.column <= before.textColumn + 1)
        return true;
    // A sentence that ended, and a line that begins with a word and a colon: that is a line of its own.
    static const QRegularExpression announces(u"^\\p{Lu}[\\p{L} '’-]{2,40}:(?:\\s|$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (u".!?"_s.contains(before.text.back()) && announces.match(next.text).hasMatch())
        return false;
    // The first word did not fit any more.
    const qsizetype firstWord = next.text.indexOf(u' ') < 0 ? next.text.size() : next.text.indexOf(u' ');
    const bool sameBlock = before.isItem() || next.column <= before.column;
    return width > 0 && sameBlock && before.text.back() != u':' && lastLine.size() + 1 + firstWord > width - 2;
}

void join(Paragraph &to, const Paragraph &more)
{
    static const QRegularExpression brokenWord(u"\\p{L}-$"_s);
    static const QRegularExpression listOfWords(u"^(?:en|of|and|or)\\b"_s);
    const bool broken = brokenWord.match(to.text).hasMatch() && more.text.front().isLower() && !listOfWords.match(more.text).hasMatch();
    if (broken)
        to.text.chop(1);
    to.text += (broken ? QString() : u" "_s) + more.text;
    to.source += u'\n' + more.source;
    to.lastLine = more.lastLine;
}

} // namespace

qsizetype Paragraph::words() const
{
    return text.isEmpty() ? 0 : text.count(u' ') + 1;
}

QList<Paragraph> paragraphsOf(const QString &notes)
{
    static const QRegularExpression ends(u"\\r\\n|[\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029}]"_s);
    const QStringList lines = withoutQuoting(cleaned(notes).split(ends));
    const qsizetype width = wrapWidth(lines);
    QList<Paragraph> all;
    bool afterBlank = true;
    QString lastLine;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty()) {
            afterBlank = true;
            continue;
        }
        Paragraph next = paragraphOf(lines[i], !all.isEmpty() && all.last().isItem());
        next.firstLine = next.lastLine = int(i) + 1;
        next.afterBlank = afterBlank;
        afterBlank = false;
        if (next.isRule && !next.afterBlank && !all.isEmpty() && !all.last().isItem() && all.last().words() <= 12 && lines[i].trimmed().size() >= 3) {
            all.last().isMarkedHeading = true; // a line right under it
            all.last().lastLine = next.lastLine;
            afterBlank = true;
            continue;
        }
        if (!all.isEmpty() && !all.last().text.isEmpty() && continues(all.last(), lastLine, next, width))
            join(all.last(), next);
        else if (next.isRule || !next.text.isEmpty())
            all += next;
        lastLine = lines[i].trimmed();
    }
    return all;
}

} // namespace oogst::notes
