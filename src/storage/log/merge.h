// Brings what another document knows into this one: the union of two sets of log entries (storage.md 3).

#pragma once

#include "storage/log/projector.h"
#include "storage/log/session.h"
#include "storage/store.h"

namespace oogst {

struct Incoming {
    QList<IncomingSession> sessions;
    QList<StepId> changes;        ///< every entry that came in
    QSet<RecordRef> records;      ///< records that look different, or may
    qint64 clockAhead = 0;        ///< milliseconds that the latest clock among them lies in the future
    int erasures = 0;             ///< erasures that were new here

    bool isEmpty() const { return changes.isEmpty() && erasures == 0; }
};

/// Copies what `from` has and `into` lacks; applies the erasures of both. Inside the caller's transaction on `into`.
/// The order in which documents are merged, and how often, makes no difference to the outcome. Throws sql::Error, with
/// Fault::Damaged when an entry is not what its checksum says: then nothing may be kept.
Incoming takeIn(sql::Connection &into, Session &session, sql::Connection &from, const QDateTime &now);

/// The row, in the table 0, under which every merge notes what it brought.
QUuid mergeNotes();
/// The entries as the note in the step of a merge keeps them, and back.
QString notedChanges(const QList<StepId> &changes);
QList<std::pair<StepId, StepId>> rangesIn(const QString &note);

/// A clock more than this far in the future is no clock that is wrong but one that would spoil all others.
inline constexpr qint64 tenYears = 10LL * 366 * 24 * 3600 * 1000; // milliseconds

} // namespace oogst
