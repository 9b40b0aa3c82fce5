// The tables of a document: the log, and one table per record type made from its declaration.

#pragma once

#include "storage/sql/connection.h"

namespace oogst::sql {

/// Makes all tables in an empty database, or adds what the declarations have gained since it was made: the migration of
/// everything that is only added. Runs inside the caller's transaction.
void createOrExtend(Connection &database);
/// Whether the table of steps knows checksums: not in the first documents of version 2.
bool hasSumsOfSteps(Connection &database);
/// Whether there is a column for all of that.
bool isComplete(Connection &database);
/// Removes the tables of the records, for making them anew from the log.
void dropRecordTables(Connection &database);
/// What in a file's structure does not belong in a document of this program, in words; empty when all is well.
/// A file of a newer minor version may have tables and columns we do not know, an older one may lack some.
enum class Age { Older, Same, NewerMinor };
QString strangeStructure(Connection &database, Age age);

} // namespace oogst::sql
