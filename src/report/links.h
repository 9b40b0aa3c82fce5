// The addresses in a text, and which of them may be links.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace oogst {

/// A part of a text: plain, or the words of a link.
struct LinkedText {
    QString text;
    QByteArray address; ///< complete and encoded; empty for plain text
    bool operator==(const LinkedText &) const = default;
};

/// The text in parts; together they are the text. Web and mail addresses become links; nothing else does.
QList<LinkedText> linksIn(const QString &text);

/// The address as a link, or nothing where it is none: only http, https and mailto.
QByteArray safeAddress(const QString &written);

/// Whether an address is that of a slide show, document or photo beside the file, which goes along when a meetup is closed.
bool isFileBeside(const QString &address);

} // namespace oogst
