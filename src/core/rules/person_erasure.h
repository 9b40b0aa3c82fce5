// What erasing a person comes down to.

#pragma once

#include "core/document.h"
#include "core/history/erasure.h"

namespace oogst {

struct PersonErasure {
    QList<Erasure> erasures;  ///< values that go for good
    ChangeSet removals;       ///< records that go with them
    /// Other records in whose free text the person's name or address stands: for people to look at, a program cannot
    /// know who is meant.
    QList<std::pair<const RecordType *, QUuid>> mentions;
};

/// All that says who somebody is goes: name, addresses, functions, care needs, reasons, answers. Where somebody was at a
/// meetup, a nameless record stays, so that counts and outcomes hold. Who was never anywhere goes altogether.
PersonErasure erasureOf(const Document &document, const QList<Id<Person>> &people);

} // namespace oogst
