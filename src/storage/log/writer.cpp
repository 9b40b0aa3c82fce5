#include "storage/log/writer.h"

#include "storage/log/erasure.h"
#include "storage/log/rows.h"
#include "storage/log/step_entry.h"

namespace oogst {

Writer::Writer(sql::Connection &file, Session &session, const QDateTime &now)
    : m_file(file), m_session(session), m_now(now), m_projector(file)
{
}

void Writer::startStep(StepKind kind, const QString &summary, StepId answers)
{
    m_session.lastClock = std::max(m_session.lastClock, m_file.number("SELECT max(maxhlc) FROM session"));
    if (m_session.id == 0)
        startSession(m_file, m_session, m_now);
    m_step = m_session.sequence + 1;
    writeStep(m_file, {{m_session.id, m_step}, m_now.toMSecsSinceEpoch(), wordOf(kind), summary, answers});
}

StepId Writer::write(const ChangeSet &set, StepId answers)
{
    startStep(set.kind, set.summary, answers);
    for (const RecordChange &change : set.changes)
        writeRecord(change);
    for (const Decision &decision : set.decided)
        writeDecision(decision);
    // A step is named after its first entry, so it has one, also when there was nothing left to do.
    if (m_written.isEmpty())
        writeCell(documentTable, naturalUuid(QStringLiteral("document"), {"step"}), 1, {});
    noteProgress(m_file, m_session);
    m_projector.run();
    return {m_session.id, m_step};
}

StepId Writer::writeNote(StepKind kind, const QString &summary, const QUuid &record, const QString &note)
{
    startStep(kind, summary, {});
    writeCell(documentTable, record, 1, note);
    noteProgress(m_file, m_session);
    return {m_session.id, m_step};
}

/// What the record's fields hold in the file although it is removed; nothing when it was never there.
std::optional<Row> Writer::heldBefore(const RecordType &type, const QUuid &row)
{
    if (!hasEntries(m_file, row))
        return std::nullopt;
    Row held(type.fields.size());
    for (qsizetype i = 1; i < type.fields.size(); ++i) {
        const FieldInfo &f = type.fields[i];
        sql::Query &q = m_file.query("SELECT val FROM change WHERE row=? AND col=? ORDER BY hlc DESC, ses DESC LIMIT 1");
        q.bind(1, row).bind(2, f.number);
        if (q.step())
            held[i] = sql::toCell(f.kind, q.value(0));
        q.reset();
    }
    return held;
}

void Writer::writeRecord(const RecordChange &change)
{
    const RecordType &type = *change.type;
    if (!change.after) {
        writeRemoval(type, change.id);
        return;
    }
    Row from(type.fields.size());
    if (change.before) {
        from = *change.before;
    } else {
        // A record that was removed before and comes back: what it held then must not shine through.
        if (auto held = heldBefore(type, change.id))
            from = *held;
        writeCell(type.number, change.id, aliveColumn, qlonglong(1));
    }
    for (qsizetype i = 1; i < type.fields.size(); ++i)
        if (from[i] != (*change.after)[i])
            writeCell(type.number, change.id, type.fields[i].number, sql::toValue(type.fields[i].kind, (*change.after)[i]));
}

void Writer::writeRemoval(const RecordType &type, const QUuid &row)
{
    // A removal replaces exactly what its author had seen of the record: an edit he had not seen keeps it visible.
    const StepId removal = writeCell(type.number, row, aliveColumn, qlonglong(0));
    supersedeSeen("row=? AND col>=?", row, aliveColumn, removal);
}

void Writer::writeDecision(const Decision &decision)
{
    const auto written = m_written.constFind({decision.id, decision.field});
    if (written != m_written.constEnd()) {
        supersedeSeen("row=? AND col=?", decision.id, decision.field, *written);
        return;
    }
    // The value that is shown already was chosen: it is written again, so that the choice itself can travel.
    QVariant shown = qlonglong(1);
    if (decision.field != aliveColumn) {
        const RecordType &type = *decision.type;
        const int i = type.indexOfNumber(decision.field);
        if (const auto row = shownRow(m_file, type, decision.id); row && i >= 0)
            shown = sql::toValue(type.fields[i].kind, row->at(i));
    }
    const StepId by = writeCell(decision.type->number, decision.id, decision.field, shown);
    supersedeSeen("row=? AND col=?", decision.id, decision.field, by);
}

/// Marks the entries of a record that were seen and stand unreplaced, except `by` itself, as replaced by it.
void Writer::supersedeSeen(const std::string &which, const QUuid &row, int column, StepId by)
{
    QList<StepId> replaced;
    sql::Query &q = m_file.query("SELECT ses,seq FROM change WHERE " + which + " AND head=1 AND " + Session::seenCondition);
    q.bind(1, row).bind(2, column).bind(3, m_session.seen).bind(4, m_session.id);
    while (q.step())
        if (const StepId id = stepAt(q, 0); id != by)
            replaced += id;
    q.reset();
    for (const StepId &id : std::as_const(replaced))
        supersede(m_file, id, by);
}

StepId Writer::writeCell(int table, const QUuid &row, int column, const QVariant &value)
{
    Change c;
    qint64 baseClock = 0;
    sql::Query &shown = m_file.query(std::string("SELECT ses,seq,hlc FROM change WHERE row=? AND col=? AND ") + Session::seenCondition
                                     + " ORDER BY hlc DESC, ses DESC LIMIT 1");
    shown.bind(1, row).bind(2, column).bind(3, m_session.seen).bind(4, m_session.id);
    if (shown.step()) {
        c.base = stepAt(shown, 0);
        baseClock = shown.number(2);
    }
    shown.reset();
    c.clock = nextClock(m_session, m_now, baseClock);
    c.id = {m_session.id, ++m_session.sequence};
    c.table = table;
    c.row = row;
    c.column = column;
    if (!isErased(m_file, row, column))
        c.value = value;
    else
        m_projector.touchChanged(table, row); // who wrote it still shows the value
    c.step = m_step;
    append(m_file, c, checksum(c));
    m_projector.touch(table, row);
    m_written.insert({row, column}, c.id);
    return c.id;
}

} // namespace oogst
