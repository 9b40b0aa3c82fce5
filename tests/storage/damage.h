// Harm done to a document behind its program's back, in words of SQL.

#pragma once

#include "storage/sql/sqlite_connection.h"

#include <QFile>

namespace oogst::test {

/// Nobody may have the document open.
inline void damage(const QString &path, const std::string &sql)
{
    sql::SqliteConnection(path, sql::Access::ReadWrite).run(sql);
}

/// Writes over one page of a table or an index, in the middle of it.
inline void tearPage(const QString &path, const std::string &of)
{
    const qint64 page = sql::SqliteConnection(path, sql::Access::Untouched)
                            .number("SELECT pageno FROM dbstat WHERE name='" + of + "' AND pagetype='leaf' ORDER BY path LIMIT 1 OFFSET 50");
    QFile file(path);
    if (page < 2 || !file.open(QIODevice::ReadWrite))
        qFatal("no page to tear");
    file.seek((page - 1) * 4096);
    file.write(QByteArray(4096, '\xa5'));
}

} // namespace oogst::test
