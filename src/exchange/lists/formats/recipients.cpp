#include "exchange/lists/formats/recipients.h"

#include "exchange/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {

using exchange::Text;

std::optional<Sheet> readRecipients(const QString &text)
{
    static const QRegularExpression shape(
        u"^(?:(?:\"(?<quoted>[^\"<>]*)\"|'(?<single>[^'\"<>]*)'|(?<plain>[^\"<>@]*?))\\s*<\\s*(?<mail>[^<>\\s@]+@[^<>\\s@]+)\\s*>|(?<bare>[^<>\\s@\"]+@[^<>\\s@\"]+))$"_s);
    Sheet sheet;
    sheet.lines += Line{0, {u"Name"_s, u"E-mail"_s}};
    int number = 1;
    bool isQuoted = false, hasNames = false;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        const QString piece = text.mid(from, to - from).simplified();
        from = to + 1;
        if (piece.isEmpty())
            return true;
        const QRegularExpressionMatch match = shape.match(piece);
        if (!match.hasMatch())
            return false;
        const QString name = match.captured(u"quoted"_s) + match.captured(u"single"_s) + match.captured(u"plain"_s).trimmed();
        hasNames = hasNames || !name.isEmpty();
        sheet.lines += Line{number, {name, match.captured(u"mail"_s) + match.captured(u"bare"_s)}};
        return true;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (at - from > 1000)
            return std::nullopt; // longer than a name and an address
        if (c == u'"')
            isQuoted = !isQuoted;
        const bool isLineEnd = c == u'\n' || c == u'\r';
        // "Bos, Anna <anna@x.example>": a comma divides only behind an address.
        const bool divides = isLineEnd || c == u';' || (c == u',' && QStringView(text).mid(from, at - from).contains(u'@'));
        if (divides && (!isQuoted || isLineEnd)) {
            isQuoted = false;
            if (!take(at))
                return std::nullopt;
        }
        number += c == u'\n' || (c == u'\r' && text.mid(at + 1, 1) != u"\n") ? 1 : 0;
        if (sheet.lines.size() > limit::lines) {
            sheet.broken += {number, Text::tr("The list is longer than %1 lines: the rest was not read.").arg(limit::lines)};
            return sheet;
        }
    }
    if (!take(text.size()) || !hasNames)
        return std::nullopt;
    return sheet;
}

} // namespace oogst::lists
