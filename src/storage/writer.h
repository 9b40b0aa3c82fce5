// Writes one change set: rows, log, session and step, in one transaction.

#pragma once

#include "storage/connection.h"

namespace oogst {

/// One log entry as it is written; `before` of a change is the value of the change it replaced, so it is not kept.
struct CellChange {
    qint64 session = 0;
    qint64 sequence = 0;
    qint64 clock = 0;      ///< hybrid: milliseconds << 16, or one more than the last
    int table = 0;
    QUuid row;
    int column = 0;        ///< field number; 0 says whether the record is there
    Kind kind = Kind::Integer;
    QVariant value;
    StepId base;           ///< the change that was shown when this one was made
    qint64 step = 0;
};

/// The number of the column that says whether a record is there (1) or removed (0).
inline constexpr int aliveColumn = 0;

/// Finds silent damage to a log entry: the first four bytes of an MD5 over all that identifies and fills it.
quint32 checksum(const CellChange &change);

class Writer
{
public:
    Writer(Store::Connection &file, const ChangeSet &set, const QDateTime &now, StepId answers);
    /// Throws SQLite::Exception; then nothing is written.
    StepId run();

private:
    void startSession();
    void writeRecord(const RecordChange &change);
    void writeCell(const RecordType &type, const QUuid &row, int column, Kind kind, const QVariant &value);
    std::optional<Row> hiddenOrShownRow(const RecordType &type, const QUuid &id);

    Store::Connection &m_file;
    const ChangeSet &m_set;
    QDateTime m_now;
    StepId m_answers;
    qint64 m_step = 0;
};

} // namespace oogst
