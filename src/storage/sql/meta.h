// What is true of a whole document: words under a name, in the table `meta`.

#pragma once

#include "storage/sql/connection.h"

namespace oogst::sql::meta {

inline constexpr const char *documentId = "doc_id";
inline constexpr const char *created = "created";
inline constexpr const char *application = "app";
inline constexpr const char *version = "version";         ///< on a server; a file has PRAGMA user_version
inline constexpr const char *partial = "partial";         ///< "1": the document of some tables
inline constexpr const char *lastCompact = "last_compact"; ///< up to when replaced entries may be gone

/// Empty when there is none.
QString value(Connection &database, const char *name);
void set(Connection &database, const char *name, const QString &value);

} // namespace oogst::sql::meta
