// What "@" and "#" offer while typing at a table.

#pragma once

#include "core/document.h"

namespace oogst {

class OutlineView;

/// People: those who sit at the table in this round first, then the others of the meetup. Issues: that of the table
/// first, then those of the meetup and its series. Their names are known to the spelling as well.
void offerPeopleAndIssues(OutlineView &outline, const Document &document, Id<Meetup> meetup, Id<Table> table, Id<Round> round);

} // namespace oogst
