#include "storage/sql/pg_line.h"

#include "storage/sql/pg_connection.h"

#include <QThread>
#include <QUuid>

#include <libpq-fe.h>
#include <sys/poll.h>

namespace oogst::sql {
namespace {

constexpr auto betweenAttempts = std::chrono::seconds(2);

/// PostgreSQL's own codes (its manual, appendix A).
Fault faultOf(const char *state)
{
    const QLatin1String code(state ? state : "");
    if (code.isEmpty() || code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")) || code == QLatin1String("25P03"))
        return Fault::NoServer;
    if (code == QLatin1String("42501") || code.startsWith(QLatin1String("28")))
        return Fault::NotAllowed;
    if (code.startsWith(QLatin1String("53")))
        return Fault::DiskFull;
    if (code == QLatin1String("40001") || code == QLatin1String("40P01") || code == QLatin1String("55P03"))
        return Fault::Busy;
    if (code.startsWith(QLatin1String("54")))
        return Fault::TooLong;
    if (code == QLatin1String("25006"))
        return Fault::ReadOnly;
    if (code == QLatin1String("XX001") || code == QLatin1String("XX002"))
        return Fault::Damaged;
    return Fault::Other;
}

/// What the address does not say. A server that went quiet is noticed within a quarter of a minute.
PGconn *connected(const QString &address)
{
    const QByteArray text = address.toUtf8();
    const char *words[] = {"fallback_application_name", "connect_timeout", "keepalives_idle", "keepalives_interval", "keepalives_count",
                           "tcp_user_timeout", "client_encoding", "dbname", nullptr};
    const char *values[] = {"oogst", "10", "5", "3", "3", "15000", "UTF8", text.constData(), nullptr};
    return PQconnectdbParams(words, values, 1);
}

} // namespace

PgAnswer::PgAnswer(PGconn *connection, PGresult *result) : m_result(result)
{
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return;
    const Error error(faultOf(PQresultErrorField(result, PG_DIAG_SQLSTATE)), PQerrorMessage(connection));
    PQclear(m_result);
    throw error;
}

PgAnswer::~PgAnswer()
{
    PQclear(m_result);
}

Welcome knock(const QString &address)
{
    PGconn *connection = connected(address);
    Welcome welcome = Welcome::Open;
    if (PQstatus(connection) != CONNECTION_OK)
        welcome = PQconnectionNeedsPassword(connection) ? Welcome::AsksPassword
            : PQconnectionUsedPassword(connection)      ? Welcome::RefusesPassword
                                                        : Welcome::NoAnswer;
    PQfinish(connection);
    return welcome;
}

PgLine::PgLine(const QString &address) : m_connection(connected(asOpened(address)))
{
    try {
        if (PQstatus(m_connection) != CONNECTION_OK) {
            const bool isPassword = PQconnectionNeedsPassword(m_connection) || PQconnectionUsedPassword(m_connection);
            throw Error(isPassword ? Fault::NotAllowed : Fault::NoServer, PQerrorMessage(m_connection));
        }
        settle();
    } catch (const Error &) {
        PQfinish(m_connection);
        throw;
    }
    rememberOpened(address);
    m_missed = false;
}

PgLine::~PgLine()
{
    PQfinish(m_connection);
}

void PgLine::run(const std::string &sql)
{
    PgAnswer(m_connection, PQexec(m_connection, sql.c_str()));
}

/// What holds for every line of ours.
void PgLine::settle()
{
    ++m_number;
    m_isMending = false;
    m_missed = true; // nobody told us what happened while there was no line
    const QByteArray before = m_name;
    m_name = "oogst " + QUuid::createUuid().toByteArray(QUuid::Id128).left(16);
    run("SET client_min_messages TO warning; SET lock_timeout TO '5s'; SET idle_in_transaction_session_timeout TO '60s'; "
        "SET tcp_keepalives_idle TO 5; SET tcp_keepalives_interval TO 3; SET tcp_keepalives_count TO 3; "
        "SET search_path TO public; SET application_name TO '" + m_name.toStdString() + "'; LISTEN oogst");
    if (!before.isEmpty())
        run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name='" + before.toStdString() + "'");
    const std::string schema = limitedSchema;
    PgAnswer limited(m_connection, PQexec(m_connection, ("SELECT CASE WHEN to_regnamespace('" + schema + "') IS NULL THEN false "
        "ELSE has_schema_privilege(to_regnamespace('" + schema + "')::oid,'USAGE') AND NOT pg_has_role("
        "(SELECT nspowner FROM pg_namespace WHERE nspname='" + schema + "'),'MEMBER') END").c_str()));
    m_isLimited = QByteArrayView(PQgetvalue(*limited, 0, 0)) == "t";
    if (m_isLimited)
        run("SET search_path TO " + schema + ", public");
}

void PgLine::withLine(const std::function<void()> &body)
{
    try {
        if (PQstatus(m_connection) == CONNECTION_OK && !m_isMending) {
            body();
            return;
        }
    } catch (const Error &error) {
        if (error.fault() != Fault::NoServer || m_isInTransaction)
            throw;
    }
    if (m_isInTransaction || !revive())
        throw Error(Fault::NoServer, PQerrorMessage(m_connection));
    body();
}

bool PgLine::revive()
{
    m_isInTransaction = false;
    m_isMending = false;
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (attempt > 0)
            QThread::msleep(250); // a server that starts again needs a moment
        PQreset(m_connection);
        if (PQstatus(m_connection) != CONNECTION_OK)
            continue;
        try {
            settle();
            return true;
        } catch (const Error &) {
            // cut again
        }
    }
    m_nextAttempt.setRemainingTime(betweenAttempts);
    return false;
}

/// One small step towards a new line at each glance; between attempts the server is left in peace.
void PgLine::mendQuietly()
{
    if (!m_isMending) {
        if (!m_nextAttempt.hasExpired())
            return;
        m_nextAttempt.setRemainingTime(betweenAttempts);
        m_isMending = PQresetStart(m_connection) != 0;
        return;
    }
    for (int step = 0; step < 20; ++step) {
        switch (PQresetPoll(m_connection)) {
        case PGRES_POLLING_OK:
            settle();
            return;
        case PGRES_POLLING_FAILED:
            m_isMending = false;
            return;
        case PGRES_POLLING_READING:
        case PGRES_POLLING_WRITING:
            break;
        default:
            return;
        }
        pollfd socket{PQsocket(m_connection), POLLIN | POLLOUT, 0};
        if (poll(&socket, 1, 0) <= 0)
            return;
    }
}

bool PgLine::hasNews()
{
    if (m_isMending || PQstatus(m_connection) != CONNECTION_OK)
        mendQuietly();
    else if (PQconsumeInput(m_connection) == 0)
        return false; // cut: the next glance begins to mend
    if (m_isMending || PQstatus(m_connection) != CONNECTION_OK)
        return false;
    bool heard = std::exchange(m_missed, false);
    while (PGnotify *notice = PQnotifies(m_connection)) {
        heard = heard || notice->be_pid != PQbackendPID(m_connection);
        PQfreemem(notice);
    }
    return heard;
}

} // namespace oogst::sql
