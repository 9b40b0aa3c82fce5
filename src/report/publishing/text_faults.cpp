// What can be wrong with one text.

#include "report/links.h"
#include "report/publishing/check.h"

#include <QRegularExpression>

namespace oogst {
namespace {

constexpr qsizetype quoted = 40; ///< characters shown around what was found

QString around(const QString &text, qsizetype at)
{
    const qsizetype first = std::max<qsizetype>(0, at - quoted / 2);
    return (first > 0 ? QStringLiteral("…") : QString()) + text.mid(first, quoted).trimmed() +
           (first + quoted < text.size() ? QStringLiteral("…") : QString());
}

/// Where ‘ was opened and never closed; -1 where all is well. The other half is also an apostrophe, so one too many is no fault.
qsizetype openSingleMark(const QString &text)
{
    // What a word processor makes of ’s avonds and ’t.
    static const QRegularExpression apostrophe(QStringLiteral("‘(?=[stnkmr]\\b)"), QRegularExpression::CaseInsensitiveOption);
    const QString clean = QString(text).replace(apostrophe, QStringLiteral("’"));
    QList<qsizetype> open; // ‘a question with ‘words’ in it?’
    for (qsizetype i = 0; i < clean.size(); ++i)
        if (clean[i] == u'‘')
            open += i;
        else if (clean[i] == u'’' && !open.isEmpty())
            open.removeLast();
    return open.isEmpty() ? -1 : open.first();
}

} // namespace

QString deadLinkIn(const QString &text)
{
    // "te raadplegen op..." and its like: the words that announce an address, and then none.
    static const QRegularExpression announced(
        QStringLiteral("\\b(?:raadplegen|vinden|downloaden|lezen|bekijken|op|via|zie|naar|at|on|see|from|visit)\\s*:?\\s*(?:\\.{3,}|…|\\[\\s*\\]|<\\s*>|https?://(?=\\s|$))"),
        QRegularExpression::CaseInsensitiveOption);
    // "te vinden op" at the end of a paragraph, and an address that was begun and not ended.
    static const QRegularExpression stopped(
        QStringLiteral("\\b(?:(?:te )?(?:raadplegen|vinden|downloaden|lezen|bekijken) (?:op|via|bij)|(?:found|available|read) (?:at|on|via))\\s*[:.]?\\s*(?:\\n|$)"
                       "|\\bwww\\.(?=\\s|$)|(?<![\\w.@])[\\w.+-]+@(?=\\s|$)"),
        QRegularExpression::CaseInsensitiveOption);
    // "Klik hier" leads nowhere on paper, and in a text without an address nowhere at all.
    static const QRegularExpression here(QStringLiteral("\\b(?:klik|druk) hier\\b|\\bclick here\\b"), QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression *one : {&announced, &stopped, &here}) {
        const QRegularExpressionMatch found = one->match(text);
        const bool isLed = one == &here && linksIn(text).size() > 1;
        if (found.hasMatch() && !isLed)
            return around(text, found.capturedStart());
    }
    return {};
}

QString openBracketIn(const QString &text)
{
    static const QString opening = QStringLiteral("([{“«„"), closing = QStringLiteral(")]}”»”");
    QList<std::pair<QChar, qsizetype>> open;
    qsizetype straight = -1; // where a straight quotation mark waits for its twin
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const qsizetype kind = opening.indexOf(c);
        const bool isGermanEnd = c == u'“' && !open.isEmpty() && text[open.last().second] == u'„';
        const bool isFace = c == u')' && i > 0 && QStringView(u":;-").contains(text[i - 1]) && (i < 2 || !text[i - 2].isLetterOrNumber());
        if (isGermanEnd)
            open.removeLast();
        if (isGermanEnd || isFace)
            continue;
        if (c == u'"') {
            straight = straight < 0 ? i : -1;
        } else if (kind >= 0) {
            open += {closing[kind], i};
        } else if (closing.contains(c)) {
            // "a)" and "2)" count points; a closing mark may also end „…” or “…„.
            const bool isPoint = c == u')' && i > 0 && text[i - 1].isLetterOrNumber() && (i < 2 || text[i - 2].isSpace()) && open.isEmpty();
            if (!open.isEmpty() && open.last().first == c)
                open.removeLast();
            else if (!isPoint)
                return around(text, i);
        }
    }
    if (!open.isEmpty())
        return around(text, open.first().second);
    if (const qsizetype single = openSingleMark(text); single >= 0)
        return around(text, single);
    return straight < 0 ? QString() : around(text, straight);
}

} // namespace oogst
