// The line to a PostgreSQL server: made, listened to, cut and mended.

#pragma once

#include "storage/sql/connection.h"

#include <QDeadlineTimer>

struct pg_conn;
struct pg_result;

namespace oogst::sql {

/// While this program runs: the address that opened a document, with its password, and to find it by the one without.
void rememberOpened(const QString &address);
QString asOpened(const QString &address);

class PgLine
{
public:
    /// Throws Error: Fault::NoServer, or Fault::NotAllowed when a password is asked for or refused.
    explicit PgLine(const QString &address);
    ~PgLine();
    PgLine(const PgLine &) = delete;
    PgLine &operator=(const PgLine &) = delete;

    pg_conn *operator*() const { return m_connection; }
    /// Counts the lines there have been, from 1: what was prepared on another is no longer known to the server.
    int number() const { return m_number; }
    /// Whether the server shows this user a part of the document only.
    bool isLimited() const { return m_isLimited; }
    void setInTransaction(bool isInTransaction) { m_isInTransaction = isInTransaction; }

    void run(const std::string &sql);
    /// Runs `body`, and once more on a new line when the line turns out to be cut and no transaction was under way.
    void withLine(const std::function<void()> &body);
    /// Waits for a new line, and makes an end to what was under way on the old one.
    bool revive();
    /// Whether others wrote, or may have while the line was cut. Does not wait.
    bool hasNews();

private:
    void settle();
    void mendQuietly();

    pg_conn *m_connection = nullptr;
    int m_number = 0;
    bool m_isInTransaction = false, m_isLimited = false, m_isMending = false, m_missed = false;
    QByteArray m_name;             ///< by which the server knows this line
    QDeadlineTimer m_nextAttempt;
};

/// What the server answered. Throws Error when that is no.
class PgAnswer
{
public:
    PgAnswer(pg_conn *connection, pg_result *result);
    ~PgAnswer();
    PgAnswer(const PgAnswer &) = delete;
    PgAnswer &operator=(const PgAnswer &) = delete;

    pg_result *operator*() const { return m_result; }

private:
    pg_result *m_result;
};

} // namespace oogst::sql
