// Who was there before, and who should be there but is not: derived from the records, never typed.

#pragma once

#include "core/document.h"

namespace oogst {

/// Whether `other` was held before `meetup`: by their dates, or else because only `other` has been held.
bool isEarlier(const Meetup &other, const Meetup &meetup);
/// At how many earlier meetups of this file each person was (`isExpected`). Who is not in it comes for the first time.
QHash<Id<Person>, int> earlierVisits(const Document &document, Id<Meetup> meetup);
/// Whether nobody of the wanted organisation with something like the wanted role comes to the meetup, or an
/// absence was written down.
bool isMissing(const WantedPartner &partner, const Document &document);

} // namespace oogst
