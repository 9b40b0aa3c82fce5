#include "storage/schema_sql.h"

#include <QStringList>

namespace oogst::sql {
namespace {

// What storage.md 4.2 names: the log and what belongs to it. The records' tables are a projection of `change`.
constexpr const char *logTables = R"(
CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, val ANY) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS actor(id BLOB PRIMARY KEY, name TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS session(
  id INTEGER PRIMARY KEY, actor BLOB NOT NULL, device TEXT NOT NULL, app TEXT NOT NULL, schema INT NOT NULL,
  started INT NOT NULL, clock_offset INT, maxseq INT NOT NULL DEFAULT 0, maxhlc INT NOT NULL DEFAULT 0,
  complete INT NOT NULL DEFAULT 1) STRICT;
CREATE TABLE IF NOT EXISTS tx(
  ses INT NOT NULL, seq INT NOT NULL, at INT NOT NULL, kind TEXT NOT NULL, label TEXT, ref_ses INT, ref_seq INT,
  PRIMARY KEY(ses,seq)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS change(
  n INTEGER PRIMARY KEY AUTOINCREMENT, ses INT NOT NULL, seq INT NOT NULL, hlc INT NOT NULL, tbl INT NOT NULL,
  row BLOB NOT NULL, col INT NOT NULL, val ANY, base_ses INT, base_seq INT, tx INT NOT NULL,
  head INT NOT NULL DEFAULT 1, crc INT NOT NULL) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS ch_id ON change(ses,seq);
CREATE INDEX IF NOT EXISTS ch_cell ON change(row,col,hlc,ses);
CREATE INDEX IF NOT EXISTS ch_base ON change(base_ses,base_seq) WHERE base_ses IS NOT NULL;
CREATE TABLE IF NOT EXISTS sup(
  t_ses INT NOT NULL, t_seq INT NOT NULL, ses INT NOT NULL, seq INT NOT NULL,
  PRIMARY KEY(t_ses,t_seq,ses,seq)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS erased(row BLOB PRIMARY KEY, at INT, reason TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS draft(ses INT, row BLOB, col INT, text TEXT, at INT, PRIMARY KEY(row,col,ses)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS blob(hash BLOB, part INT, data BLOB, PRIMARY KEY(hash,part)) STRICT, WITHOUT ROWID;
)";

const QStringList logTableNames{
    QStringLiteral("meta"),   QStringLiteral("actor"), QStringLiteral("session"), QStringLiteral("tx"), QStringLiteral("change"),
    QStringLiteral("sup"),    QStringLiteral("erased"), QStringLiteral("draft"),  QStringLiteral("blob"),
};

std::string columnDeclaration(const FieldInfo &f)
{
    std::string declaration = quoted(f.name);
    switch (f.kind) {
    case Kind::Reference:
        return declaration + " BLOB REFERENCES " + quoted(f.refersTo) + "(id) DEFERRABLE INITIALLY DEFERRED";
    case Kind::Integer:
    case Kind::Boolean:
        return declaration + " INT";
    default:
        return declaration + " TEXT";
    }
}

void createRecordTable(SQLite::Database &database, const RecordType &type)
{
    std::string create = "CREATE TABLE " + quoted(type.table) + "(id BLOB PRIMARY KEY, vis INT NOT NULL DEFAULT 0";
    for (qsizetype i = 1; i < type.fields.size(); ++i)
        create += ", " + columnDeclaration(type.fields[i]);
    database.exec(create + ") STRICT, WITHOUT ROWID");
}

} // namespace

std::string quoted(const QString &name)
{
    return '"' + name.toStdString() + '"';
}

QSet<QString> columnsInFile(SQLite::Database &database, const QString &table)
{
    QSet<QString> names;
    SQLite::Statement query(database, "SELECT name FROM pragma_table_xinfo(?)");
    query.bind(1, table.toStdString());
    while (query.executeStep())
        names.insert(textAt(query, 0));
    return names;
}

void createOrExtend(SQLite::Database &database)
{
    database.exec(logTables);
    for (const RecordType *type : allRecordTypes()) {
        const QSet<QString> present = columnsInFile(database, type->table);
        if (present.isEmpty()) {
            createRecordTable(database, *type);
            continue;
        }
        for (qsizetype i = 1; i < type->fields.size(); ++i)
            if (!present.contains(type->fields[i].name))
                database.exec("ALTER TABLE " + quoted(type->table) + " ADD COLUMN " + columnDeclaration(type->fields[i]));
    }
}

bool isComplete(SQLite::Database &database)
{
    for (const RecordType *type : allRecordTypes()) {
        const QSet<QString> present = columnsInFile(database, type->table);
        for (const FieldInfo &f : type->fields)
            if (!present.contains(f.name))
                return false;
    }
    return true;
}

QString strangeStructure(SQLite::Database &database, bool newerMinor)
{
    QSet<QString> known(logTableNames.begin(), logTableNames.end());
    for (const RecordType *type : allRecordTypes())
        known.insert(type->table);
    QSet<QString> found;
    SQLite::Statement objects(database, "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (objects.executeStep()) {
        const QString kind = textAt(objects, 0), name = textAt(objects, 1);
        if (kind == u"trigger" || kind == u"view")
            return Words::tr("it holds a %1 (“%2”) that Oogst did not make").arg(kind, name);
        if (kind == u"table" && !known.contains(name) && !newerMinor)
            return Words::tr("it holds a table “%1” that Oogst did not make").arg(name);
        if (kind == u"table")
            found.insert(name);
    }
    for (const QString &name : logTableNames)
        if (!found.contains(name))
            return Words::tr("its table “%1” is missing").arg(name);
    for (const RecordType *type : allRecordTypes()) {
        const QSet<QString> present = columnsInFile(database, type->table);
        if (!present.isEmpty() && (!present.contains(QStringLiteral("id")) || !present.contains(QStringLiteral("vis"))))
            return Words::tr("its table “%1” is not as it should be").arg(type->table);
    }
    return {};
}

} // namespace oogst::sql
