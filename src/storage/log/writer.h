// Turns what somebody did into log entries: one step, in the caller's transaction.

#pragma once

#include "core/change_set.h"
#include "storage/log/projector.h"
#include "storage/log/session.h"

#include <optional>

namespace oogst {

class Writer
{
public:
    /// `session` is started when it has no number yet, and counted on.
    Writer(sql::Connection &file, Session &session, const QDateTime &now);

    /// Writes the step and its changes and brings the records' tables up to date. `answers` is the step that an undo
    /// or redo takes back. Throws sql::Error.
    StepId write(const ChangeSet &set, StepId answers);
    /// As above for a step that has no records of its own: `record` says what it was about, in the table 0.
    StepId writeNote(StepKind kind, const QString &summary, const QUuid &record, const QString &note);

private:
    void startStep(StepKind kind, const QString &summary, StepId answers);
    void writeRecord(const RecordChange &change);
    void writeRemoval(const RecordType &type, const QUuid &row);
    void writeDecision(const Decision &decision);
    StepId writeCell(int table, const QUuid &row, int column, const QVariant &value);
    std::optional<Row> heldBefore(const RecordType &type, const QUuid &row);
    void supersedeSeen(const std::string &which, const QUuid &row, int column, StepId by);

    sql::Connection &m_file;
    Session &m_session;
    QDateTime m_now;
    qint64 m_step = 0;
    Projector m_projector;
    QHash<std::pair<QUuid, int>, StepId> m_written; ///< the entry that each field got in this step
};

/// The number of the table that notes about the document itself stand under: no record type has it.
inline constexpr int documentTable = 0;

} // namespace oogst
