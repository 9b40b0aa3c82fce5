// Looking for damage that SQLite does not see: entries that changed by themselves, holes, tables that say otherwise.

#pragma once

#include "storage/log/change.h"

#include <QStringList>

namespace oogst {

/// Damaged entries, missing ones, wrong marks, in words; empty when all is well.
QStringList faultsInLog(sql::Connection &file);
/// Records that are not what the log says. Needs a transaction, which the caller rolls back.
QStringList faultsInRecords(sql::Connection &file);
/// The document's state in lines: entries, erasures, records, conflicts. Equal exactly when two documents know the same;
/// in which order things arrived does not count.
QByteArray stateOf(sql::Connection &file);

} // namespace oogst
