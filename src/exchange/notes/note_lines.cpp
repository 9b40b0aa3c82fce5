#include "exchange/notes/note_lines.h"

#include "exchange/notes/notes_reader.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace notes {
namespace {

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

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QStringList linesOf(const QString &given, QSet<qsizetype> &soft)
{
    const QString notes = cleaned(given);
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

QString withoutQuotes(const QString &line)
{
    return QString(line).remove(quoting());
}

int quotesOf(const QString &line)
{
    return int(quoting().match(line).captured().count(u'>'));
}

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

QString withoutPictures(const QString &text)
{
    static const QRegularExpression pictures(u"[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{260F}\\x{2613}-\\x{2712}\\x{2715}-\\x{2716}\\x{2718}-\\x{2793}\\x{2795}-\\x{27A1}\\x{2B00}-\\x{2BFF}\\x{FE0F}\\x{20E3}]+\\s*"_s);
    QString plain = text;
    return plain.remove(pictures).trimmed();
}

QString withoutEmphasis(const QString &text)
{
    static const QRegularExpression bold(u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s), whole(u"^([*_])(?=[^\\s*_])(.+)(?<=[^\\s*_])\\1$"_s);
    QString plain = text;
    plain.replace(bold, u"\\2"_s);
    if (const auto match = whole.match(plain); match.hasMatch() && !match.captured(2).contains(match.captured(1)))
        plain = match.captured(2);
    return plain;
}

void leavePages(QStringList &lines)
{
    static const QRegularExpression number = anyCase(u"(?:^\\s*|\\s{3,})(?:pagina|page|blz\\.?)\\s*\\d{1,3}(?:\\s*(?:van|of|/)\\s*\\d{1,3})?\\s*$"_s);
    if (std::ranges::none_of(lines, [](const QString &line) { return number.match(line).hasMatch(); }))
        return;
    QHash<QString, int> times;
    for (const QString &line : std::as_const(lines))
        ++times[line.simplified()];
    for (QString &line : lines) {
        const QString text = line.simplified();
        const bool isRepeated = times.value(text) > 1 && text.count(u' ') >= 2 && text.front().isUpper() && !u".!?:"_s.contains(text.back());
        if (number.match(line).hasMatch() || isRepeated)
            line = u"---"_s;
    }
}

void readDictated(QStringList &lines)
{
    static const QRegularExpression item = anyCase(
        u"^\\s*(?:en |dan |and |then )*(punt|vraag|actie|actiepunt|idee|voorstel|point|question|action|idea)\\s+"
        "(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|one|two|three|four|five|six|seven|eight|nine|ten)\\b[,:]?\\s+(?=\\S)"_s);
    static const QRegularExpression around = anyCase(
        u"^\\s*(?:ok[eé]|goed|nou|zo|en|ja|right|okay|so|and)?[ ,]*(?:dan|nu|then|now)?[ ,]*(?:de |onze |the |our )?(?:punten|vragen|acties|actiepunten|idee[ëe]n|voorstellen|points|questions|actions|ideas)[.: ]*$|"
        "^\\s*(?:ok[eé]|goed|nou|zo|right|okay)?[ ,]*(?:dit (?:zijn|is)|dat (?:was|waren)|hier komen|tot zover|these are|that was|here (?:are|come))\\b.*$"_s);
    if (std::ranges::count_if(lines, [](const QString &line) { return item.match(line).hasMatch(); }) < 3)
        return;
    for (QString &line : lines) {
        if (const auto match = item.match(line); match.hasMatch()) {
            const QString word = match.captured(1).toLower();
            const bool isPlain = word == u"punt"_s || word == u"point"_s;
            line = (isPlain ? u"- "_s : u"- %1: "_s.arg(word)) + line.mid(match.capturedEnd());
        } else if (around.match(line).hasMatch()) {
            line = u"---"_s;
        }
    }
}

} // namespace notes

QString textOfNotes(const QByteArray &file)
{
    QStringDecoder unicode(QStringConverter::encodingForData(file).value_or(QStringConverter::Utf8));
    const QString text = unicode.decode(file);
    if (!unicode.hasError())
        return text;
    // Windows-1252 is Latin-1 but for these.
    static constexpr char16_t windows[]{u'€', 0x81, u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', 0x8d, u'Ž', 0x8f,
                                        0x90, u'‘', u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0x9d, u'ž', u'Ÿ'};
    QString western = QString::fromLatin1(file);
    for (QChar &c : western)
        if (c >= QChar(0x80) && c < QChar(0xa0))
            c = windows[c.unicode() - 0x80];
    return western;
}

} // namespace oogst
