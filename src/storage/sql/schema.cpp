#include "storage/sql/schema.h"

#include "storage/storage_words.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace oogst::sql {
namespace {

// What storage.md 4.2 names. `{n}` … stand for the types of the dialect, `{end}` and `{keyed}` for how a table ends.
// `contested`, `cut` and `rewritten` are derived, as the records' tables are.
constexpr const char *logTables = R"(
CREATE TABLE IF NOT EXISTS meta(key {text} PRIMARY KEY, val {text}{keyed};
CREATE TABLE IF NOT EXISTS actor(id {id} PRIMARY KEY, name {text}{keyed};
CREATE TABLE IF NOT EXISTS session(
  id {pk}, actor {id} NOT NULL, device {text} NOT NULL, app {text} NOT NULL, schema {n} NOT NULL,
  started {n} NOT NULL, clock_offset {n}, maxseq {n} NOT NULL DEFAULT 0, maxhlc {n} NOT NULL DEFAULT 0,
  complete {n} NOT NULL DEFAULT 1, merged {n} NOT NULL DEFAULT 0{end};
CREATE TABLE IF NOT EXISTS tx(
  ses {n} NOT NULL, seq {n} NOT NULL, at {n} NOT NULL, kind {text} NOT NULL, label {text}, ref_ses {n}, ref_seq {n},
  crc {n}, PRIMARY KEY(ses,seq){keyed};
CREATE TABLE IF NOT EXISTS change(
  n {counter}, ses {n} NOT NULL, seq {n} NOT NULL, hlc {n} NOT NULL, tbl {n} NOT NULL,
  row {id} NOT NULL, col {n} NOT NULL, val {any}, base_ses {n}, base_seq {n}, tx {n} NOT NULL,
  head {n} NOT NULL DEFAULT 1, crc {n} NOT NULL{end};
CREATE TABLE IF NOT EXISTS sup(
  t_ses {n} NOT NULL, t_seq {n} NOT NULL, ses {n} NOT NULL, seq {n} NOT NULL,
  PRIMARY KEY(t_ses,t_seq,ses,seq){keyed};
CREATE TABLE IF NOT EXISTS erased(
  row {id} NOT NULL, col {n} NOT NULL, at {n} NOT NULL, reason {text}, PRIMARY KEY(row,col){keyed};
CREATE TABLE IF NOT EXISTS draft(
  ses {n} NOT NULL, tbl {n} NOT NULL, row {id} NOT NULL, col {n} NOT NULL, text {text}, at {n} NOT NULL,
  PRIMARY KEY(row,col,ses){keyed};
CREATE TABLE IF NOT EXISTS blob(hash {bytes} NOT NULL, part {n} NOT NULL, data {bytes}, PRIMARY KEY(hash,part){keyed};
CREATE TABLE IF NOT EXISTS contested(row {id} NOT NULL, col {n} NOT NULL, tbl {n} NOT NULL, PRIMARY KEY(row,col){keyed};
CREATE TABLE IF NOT EXISTS cut(row {id} PRIMARY KEY, tbl {n} NOT NULL{keyed};
CREATE TABLE IF NOT EXISTS rewritten(n {counter}, tbl {n} NOT NULL, row {id} NOT NULL{end};
CREATE UNIQUE INDEX IF NOT EXISTS ch_id ON change(ses,seq);
CREATE INDEX IF NOT EXISTS ch_cell ON change(row,col,hlc,ses);
CREATE INDEX IF NOT EXISTS ch_base ON change(base_ses,base_seq) WHERE base_ses IS NOT NULL;
CREATE INDEX IF NOT EXISTS sup_by ON sup(ses,seq);
CREATE INDEX IF NOT EXISTS tx_ref ON tx(ref_ses,ref_seq) WHERE ref_ses IS NOT NULL;
)";

const QStringList logTableNames{
    QStringLiteral("meta"),   QStringLiteral("actor"), QStringLiteral("session"), QStringLiteral("tx"),
    QStringLiteral("change"), QStringLiteral("sup"),   QStringLiteral("erased"),  QStringLiteral("draft"),
    QStringLiteral("blob"),   QStringLiteral("contested"), QStringLiteral("cut"), QStringLiteral("rewritten"),
};

std::string inDialect(std::string text, const Connection::Types &types)
{
    const std::pair<std::string, std::string> words[] = {
        {"{n}", types.number},   {"{text}", types.text}, {"{id}", types.id},         {"{any}", types.any},
        {"{bytes}", types.bytes}, {"{end}", types.end},   {"{keyed}", types.keyedEnd}, {"{counter}", types.counter},
        {"{pk}", types.numberKey},
    };
    for (const auto &[mark, meaning] : words)
        for (size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + meaning.size()))
            text.replace(at, mark.size(), meaning);
    return text;
}

std::string columnDeclaration(const FieldInfo &f, const Connection::Types &types)
{
    switch (f.kind) {
    case Kind::Reference:
        return quoted(f.name) + " " + types.id;
    case Kind::Integer:
    case Kind::Boolean:
        return quoted(f.name) + " " + types.number;
    default:
        return quoted(f.name) + " " + types.text;
    }
}

/// No foreign keys: a reference to what somebody else removed is a finding for people, not a failure (storage.md, rule 9).
void createRecordTable(Connection &database, const RecordType &type)
{
    const Connection::Types &types = database.types();
    std::string create = "CREATE TABLE " + quoted(type.table) + "(id " + types.id + " PRIMARY KEY, vis " + types.number + " NOT NULL DEFAULT 0";
    for (qsizetype i = 1; i < type.fields.size(); ++i)
        create += ", " + columnDeclaration(type.fields[i], types);
    database.run(create + types.keyedEnd);
    database.run("CREATE INDEX " + quoted(QStringLiteral("needed_") + type.table) + " ON " + quoted(type.table) + "(id) WHERE vis=3");
}

void createOwnerIndexes(Connection &database, const RecordType &type)
{
    for (const FieldInfo &f : type.fields)
        if (f.is(OwnedBy))
            database.run("CREATE INDEX IF NOT EXISTS " + quoted(QStringLiteral("of_%1_%2").arg(type.table, f.name)) + " ON "
                         + quoted(type.table) + "(" + quoted(f.name) + ")");
}

} // namespace

bool hasSumsOfSteps(Connection &database)
{
    return database.columns(QStringLiteral("tx")).contains(QStringLiteral("crc"));
}

void createOrExtend(Connection &database)
{
    database.run(inDialect(logTables, database.types()));
    if (!hasSumsOfSteps(database)) // the first documents of version 2, and older ones
        database.run("ALTER TABLE tx ADD COLUMN crc " + database.types().number);
    for (const RecordType *type : allRecordTypes()) {
        const QStringList present = database.columns(type->table);
        if (present.isEmpty()) {
            createRecordTable(database, *type);
        } else {
            for (qsizetype i = 1; i < type->fields.size(); ++i)
                if (!present.contains(type->fields[i].name))
                    database.run("ALTER TABLE " + quoted(type->table) + " ADD COLUMN "
                                 + columnDeclaration(type->fields[i], database.types()));
        }
        createOwnerIndexes(database, *type);
    }
}

bool isComplete(Connection &database)
{
    if (!hasSumsOfSteps(database))
        return false;
    for (const RecordType *type : allRecordTypes()) {
        const QStringList present = database.columns(type->table);
        for (const FieldInfo &f : type->fields)
            if (!present.contains(f.name))
                return false;
    }
    return true;
}

void dropRecordTables(Connection &database)
{
    for (const RecordType *type : allRecordTypes())
        database.run("DROP TABLE IF EXISTS " + quoted(type->table));
}

QString strangeStructure(Connection &database, Age age)
{
    QSet<QString> known(logTableNames.begin(), logTableNames.end());
    for (const RecordType *type : allRecordTypes())
        known.insert(type->table);
    Query &objects = database.query("SELECT type, name FROM sqlite_schema WHERE type IN ('trigger','view')");
    if (objects.step())
        return StorageWords::tr("it holds a %1 (“%2”) that Oogst did not make").arg(objects.text(0), objects.text(1));
    const QStringList found = database.tables();
    for (const QString &name : found)
        if (!known.contains(name) && age != Age::NewerMinor)
            return StorageWords::tr("it holds a table “%1” that Oogst did not make").arg(name);
    for (const QString &name : logTableNames)
        if (!found.contains(name) && age != Age::Older)
            return StorageWords::tr("its table “%1” is missing").arg(name);
    for (const RecordType *type : allRecordTypes()) {
        const QStringList present = database.columns(type->table);
        if (!present.isEmpty() && (!present.contains(QStringLiteral("id")) || !present.contains(QStringLiteral("vis"))))
            return StorageWords::tr("its table “%1” is not as it should be").arg(type->table);
    }
    return {};
}

} // namespace oogst::sql
