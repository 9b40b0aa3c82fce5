// Makes the records' tables say what the log says. Local writes, merges, erasure and repair all end here, so that a
// record looks the same whichever way its changes came.

#pragma once

#include "storage/log/change.h"

#include <QHash>
#include <QSet>

namespace oogst {

/// How a record stands in its table (column `vis`).
enum class Standing {
    Removed = 0,
    Present = 1,
    Edited = 2,  ///< removed, but somebody who did not know that changed it
    Needed = 3,  ///< removed, but something visible belongs to it
};

/// One record, by its table's number.
struct RecordRef {
    int table = 0;
    QUuid row;

    bool operator==(const RecordRef &) const = default;
};
inline size_t qHash(const RecordRef &ref, size_t seed = 0)
{
    return qHash(ref.row, seed);
}

class Projector
{
public:
    explicit Projector(sql::Connection &file) : m_file(file) {}

    /// Remembers a record that got entries. Tables of newer versions are passed over: their entries stay in the log.
    void touch(int table, const QUuid &row);
    /// The same for a record whose entries themselves were changed: by erasure.
    void touchChanged(int table, const QUuid &row);
    /// Computes the touched records and those that depend on them. Returns all whose table row was written.
    QSet<RecordRef> run();
    /// Notes for other programs that these records look different although they got no entries.
    static void noteRewritten(sql::Connection &file, const QSet<RecordRef> &records);

private:
    struct Field {
        QVariant value;
        int heads = 0;
        bool contested = false;
    };
    struct Folded;
    Folded folded(const RecordType &type, const QUuid &row);
    void write(const RecordType &type, const QUuid &row);
    const std::string &upsert(const RecordType &type);
    void noteContested(int table, const QUuid &row, const Folded &record);
    void placeInTree(const RecordType &type, const FieldInfo &parent, const QUuid &row, const QVariant &wanted);
    void rebuildTree(const RecordType &type, const FieldInfo &parent);
    void setParent(const RecordType &type, const FieldInfo &parent, const QUuid &row, const QUuid &to);
    void settle(const RecordType &type, const QUuid &row);
    bool hasVisibleChild(const RecordType &type, const QUuid &row);

    sql::Connection &m_file;
    QHash<const RecordType *, std::string> m_upserts;
    QList<RecordRef> m_touched;
    QSet<RecordRef> m_known;
    QSet<RecordRef> m_unlikeEntries; ///< who only knows the entries just written would show them wrongly
    QSet<RecordRef> m_written;
    QList<RecordRef> m_toSettle; ///< removed records that may be needed, and owners of what changed
};

/// Makes all records' tables anew. Inside the caller's transaction.
void projectAll(sql::Connection &file);

} // namespace oogst
