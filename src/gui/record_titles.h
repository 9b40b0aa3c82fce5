// What any record is called in one line, for lists, choices and the palette.

#pragma once

#include "core/document.h"

namespace oogst {

/// One line for a record of any type: a person's name, a table's number and title, an outcome's text.
/// Empty when there is no such record.
QString recordTitle(const Document &document, const RecordType &type, const QUuid &id);
template <class Record>
QString recordTitle(const Document &document, Id<Record> id)
{
    return recordTitle(document, recordType<Record>(), id.value);
}

/// The ids of all records of a type, in the order of their titles (people by family name).
QList<QUuid> idsByTitle(const Document &document, const RecordType &type);
/// The participations of a meetup in the order of their titles: who can be chosen there.
QList<QUuid> participantsByTitle(const Document &document, Id<Meetup> meetup);

/// A cell as people read it: labels for words, titles for references, dates written out.
QString cellText(const Document &document, const FieldInfo &field, const QVariant &cell);

/// "donderdag 19 september 2019" for an exact day, else the words.
QString termText(const Term &term);
/// The days a term can mean: "21 t/m 30 november 2013"; empty when there are none.
QString termDays(const Term &term);
/// "West · 17 november 2020"
QString meetupLine(const Meetup &meetup);

} // namespace oogst
