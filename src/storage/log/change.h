// One entry of the log: one field of one record got one value. The state of a document is a function of the set of
// these entries and of nothing else (storage.md 3.2); merging two documents is the union of their sets.

#pragma once

#include "core/history/step.h"
#include "storage/sql/connection.h"

#include <QList>

namespace oogst {

/// The number of the column that says whether a record is there (1) or removed (0).
inline constexpr int aliveColumn = 0;

struct Change {
    StepId id;
    qint64 clock = 0;   ///< hybrid: milliseconds since 1970 << 16, or one more than the greatest seen
    int table = 0;      ///< number of the record type
    QUuid row;
    int column = 0;     ///< field number, or aliveColumn
    QVariant value;     ///< as sql::toValue makes it; of an erased field always nothing
    StepId base;        ///< the change that was shown when this one was made
    qint64 step = 0;    ///< sequence of the step it belongs to
};

/// Which of two changes of a field is shown: the one with the later clock; the session decides between equals.
inline bool isShownOver(const Change &a, const Change &b)
{
    return a.clock != b.clock ? a.clock > b.clock : a.id.session > b.id.session;
}

/// Finds silent damage: the first four bytes of an MD5.
quint32 sumOf(const QByteArray &bytes);
/// Of an entry, over all that identifies and fills it.
quint32 checksum(const Change &change);

/// Reading and adding entries. The columns of `changeColumns` in the order that `changeAt` reads.
inline constexpr const char *changeColumns = "ses,seq,hlc,tbl,row,col,val,base_ses,base_seq,tx,crc";
Change changeAt(sql::Query &query, int firstColumn = 0);
/// Whether the log says anything of a record.
bool hasEntries(sql::Connection &file, const QUuid &row);
/// Adds the entry and marks what it replaced; does not touch the records' tables. `sum` is its checksum.
void append(sql::Connection &file, const Change &change, quint32 sum);
/// Says that `by` also replaces `target`, beside its base: a removal replaces all that its author had seen of the
/// record, a decision between two values both.
void supersede(sql::Connection &file, StepId target, StepId by);

StepId stepAt(sql::Query &query, int column);

} // namespace oogst
