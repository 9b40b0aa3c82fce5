// Text that was typed when the program ended badly.

#pragma once

#include "workspace/workspace.h"

namespace oogst {

/// The number of the field that holds the words of an outcome.
int outcomeTextField();

/// Puts what was typed and not yet written into its records, as one step. Returns how many texts came back.
Result<int> bringBackTyping(Workspace &workspace);

} // namespace oogst
