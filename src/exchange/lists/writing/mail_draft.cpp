#include "exchange/lists/writing/mail_draft.h"

#include <QCryptographicHash>

#include <algorithm>

namespace oogst {
namespace {

constexpr qsizetype lineLength = 76; // RFC 5322 asks for 78 at most, RFC 2047 for 76

/// A text of a head, folded so that no line is longer than 76: `used` is what stands on the first line already. Signs beyond
/// ASCII become encoded words of whole letters (RFC 2047). Never has a line break of its own.
QByteArray headText(const QString &text, qsizetype used)
{
    const QString plain = text.simplified();
    bool isAscii = std::ranges::all_of(plain, [](QChar c) { return c.unicode() < 0x7f && c.unicode() >= 0x20; });
    for (const QString &word : plain.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        isAscii = isAscii && word.size() < lineLength - 20; // a longer one cannot be folded otherwise
    QByteArray folded;
    const auto add = [&](const QByteArray &word) {
        if (!folded.isEmpty() && used + 1 + word.size() > lineLength) {
            folded += "\r\n ";
            used = 1;
        } else if (!folded.isEmpty()) {
            folded += ' ';
            ++used;
        }
        folded += word;
        used += word.size();
    };
    // "=?" in plain text would be read as an encoded word.
    if (isAscii && !plain.contains(QStringLiteral("=?"))) {
        for (const QString &word : plain.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            add(word.toLatin1());
        return folded;
    }
    const QByteArray head = "=?UTF-8?B?", tail = "?=";
    QByteArray word;
    const auto room = [&] { return (lineLength - (folded.isEmpty() ? used : 1) - head.size() - tail.size()) / 4 * 3; };
    const auto finish = [&] {
        if (word.isEmpty())
            return;
        if (!folded.isEmpty())
            folded += "\r\n ";
        folded += head + word.toBase64() + tail;
        word.clear();
    };
    for (const uint letter : plain.toUcs4()) {
        const char32_t code = letter;
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        if (word.size() + bytes.size() > room())
            finish();
        word += bytes;
    }
    finish();
    return folded;
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
    const QByteArray name = headText(QString(draft.toName).remove(QLatin1Char('"')).remove(QLatin1Char('\\')), 5);
    if (name.isEmpty())
        return mail;
    const QByteArray shown = name.startsWith("=?") ? name : '"' + name + '"';
    const qsizetype last = shown.size() - (shown.lastIndexOf('\n') + 1) + (shown.contains('\n') ? 0 : 4);
    return shown + (last + 3 + mail.size() > lineLength ? "\r\n <" : " <") + mail + '>';
}

} // namespace

QByteArray draftToEml(const MailDraft &draft)
{
    const QByteArray seed = draft.to.toUtf8() + draft.subject.toUtf8() + draft.text.toUtf8();
    const QByteArray boundary = "oogst-" + QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(32);
    QByteArray eml = "X-Unsent: 1\r\nTo: " + address(draft) + "\r\nSubject: " + headText(draft.subject, 9) + "\r\nMIME-Version: 1.0\r\n";
    const QByteArray text = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                            + base64Lines(QString(draft.text).replace(QLatin1Char('\n'), QStringLiteral("\r\n")).toUtf8());
    if (draft.calendar.isEmpty())
        return eml + text;
    eml += "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + text + "--" + boundary + "\r\n";
    eml += "Content-Type: text/calendar; charset=utf-8; method=PUBLISH;\r\n name=\"" + headText(draft.calendarName, 40) + "\"\r\n"
           "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n filename=\"" + headText(draft.calendarName, 40) + "\"\r\n\r\n";
    return eml + base64Lines(draft.calendar) + "--" + boundary + "--\r\n";
}

} // namespace oogst
