#include "storage/server_access.h"

#include "storage/file/roles.h"
#include "storage/file/server.h"
#include "storage/sql/pg_connection.h"

namespace oogst {
namespace {

template <class Body>
Result<Done> onServer(const QString &address, Body &&body)
{
    return sql::guarded<Done>(withoutPassword(address), [&]() -> Result<Done> {
        sql::PgConnection database(address);
        if (const auto holds = holdsDocument(database, address); !holds)
            return holds;
        sql::Transaction transaction(database);
        const Result<Done> done = body(database);
        if (done)
            transaction.commit();
        return done;
    });
}

} // namespace

bool isServerAddress(const QString &path)
{
    return sql::isServerAddress(path);
}

QString withoutPassword(const QString &address)
{
    return sql::withoutPassword(address);
}

QString withPassword(const QString &address, const QString &password)
{
    return sql::withPassword(address, password);
}

Welcome knock(const QString &address)
{
    return sql::knock(address);
}

Result<Done> giveServerRole(const QString &address, const QString &login, ServerRole role)
{
    return onServer(address, [&](sql::Connection &database) { return giveRole(database, login, role); });
}

Result<Done> giveServerTable(const QString &address, const QString &login, const QUuid &table, TableGift gift)
{
    return onServer(address, [&](sql::Connection &database) { return giveTable(database, login, table, gift); });
}

} // namespace oogst
