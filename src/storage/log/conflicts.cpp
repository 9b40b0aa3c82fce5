#include "storage/log/conflicts.h"

#include "storage/log/change.h"
#include "storage/log/ownership.h"

namespace oogst {
namespace {

QList<Claim> claimsOf(sql::Connection &file, const RecordType &type, const QUuid &row, int column)
{
    const int field = column == aliveColumn ? -1 : type.indexOfNumber(column);
    const Kind kind = field < 0 ? Kind::Boolean : type.fields[field].kind;
    QList<Claim> claims;
    sql::Query &q = file.query("SELECT change.ses,change.seq,val,hlc,session.device,actor.name FROM change "
                               "JOIN session ON session.id=change.ses LEFT JOIN actor ON actor.id=session.actor "
                               "WHERE row=? AND col=? AND head=1 ORDER BY hlc DESC, change.ses DESC");
    q.bind(1, row).bind(2, column);
    while (q.step())
        claims += {stepAt(q, 0), sql::toCell(kind, q.value(2)), QDateTime::fromMSecsSinceEpoch(q.number(3) >> 16, Qt::UTC),
                   q.text(4), q.isNothing(5) ? QString() : q.text(5), claims.isEmpty()};
    q.reset();
    return claims;
}

/// Removed by one, changed by another: who removed it and who changed what.
QList<Claim> claimsOnPresence(sql::Connection &file, const RecordType &type, const QUuid &row)
{
    QList<Claim> claims = claimsOf(file, type, row, aliveColumn);
    sql::Query &q = file.query("SELECT change.ses,change.seq,hlc,session.device,actor.name FROM change "
                               "JOIN session ON session.id=change.ses LEFT JOIN actor ON actor.id=session.actor "
                               "WHERE row=? AND col<>0 AND head=1 ORDER BY hlc DESC, change.ses DESC LIMIT 1");
    q.bind(1, row);
    if (q.step())
        claims += {stepAt(q, 0), qlonglong(1), QDateTime::fromMSecsSinceEpoch(q.number(2) >> 16, Qt::UTC), q.text(3),
                   q.isNothing(4) ? QString() : q.text(4), false};
    q.reset();
    return claims;
}

} // namespace

QList<Conflict> conflictsIn(sql::Connection &file)
{
    QList<Conflict> found;
    sql::Query &contested = file.query("SELECT tbl,row,col FROM contested ORDER BY tbl,row,col");
    while (contested.step())
        if (const RecordType *type = recordTypeNumbered(int(contested.number(0))))
            found += {type, contested.id(1), int(contested.number(2)), false, {}};
    contested.reset();
    for (Conflict &conflict : found)
        conflict.claims = conflict.field == aliveColumn ? claimsOnPresence(file, *conflict.type, conflict.row)
                                                        : claimsOf(file, *conflict.type, conflict.row, conflict.field);
    sql::Query &cut = file.query("SELECT tbl,row FROM cut ORDER BY tbl,row");
    while (cut.step())
        if (const RecordType *type = recordTypeNumbered(int(cut.number(0))))
            found += {type, cut.id(1), parentField(*type)->number, true, {}};
    cut.reset();
    for (Conflict &conflict : found)
        if (conflict.isCircle)
            conflict.claims = claimsOf(file, *conflict.type, conflict.row, conflict.field);
    return found;
}

int conflictCountIn(sql::Connection &file)
{
    int count = 0;
    sql::Query &types = file.query("SELECT tbl FROM contested UNION ALL SELECT tbl FROM cut");
    while (types.step())
        count += recordTypeNumbered(int(types.number(0))) ? 1 : 0;
    types.reset();
    return count;
}

} // namespace oogst
