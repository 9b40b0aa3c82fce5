// What a Store holds, for the files that implement it.

#pragma once

#include "storage/log/session.h"
#include "storage/log/undo_stack.h"
#include "storage/sql/sqlite_connection.h"
#include "storage/store.h"

#include <QLockFile>

#include <mutex>

namespace oogst {

/// What goes on with a document in another thread. It must not have the file open when that is closed or reopened here:
/// within one program all that have a file open share its side files, and the side file of before would pass for that of
/// after.
struct Beside {
    std::mutex door;       ///< held while the other thread has the file open
    bool isClosed = false; ///< from here on the other thread leaves it alone
};

struct Store::Open {
    QString path;                          ///< or the address of the server, without a password
    QString local;                         ///< the copy on this computer that is worked on, where there is one
    QString notShared;                     ///< why the shared folder does not have all of it yet; empty when it does
    QString address;                       ///< of the server, as it was given
    QString readOnlyReason;
    std::unique_ptr<sql::Connection> database;
    sql::SqliteConnection *file = nullptr; ///< the same, when it is a file
    Session session;
    UndoStack undo;
    std::shared_ptr<Beside> beside = std::make_shared<Beside>();
    std::unique_ptr<QLockFile> typing;     ///< from the first kept typing on

    /// The file that is open here.
    const QString &filePath() const { return local.isEmpty() ? path : local; }
    void use(std::unique_ptr<sql::SqliteConnection> connection);
    /// Reads how far this document has come: all of it is shown to the user from here on.
    void noteSeen();
};

} // namespace oogst
