#include "storage/connection.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

namespace oogst {
namespace {

std::string fileUri(const QString &path, Access access)
{
    QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/");
    if (access == Access::Untouched)
        uri += "?immutable=1";
    return uri.toStdString();
}

int openFlags(Access access)
{
    return (access == Access::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY) | SQLite::OPEN_URI;
}

} // namespace

Store::Connection::Connection(const std::string &file, int flags) : m_database(file, flags, 5000)
{
    sqlite3 *handle = m_database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    m_database.exec("PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON");
}

Store::Connection::Connection(const QString &file, Access access) : Connection(fileUri(file, access), openFlags(access))
{
    path = file;
    if (access != Access::ReadWrite)
        return;
    // WAL with FULL is the only mode that lost nothing in simulated power cuts; where it is refused (some network
    // file systems), TRUNCATE.
    if (text("PRAGMA journal_mode=WAL") != u"wal")
        m_database.exec("PRAGMA journal_mode=TRUNCATE");
    m_database.exec("PRAGMA synchronous=FULL");
}

std::unique_ptr<Store::Connection> Store::Connection::createFile(const QString &path)
{
    auto connection = std::unique_ptr<Connection>(
        new Connection(fileUri(path, Access::ReadWrite), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_URI));
    connection->path = path;
    connection->database().exec("PRAGMA page_size=4096; PRAGMA encoding='UTF-8'");
    return connection;
}

SQLite::Statement &Store::Connection::statement(const std::string &sql)
{
    std::shared_ptr<SQLite::Statement> &held = m_statements[QByteArray::fromStdString(sql)];
    if (!held)
        held = std::make_shared<SQLite::Statement>(m_database, sql);
    held->reset();
    held->clearBindings();
    return *held;
}

qint64 Store::Connection::number(const std::string &sql)
{
    SQLite::Statement query(m_database, sql);
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

QString Store::Connection::text(const std::string &sql)
{
    SQLite::Statement query(m_database, sql);
    return query.executeStep() ? textAt(query, 0) : QString();
}

void Store::Connection::setMeta(const QString &key, const QString &value)
{
    SQLite::Statement &insert = statement("INSERT INTO meta(key,val) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET val=excluded.val");
    insert.bind(1, key.toStdString());
    insert.bind(2, value.toStdString());
    insert.exec();
}

void bindId(SQLite::Statement &statement, int index, const QUuid &id)
{
    const QByteArray bytes = id.toRfc4122();
    statement.bind(index, bytes.constData(), int(bytes.size()));
}

QUuid idAt(SQLite::Statement &statement, int column)
{
    const SQLite::Column held = statement.getColumn(column);
    return QUuid::fromRfc4122(QByteArray(static_cast<const char *>(held.getBlob()), held.getBytes()));
}

QString textAt(SQLite::Statement &statement, int column)
{
    const SQLite::Column held = statement.getColumn(column);
    return QString::fromUtf8(held.getText(), held.getBytes());
}

void bindCell(SQLite::Statement &statement, int index, Kind kind, const QVariant &cell)
{
    if (!cell.isValid())
        statement.bind(index);
    else if (kind == Kind::Reference)
        bindId(statement, index, QUuid::fromString(cell.toString()));
    else if (kind == Kind::Integer || kind == Kind::Boolean)
        statement.bind(index, static_cast<int64_t>(cell.toLongLong()));
    else
        statement.bind(index, cell.toString().toStdString());
}

QVariant cellAt(SQLite::Statement &statement, int column, Kind kind)
{
    if (statement.isColumnNull(column))
        return {};
    if (kind == Kind::Reference)
        return idAt(statement, column).toString(QUuid::WithoutBraces);
    if (kind == Kind::Integer || kind == Kind::Boolean)
        return qlonglong(statement.getColumn(column).getInt64());
    return textAt(statement, column);
}

Problem problemOf(const SQLite::Exception &error, const QString &path)
{
    switch (error.getErrorCode()) {
    case SQLITE_NOTADB:
        return {Words::tr("This file is not an Oogst document. Choose a file that ends in .oogst."), path};
    case SQLITE_CORRUPT:
        return {Words::tr("This document is damaged. Open a backup of it, or ask for help before you change anything."), path};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Words::tr("This file cannot be written. Save a copy in a folder of your own."), path};
    case SQLITE_CANTOPEN:
        return {Words::tr("This file cannot be opened. Check that it is there and that you may read it."), path};
    case SQLITE_FULL:
        return {Words::tr("The disk is full. Make room and try again; nothing was changed."), path};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Words::tr("Another program keeps this document busy. Try again in a moment."), path};
    case SQLITE_IOERR:
        return {Words::tr("The disk did not answer. Check the disk or the stick and try again; nothing was changed."), path};
    default:
        return {Words::tr("The document could not be used: %1.").arg(QString::fromUtf8(error.what())), path};
    }
}

} // namespace oogst
