#include "exchange/lists/writing/mail_draft.h"

#include <QCryptographicHash>

namespace oogst {
namespace {

/// One line of a head: signs beyond ASCII as encoded words of whole letters (RFC 2047), never a line break of its own.
QByteArray headText(const QString &text)
{
    const QString plain = text.simplified();
    bool isAscii = true;
    for (const QChar c : plain)
        isAscii = isAscii && c.unicode() < 0x7f && c.unicode() >= 0x20;
    if (isAscii)
        return plain.toLatin1();
    QByteArray encoded;
    QByteArray word;
    const auto finish = [&] {
        if (!word.isEmpty())
            encoded += (encoded.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + word.toBase64() + "?=";
        word.clear();
    };
    for (const uint letter : plain.toUcs4()) {
        const char32_t code = letter;
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        if (word.size() + bytes.size() > 42)
            finish();
        word += bytes;
    }
    finish();
    return encoded;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < encoded.size(); i += 76)
        lines += encoded.mid(i, 76) + "\r\n";
    return lines;
}

QByteArray address(const MailDraft &draft)
{
    const QByteArray mail = draft.to.simplified().remove(QLatin1Char('<')).remove(QLatin1Char('>')).toUtf8();
    if (draft.toName.isEmpty())
        return mail;
    const QByteArray name = headText(draft.toName);
    const bool isEncoded = name.startsWith("=?");
    return (isEncoded ? name : '"' + QByteArray(name).replace('\\', "").replace('"', "") + '"') + " <" + mail + '>';
}

} // namespace

QByteArray draftToEml(const MailDraft &draft)
{
    const QByteArray seed = draft.to.toUtf8() + draft.subject.toUtf8() + draft.text.toUtf8();
    const QByteArray boundary = "oogst-" + QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(32);
    QByteArray eml = "X-Unsent: 1\r\nTo: " + address(draft) + "\r\nSubject: " + headText(draft.subject) + "\r\nMIME-Version: 1.0\r\n";
    const QByteArray text = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                            + base64Lines(QString(draft.text).replace(QLatin1Char('\n'), QStringLiteral("\r\n")).toUtf8());
    if (draft.calendar.isEmpty())
        return eml + text;
    eml += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + text + "--" + boundary + "\r\n";
    eml += "Content-Type: text/calendar; charset=utf-8; method=PUBLISH; name=\"" + headText(draft.calendarName) + "\"\r\n"
           "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"" + headText(draft.calendarName) + "\"\r\n\r\n";
    return eml + base64Lines(draft.calendar) + "--" + boundary + "--\r\n";
}

} // namespace oogst
