#include "report/links.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace oogst {
namespace {

constexpr qsizetype longestAddress = 2000;

/// An end of a sentence is no part of the address before it.
qsizetype withoutPunctuation(QStringView address)
{
    qsizetype end = address.size();
    while (end > 0) {
        const QChar last = address[end - 1];
        const QStringView before = address.left(end);
        const bool closes = last == u')' && before.count(u')') > before.count(u'(');
        if (!closes && !QStringView(u".,;:!?'\"\u2019\u201D\u00BB>]}").contains(last))
            break;
        --end;
    }
    return end;
}

} // namespace

QByteArray safeAddress(const QString &written)
{
    const QString wanted = written.trimmed();
    if (wanted.size() > longestAddress || wanted.contains(u' '))
        return {};
    static const QRegularExpression mail(QStringLiteral("^[\\w.+'-]+@[\\w-]+(\\.[\\w-]+)+$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const bool isMail = mail.match(wanted).hasMatch();
    const bool isBare = wanted.startsWith(u"www.", Qt::CaseInsensitive);
    const QString missing = isMail ? QStringLiteral("mailto:") : isBare ? QStringLiteral("https://") : QString();
    const QUrl url(missing + wanted, QUrl::StrictMode);
    if (!url.isValid())
        return {};
    const QString scheme = url.scheme();
    const bool isWeb = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    if (!isWeb && !(scheme == u"mailto" && url.path().contains(u'@')))
        return {};
    return url.toEncoded();
}

QList<LinkedText> linksIn(const QString &text)
{
    if (!text.contains(u'@') && !text.contains(u"://") && !text.contains(u"www.", Qt::CaseInsensitive))
        return {{text, {}}};
    static const QRegularExpression pattern(
        QStringLiteral("\\b(?:https?://|www\\.|mailto:)[^\\s<>\"]+|[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<LinkedText> parts;
    qsizetype done = 0;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QStringView whole = match.capturedView();
        const QString address = whole.left(withoutPunctuation(whole)).toString();
        const QByteArray target = safeAddress(address);
        if (target.isEmpty())
            continue;
        if (match.capturedStart() > done)
            parts += {text.mid(done, match.capturedStart() - done), {}};
        parts += {address, target};
        done = match.capturedStart() + address.size();
    }
    if (done < text.size() || parts.isEmpty())
        parts += {text.mid(done), {}};
    return parts;
}

bool isFileBeside(const QString &address)
{
    static const QStringList kinds{QStringLiteral("pdf"), QStringLiteral("pptx"), QStringLiteral("odp"),  QStringLiteral("png"),
                                   QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("docx"), QStringLiteral("odt")};
    const QFileInfo file(address);
    return !address.isEmpty() && safeAddress(address).isEmpty() && file.isRelative() && kinds.contains(file.suffix().toLower());
}

} // namespace oogst
