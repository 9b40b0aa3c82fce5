// All records of one open file, in memory: what views, rules, reports and exports read.

#pragma once

#include "core/records/records.h"
#include "core/change_set.h"

#include <QHash>
#include <QMap>

#include <memory>
#include <optional>

namespace oogst {

/// The records by type and id. A value: copying is cheap (shared until changed), so a copy is a snapshot that
/// another thread may read. Only `take` changes it, and only Workspace and the tests call that.
class Document
{
public:
    using Records = QMap<QUuid, std::shared_ptr<const void>>;

    /// One record, or nothing.
    template <class Record>
    std::optional<Record> find(Id<Record> id) const
    {
        const void *record = pointer(recordType<Record>(), id.value);
        return record ? std::optional(*static_cast<const Record *>(record)) : std::nullopt;
    }

    /// One record, or an empty one: for showing a reference that may dangle.
    template <class Record>
    Record findOrEmpty(Id<Record> id) const
    {
        return find(id).value_or(Record{});
    }

    /// All records of a type, by id (which for most is the order of making).
    template <class Record>
    QList<Record> all() const
    {
        QList<Record> list;
        for (const auto &record : of(recordType<Record>()))
            list += *static_cast<const Record *>(record.get());
        return list;
    }

    /// The records whose `member` equals `value`: `where(&Table::meetup, id)`.
    template <class Record, class Value>
    QList<Record> where(Value Record::*member, const std::type_identity_t<Value> &value) const
    {
        QList<Record> list;
        for (const auto &held : of(recordType<Record>()))
            if (const auto *record = static_cast<const Record *>(held.get()); record->*member == value)
                list += *record;
        return list;
    }

    const Records &of(const RecordType &type) const;
    const void *pointer(const RecordType &type, const QUuid &id) const;
    /// The cells of a record, or nothing.
    std::optional<Row> row(const RecordType &type, const QUuid &id) const;
    qsizetype count() const;

    /// Makes the changes true here, without asking.
    void take(const ChangeSet &set);

    /// True when both hold the same records with the same cells.
    bool operator==(const Document &other) const;

private:
    QHash<const RecordType *, Records> m_records;
};

} // namespace oogst
