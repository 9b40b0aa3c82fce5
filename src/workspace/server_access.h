// Documents on a server, for the window and the command line.

#pragma once

#include "core/history/server_role.h"
#include "core/records/records.h"
#include "core/result.h"

namespace oogst::server {

/// How a server takes somebody who comes with an address.
enum class Greeting { Open, AsksPassword, RefusesPassword, NoAnswer };

/// Whether `path` is the address of a server: "postgresql://name@host/database".
bool isAddress(const QString &path);
/// The address without its password: for screens, settings and messages.
QString withoutPassword(const QString &address);
/// The address with this password in it: for opening, and for nothing else.
QString withPassword(const QString &address, const QString &password);
/// The name of the database in an address: what a window calls the document.
QString databaseIn(const QString &address);
/// Tries the address; waits ten seconds at most, so not in the thread of a window.
Greeting greet(const QString &address);

/// Makes a login of the server an organiser, facilitator or reader of the document, and nothing else.
Result<Done> giveRole(const QString &address, const QString &login, ServerRole role);
/// Gives a facilitator a table, or takes it back. One who is at work sees it after opening the document again.
Result<Done> giveTable(const QString &address, const QString &login, Id<Table> table, TableGift gift);

} // namespace oogst::server
