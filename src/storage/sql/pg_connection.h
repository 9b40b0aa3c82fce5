// A document on a PostgreSQL server, which several programs work in at once.

#pragma once

#include "storage/server_access.h"
#include "storage/sql/connection.h"

#include <QHash>

namespace oogst::sql {

class PgLine;

/// Whether `path` is the address of a server: "postgresql://name@host/database".
bool isServerAddress(const QString &path);
/// The address without its password: for screens, settings and messages.
QString withoutPassword(const QString &address);
/// The address with this password in it: for opening, and for nothing else.
QString withPassword(const QString &address, const QString &password);

/// Tries the address, at most ten seconds long.
Welcome knock(const QString &address);

/// Views that show a user who is not to see all of a table what he may see of it stand here, under the same names.
inline constexpr const char *limitedSchema = "oogst_limited";

class PgConnection : public Connection
{
public:
    /// A password comes from the address, the environment or the user's password file, as libpq looks for it. Throws
    /// Error with Fault::NoServer, or Fault::NotAllowed when a password is asked for or refused.
    explicit PgConnection(const QString &address);
    ~PgConnection() override;
    PgConnection(const PgConnection &) = delete;
    PgConnection &operator=(const PgConnection &) = delete;

    Query &query(const std::string &sql) override;
    void run(const std::string &sql) override;
    void begin() override;
    void beginReading() override;
    void commit() override;
    void rollback() override;
    void shrink() override;
    /// Never waits: a line that was cut is mended in the background, a little at each call.
    bool othersMayHaveWritten() override;
    bool isShared() const override { return true; }
    QString user() const override;
    bool isLimited() const override;
    bool mayWrite(const QString &table) override;
    bool revive() override;
    QStringList tables() override;
    QStringList columns(const QString &table) override;
    const Types &types() const override;

private:
    std::unique_ptr<PgLine> m_line;
    QHash<QByteArray, std::shared_ptr<Query>> m_queries;
    QHash<QString, QStringList> m_columns; ///< those this user may read
    QHash<QString, bool> m_mayWrite;
};

} // namespace oogst::sql
