// One connection to a database and its prepared statements: the only thing the two back ends do differently.

#pragma once

#include "core/result.h"
#include "core/schema/record_type.h"

#include <QByteArray>
#include <QUuid>

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

namespace oogst::sql {

/// What went wrong, for `problemOf`. The only exception of this room, and it stays in it.
enum class Fault {
    NotADocument,
    Damaged,
    ReadOnly,
    CannotOpen,
    DiskFull,
    Busy,
    Disk,
    TooLong, ///< more text in one value than a document takes
    NoServer,
    CutWhileSaving, ///< the line to the server was cut during COMMIT: nobody knows whether it arrived
    NotAllowed,
    Other,
};

class Error : public std::runtime_error
{
public:
    Error(Fault fault, const std::string &what) : std::runtime_error(what), m_fault(fault) {}
    Fault fault() const { return m_fault; }

private:
    Fault m_fault;
};

/// A prepared statement. Parameters count from 1, columns from 0. A value of the log (`bindValue`, `value`) is nothing,
/// a qlonglong, a QString or a QByteArray of 16 bytes (a reference).
class Query
{
public:
    virtual ~Query() = default;

    virtual Query &bind(int index, qint64 number) = 0;
    virtual Query &bind(int index, const QString &text) = 0;
    virtual Query &bind(int index, const QUuid &id) = 0;
    virtual Query &bindNothing(int index) = 0;
    virtual Query &bindValue(int index, const QVariant &value) = 0;

    /// True when there is a row.
    virtual bool step() = 0;
    /// For statements that return nothing: runs it and is ready for the next.
    virtual void run() = 0;
    virtual void reset() = 0;
    /// Whether there is a row at all; then it is ready for the next.
    bool found();

    virtual bool isNothing(int column) = 0;
    virtual qint64 number(int column) = 0;
    virtual QString text(int column) = 0;
    virtual QUuid id(int column) = 0;
    virtual QVariant value(int column) = 0;

    Query &bind(int index, int number) { return bind(index, qint64(number)); }
    /// What `value` gave for a column of a fixed type, into such a column again.
    virtual Query &bindPlain(int index, const QVariant &value) { return bindValue(index, value); }
};

/// A database of one document. Statements are written once for both dialects: `?` for parameters, double quotes for
/// names, and no functions that only one of them has.
class Connection
{
public:
    virtual ~Connection() = default;

    /// A statement, kept prepared, reset and without bindings. Valid until the same text is asked for again.
    virtual Query &query(const std::string &sql) = 0;
    virtual void run(const std::string &sql) = 0;

    /// Starts a transaction that may write; nobody else writes until it ends.
    virtual void begin() = 0;
    /// Starts a transaction that only reads: all of it sees the same moment, whatever others write. Ends with rollback().
    virtual void beginReading() = 0;
    virtual void commit() = 0;
    virtual void rollback() = 0;

    /// Gives back the room, and the bytes, of what was deleted. Not inside a transaction.
    virtual void shrink() = 0;

    /// True when somebody else may have written since the last call.
    virtual bool othersMayHaveWritten() = 0;
    /// Whether several people work in it at once: a server.
    virtual bool isShared() const { return false; }
    /// By what name the server knows who works here; empty for a file.
    virtual QString user() const { return {}; }
    /// Whether the server shows this user a part of the document only.
    virtual bool isLimited() const { return false; }
    /// Whether this user may change the rows of a table.
    virtual bool mayWrite(const QString &) { return true; }
    /// After the line was cut: tries to get it back. What was under way on the old one has ended before the next
    /// transaction begins.
    virtual bool revive() { return false; }

    /// The names of the tables, and of the columns of one (empty when there is no such table).
    virtual QStringList tables() = 0;
    virtual QStringList columns(const QString &table) = 0;

    /// Column types of this dialect: whole numbers, texts, ids, values of any kind, a number that counts by itself; and
    /// how the declaration of a table ends, plain or held together by its key.
    struct Types {
        std::string number, numberKey, text, id, bytes, any, counter, end, keyedEnd;
    };
    virtual const Types &types() const = 0;

    qint64 number(const std::string &sql);
    QString text(const std::string &sql);
};

/// A transaction: rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) { connection.begin(); }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/// Several looks at one moment.
class Moment
{
public:
    explicit Moment(Connection &connection) : m_connection(connection) { connection.beginReading(); }
    ~Moment();
    Moment(const Moment &) = delete;
    Moment &operator=(const Moment &) = delete;

private:
    Connection &m_connection;
};

/// `"id"`, quoted for SQL: "table" and "from" are words of SQL too.
std::string quoted(const QString &name);

/// A cell as the log keeps it, and back. References travel as 16 bytes.
QVariant toValue(Kind kind, const QVariant &cell);
QVariant toCell(Kind kind, const QVariant &value);

/// What the database said, in words for the person at the screen. `place` is the file or the server.
Problem problemOf(const Error &error, const QString &place);

/// Runs `body` and turns what the database throws into a Problem.
template <class T>
Result<T> guarded(const QString &place, const std::function<Result<T>()> &body)
{
    try {
        return body();
    } catch (const Error &error) {
        return problemOf(error, place);
    }
}

} // namespace oogst::sql
