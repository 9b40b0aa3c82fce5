// Whether a file may be opened: decided by reading only.

#pragma once

#include "core/result.h"

namespace oogst {

/// The format version (major × 1000 + minor) of a sound document, or why it is refused. A newer major version is
/// returned too: it may be read. The file keeps every byte.
/// Of a large document only the structure is looked at here, so that it opens at once; the rest by lookWhereJudgeDidNot.
Result<int> judge(const QString &path);

/// What judge leaves out of a large document: every page, and the whole log; of another it has nothing left to do. Takes
/// about a second for 300,000 entries, in any thread. What is damaged, in words for the user; empty when all is well.
Result<QString> lookWhereJudgeDidNot(const QString &path);

} // namespace oogst
