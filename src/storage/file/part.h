// A document that holds a part of another: what a facilitator takes along.

#pragma once

#include "core/document.h"
#include "storage/sql/connection.h"

namespace oogst {

/// Fills the empty document `part` with the records of `document` as they are known in `whole`: for each value the entry
/// that decided it, and nothing of what is not in `document`, no earlier values and no texts of steps. Its sessions are
/// marked incomplete, so that the part never passes for all there is.
void fillPart(sql::Connection &part, sql::Connection &whole, const Document &document);

/// Whether the file at `path` is such a part. Of a server, or of what cannot be read: no.
bool isPartOfDocument(const QString &path);

} // namespace oogst
