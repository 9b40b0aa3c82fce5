// Everything in a document that is about one person.

#pragma once

#include "core/document.h"

namespace oogst {

/// One record about somebody, and why it is.
struct PersonRecord {
    enum class Why { IsPerson, PointsAtPerson, PointsAtParticipation, Mentions };
    const RecordType *type = nullptr;
    QUuid id;
    Why why = Why::IsPerson;
};

/// The person, what points at them or at their participations, and the records in whose text they are named. Other
/// people's own records are not among them.
QList<PersonRecord> recordsAbout(const Document &document, Id<Person> person);

/// A document of only those records.
Document partAbout(const Document &document, Id<Person> person);

} // namespace oogst
