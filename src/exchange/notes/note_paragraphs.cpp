#include "exchange/notes/note_paragraphs.h"

#include "exchange/notes/note_chrome.h"
#include "exchange/notes/note_headings.h"
#include "exchange/notes/note_speakers.h"

#include <QRegularExpression>
#include <QSet>

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

const QRegularExpression &quoting()
{
    static const QRegularExpression signs(u"^\\s*(?:>\\s?)+"_s);
    return signs;
}

// The lines of the notes. Of Word a line can end softly, within a paragraph: `soft` gets the lines that come after such an end,
// where most ends are hard ones.
QStringList linesOf(const QString &notes, QSet<qsizetype> &soft)
{
    static const QRegularExpression ends(u"\\r\\n|[\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029}]"_s);
    QStringList lines;
    qsizetype from = 0;
    for (auto end = ends.globalMatch(notes); end.hasNext();) {
        const auto match = end.next();
        lines += notes.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.captured() == u"\v"_s || match.captured() == QString(QChar(0x2028)))
            soft += lines.size();
    }
    lines += notes.mid(from);
    if (soft.size() * 2 >= lines.size())
        soft.clear();
    return lines;
}

// A mail that is answered has ">" before each line; a few of them are marks.
QStringList withoutQuoting(QStringList lines)
{
    const auto isFull = [](const QString &line) { return !line.trimmed().isEmpty(); };
    const auto full = std::count_if(lines.cbegin(), lines.cend(), isFull);
    const auto marked = std::count_if(lines.cbegin(), lines.cend(), [](const QString &line) { return line.trimmed().startsWith(u'>'); });
    if (full >= 3 && marked * 10 >= full * 7)
        for (QString &line : lines)
            line.remove(quoting());
    return lines;
}

// How often a line of a mail was answered: ">> Hoe dan?" twice.
int quotesOf(const QString &line)
{
    return int(quoting().match(line).captured().count(u'>'));
}

// Somebody answered between the lines of a mail, and perhaps another between those: of what is quoted deeper than the line
// below it, most are questions.
bool isAnsweredBetween(const QStringList &lines)
{
    int asked = 0, told = 0, before = 0;
    QChar last = u'.';
    for (const QString &line : lines + QStringList{u"."_s}) {
        const QString text = QString(line).remove(quoting()).trimmed();
        if (text.isEmpty())
            continue;
        if (const int now = quotesOf(line); now < before)
            u"?:"_s.contains(last) ? ++asked : ++told;
        before = quotesOf(line);
        last = text.back();
    }
    return asked >= 2 && asked >= told;
}

// Signs of a screen that say nothing of their own: 👉, 💡, ✅. Those that count as bullets or boxes stay.
QString withoutPictures(const QString &text)
{
    static const QRegularExpression pictures(u"[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{260F}\\x{2613}-\\x{2712}\\x{2715}-\\x{2716}\\x{2718}-\\x{2793}\\x{2795}-\\x{27A1}\\x{2B00}-\\x{2BFF}\\x{FE0F}\\x{20E3}]+\\s*"_s);
    QString plain = text;
    return plain.remove(pictures).trimmed();
}

// Bold and slanted type as it is typed; a word in stars behind a sentence is its key word and stays.
QString withoutEmphasis(const QString &text)
{
    static const QRegularExpression bold(u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s), whole(u"^([*_])(?=[^\\s*_])(.+)(?<=[^\\s*_])\\1$"_s);
    QString plain = text;
    plain.replace(bold, u"\\2"_s);
    if (const auto match = whole.match(plain); match.hasMatch() && !match.captured(2).contains(match.captured(1)))
        plain = match.captured(2);
    return plain;
}

// A row of a table, with tabs or with bars: its cells with a dot between them.
QString cellsOf(const QString &text)
{
    static const QRegularExpression tabs(u"\\s*\\t\\s*"_s), bars(u"\\s*\\|\\s*"_s);
    const bool hasBars = text.startsWith(u'|') && text.endsWith(u'|') && text.size() > 2;
    if (!hasBars && !text.contains(u'\t'))
        return text;
    QStringList cells = text.split(hasBars ? bars : tabs, Qt::SkipEmptyParts);
    static const QRegularExpression number(u"^\\d{1,3}[.)]?$"_s);
    if (cells.size() > 2 && number.match(cells.first()).hasMatch())
        cells.removeFirst(); // the number of the row
    QString row;
    for (const QString &cell : cells)
        row += (row.isEmpty() ? QString() : row.endsWith(u':') ? u" "_s : u" · "_s) + cell;
    return row;
}

// The cells of a row in their places, empty ones too; fewer than two where the line is no row.
QStringList rowOf(const QString &line)
{
    const QString text = line.trimmed();
    if (text.startsWith(u'|') && text.endsWith(u'|') && text.size() > 2)
        return text.mid(1, text.size() - 2).split(u'|');
    return line.contains(u'\t') ? line.split(u'\t') : QStringList();
}

// "Knelpunten | Oplossingen": the head of a table that has another kind in each column. Nothing when it is not.
QStringList columnsIn(const QString &line)
{
    QSet<int> kinds;
    const QStringList cells = rowOf(line);
    for (const QString &cell : cells) {
        const QString text = cell.trimmed();
        const auto kind = sectionOf(text).kind;
        if (!kind || text.count(u' ') > 5)
            return {};
        kinds += int(*kind);
    }
    return kinds.size() > 1 && kinds.size() == cells.size() ? cells : QStringList();
}

// The cells of a row, each a line of its own under the heading of its column.
QList<Paragraph> cellsUnder(const QStringList &columns, const QStringList &row)
{
    QList<Paragraph> cells;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString text = row[i].simplified();
        if (text.isEmpty())
            continue;
        Paragraph cell;
        cell.text = cell.source = text;
        cell.style = u"▦"_s;
        cell.under = columns[qMin(i, columns.size() - 1)].simplified();
        cells += cell;
    }
    return cells;
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
    static const QRegularExpression rule(u"^(?:[-=_*~#.·•–—\\s]{3,}|[|:\\s-]*-{2}[|:\\s-]*)$"_s);
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
        made.text = withoutPictures(heading).simplified();
        return made;
    }
    const QString plain = withoutPictures(rest);
    if (!plain.isEmpty() && plain[0] != rest[0] && bulletAt(plain, lettersCount).style.isEmpty())
        made.style = u"☞"_s; // a picture in front of a line is its bullet
    rest = plain;
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
        rest = withoutPictures(rest.mid(bullet.length));
        if (bullet.length == 0)
            break;
    }
    made.text = withoutEmphasis(cellsOf(rest)).simplified();
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
    // A row of a table is a line of its own; so is what somebody says of the day.
    if (next.source.contains(u'\t') || next.source.startsWith(u'|') || isFacts(next) || isFacts(before) || next.isAnsweredMail != before.isAnsweredMail || next.isItem() || next.afterBlank || next.isRule || next.isMarkedHeading || before.isMarkedHeading || before.isRule)
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

// A line after a soft end, or after the first one of a message: the rest of a sentence, or something of its own.
bool staysWith(const Paragraph &before, const Paragraph &next, bool isSoft)
{
    if (next.isItem() || next.afterBlank || next.isRule || next.isMarkedHeading || before.isRule || before.isMarkedHeading || before.text.back() == u':')
        return false;
    return (isSoft && before.isItem()) || next.text.front().isLower() || next.text.front() == u'(';
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
    QSet<qsizetype> soft, goesOn;
    QStringList lines = linesOf(cleaned(notes), soft);
    const QStringList originals = lines;
    const bool isAnswered = isAnsweredBetween(lines);
    // Of a mail that was answered twice the deepest is what was asked; what stands between are answers too.
    int deepest = 1;
    if (isAnswered)
        for (const QString &line : std::as_const(lines))
            deepest = std::max(deepest, quotesOf(line));
    else
        lines = withoutQuoting(lines);
    QStringList typists;
    readChat(lines, typists, goesOn);
    const qsizetype width = wrapWidth(lines);
    QList<Paragraph> all;
    bool afterBlank = true;
    QString lastLine;
    QStringList columns;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isQuoted = isAnswered && quotesOf(lines[i]) == deepest;
        if (isAnswered)
            lines[i].remove(quoting());
        if (lines[i].trimmed().isEmpty()) {
            afterBlank = true;
            columns.clear();
            continue;
        }
        if (const QStringList row = columns.isEmpty() ? QStringList() : rowOf(lines[i]); row.size() > 1) {
            for (Paragraph &cell : cellsUnder(columns, row)) {
                cell.firstLine = cell.lastLine = int(i) + 1;
                cell.afterBlank = false;
                all += cell;
            }
            continue;
        }
        columns = columnsIn(lines[i]);
        Paragraph next = paragraphOf(lines[i], !all.isEmpty() && all.last().isItem());
        next.isMarkedHeading = next.isMarkedHeading || !columns.isEmpty();
        next.firstLine = next.lastLine = int(i) + 1;
        next.source = originals[i].trimmed();
        next.isAnsweredMail = isQuoted;
        next.speaker = typists[i];
        if (next.text.isEmpty()) { // nothing but a picture, or what the chat itself says
            next.isRule = true;
            next.text = next.source;
        }
        next.afterBlank = afterBlank;
        afterBlank = false;
        if (isRuleLine(originals[i].trimmed()) && !next.afterBlank && !all.isEmpty() && !all.last().isItem() && all.last().words() <= 12 && lines[i].trimmed().size() >= 3) {
            all.last().isMarkedHeading = true; // a line right under it
            all.last().lastLine = next.lastLine;
            afterBlank = true;
            continue;
        }
        const bool isRest = (soft.contains(i) || goesOn.contains(i)) && !all.isEmpty() && staysWith(all.last(), next, soft.contains(i));
        if (!all.isEmpty() && !all.last().text.isEmpty() && (isRest || continues(all.last(), lastLine, next, width)))
            join(all.last(), next);
        else
            all += next;
        lastLine = lines[i].trimmed();
    }
    // The questions of the mail are the headings of the answers.
    for (Paragraph &p : all)
        if (p.isAnsweredMail && u"?:"_s.contains(p.text.back())) {
            p.isMarkedHeading = true;
            p.isAnsweredMail = false;
        }
    readSpeakers(all);
    return all;
}

} // namespace oogst::notes
