// Reading records from their tables.

#pragma once

#include "core/change_set.h"
#include "storage/log/projector.h"

#include <optional>

namespace oogst {

/// The cells of a record that is shown; nothing when it is removed.
std::optional<Row> shownRow(sql::Connection &file, const RecordType &type, const QUuid &id);
/// All shown records of a type, as additions. Columns that an older document lacks are empty.
void loadTable(sql::Connection &file, const RecordType &type, ChangeSet &found);

} // namespace oogst
