// Other documents to take in.

#pragma once

#include "core/result.h"
#include "storage/sql/connection.h"

#include <memory>

namespace oogst {

using Source = std::unique_ptr<sql::Connection>;

/// The document at a path or an address, sound and of this version, to take in what it knows. A file is read as it stands
/// at one moment, also while somebody works in it, and is not touched; of an older version a copy is brought up to date.
Result<Source> openSource(const QString &path);

} // namespace oogst
