// Where a document lies: whether a new one may be made there, and whether an open one is still there.

#pragma once

#include "storage/open_store.h"

#include <functional>

namespace oogst {

/// Whether a new file may be made at `path`, or why not.
Result<Done> freeForNewFile(const QString &path);
/// Whether the file and its folder (for the side files) may be written.
bool mayWriteBeside(const QString &path);
/// What shows from outside that a document is being written, or was.
struct FileState {
    bool isOpen = false; ///< somebody has it open: reading it takes part in their locks
    qint64 size = 0;
    qint64 changed = 0; ///< nanoseconds
    quint64 node = 0;

    bool staysWith(const FileState &later) const { return isOpen ? later.isOpen : *this == later; }
    bool operator==(const FileState &) const = default;
};
FileState fileStateOf(const QString &path);
/// How to read a file without leaving a trace beside it.
sql::Access quietAccess(const QString &path);
/// What `look` finds in a document that others may begin or end to write in meanwhile: then it looks again. Until they
/// do, a document is read without a lock.
template <class T>
Result<T> asItStands(const QString &path, const std::function<Result<T>()> &look)
{
    constexpr int mostLooks = 50; // nobody begins and ends so often
    for (int i = 1;; ++i) {
        const FileState before = fileStateOf(path);
        Result<T> found = look();
        if (i == mostLooks || before.staysWith(fileStateOf(path)))
            return found;
    }
}

/// Makes sure that what was just committed is in the file that the path leads to. When another program has replaced or
/// removed the document meanwhile (cloud folders do), what is open here is rescued and merged into what lies there now.
Result<Done> keepInPlace(Store::Open &open, const QDateTime &now);

} // namespace oogst
