// One opening of a document by one program: whose changes are ours, and how far we have seen those of others.

#pragma once

#include "storage/log/change.h"

#include <QDateTime>

namespace oogst {

struct Session {
    qint64 id = 0;             ///< 0 until the first write: reading leaves no trace
    qint64 sequence = 0;       ///< of our last change
    qint64 lastClock = 0;      ///< greatest hybrid clock seen
    qint64 seen = 0;           ///< number of arrival up to which all changes are shown to the user
    qint64 seenRewritten = 0;  ///< the same for `rewritten`
    qint64 seenAtOpening = 0;  ///< `seen` when the document was opened

    /// Whether the user has seen a change, for SQL: two parameters, `seen` and `id`.
    static constexpr const char *seenCondition = "(n<=? OR ses=?)";
};

/// The name this computer gives itself.
QString deviceName();
/// Who works here, as a record of their own that can be erased: the same for all sessions on one device, and on a server
/// for all of one login on it.
QUuid actorIn(sql::Connection &file);

/// Takes a fresh number and writes the session down. Inside the caller's transaction.
void startSession(sql::Connection &file, Session &session, const QDateTime &now);
/// The next hybrid clock: never behind this computer's time, what was seen, or the change it follows. No clock is an error.
qint64 nextClock(Session &session, const QDateTime &now, qint64 baseClock);
/// Writes down how far the session has come. Inside the caller's transaction.
void noteProgress(sql::Connection &file, const Session &session);

} // namespace oogst
