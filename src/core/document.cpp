#include "core/document.h"

#include <algorithm>

namespace oogst {

bool ChangeSet::touches(const RecordType &type) const
{
    return std::ranges::any_of(changes, [&](const RecordChange &c) { return c.type == &type; });
}

const Document::Records &Document::of(const RecordType &type) const
{
    static const Records none;
    const auto it = m_records.constFind(&type);
    return it == m_records.constEnd() ? none : *it;
}

const void *Document::pointer(const RecordType &type, const QUuid &id) const
{
    const Records &records = of(type);
    const auto it = records.constFind(id);
    return it == records.constEnd() ? nullptr : it->get();
}

std::optional<Row> Document::row(const RecordType &type, const QUuid &id) const
{
    const void *record = pointer(type, id);
    return record ? std::optional(type.pack(record)) : std::nullopt;
}

qsizetype Document::count() const
{
    qsizetype sum = 0;
    for (const Records &records : m_records)
        sum += records.size();
    return sum;
}

void Document::take(const ChangeSet &set)
{
    for (const RecordChange &change : set.changes) {
        Records &records = m_records[change.type];
        if (change.after) {
            std::shared_ptr<void> record = change.type->make();
            change.type->unpack(*change.after, record.get());
            records.insert(change.id, record);
        } else {
            records.remove(change.id);
        }
    }
}

bool Document::operator==(const Document &other) const
{
    for (const RecordType *type : allRecordTypes()) {
        const Records &mine = of(*type), &theirs = other.of(*type);
        if (mine.size() != theirs.size())
            return false;
        for (auto it = mine.begin(); it != mine.end(); ++it) {
            const auto same = theirs.find(it.key());
            if (same == theirs.end() || type->pack(it->get()) != type->pack(same->get()))
                return false;
        }
    }
    return true;
}

} // namespace oogst
