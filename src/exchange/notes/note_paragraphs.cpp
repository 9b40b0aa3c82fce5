#include "exchange/notes/note_paragraphs.h"

#include "exchange/notes/note_bullets.h"
#include "exchange/notes/note_chrome.h"
#include "exchange/notes/note_headings.h"
#include "exchange/notes/note_lines.h"
#include "exchange/notes/note_speakers.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::notes {
namespace {

constexpr qsizetype narrowestPage = 55, widestPage = 110; // in characters: other lines were ended on purpose

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

bool isRuleLine(const QString &text)
{
    static const QRegularExpression rule(u"^(?:[-=_*~#.·•–—\\s]{3,}|[|:\\s-]*-{2}[|:\\s-]*)$"_s);
    return rule.match(text).hasMatch();
}

// "## Vragen", "**Vragen**", "__Vragen__", "Kolom: Vragen": the heading without its signs, or nothing.
QString markedHeading(const QString &text)
{
    static const QRegularExpression signs(u"^(?:#{1,6}\\s+(.+?)\\s*#*|\\*\\*([^*]+)\\*\\*:?|__([^_]+)__:?|(?:Kolom|Column): (.{2,80}))$"_s);
    const auto match = signs.match(text);
    if (!match.hasMatch())
        return {};
    return (match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4)).trimmed();
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
    // "❤ 6  💬 1": how many liked it.
    static const QRegularExpression counts(u"^[\\d\\s]*$"_s);
    if (plain != rest && counts.match(plain).hasMatch()) {
        made.isRule = true;
        made.text = rest;
        return made;
    }
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
    QStringList lines = linesOf(notes, soft);
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
    readWall(lines, typists);
    readDictated(lines);
    leavePages(lines);
    const qsizetype width = wrapWidth(lines);
    QList<Paragraph> all;
    bool afterBlank = true;
    QString lastLine;
    QStringList columns;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isQuoted = isAnswered && quotesOf(lines[i]) == deepest;
        if (isAnswered)
            lines[i] = withoutQuotes(lines[i]);
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
