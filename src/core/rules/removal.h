// What goes along when a record is removed.

#pragma once

#include "core/document.h"

namespace oogst {

/// The changes that remove the records and all that belong to them (`OwnedBy`), and that empty the other
/// references to them. The summary is left to the caller.
ChangeSet removalOf(const Document &document, const RecordType &type, const QList<QUuid> &ids);

template <class Record>
ChangeSet removalOf(const Document &document, const QList<Id<Record>> &ids)
{
    QList<QUuid> plain;
    for (const Id<Record> &id : ids)
        plain += id.value;
    return removalOf(document, recordType<Record>(), plain);
}

} // namespace oogst
