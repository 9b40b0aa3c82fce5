#include "exchange/notes/note_speakers.h"

#include "exchange/notes/note_chrome.h"
#include "exchange/notes/note_headings.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace oogst::notes {
namespace {

const QString nameWords = u"[\\p{Lu}][\\p{L}'’.-]*(?: (?:(?:van|de|der|den|ten|ter|el) )*[\\p{Lu}][\\p{L}'’.-]+){0,3}"_s;

// The first name of "Els (gem. Deventer)" and "Karin Bos".
QString keyOf(const QString &name)
{
    return name.section(u' ', 0, 0).toLower();
}

/// "Aan tafel: Karin (bibliotheek), Mo (Taalhuis) en Els": the first names.
QSet<QString> thosePresent(const QList<Paragraph> &paragraphs)
{
    static const QRegularExpression list(u"^(?:aan tafel|aanwezig(?:en)?|deelnemers|present|attendees|participants|at the table)\\s*:\\s*(.+)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression aside(u"\\([^)]*\\)"_s), between(u"[,;]| en | and "_s);
    static const QRegularExpression name(u"^"_s + nameWords + u"$"_s, QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> names;
    for (const Paragraph &p : paragraphs)
        if (const auto match = list.match(p.text); match.hasMatch())
            for (const QString &one : match.captured(1).remove(aside).split(between, Qt::SkipEmptyParts))
                if (name.match(one.trimmed()).hasMatch())
                    names += keyOf(one.trimmed());
    return names;
}

} // namespace

void readChat(QStringList &lines, QStringList &typists, QSet<qsizetype> &goesOn)
{
    // "[09-11-2023 14:02] Ineke Bos: …", "9/11/23, 14:02 - Ineke Bos: …", "[14:02] Ineke: …"
    static const QRegularExpression stamp(u"^\\s*\\[?(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4},?\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?\\]?\\s*[-–]?\\s+(?:([^:\\n]{2,40}):\\s+)?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto full = std::ranges::count_if(lines, [](const QString &line) { return !line.trimmed().isEmpty(); });
    const auto typed = std::ranges::count_if(lines, [](const QString &line) { return stamp.match(line).hasCaptured(1); });
    typists = QStringList(lines.size());
    if (typed < 3 || typed * 2 < full)
        return;
    QSet<QString> authors;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = stamp.match(lines[i]);
        if (!match.hasMatch()) { // a message of more lines
            if (i > 0 && !lines[i].trimmed().isEmpty()) {
                goesOn += i;
                typists[i] = typists[i - 1];
            }
            continue;
        }
        typists[i] = match.captured(1).trimmed();
        authors += typists[i];
        // Without a name it is the chat that speaks: "Berichten zijn versleuteld", "Anna heeft de groep verlaten".
        lines[i] = match.hasCaptured(1) ? lines[i].mid(match.capturedEnd()) : u"---"_s;
        // Neither is it when somebody only nods, or took a message back.
        static const QRegularExpression nod(u"^(?:goeie|top|ja+|nee|(?:helemaal )?(?:mee )?eens|inderdaad|precies|zeker|mooi(?: punt)?|super|ok[eé]?|haha\\w*|dank(?: ?je)?(?: wel)?|"
                                            "bedankt|herkenbaar|yes|agreed?|nice|great|thanks|good point|dit bericht is verwijderd|je hebt dit bericht verwijderd|"
                                            "this message was deleted|<?(?:media|afbeelding|image) (?:weggelaten|omitted)>?)[!.\\s]*$"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (nod.match(lines[i].trimmed()).hasMatch())
            lines[i] = u"---"_s;
    }
    authors.remove(QString());
    if (authors.size() < 3)
        typists.fill(QString());
}

void readWall(QStringList &lines, QStringList &typists)
{
    static const QRegularExpression nobody(u"^(?:anoniem|anonieme (?:gebruiker|deelnemer|gast)|anonymous(?: user)?|gast|guest)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(u"^"_s + nameWords + u"$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto isNobody = [](const QString &line) { return nobody.match(line.trimmed()).hasMatch(); };
    if (std::ranges::count_if(lines, isNobody) < 2)
        return;
    bool isTextAbove = false; // a name alone stands below what was written before it, not below another name
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString text = lines[i].trimmed();
        const bool isName = isNobody(text) || (isTextAbove && name.match(text).hasMatch() && text.count(u' ') < 3 && !sectionOf(text).isKnown());
        if (isName && i + 1 < lines.size()) {
            typists[i + 1] = isNobody(text) ? QString() : text;
            lines[i] = u"---"_s;
        }
        isTextAbove = !isName && !text.isEmpty();
    }
}

void readSpeakers(QList<Paragraph> &paragraphs)
{
    static const QRegularExpression said(u"^("_s + nameWords + u"(?: \\([^)]{2,30}\\))?):\\s+(?=\\S)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QSet<QString> present = thosePresent(paragraphs);
    QHash<QString, int> times;
    qsizetype lines = 0;
    const auto nameIn = [&](const Paragraph &p) {
        const auto match = p.isMarkedHeading || isFacts(p) ? QRegularExpressionMatch() : said.match(p.text);
        const QString name = match.hasMatch() ? match.captured(1) : QString();
        return sectionOf(name).isKnown() ? QString() : name; // "Conclusie: …" is nobody
    };
    for (const Paragraph &p : std::as_const(paragraphs)) {
        lines += p.text.size() > 1;
        if (const QString name = nameIn(p); !name.isEmpty())
            ++times[keyOf(name)];
    }
    const int all = std::accumulate(times.cbegin(), times.cend(), 0);
    const bool areMinutes = all >= 3 && times.size() >= 2 && all * 10 >= lines * 3 && std::ranges::any_of(times, [](int n) { return n > 1; });
    for (Paragraph &p : paragraphs) {
        const QString name = nameIn(p);
        if (name.isEmpty() || !p.speaker.isEmpty() || !(areMinutes || present.contains(keyOf(name))))
            continue;
        p.speaker = name;
        p.text = p.text.mid(name.size() + 1).trimmed();
    }
}

} // namespace oogst::notes
