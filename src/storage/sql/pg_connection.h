// A document on a PostgreSQL server, which several programs work in at once.

#pragma once

#include "storage/sql/connection.h"

#include <QHash>

struct pg_conn;

namespace oogst::sql {

/// Whether `path` is the address of a server: "postgresql://name@host/database".
bool isServerAddress(const QString &path);
/// The address without its password: for screens, settings and messages.
QString withoutPassword(const QString &address);

class PgConnection : public Connection
{
public:
    /// A password comes from the address, the environment or the user's password file, as libpq looks for it. Throws
    /// Error with Fault::NoServer, or Fault::NotAllowed when a password is asked for or refused.
    explicit PgConnection(const QString &address);
    ~PgConnection() override;

    Query &query(const std::string &sql) override;
    void run(const std::string &sql) override;
    void begin() override;
    void commit() override;
    void rollback() override;
    void shrink() override { run("VACUUM FULL"); }
    bool othersMayHaveWritten() override;
    bool isShared() const override { return true; }
    QStringList tables() override;
    QStringList columns(const QString &table) override;
    const Types &types() const override;

private:
    pg_conn *m_connection = nullptr;
    QHash<QByteArray, std::shared_ptr<Query>> m_queries;
};

} // namespace oogst::sql
