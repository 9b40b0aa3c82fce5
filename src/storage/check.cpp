// Looking for damage: the structure, every log entry, and whether the records are what the log says.

#include "storage/schema_sql.h"
#include "storage/writer.h"

namespace oogst {
namespace {

Kind kindOf(const RecordType *type, int column)
{
    if (!type || column == aliveColumn)
        return Kind::Boolean;
    const int i = type->indexOfNumber(column);
    return i < 0 ? Kind::Text : type->fields[i].kind;
}

void checkEntries(Store::Connection &file, QStringList &found)
{
    SQLite::Statement query(file.database(), "SELECT ses,seq,hlc,tbl,row,col,val,coalesce(base_ses,0),coalesce(base_seq,0),tx,crc "
                                             "FROM change ORDER BY ses,seq");
    qint64 session = 0, expected = 0;
    while (query.executeStep()) {
        CellChange c;
        c.session = query.getColumn(0).getInt64();
        c.sequence = query.getColumn(1).getInt64();
        c.clock = query.getColumn(2).getInt64();
        c.table = query.getColumn(3).getInt();
        c.row = idAt(query, 4);
        c.column = query.getColumn(5).getInt();
        const RecordType *type = recordTypeNumbered(c.table);
        if (type && (c.column == aliveColumn || type->indexOfNumber(c.column) >= 0)) {
            c.kind = kindOf(type, c.column);
            c.value = cellAt(query, 6, c.kind);
            c.base = {query.getColumn(7).getInt64(), query.getColumn(8).getInt64()};
            c.step = query.getColumn(9).getInt64();
            if (checksum(c) != static_cast<quint32>(query.getColumn(10).getInt64()))
                found += Words::tr("Log entry %1 of session %2 is damaged.").arg(c.sequence).arg(c.session);
        }
        if (c.session != session) {
            session = c.session;
            expected = 1;
        }
        if (c.sequence != expected)
            found += Words::tr("Log entries before %1 of session %2 are missing.").arg(c.sequence).arg(c.session);
        expected = c.sequence + 1;
    }
}

void checkProjection(Store::Connection &file, QStringList &found)
{
    for (const RecordType *type : allRecordTypes()) {
        if (sql::columnsInFile(file.database(), type->table).isEmpty())
            continue;
        for (qsizetype i = 0; i < type->fields.size(); ++i) {
            const bool alive = i == 0;
            const int column = alive ? aliveColumn : type->fields[i].number;
            const std::string name = alive ? "vis" : sql::quoted(type->fields[i].name);
            SQLite::Statement query(file.database(),
                                    "SELECT count(*) FROM " + sql::quoted(type->table) + " p WHERE p." + name + " IS NOT "
                                    "(SELECT w.val FROM change w WHERE w.row=p.id AND w.col=? ORDER BY w.hlc DESC, w.ses DESC LIMIT 1)");
            query.bind(1, column);
            if (query.executeStep() && query.getColumn(0).getInt64() > 0)
                found += Words::tr("%1 %2 records differ from the log in “%3”.")
                             .arg(QString::number(query.getColumn(0).getInt64()), type->table,
                                  alive ? QStringLiteral("vis") : type->fields[i].name);
        }
    }
}

} // namespace

Result<QStringList> Store::check() const
{
    return guarded<QStringList>(path(), [&]() -> Result<QStringList> {
        QStringList found;
        SQLite::Statement integrity(m_connection->database(), "PRAGMA integrity_check(20)");
        while (integrity.executeStep())
            if (const QString line = textAt(integrity, 0); line != u"ok")
                found += line;
        checkEntries(*m_connection, found);
        checkProjection(*m_connection, found);
        return found;
    });
}

} // namespace oogst
