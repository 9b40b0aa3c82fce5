// Reading records from their tables.

#pragma once

#include "core/change_set.h"
#include "storage/log/projector.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <optional>

namespace oogst {

/// The cells of a record that is shown; nothing when it is removed.
std::optional<Row> shownRow(sql::Connection &file, const RecordType &type, const QUuid &id);
/// The cells of those of the records that are shown: for many at once a great deal faster than one by one.
QHash<QUuid, Row> shownRows(sql::Connection &file, const RecordType &type, const QSet<QUuid> &ids);
/// All shown records of a type, as additions. Columns that an older document lacks are empty.
void loadTable(sql::Connection &file, const RecordType &type, ChangeSet &found);

} // namespace oogst
