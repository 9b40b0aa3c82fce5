// The check before publishing, on the command line.

#pragma once

#include "cli/call.h"
#include "report/publishing/check.h"

#include <QJsonArray>

namespace oogst {
class Workspace;
}

namespace oogst::cli {

/// `check FILE --publish CODE`: tells what to look at before the meetup is published. Refused when there is anything.
/// Tells what was found, each on a line with its spot; returns the same for programs.
QJsonArray tellFindings(Call &call, const QList<Finding> &findings);

int runPublishCheck(Call &call, const Workspace &workspace);

} // namespace oogst::cli
