// Invitations as drafts: files that a mail program opens ready to send.

#pragma once

#include <QByteArray>
#include <QString>

namespace oogst {

/// One message. It is not sent: whoever opens it sends it, from their own address.
struct MailDraft {
    QString to;      ///< address
    QString toName;
    QString subject;
    QString text;
    QByteArray calendar; ///< an appointment to attach; empty: none
    QString calendarName;
};

/// The draft as an .eml file, with `X-Unsent: 1`, which Outlook, Thunderbird and Apple Mail open as a message to send.
QByteArray draftToEml(const MailDraft &draft);

} // namespace oogst
