// What can be wrong with one text.

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

} // namespace

QString deadLinkIn(const QString &text)
{
    // "te raadplegen op..." and its like: the words that announce an address, and then none.
    static const QRegularExpression announced(
        QStringLiteral("\\b(?:raadplegen|vinden|downloaden|lezen|bekijken|op|via|zie|naar|at|on|see|from|visit)\\s*:?\\s*(?:\\.{3,}|…|\\[\\s*\\]|<\\s*>|https?://(?=\\s|$))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = announced.match(text);
    return found.hasMatch() ? around(text, found.capturedStart()) : QString();
}

QString openBracketIn(const QString &text)
{
    static const QString opening = QStringLiteral("([{“«„"), closing = QStringLiteral(")]}”»”");
    QList<std::pair<QChar, qsizetype>> open;
    qsizetype straight = -1; // where a straight quotation mark waits for its twin
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const qsizetype kind = opening.indexOf(c);
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
    return straight < 0 ? QString() : around(text, straight);
}

} // namespace oogst
