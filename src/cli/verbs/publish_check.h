// The check before publishing, on the command line.

#pragma once

#include "cli/call.h"

namespace oogst {
class Workspace;
}

namespace oogst::cli {

/// `check FILE --publish CODE`: tells what to look at before the meetup is published. Refused when there is anything.
int runPublishCheck(Call &call, const Workspace &workspace);

} // namespace oogst::cli
