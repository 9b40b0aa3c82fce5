// What a facilitator takes along: a part of the document, about some tables.

#pragma once

#include "core/document.h"

namespace oogst {

/// The records that the facilitators of `tables` need: the meetup, its rounds and these tables with their issues, who
/// sits there, and what was said there so far. Of people it holds names and organisations and nothing more; of anybody
/// who is at none of these tables it holds nothing.
Document partFor(const Document &document, const QList<Id<Table>> &tables);

} // namespace oogst
