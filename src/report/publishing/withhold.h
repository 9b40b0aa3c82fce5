// What nobody has looked at yet, and may not be for these readers, left out.

#pragma once

#include "report/publishing/check.h"

namespace oogst {

/// The findings that were not seen yet. Publishing goes on when there are none: the one rule for window and command line.
QList<Finding> unseenOf(const QList<Finding> &findings, const QSet<QString> &seenKeys);

/// The document with the names and contact details that the check before publishing finds in its texts left out, in
/// words of `language`: for a report that is made before anybody looked. Internal reports keep everything.
Document withheld(const Document &document, Id<Meetup> meetup, Audience audience, Language language);

} // namespace oogst
