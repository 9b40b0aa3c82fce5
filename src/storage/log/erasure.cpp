#include "storage/log/erasure.h"

#include "storage/log/ownership.h"
#include "storage/log/step_entry.h"

#include <QDateTime>

namespace oogst {
namespace {

/// The records and all that belongs to them, as deep as it goes.
QSet<QUuid> withWhatBelongs(sql::Connection &file, const QList<Erasure> &erasures)
{
    QSet<QUuid> found;
    QList<RecordRef> queue;
    for (const Erasure &erasure : erasures) {
        sql::Query &q = file.query("SELECT tbl FROM change WHERE row=? LIMIT 1");
        q.bind(1, erasure.row);
        if (q.step())
            queue += RecordRef{int(q.number(0)), erasure.row};
        q.reset();
    }
    for (qsizetype i = 0; i < queue.size(); ++i) { // grows while it runs
        const RecordRef at = queue[i];
        if (found.contains(at.row))
            continue;
        found.insert(at.row);
        const RecordType *type = recordTypeNumbered(at.table);
        if (!type)
            continue;
        for (const ChildField &child : childrenOf(*type)) {
            sql::Query &q = file.query("SELECT id FROM " + sql::quoted(child.type->table) + " WHERE " + sql::quoted(child.field->name) + "=?");
            q.bind(1, at.row);
            while (q.step())
                queue += RecordRef{child.type->number, q.id(0)};
            q.reset();
        }
    }
    return found;
}

void eraseValuesOf(sql::Connection &file, Projector &projector, const Erasure &erasure)
{
    QList<Change> held;
    sql::Query &q = file.query("SELECT " + std::string(changeColumns) + " FROM change WHERE row=? AND col<>0 AND (col=? OR ?=-1) AND val IS NOT NULL");
    q.bind(1, erasure.row).bind(2, erasure.column).bind(3, erasure.column);
    while (q.step())
        held += changeAt(q);
    q.reset();
    for (Change &change : held) {
        change.value = {};
        file.query("UPDATE change SET val=NULL, crc=? WHERE ses=? AND seq=?")
            .bind(1, qint64(checksum(change)))
            .bind(2, change.id.session)
            .bind(3, change.id.sequence)
            .run();
        projector.touchChanged(change.table, change.row);
    }
    file.query("DELETE FROM draft WHERE row=? AND (col=? OR ?=-1)").bind(1, erasure.row).bind(2, erasure.column).bind(3, erasure.column).run();
}

} // namespace

bool isErased(sql::Connection &file, const QUuid &row, int column)
{
    if (column == aliveColumn)
        return false;
    return file.query("SELECT 1 FROM erased WHERE row=? AND (col=? OR col=-1)").bind(1, row).bind(2, column).found();
}

void erase(sql::Connection &file, Projector &projector, const QList<Erasure> &erasures, const QDateTime &now, const QString &reason)
{
    for (const Erasure &erasure : erasures) {
        file.query("INSERT INTO erased(row,col,at,reason) VALUES(?,?,?,?) ON CONFLICT DO NOTHING")
            .bind(1, erasure.row)
            .bind(2, erasure.column)
            .bind(3, now.toMSecsSinceEpoch())
            .bind(4, reason)
            .run();
        eraseValuesOf(file, projector, erasure);
    }
    eraseStepTexts(file, erasures);
}

QList<Erasure> erasuresIn(sql::Connection &file)
{
    QList<Erasure> found;
    sql::Query &q = file.query("SELECT row,col FROM erased ORDER BY row,col");
    while (q.step())
        found += {q.id(0), int(q.number(1))};
    q.reset();
    return found;
}

QList<Erasure> erasuresToCome(sql::Connection &into, sql::Connection &from)
{
    QSet<std::pair<QUuid, int>> ours;
    for (const Erasure &erasure : erasuresIn(into))
        ours.insert({erasure.row, erasure.column});
    QList<Erasure> coming = erasuresIn(from);
    coming.removeIf([&](const Erasure &erasure) { return ours.contains({erasure.row, erasure.column}); });
    return coming;
}

void eraseStepTexts(sql::Connection &file, const QList<Erasure> &erasures)
{
    for (const QUuid &row : withWhatBelongs(file, erasures)) {
        QSet<StepId> steps;
        sql::Query &q = file.query("SELECT DISTINCT ses,tx FROM change WHERE row=?");
        q.bind(1, row);
        while (q.step())
            steps.insert(stepAt(q, 0));
        q.reset();
        for (const StepId &step : std::as_const(steps))
            forgetStepText(file, step);
    }
}

} // namespace oogst
