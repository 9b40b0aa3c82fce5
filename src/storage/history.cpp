// Steps, and what taking one back comes down to.

#include "storage/schema_sql.h"
#include "storage/writer.h"

#include <limits>

namespace oogst {
namespace {

StepId stepAt(SQLite::Statement &query, int column)
{
    return {query.getColumn(column).getInt64(), query.getColumn(column + 1).getInt64()};
}

struct OpenSteps {
    QList<StepId> toUndo;
    QList<StepId> toRedo;
};

/// Walks the steps in the order of arrival. An undo moves the step it answers to the redo side and the other way
/// round; a new edit forgets what could be made again.
OpenSteps openSteps(Store::Connection &file)
{
    OpenSteps open;
    SQLite::Statement query(file.database(),
                            "SELECT tx.ses, tx.seq, tx.kind, coalesce(tx.ref_ses,0), coalesce(tx.ref_seq,0) FROM tx JOIN change "
                            "ON change.ses=tx.ses AND change.seq=tx.seq ORDER BY change.n");
    while (query.executeStep()) {
        const StepId step = stepAt(query, 0), answered = stepAt(query, 3);
        const QString kind = textAt(query, 2);
        if (kind == wordOf(StepKind::Undo)) {
            open.toUndo.removeAll(answered);
            open.toRedo += step;
        } else if (kind == wordOf(StepKind::Redo)) {
            open.toRedo.removeAll(answered);
            open.toUndo += step;
        } else {
            open.toUndo += step;
            open.toRedo.clear();
        }
    }
    return open;
}

/// The row as it was just before the log's clock stood at `clock`: what a record held when it was removed. A hidden
/// row may hold something else by now, when the record came back in between and that was undone.
Row rowBefore(Store::Connection &file, const RecordType &type, const QUuid &id, qint64 clock)
{
    Row row(type.fields.size());
    row[0] = id.toString(QUuid::WithoutBraces);
    for (qsizetype i = 1; i < type.fields.size(); ++i) {
        SQLite::Statement &query =
            file.statement("SELECT val FROM change WHERE row=? AND col=? AND hlc<? ORDER BY hlc DESC, ses DESC LIMIT 1");
        bindId(query, 1, id);
        query.bind(2, type.fields[i].number);
        query.bind(3, static_cast<int64_t>(clock));
        if (query.executeStep())
            row[i] = cellAt(query, 0, type.fields[i].kind);
        query.reset();
    }
    return row;
}

Row rowNow(Store::Connection &file, const RecordType &type, const QUuid &id)
{
    return rowBefore(file, type, id, std::numeric_limits<qint64>::max());
}

bool isShown(Store::Connection &file, const RecordType &type, const QUuid &id)
{
    SQLite::Statement &query = file.statement("SELECT vis FROM " + sql::quoted(type.table) + " WHERE id=?");
    bindId(query, 1, id);
    const bool shown = query.executeStep() && query.getColumn(0).getInt() == 1;
    query.reset();
    return shown;
}

/// One record's part in a step that is taken back.
struct Touched {
    const RecordType *type = nullptr;
    bool shownBefore = false;
    bool shownAfter = false;
    Row before, after;
};

/// A field is taken back only where it still shows what the step made of it: the same change, or a later undo that
/// brought the same value back.
Reversal reversal(Store::Connection &file, StepId step)
{
    Reversal result;
    SQLite::Statement query(file.database(),
                            "SELECT c.tbl, c.row, c.col, c.hlc, b.val, "
                            "(SELECT w.val IS c.val FROM change w WHERE w.row=c.row AND w.col=c.col "
                            " ORDER BY w.hlc DESC, w.ses DESC LIMIT 1) "
                            "FROM change c LEFT JOIN change b ON b.ses=c.base_ses AND b.seq=c.base_seq "
                            "WHERE c.ses=? AND c.seq>=? AND c.tx=? ORDER BY c.seq DESC");
    query.bind(1, static_cast<int64_t>(step.session));
    query.bind(2, static_cast<int64_t>(step.sequence));
    query.bind(3, static_cast<int64_t>(step.sequence));
    QList<QUuid> order;
    QHash<QUuid, Touched> touched;
    while (query.executeStep()) {
        const RecordType *type = recordTypeNumbered(query.getColumn(0).getInt());
        const QUuid id = idAt(query, 1);
        const int column = query.getColumn(2).getInt();
        if (!type)
            continue;
        if (!touched.contains(id)) {
            order += id;
            const bool shown = isShown(file, *type, id);
            const Row row = rowNow(file, *type, id);
            touched.insert(id, {type, shown, shown, row, row});
        }
        if (query.getColumn(5).getInt() == 0) {
            ++result.kept;
            continue;
        }
        Touched &record = touched[id];
        if (column == aliveColumn) {
            record.shownAfter = cellAt(query, 4, Kind::Boolean).toInt() == 1;
            if (record.shownAfter && !record.shownBefore)
                record.after = rowBefore(file, *type, id, query.getColumn(3).getInt64());
        } else if (const int i = type->indexOfNumber(column); i >= 0)
            record.after[i] = cellAt(query, 4, type->fields[i].kind);
    }
    for (const QUuid &id : std::as_const(order)) {
        const Touched &record = touched[id];
        RecordChange change{record.type, id, std::nullopt, std::nullopt};
        if (record.shownBefore)
            change.before = record.before;
        if (record.shownAfter)
            change.after = record.after;
        if (change.before != change.after)
            result.set.changes += change;
    }
    return result;
}

} // namespace

Result<StepId> Store::undoable() const
{
    return guarded<StepId>(path(), [&]() -> Result<StepId> {
        const QList<StepId> steps = openSteps(*m_connection).toUndo;
        return steps.isEmpty() ? StepId{} : steps.last();
    });
}

Result<StepId> Store::redoable() const
{
    return guarded<StepId>(path(), [&]() -> Result<StepId> {
        const QList<StepId> steps = openSteps(*m_connection).toRedo;
        return steps.isEmpty() ? StepId{} : steps.last();
    });
}

Result<QString> Store::summaryOf(StepId step) const
{
    return guarded<QString>(path(), [&]() -> Result<QString> {
        SQLite::Statement &query = m_connection->statement("SELECT label FROM tx WHERE ses=? AND seq=?");
        query.bind(1, static_cast<int64_t>(step.session));
        query.bind(2, static_cast<int64_t>(step.sequence));
        const QString label = query.executeStep() ? textAt(query, 0) : QString();
        query.reset();
        return label;
    });
}

Result<Reversal> Store::reversalOf(StepId step) const
{
    return guarded<Reversal>(path(), [&]() -> Result<Reversal> { return reversal(*m_connection, step); });
}

Result<QList<StoredStep>> Store::steps(const QUuid &record) const
{
    return guarded<QList<StoredStep>>(path(), [&]() -> Result<QList<StoredStep>> {
        const std::string only = record.isNull() ? "" : "WHERE EXISTS(SELECT 1 FROM change r WHERE r.row=? AND r.ses=tx.ses AND r.tx=tx.seq) ";
        SQLite::Statement query(m_connection->database(),
                                "SELECT tx.ses, tx.seq, tx.at, tx.kind, tx.label, coalesce(tx.ref_ses,0), coalesce(tx.ref_seq,0), "
                                "session.device FROM tx JOIN session ON session.id=tx.ses "
                                "JOIN change ON change.ses=tx.ses AND change.seq=tx.seq " + only + "ORDER BY change.n");
        if (!record.isNull())
            bindId(query, 1, record);
        QList<StoredStep> steps;
        while (query.executeStep()) {
            StoredStep step;
            step.id = stepAt(query, 0);
            step.at = QDateTime::fromMSecsSinceEpoch(query.getColumn(2).getInt64(), Qt::UTC);
            step.kind = enumFromWord<StepKind>(textAt(query, 3)).value_or(StepKind::Edit);
            step.summary = textAt(query, 4);
            step.takesBack = stepAt(query, 5);
            step.device = textAt(query, 7);
            steps += step;
        }
        SQLite::Statement rows(m_connection->database(),
                               "SELECT DISTINCT tbl, row FROM change WHERE ses=? AND seq>=? AND tx=?");
        for (StoredStep &step : steps) {
            rows.reset();
            rows.bind(1, static_cast<int64_t>(step.id.session));
            rows.bind(2, static_cast<int64_t>(step.id.sequence));
            rows.bind(3, static_cast<int64_t>(step.id.sequence));
            while (rows.executeStep())
                if (const RecordType *type = recordTypeNumbered(rows.getColumn(0).getInt()))
                    step.records += {type, idAt(rows, 1)};
        }
        return steps;
    });
}

} // namespace oogst
