// Which encoding a text has, and the text.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace oogst::lists {

struct DecodedText {
    QString text;
    QString encoding;     ///< "UTF-8", "UTF-16", "Windows-1252"
    QList<int> otherLines;///< lines that were in Windows-1252 among UTF-8, and were read as such
};

/// BOM, then UTF-16 by its NULs, then strict UTF-8, then Windows-1252. Never fails: every byte is something.
DecodedText decodeText(const QByteArray &bytes);

/// "JosÃ©" gives "José": a text that was UTF-8, read as Windows-1252 and stored again. Empty when it is no such text.
QString repairedText(const QString &text);

} // namespace oogst::lists
