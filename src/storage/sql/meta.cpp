#include "storage/sql/meta.h"

namespace oogst::sql::meta {

QString value(Connection &database, const char *name)
{
    Query &q = database.query("SELECT val FROM meta WHERE key=?");
    q.bind(1, QString::fromLatin1(name));
    const QString found = q.step() ? q.text(0) : QString();
    q.reset();
    return found;
}

void set(Connection &database, const char *name, const QString &value)
{
    database.query("INSERT INTO meta(key,val) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET val=excluded.val")
        .bind(1, QString::fromLatin1(name))
        .bind(2, value)
        .run();
}

} // namespace oogst::sql::meta
