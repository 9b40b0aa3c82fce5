// Going into a document and out of it, one program at a time.

#pragma once

#include "storage/file/turn.h"
#include "storage/sql/sqlite_connection.h"

#include <optional>

namespace oogst {

/// While it is held no other program of ours opens the document at this path, leaves it, or brings it back to its place.
/// SQLite finds the side files of a document by their names alone. Where another program has put a second document in
/// the place of one that is open, the side files there may belong to the first: whoever opens both together spoils the
/// document (storage.md 2.5). So it is noted which files belong together, in the data folder of the program, and side
/// files of another document are set aside. Without such a folder, or when somebody stands in the doorway for longer than
/// others wait for a write, one goes on without.
class Doorway
{
public:
    explicit Doorway(const QString &path);
    /// Forgets the note when nobody has the document open any more.
    ~Doorway();
    Doorway(const Doorway &) = delete;
    Doorway &operator=(const Doorway &) = delete;

    /// Before the document is looked at or opened.
    void setStrangeSideFilesAside() const;
    /// When it is open: its files belong together.
    void noteOpen(const sql::SqliteConnection &document) const;

private:
    QString m_path; ///< without links, as SQLite names the side files
    std::optional<Turn> m_turn;
};

/// The side files that were set aside at this path, if there are: they hold what was written.
void dropSetAside(const QString &path);

} // namespace oogst
