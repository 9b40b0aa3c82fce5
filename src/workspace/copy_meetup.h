// West and East from one template: what a meetup was planned with, once more for another region.

#pragma once

#include "core/document.h"

#include <functional>

namespace oogst {

/// Adds a meetup planned like `from`: its texts of planning, organisers, programme, tables on the same issues, rounds,
/// wanted partners and the groups to invite. Not copied: people, seats, answers, dates, places, harvest and reports,
/// for those belong to one day. The summary is left to the caller; the new meetup is the first change.
ChangeSet copyOfMeetup(const Document &document, Id<Meetup> from, const QString &region,
                       const std::function<QUuid()> &freshUuid);

} // namespace oogst
