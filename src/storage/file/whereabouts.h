// Where a document lies: whether a new one may be made there, and whether an open one is still there.

#pragma once

#include "storage/open_store.h"

namespace oogst {

/// Whether a new file may be made at `path`, or why not.
Result<Done> freeForNewFile(const QString &path);
/// Whether the file and its folder (for the side files) may be written.
bool mayWriteBeside(const QString &path);
/// How to read a file without leaving a trace beside it.
sql::Access quietAccess(const QString &path);

/// Makes sure that what was just committed is in the file that the path leads to. When another program has replaced or
/// removed the document meanwhile (cloud folders do), what is open here is rescued and merged into what lies there now.
Result<Done> keepInPlace(Store::Open &open, const QDateTime &now);

} // namespace oogst
