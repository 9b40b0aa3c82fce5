#include "workspace/server_access.h"

#include "storage/server_access.h"

#include <QUrl>

namespace oogst::server {

bool isAddress(const QString &path)
{
    return isServerAddress(path);
}

QString withoutPassword(const QString &address)
{
    return oogst::withoutPassword(address);
}

QString withPassword(const QString &address, const QString &password)
{
    return oogst::withPassword(address, password);
}

QString databaseIn(const QString &address)
{
    return QUrl(withoutPassword(address)).path().mid(1);
}

Greeting greet(const QString &address)
{
    switch (knock(address)) {
    case Welcome::Open: return Greeting::Open;
    case Welcome::AsksPassword: return Greeting::AsksPassword;
    case Welcome::RefusesPassword: return Greeting::RefusesPassword;
    case Welcome::NoAnswer: break;
    }
    return Greeting::NoAnswer;
}

Result<Done> giveRole(const QString &address, const QString &login, ServerRole role)
{
    return giveServerRole(address, login, role);
}

Result<Done> giveTable(const QString &address, const QString &login, Id<Table> table, TableGift gift)
{
    return giveServerTable(address, login, table.value, gift);
}

} // namespace oogst::server
