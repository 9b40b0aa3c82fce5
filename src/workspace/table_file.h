// Documents that facilitators take along (Workspace::saveTableFile), as seen from outside.

#pragma once

#include <QString>

namespace oogst {

/// Whether the document at `path` was made for the facilitators of some tables: whoever opens it came to write there.
bool isTableFile(const QString &path);

} // namespace oogst
