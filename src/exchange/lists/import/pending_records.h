// Records while a list is read into them: as they were and as they become. Only for the import of people.

#pragma once

#include "core/document.h"

namespace oogst::lists {

/// A record as it was and as it becomes.
template <class Record>
struct Pending {
    std::optional<Record> before;
    Record after;
};

template <class Record>
class PendingRecords
{
public:
    explicit PendingRecords(const Document &document) : m_document(document) {}

    /// The record to change: as it was, or new with that id.
    Record &at(Id<Record> id)
    {
        const auto it = m_index.constFind(id);
        if (it != m_index.constEnd())
            return m_records[*it].after;
        const auto before = m_document.find(id);
        Record after = before.value_or(Record{});
        after.id = id;
        m_index.insert(id, m_records.size());
        m_records += {before, after};
        return m_records.last().after;
    }
    bool isNew(Id<Record> id) const
    {
        const auto it = m_index.constFind(id);
        return it != m_index.constEnd() && !m_records[*it].before;
    }
    bool knows(Id<Record> id) const { return m_index.contains(id) || m_document.find(id).has_value(); }
    void into(ChangeSet &set) const
    {
        for (const Pending<Record> &pending : m_records) {
            if (pending.before)
                set.edit(*pending.before, pending.after);
            else
                set.add(pending.after);
        }
    }
    QList<Id<Record>> added() const
    {
        QList<Id<Record>> ids;
        for (const Pending<Record> &pending : m_records)
            if (!pending.before)
                ids += pending.after.id;
        return ids;
    }
    QList<Id<Record>> changed() const
    {
        QList<Id<Record>> ids;
        for (const Pending<Record> &pending : m_records)
            if (pending.before && !(*pending.before == pending.after))
                ids += pending.after.id;
        return ids;
    }

private:
    const Document &m_document;
    QList<Pending<Record>> m_records;
    QHash<Id<Record>, qsizetype> m_index;
};

} // namespace oogst::lists
