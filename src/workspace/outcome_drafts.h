// Text of outcomes that was typed when the program ended badly.

#pragma once

#include "workspace/workspace.h"

namespace oogst {

/// The number of the field that drafts of outcomes are kept for: their text.
int outcomeTextField();

/// Puts what was typed and not yet written into its outcomes, as one step. Returns how many lines came back.
Result<int> recoverTypedOutcomes(Workspace &workspace);

} // namespace oogst
