// Copies of a document that the program keeps by itself.

#pragma once

#include <QDateTime>
#include <QString>

namespace oogst {

/// On whose terms copies are kept. Without a folder none are kept, which is how it starts: a program sets this once,
/// before it opens a document.
struct BackupTerms {
    QString folder;     ///< of the program's data; made when needed
    int copies = 10;    ///< of one document; the oldest go first. 0: none are kept
};

/// One kept copy: an ordinary document.
struct Backup {
    QString path;
    QDateTime at;
};

} // namespace oogst
