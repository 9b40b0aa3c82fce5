// Where people who did not know of each other said different things.

#pragma once

#include "storage/sql/connection.h"
#include "storage/store.h"

namespace oogst {

/// All of them, by record. The claims of a field stand with the shown one first.
QList<Conflict> conflictsIn(sql::Connection &file);
/// How many there are, without their claims: cheap enough after every key.
int conflictCountIn(sql::Connection &file);

} // namespace oogst
