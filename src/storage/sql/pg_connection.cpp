#include "storage/sql/pg_connection.h"

#include <QRegularExpression>
#include <QUrl>

#include <libpq-fe.h>

namespace oogst::sql {
namespace {

/// One document per database; everybody who writes in it waits for this lock, as a file has one writer at a time.
constexpr const char *writeLock = "SELECT pg_advisory_xact_lock(1332700019)"; // "Oogs"

Fault faultOf(const char *state)
{
    const QLatin1String code(state ? state : "");
    if (code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")))
        return Fault::NoServer;
    if (code == QLatin1String("42501") || code.startsWith(QLatin1String("28")))
        return Fault::NotAllowed;
    if (code.startsWith(QLatin1String("53")))
        return Fault::DiskFull;
    if (code == QLatin1String("40001") || code == QLatin1String("40P01") || code == QLatin1String("55P03"))
        return Fault::Busy;
    if (code == QLatin1String("25006"))
        return Fault::ReadOnly;
    return Fault::Other;
}

class Answer
{
public:
    Answer(PGconn *connection, PGresult *result) : m_result(result)
    {
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
            return;
        const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        const Error error(state ? faultOf(state) : Fault::NoServer, PQerrorMessage(connection));
        PQclear(m_result);
        throw error;
    }
    ~Answer() { PQclear(m_result); }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    PGresult *operator*() const { return m_result; }

private:
    PGresult *m_result;
};

/// `?` becomes `$1`, `$2` …; marks inside of texts stay.
QByteArray numbered(const std::string &sql, int &count)
{
    QByteArray text;
    bool inside = false;
    for (const char c : sql) {
        if (c == '\'')
            inside = !inside;
        if (c == '?' && !inside)
            text += '$' + QByteArray::number(++count);
        else
            text += c;
    }
    return text;
}

// The log's values are of any kind; here they are texts with a letter in front that says which.
QByteArray marked(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong: return 'i' + QByteArray::number(value.toLongLong());
    case QMetaType::QByteArray: return 'b' + value.toByteArray().toHex();
    default: return 't' + value.toString().toUtf8();
    }
}

QVariant unmarked(const QByteArray &bytes)
{
    const QByteArray rest = bytes.mid(1);
    switch (bytes.isEmpty() ? 't' : bytes.front()) {
    case 'i': return rest.toLongLong();
    case 'b': return QByteArray::fromHex(rest);
    default: return QString::fromUtf8(rest);
    }
}

class PgQuery : public Query
{
public:
    PgQuery(PGconn *connection, const std::string &sql, const QByteArray &name) : m_connection(connection), m_name(name)
    {
        int count = 0;
        const QByteArray text = numbered(sql, count);
        m_values.resize(count);
        Answer prepared(connection, PQprepare(connection, name.constData(), text.constData(), 0, nullptr));
        Answer described(connection, PQdescribePrepared(connection, name.constData()));
        for (int i = 0; i < PQnfields(*described); ++i)
            m_isValue += QByteArrayView(PQfname(*described, i)) == "val" && PQftype(*described, i) == textType;
    }

    Query &bind(int index, qint64 number) override { return set(index, QByteArray::number(number)); }
    Query &bind(int index, const QString &text) override
    {
        // The server keeps no U+0000; nobody types it.
        return set(index, QString(text).remove(QChar(u'\0')).toUtf8());
    }
    Query &bind(int index, const QUuid &id) override { return set(index, id.toByteArray(QUuid::WithoutBraces)); }
    Query &bindNothing(int index) override
    {
        m_values[index - 1] = std::nullopt;
        return *this;
    }
    Query &bindValue(int index, const QVariant &value) override { return value.isValid() ? set(index, marked(value)) : bindNothing(index); }

    Query &bindPlain(int index, const QVariant &value) override
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType: return bindNothing(index);
        case QMetaType::LongLong: return bind(index, value.toLongLong());
        case QMetaType::QByteArray: break;
        default: return bind(index, value.toString());
        }
        const QByteArray held = value.toByteArray();
        return held.size() == 16 ? bind(index, QUuid::fromRfc4122(held)) : set(index, "\\x" + held.toHex());
    }

    bool step() override
    {
        if (!m_answer)
            execute();
        return ++m_row < PQntuples(**m_answer);
    }

    void run() override
    {
        execute();
        reset();
    }

    void reset() override
    {
        m_answer.reset();
        m_row = -1;
        m_values.fill(std::nullopt);
    }

    bool isNothing(int column) override { return PQgetisnull(**m_answer, m_row, column); }
    qint64 number(int column) override { return bytes(column).toLongLong(); }
    QString text(int column) override { return QString::fromUtf8(bytes(column)); }
    QUuid id(int column) override { return QUuid::fromString(QLatin1String(bytes(column))); }

    QVariant value(int column) override
    {
        if (isNothing(column))
            return {};
        if (m_isValue[column])
            return unmarked(bytes(column));
        switch (PQftype(**m_answer, column)) {
        case bigType:
        case intType: return number(column);
        case uuidType: return id(column).toRfc4122();
        case bytesType: return QByteArray::fromHex(bytes(column).mid(2));
        default: return text(column);
        }
    }

private:
    // The numbers of the server's own types (pg_type.dat).
    static constexpr Oid bytesType = 17, bigType = 20, intType = 23, textType = 25, uuidType = 2950;

    void execute()
    {
        QList<const char *> values;
        for (const auto &value : m_values)
            values += value ? value->constData() : nullptr;
        m_row = -1;
        m_answer = std::make_unique<Answer>(
            m_connection, PQexecPrepared(m_connection, m_name.constData(), int(values.size()), values.constData(), nullptr, nullptr, 0));
    }

    Query &set(int index, const QByteArray &value)
    {
        m_values[index - 1] = value;
        return *this;
    }

    QByteArray bytes(int column) { return {PQgetvalue(**m_answer, m_row, column), PQgetlength(**m_answer, m_row, column)}; }

    PGconn *m_connection;
    QByteArray m_name;
    QList<std::optional<QByteArray>> m_values;
    QList<bool> m_isValue;
    std::unique_ptr<Answer> m_answer;
    int m_row = -1;
};

} // namespace

bool isServerAddress(const QString &path)
{
    return path.startsWith(QLatin1String("postgresql://")) || path.startsWith(QLatin1String("postgres://"));
}

QString withoutPassword(const QString &address)
{
    static const QRegularExpression password(QStringLiteral("^(\\w+://[^:/@]*):[^@/]*@"));
    return QString(address).replace(password, QStringLiteral("\\1@"));
}

PgConnection::PgConnection(const QString &address)
{
    m_connection = PQconnectdb(address.toUtf8().constData());
    if (PQstatus(m_connection) != CONNECTION_OK) {
        const bool isPassword = PQconnectionNeedsPassword(m_connection) || PQconnectionUsedPassword(m_connection);
        const Error error(isPassword ? Fault::NotAllowed : Fault::NoServer, PQerrorMessage(m_connection));
        PQfinish(m_connection);
        throw error;
    }
    PQsetClientEncoding(m_connection, "UTF8");
    run("SET client_min_messages TO warning; SET lock_timeout TO '5s'; LISTEN oogst");
}

PgConnection::~PgConnection()
{
    m_queries.clear();
    PQfinish(m_connection);
}

Query &PgConnection::query(const std::string &sql)
{
    const QByteArray key = QByteArray::fromStdString(sql);
    std::shared_ptr<Query> &held = m_queries[key];
    if (!held)
        held = std::make_shared<PgQuery>(m_connection, sql, 'q' + QByteArray::number(m_queries.size()));
    held->reset();
    return *held;
}

void PgConnection::run(const std::string &sql)
{
    Answer(m_connection, PQexec(m_connection, sql.c_str()));
}

void PgConnection::begin()
{
    run(std::string("BEGIN; ") + writeLock);
}

void PgConnection::commit()
{
    // One notice for each transaction: the others read what is new by themselves.
    run("NOTIFY oogst; COMMIT");
}

void PgConnection::rollback()
{
    if (PQtransactionStatus(m_connection) != PQTRANS_IDLE)
        run("ROLLBACK");
}

bool PgConnection::othersMayHaveWritten()
{
    if (PQconsumeInput(m_connection) == 0)
        throw Error(Fault::NoServer, PQerrorMessage(m_connection));
    bool heard = false;
    while (PGnotify *notice = PQnotifies(m_connection)) {
        heard = heard || notice->be_pid != PQbackendPID(m_connection);
        PQfreemem(notice);
    }
    return heard;
}

QStringList PgConnection::tables()
{
    QStringList names;
    Query &q = query("SELECT tablename::text FROM pg_tables WHERE schemaname=current_schema() ORDER BY 1");
    while (q.step())
        names += q.text(0);
    return names;
}

QStringList PgConnection::columns(const QString &table)
{
    QStringList names;
    Query &q = query("SELECT column_name::text FROM information_schema.columns WHERE table_schema=current_schema() AND table_name=?::text");
    q.bind(1, table);
    while (q.step())
        names += q.text(0);
    return names;
}

const Connection::Types &PgConnection::types() const
{
    static const Types types{"BIGINT", "BIGINT PRIMARY KEY", "TEXT", "UUID", "BYTEA", "TEXT", "BIGSERIAL PRIMARY KEY", ")", ")"};
    return types;
}

} // namespace oogst::sql
