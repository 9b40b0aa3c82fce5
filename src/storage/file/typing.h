// Says to the other programs on this computer that somebody types in an opening of a document: what is kept of that
// typing is not left over, as long as this lives. When the program ends, in whatever way, the others know.

#pragma once

#include <QLockFile>

#include <memory>

namespace oogst {

/// The sign of a session; nothing where the program keeps no data of its own.
std::unique_ptr<QLockFile> signOfTyping(qint64 session);
/// Whether a program on this computer that still runs gave the sign of that session.
bool isTypedIn(qint64 session);

} // namespace oogst
