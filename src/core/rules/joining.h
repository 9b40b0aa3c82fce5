// Two records that are one: everything that points at the one points at the other.

#pragma once

#include "core/document.h"

namespace oogst {

/// The changes that let all references to `gone` point at `keep`, and then remove `gone`. Records whose natural key
/// changes by it move along; where such a record is there already, what is empty in it is filled from the other, and lists
/// are joined. Both must be of `type`. What `gone` itself says is the caller's to save.
ChangeSet joined(const Document &document, const RecordType &type, const QUuid &keep, const QUuid &gone);

/// The row with its empty cells filled from the other, and its lists joined.
Row filled(const RecordType &type, Row row, const Row &other);

} // namespace oogst
