// A sample with more people, for trying out large meetups.

#pragma once

#include "core/document.h"
#include "core/result.h"

namespace oogst::cli {

/// The document with `people` persons. Participants without a role are copied, with a number behind their name, with
/// their functions, organisations, wishes and needs, and with as many tables more as they need. Copies have no
/// seat yet. Refused when there are more people already, or nobody to copy.
Result<Document> scaled(const Document &document, int people);

} // namespace oogst::cli
