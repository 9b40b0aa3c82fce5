// A document that is one SQLite file.

#pragma once

#include "storage/sql/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QHash>

namespace oogst::sql {

/// How SQLite may use the file.
enum class Access {
    ReadWrite,
    Create,    ///< as ReadWrite; the file is made
    ReadOnly,
    Untouched, ///< read the main file only, take no lock, make no side file
};

class SqliteConnection : public Connection
{
public:
    SqliteConnection(const QString &path, Access access);
    ~SqliteConnection() override;

    Query &query(const std::string &sql) override;
    void run(const std::string &sql) override;
    void begin() override;
    void commit() override;
    void rollback() override;
    void shrink() override { run("VACUUM"); }
    bool othersMayHaveWritten() override;
    QStringList tables() override;
    QStringList columns(const QString &table) override;
    const Types &types() const override;

    /// Folds the side file back into the document, so that the document is one whole file until the next write.
    /// Waits as long as this for others who read (milliseconds); false when they go on.
    bool fold(int patience = 0);
    /// Whether the path still leads to the file that is open here: another program may have replaced or removed it,
    /// or its side file (storage.md 2.5).
    bool isStillThere() const;
    /// The side files beside the path that are ours, also when the document there is another by now.
    QStringList ownSideFiles() const;
    /// A full copy of what is open here into a new file, also when the path leads elsewhere by now.
    void copyTo(const QString &path);
    sqlite3 *handle() { return m_database.getHandle(); }

private:
    void remember();
    void rememberSideFiles();

    QString m_path;
    SQLite::Database m_database;
    QHash<QByteArray, std::shared_ptr<Query>> m_queries;
    qint64 m_dataVersion = 0;
    quint64 m_device = 0, m_node = 0, m_sideNode = 0, m_indexNode = 0;
};

} // namespace oogst::sql
