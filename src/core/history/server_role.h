// What somebody may do in a document on a server.

#pragma once

namespace oogst {

enum class ServerRole {
    Organiser,   ///< everything
    Facilitator, ///< records at the tables given to them
    Reader,      ///< looks
};

/// Whether a facilitator gets a table or loses it.
enum class TableGift { Give, TakeBack };

} // namespace oogst
