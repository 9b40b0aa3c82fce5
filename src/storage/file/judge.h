// Whether a file may be opened: decided by reading only.

#pragma once

#include "core/result.h"

namespace oogst {

/// The format version (major × 1000 + minor) of a sound document, or why it is refused. A newer major version is
/// returned too: it may be read. The file keeps every byte.
Result<int> judge(const QString &path);

} // namespace oogst
