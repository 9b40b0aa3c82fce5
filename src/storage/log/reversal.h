// What taking back a step comes down to now.

#pragma once

#include "storage/sql/connection.h"
#include "storage/store.h"

namespace oogst {

/// The change set that makes the document what it would be had `step` not happened: every field that still shows what
/// the step made of it gets the value it would show otherwise. Undone steps do not count; undo and redo themselves are
/// looked through. A merge is taken back with all that it brought.
Reversal reversalOf(sql::Connection &file, StepId step);

/// The change set that brings back what the document held when entry number `arrival` was the last.
ChangeSet returnTo(sql::Connection &file, qint64 arrival);

} // namespace oogst
