// Brings an older document to the format of this program.

#pragma once

#include "storage/sql/connection.h"

namespace oogst {

/// Runs the numbered migrations (resources/migrations) that `version` lacks, adds what the declarations have gained and
/// makes the records' tables anew where their shape or meaning changed. One transaction; throws sql::Error.
/// Two laptops that migrate copies of one document come to the same log.
void migrate(sql::Connection &database, int version);
/// Only what the declarations have gained.
void extend(sql::Connection &database);

} // namespace oogst
