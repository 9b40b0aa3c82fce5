// Everything in a document that is about one person.

#pragma once

#include "core/document.h"

namespace oogst {

/// One record about somebody, and why it is. Of a record that is about others as well, only what is about this person.
struct PersonRecord {
    enum class Why { IsPerson, PointsAtPerson, PointsAtParticipation, Mentions };
    const RecordType *type = nullptr;
    QUuid id;
    Why why = Why::IsPerson;
    Row row; ///< what of it may be shown to them
};

/// The person, what points at them or at their participations, and the records in whose text they are named. Of other
/// people nothing: of what is theirs only that this person stands in it, and of lists of people only this one.
QList<PersonRecord> recordsAbout(const Document &document, Id<Person> person);

/// A document of only that.
Document partAbout(const Document &document, Id<Person> person);

} // namespace oogst
