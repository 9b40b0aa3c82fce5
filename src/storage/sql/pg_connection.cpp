#include "storage/sql/pg_connection.h"

#include "storage/sql/pg_line.h"

#include <libpq-fe.h>

namespace oogst::sql {
namespace {

/// One document per database; everybody who writes in it waits for this lock, as a file has one writer at a time.
constexpr const char *writeLock = "SELECT pg_advisory_xact_lock(1332700019)"; // "Oogs"

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
    PgQuery(PgLine &line, const std::string &sql, const QByteArray &name) : m_line(line), m_name(name)
    {
        int count = 0;
        m_text = numbered(sql, count);
        m_values.resize(count);
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
        m_row = -1;
        // Between transactions a line that was cut is mended without anybody noticing.
        m_line.withLine([this] {
            prepare();
            QList<const char *> values;
            for (const auto &value : m_values)
                values += value ? value->constData() : nullptr;
            m_answer = std::make_unique<PgAnswer>(
                *m_line, PQexecPrepared(*m_line, m_name.constData(), int(values.size()), values.constData(), nullptr, nullptr, 0));
        });
    }

    void prepare()
    {
        if (m_preparedOn == m_line.number())
            return;
        PgAnswer prepared(*m_line, PQprepare(*m_line, m_name.constData(), m_text.constData(), 0, nullptr));
        PgAnswer described(*m_line, PQdescribePrepared(*m_line, m_name.constData()));
        m_isValue.clear();
        for (int i = 0; i < PQnfields(*described); ++i)
            m_isValue += QByteArrayView(PQfname(*described, i)) == "val" && PQftype(*described, i) == textType;
        m_preparedOn = m_line.number();
    }

    Query &set(int index, const QByteArray &value)
    {
        m_values[index - 1] = value;
        return *this;
    }

    QByteArray bytes(int column) { return {PQgetvalue(**m_answer, m_row, column), PQgetlength(**m_answer, m_row, column)}; }

    PgLine &m_line;
    QByteArray m_name, m_text;
    int m_preparedOn = 0;
    QList<std::optional<QByteArray>> m_values;
    QList<bool> m_isValue;
    std::unique_ptr<PgAnswer> m_answer;
    int m_row = -1;
};

} // namespace

PgConnection::PgConnection(const QString &address) : m_line(std::make_unique<PgLine>(address)) {}

PgConnection::~PgConnection()
{
    m_queries.clear();
}

Query &PgConnection::query(const std::string &sql)
{
    const QByteArray key = QByteArray::fromStdString(sql);
    std::shared_ptr<Query> &held = m_queries[key];
    if (!held)
        held = std::make_shared<PgQuery>(*m_line, sql, 'q' + QByteArray::number(m_queries.size()));
    held->reset();
    return *held;
}

void PgConnection::run(const std::string &sql)
{
    m_line->withLine([&] { m_line->run(sql); });
    if (sql.find("TABLE") != std::string::npos) {
        m_columns.clear();
        m_mayWrite.clear();
    }
}

void PgConnection::begin()
{
    try {
        m_line->withLine([&] { m_line->run(std::string("BEGIN; ") + writeLock); });
        m_line->setInTransaction(true);
    } catch (const Error &) {
        rollback(); // the wait for the others may have been too long
        throw;
    }
}

void PgConnection::beginReading()
{
    m_line->withLine([&] { m_line->run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); });
    m_line->setInTransaction(true);
}

void PgConnection::commit()
{
    m_line->setInTransaction(false);
    try {
        // One notice for each transaction: the others read what is new by themselves.
        m_line->run("NOTIFY oogst; COMMIT");
    } catch (const Error &error) {
        if (error.fault() == Fault::NoServer)
            throw Error(Fault::CutWhileSaving, error.what());
        throw;
    }
}

void PgConnection::rollback()
{
    m_line->setInTransaction(false);
    if (PQstatus(**m_line) == CONNECTION_OK && PQtransactionStatus(**m_line) != PQTRANS_IDLE)
        m_line->run("ROLLBACK");
}

void PgConnection::shrink()
{
    // Our own tables: the server's are not ours to touch.
    std::string names;
    for (const QString &table : tables())
        names += (names.empty() ? "" : ", ") + quoted(table);
    run("VACUUM FULL " + names);
}

bool PgConnection::othersMayHaveWritten()
{
    return m_line->hasNews();
}

QString PgConnection::user() const
{
    return QString::fromUtf8(PQuser(**m_line));
}

bool PgConnection::isLimited() const
{
    return m_line->isLimited();
}

bool PgConnection::mayWrite(const QString &table)
{
    if (!isLimited())
        return true;
    const auto known = m_mayWrite.constFind(table);
    if (known != m_mayWrite.constEnd())
        return *known;
    Query &q = query("SELECT CASE WHEN has_table_privilege('public.' || quote_ident(?::text),'UPDATE') THEN 1 ELSE 0 END");
    const bool may = q.bind(1, table).step() && q.number(0) == 1;
    q.reset();
    m_mayWrite.insert(table, may);
    return may;
}

bool PgConnection::revive()
{
    return m_line->revive();
}

QStringList PgConnection::tables()
{
    QStringList names;
    Query &q = query("SELECT tablename::text FROM pg_tables WHERE schemaname='public' ORDER BY 1");
    while (q.step())
        names += q.text(0);
    q.reset();
    return names;
}

QStringList PgConnection::columns(const QString &table)
{
    const auto known = m_columns.constFind(table);
    if (known != m_columns.constEnd())
        return *known;
    QStringList names;
    Query &q = query("SELECT a.attname::text FROM pg_attribute a JOIN pg_class c ON c.oid=a.attrelid JOIN pg_namespace s ON s.oid=c.relnamespace "
                     "WHERE s.nspname IN ('public','oogst_limited') AND c.relname=?::text AND a.attnum>0 AND NOT a.attisdropped "
                     "AND has_column_privilege(c.oid,a.attnum,'SELECT') ORDER BY a.attnum");
    q.bind(1, table);
    while (q.step())
        names += q.text(0);
    q.reset();
    m_columns.insert(table, names);
    return names;
}

const Connection::Types &PgConnection::types() const
{
    static const Types types{"BIGINT", "BIGINT PRIMARY KEY", "TEXT", "UUID", "BYTEA", "TEXT", "BIGSERIAL PRIMARY KEY", ")", ")"};
    return types;
}

} // namespace oogst::sql
