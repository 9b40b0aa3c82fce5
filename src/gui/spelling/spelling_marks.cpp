#include "gui/spelling/spelling_marks.h"

#include "gui/spelling/spelling.h"
#include "gui/style.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

const QRegularExpression &wordPattern()
{
    static const QRegularExpression word(u"[@#]?\\p{L}[\\p{L}\\d]*(?:['’-]\\p{L}+)*"_s, QRegularExpression::UseUnicodePropertiesOption);
    return word;
}

// Abbreviations and names: "KUS", "Indebuurt033", "NZA/RIVM".
bool isNameLike(const QString &word)
{
    qsizetype capitals = 0;
    for (const QChar c : word) {
        if (c.isDigit())
            return true;
        capitals += c.isUpper();
    }
    return capitals > 1;
}

} // namespace

SpellingMarks::SpellingMarks(QTextDocument *document) : QSyntaxHighlighter(document)
{
    connect(&Spelling::dutch(), &Spelling::ready, this, &QSyntaxHighlighter::rehighlight);
}

void SpellingMarks::setKnownNames(const QStringList &names)
{
    QSet<QString> known;
    for (const QString &name : names) {
        auto words = wordPattern().globalMatch(name);
        while (words.hasNext())
            known.insert(words.next().captured().toLower());
    }
    if (known == m_names)
        return;
    m_names = known;
    rehighlight();
}

bool SpellingMarks::isRight(const QString &word) const
{
    return word.size() < 3 || word.startsWith(u'@') || word.startsWith(u'#') || isNameLike(word) || m_names.contains(word.toLower())
           || Spelling::dutch().isRight(word);
}

QStringList SpellingMarks::suggestionsFor(const QString &word) const
{
    return word.isEmpty() || isRight(word) ? QStringList() : Spelling::dutch().suggestionsFor(word);
}

WordSpan SpellingMarks::nextWrong(const QString &text, int from) const
{
    WordSpan first;
    auto words = wordPattern().globalMatch(text);
    while (words.hasNext()) {
        const auto match = words.next();
        if (isRight(match.captured()))
            continue;
        const WordSpan wrong{int(match.capturedStart()), int(match.capturedLength())};
        if (wrong.end() >= from)
            return wrong;
        if (first.length == 0)
            first = wrong;
    }
    return first;
}

void SpellingMarks::highlightBlock(const QString &text)
{
    if (!Spelling::dutch().isReady())
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(colours().problem);
    auto words = wordPattern().globalMatch(text);
    while (words.hasNext()) {
        const auto match = words.next();
        const bool isBeingTyped = match.capturedEnd() == text.size();
        if (!isBeingTyped && !isRight(match.captured()))
            setFormat(int(match.capturedStart()), int(match.capturedLength()), wrong);
    }
}

} // namespace oogst
