// Who may do what on a server. The server itself holds people to it, whatever program they use.

#pragma once

#include "storage/sql/connection.h"

namespace oogst {

/// The three groups of users: who manages the server makes its users members of one.
inline constexpr const char *organiserRole = "oogst_organiser";     ///< everything
inline constexpr const char *facilitatorRole = "oogst_facilitator"; ///< records at the tables given to them; sees no addresses
inline constexpr const char *readerRole = "oogst_reader";           ///< looks

/// Makes the groups where they are missing, and the rules that hold them. Inside the caller's transaction.
void guardWithRoles(sql::Connection &database);
/// Why this user may only look; empty when he may write.
QString whyReadOnly(sql::Connection &database);

} // namespace oogst
