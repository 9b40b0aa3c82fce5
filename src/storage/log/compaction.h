// Keeps the log from growing for ever.

#pragma once

#include "storage/log/change.h"

#include <QDateTime>

namespace oogst {

/// Drops entries that were replaced, are older than `before`, belong to no conflict and do not decide what is shown, and
/// the steps nothing is left of. What is shown, conflicts, circles and what merging does stay the same: all of them rest
/// on unreplaced and deciding entries, and the sessions still say how far they came. Undo and history lose what is
/// dropped. Inside the caller's transaction. Returns how many entries went.
int dropReplaced(sql::Connection &file, const QDateTime &before);

} // namespace oogst
