// Moving the items of a programme.

#pragma once

#include "core/document.h"

namespace oogst {

/// The change that puts an item at place `to` (0 is first) among the items of its meetup. Empty when it is there.
ChangeSet moveItem(const Document &document, Id<ProgrammeItem> item, qsizetype to);

} // namespace oogst
