// Harm done to a document behind its program's back, in words of SQL.

#pragma once

#include "storage/sql/sqlite_connection.h"

namespace oogst::test {

/// Nobody may have the document open.
inline void damage(const QString &path, const std::string &sql)
{
    sql::SqliteConnection(path, sql::Access::ReadWrite).run(sql);
}

} // namespace oogst::test
