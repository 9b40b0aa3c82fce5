// The tables of a document file, made from the declarations of the records.

#pragma once

#include "storage/connection.h"

#include <QSet>

namespace oogst::sql {

/// Makes all tables in an empty file, or adds what the declarations have gained since the file was made.
/// Runs inside the caller's transaction.
void createOrExtend(SQLite::Database &database);

/// Whether the file has a column for every declared field.
bool isComplete(SQLite::Database &database);

/// What in the file's structure does not belong in a document of this program, in words; empty when all is well.
/// A file of a newer minor version may have tables and columns we do not know.
QString strangeStructure(SQLite::Database &database, bool newerMinor);

/// The columns that a table has in the file; empty when there is no such table.
QSet<QString> columnsInFile(SQLite::Database &database, const QString &table);

/// `"id"`, quoted for SQL: "table" and "from" are words of SQL too.
std::string quoted(const QString &name);

} // namespace oogst::sql
