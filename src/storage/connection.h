// One SQLite connection with the settings every document is opened with, and prepared statements kept ready.

#pragma once

#include "storage/store.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace oogst {

/// How SQLite may use the file.
enum class Access {
    ReadWrite,
    ReadOnly,
    Untouched, ///< read the main file only, take no lock, make no side file
};

class Store::Connection
{
public:
    Connection(const QString &path, Access access);
    static std::unique_ptr<Connection> createFile(const QString &path);

    SQLite::Database &database() { return m_database; }
    /// A statement, reset and without bindings. Valid until the same text is asked for again.
    SQLite::Statement &statement(const std::string &sql);
    qint64 number(const std::string &sql);
    QString text(const std::string &sql);
    /// A word of the table `meta`.
    void setMeta(const QString &key, const QString &value);

    QString path;
    QString readOnlyReason;
    qint64 session = 0;      ///< 0 until the first write: reading leaves no trace
    qint64 sequence = 0;     ///< of the last change in this session
    qint64 lastClock = 0;    ///< greatest hybrid clock seen

private:
    Connection(const std::string &file, int flags);
    SQLite::Database m_database;
    QHash<QByteArray, std::shared_ptr<SQLite::Statement>> m_statements;
};

/// Cells in and out of SQLite. References and ids travel as 16 bytes.
void bindCell(SQLite::Statement &statement, int index, Kind kind, const QVariant &cell);
QVariant cellAt(SQLite::Statement &statement, int column, Kind kind);
void bindId(SQLite::Statement &statement, int index, const QUuid &id);
QUuid idAt(SQLite::Statement &statement, int column);
QString textAt(SQLite::Statement &statement, int column);

/// The room's own words: `Words::tr("…")`.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

/// What SQLite said, in words for the person at the screen.
Problem problemOf(const SQLite::Exception &error, const QString &path);

/// Runs `body` and turns what SQLite throws into a Problem.
template <class T>
Result<T> guarded(const QString &path, const std::function<Result<T>()> &body)
{
    try {
        return body();
    } catch (const SQLite::Exception &error) {
        return problemOf(error, path);
    }
}

} // namespace oogst
