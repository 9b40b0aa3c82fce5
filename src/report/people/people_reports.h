// What the law asks to be told about people's data, as reports: to the person, and about the processing.

#pragma once

#include "core/document.h"
#include "report/blocks.h"

namespace oogst {

/// Everything about one person, for that person (art. 15 AVG): each record with its fields, and where they are mentioned.
Report makePersonReport(const Document &document, Id<Person> person, Language language);

/// On one page: what is kept of whom for a meetup, why, until when, and who got a list (art. 30 AVG).
Report makeProcessingReport(const Document &document, Id<Meetup> meetup, Language language);

} // namespace oogst
