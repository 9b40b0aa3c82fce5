// Steps: what was done, and taking it back.

#include "storage/log/conflicts.h"
#include "storage/log/merge.h"
#include "storage/log/reversal.h"
#include "storage/open_store.h"

#include <QSet>

namespace oogst {

using sql::guarded;

namespace {

void addRecords(sql::Query &q, QList<std::pair<const RecordType *, QUuid>> &records, QSet<QUuid> &known)
{
    while (q.step())
        if (const RecordType *type = recordTypeNumbered(int(q.number(0))); type && !known.contains(q.id(1))) {
            known.insert(q.id(1));
            records += {type, q.id(1)};
        }
    q.reset();
}

/// What the step touched; of a merge what it brought.
QList<std::pair<const RecordType *, QUuid>> recordsOf(sql::Connection &file, const HistoryLine &step)
{
    QList<std::pair<const RecordType *, QUuid>> records;
    QSet<QUuid> known;
    sql::Query &own = file.query("SELECT DISTINCT tbl,row FROM change WHERE ses=? AND seq>=? AND tx=?");
    own.bind(1, step.id.session).bind(2, step.id.sequence).bind(3, step.id.sequence);
    addRecords(own, records, known);
    if (step.kind != StepKind::Merge)
        return records;
    sql::Query &note = file.query("SELECT val FROM change WHERE ses=? AND seq=?");
    const QString ranges = note.bind(1, step.id.session).bind(2, step.id.sequence).step() ? note.value(0).toString() : QString();
    note.reset();
    for (const auto &[first, last] : rangesIn(ranges)) {
        sql::Query &brought = file.query("SELECT DISTINCT tbl,row FROM change WHERE ses=? AND seq>=? AND seq<=?");
        brought.bind(1, first.session).bind(2, first.sequence).bind(3, last.sequence);
        addRecords(brought, records, known);
    }
    return records;
}

} // namespace

Result<StepId> Store::undoable() const
{
    return guarded<StepId>(path(), [&]() -> Result<StepId> { return m_open->undo.undoable(*m_open->database, m_open->session); });
}

Result<StepId> Store::redoable() const
{
    return guarded<StepId>(path(), [&]() -> Result<StepId> { return m_open->undo.redoable(*m_open->database, m_open->session); });
}

Result<QString> Store::summaryOf(StepId step) const
{
    return guarded<QString>(path(), [&]() -> Result<QString> {
        sql::Query &q = m_open->database->query("SELECT label FROM tx WHERE ses=? AND seq=?");
        q.bind(1, step.session).bind(2, step.sequence);
        const QString label = q.step() && !q.isNothing(0) ? q.text(0) : QString();
        q.reset();
        return label;
    });
}

Result<int> Store::sizeOf(StepId step, int most) const
{
    return guarded<int>(path(), [&]() -> Result<int> {
        sql::Query &q = m_open->database->query("SELECT count(*) FROM (SELECT 1 FROM change WHERE ses=? AND seq>=? AND tx=? LIMIT ?) AS found");
        const int count = q.bind(1, step.session).bind(2, step.sequence).bind(3, step.sequence).bind(4, most).step() ? int(q.number(0)) : 0;
        q.reset();
        return count;
    });
}

Result<Reversal> Store::reversalOf(StepId step) const
{
    return guarded<Reversal>(path(), [&]() -> Result<Reversal> { return oogst::reversalOf(*m_open->database, step); });
}

Result<ChangeSet> Store::returnTo(StepId step) const
{
    return guarded<ChangeSet>(path(), [&]() -> Result<ChangeSet> {
        sql::Query &q = m_open->database->query("SELECT max(n) FROM change WHERE ses=? AND seq>=? AND tx=?");
        q.bind(1, step.session).bind(2, step.sequence).bind(3, step.sequence);
        const qint64 arrival = q.step() ? q.number(0) : 0;
        q.reset();
        return oogst::returnTo(*m_open->database, arrival);
    });
}

Result<QList<HistoryLine>> Store::steps(const QList<QUuid> &records) const
{
    return guarded<QList<HistoryLine>>(path(), [&]() -> Result<QList<HistoryLine>> {
        sql::Connection &file = *m_open->database;
        QSet<StepId> wanted;
        for (const QUuid &record : records) {
            sql::Query &q = file.query("SELECT DISTINCT ses,tx FROM change WHERE row=?");
            q.bind(1, record);
            while (q.step())
                wanted.insert(stepAt(q, 0));
            q.reset();
        }
        QList<HistoryLine> steps;
        sql::Query &q = file.query("SELECT tx.ses,tx.seq,tx.at,tx.kind,tx.label,tx.ref_ses,tx.ref_seq,session.device,session.merged,change.n "
                                   "FROM tx JOIN session ON session.id=tx.ses JOIN change ON change.ses=tx.ses AND change.seq=tx.seq "
                                   "ORDER BY change.n");
        while (q.step()) {
            HistoryLine step;
            step.id = stepAt(q, 0);
            if (!records.isEmpty() && !wanted.contains(step.id))
                continue;
            step.at = QDateTime::fromMSecsSinceEpoch(q.number(2), Qt::UTC);
            step.kind = enumFromWord<StepKind>(q.text(3)).value_or(StepKind::Edit);
            step.summary = q.isNothing(4) ? QString() : q.text(4);
            step.takesBack = stepAt(q, 5);
            step.device = q.text(7);
            step.cameByMerge = q.number(8) == 1;
            step.arrival = q.number(9);
            steps += step;
        }
        q.reset();
        for (HistoryLine &step : steps)
            step.records = recordsOf(file, step);
        return steps;
    });
}

Result<QList<HistoryValue>> Store::valuesOf(const QUuid &record) const
{
    return guarded<QList<HistoryValue>>(path(), [&]() -> Result<QList<HistoryValue>> {
        QList<HistoryValue> values;
        sql::Query &q = m_open->database->query("SELECT c.ses,c.tx,tx.at,session.device,c.col,c.tbl,b.val,c.val FROM change c "
                                                "JOIN tx ON tx.ses=c.ses AND tx.seq=c.tx JOIN session ON session.id=c.ses "
                                                "LEFT JOIN change b ON b.ses=c.base_ses AND b.seq=c.base_seq "
                                                "WHERE c.row=? ORDER BY c.hlc, c.ses");
        q.bind(1, record);
        while (q.step()) {
            const RecordType *type = recordTypeNumbered(int(q.number(5)));
            const int column = int(q.number(4)), field = type ? type->indexOfNumber(column) : -1;
            if (!type || (column != aliveColumn && field < 0))
                continue;
            const Kind kind = field < 0 ? Kind::Boolean : type->fields[field].kind;
            values += {stepAt(q, 0), QDateTime::fromMSecsSinceEpoch(q.number(2), Qt::UTC), q.text(3), column,
                       sql::toCell(kind, q.value(6)), sql::toCell(kind, q.value(7))};
        }
        q.reset();
        return values;
    });
}

Result<int> Store::conflictCount() const
{
    return guarded<int>(path(), [&]() -> Result<int> { return conflictCountIn(*m_open->database); });
}

Result<QList<Conflict>> Store::conflicts() const
{
    return guarded<QList<Conflict>>(path(), [&]() -> Result<QList<Conflict>> { return conflictsIn(*m_open->database); });
}

} // namespace oogst
