// A document in memory, filled record by record.

#pragma once

#include "core/document.h"
#include "core/schema/id.h"

namespace oogst::test {

struct SmallWorld {
    Document document;
    qint64 last = 100;

    /// Gives it an id where it has none, and returns it as it stands in the document.
    template <class Record>
    Record add(Record record)
    {
        if (record.id.isNull())
            record.id = recordType<Record>().hasNaturalKey() ? naturalId(record) : Id<Record>{timeOrderedUuid(++last)};
        ChangeSet set;
        set.add(record);
        document.take(set);
        return record;
    }
    template <class Record, class Edit>
    void edit(Id<Record> id, const Edit &change)
    {
        const Record before = document.findOrEmpty(id);
        Record after = before;
        change(after);
        ChangeSet set;
        set.edit(before, after);
        document.take(set);
    }
};

} // namespace oogst::test
