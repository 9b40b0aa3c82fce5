// Who may do what on a server. The server itself holds people to it, whatever program they use.

#pragma once

#include "core/history/server_role.h"
#include "core/result.h"
#include "storage/sql/connection.h"

namespace oogst {

/// The three groups of users of a server; a login is a member of one.
inline constexpr const char *organiserRole = "oogst_organiser";     ///< everything
inline constexpr const char *facilitatorRole = "oogst_facilitator"; ///< records at the tables given to them; sees no addresses
inline constexpr const char *readerRole = "oogst_reader";           ///< looks

/// Makes the groups where they are missing, and the rules that hold them: privileges, row level security and triggers,
/// for the tables and fields as they are declared now. Inside the caller's transaction. Does nothing where this user may
/// not make groups: then the document is for its owner only.
void guardWithRoles(sql::Connection &database);
/// Why this user may only look; empty when he may write.
QString whyReadOnly(sql::Connection &database);
/// Makes a login a member of a group, and of no other.
Result<Done> giveRole(sql::Connection &database, const QString &login, ServerRole role);
/// Gives a table to the facilitator with this login, or takes it back.
Result<Done> giveTable(sql::Connection &database, const QString &login, const QUuid &table, TableGift gift);

} // namespace oogst
