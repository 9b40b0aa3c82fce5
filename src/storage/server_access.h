// Documents on a server as seen from outside: addresses, whether one gets in, and who may do what.

#pragma once

#include "core/history/server_role.h"
#include "core/result.h"

#include <QUuid>

namespace oogst {

/// How a server takes somebody who comes with an address.
enum class Welcome { Open, AsksPassword, RefusesPassword, NoAnswer };

/// Whether `path` is the address of a server: "postgresql://name@host/database".
bool isServerAddress(const QString &path);
/// The address without its password: for screens, settings and messages.
QString withoutPassword(const QString &address);
/// The address with this password in it: for opening, and for nothing else.
QString withPassword(const QString &address, const QString &password);
/// Tries the address; waits ten seconds at most.
Welcome knock(const QString &address);

/// Makes a login of the server an organiser, facilitator or reader of the document, and nothing else.
Result<Done> giveServerRole(const QString &address, const QString &login, ServerRole role);
/// Gives a facilitator a table, or takes it back. One who is at work sees it after opening the document again.
Result<Done> giveServerTable(const QString &address, const QString &login, const QUuid &table, TableGift gift);

} // namespace oogst
