// A document that is one SQLite file.

#pragma once

#include "storage/sql/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QElapsedTimer>
#include <QHash>

#include <optional>

namespace oogst::sql {

/// How SQLite may use the file.
enum class Access {
    ReadWrite,
    Create,    ///< as ReadWrite; the file is made
    ReadOnly,
    Untouched, ///< read the main file only, take no lock, make no side file
};

inline constexpr QLatin1String sideSuffix("-wal"), indexSuffix("-shm");

/// The file that a path leads to, through links: SQLite puts the side files beside that one.
QString withoutLinks(const QString &path);

/// Which files lie at a path, whatever they are called by then; 0 is none.
struct FileNodes {
    quint64 device = 0, main = 0, side = 0, index = 0;

    static FileNodes at(const QString &path);
    static std::optional<FileNodes> fromText(const QByteArray &text);
    QByteArray toText() const;
    bool operator==(const FileNodes &) const = default;
};

class SqliteConnection : public Connection
{
public:
    SqliteConnection(const QString &path, Access access);
    /// A copy in memory of the document at the path, as it stands at one moment, also while others write in it. Where
    /// nobody did when it was begun, the caller looks whether that stayed so (asItStands).
    static std::unique_ptr<SqliteConnection> copyInMemory(const QString &path);
    ~SqliteConnection() override;

    Query &query(const std::string &sql) override;
    void run(const std::string &sql) override;
    void begin() override;
    void beginReading() override;
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
    /// or its side files (storage.md 2.5).
    bool isStillThere() const;
    const FileNodes &nodes() const { return m_nodes; }
    /// The side files beside the path that are ours, also when the document there is another by now.
    QStringList ownSideFiles() const;
    /// A full copy of what is open here into a new file, also when the path leads elsewhere by now.
    void copyTo(const QString &path);
    /// How long a call waits for others who write (milliseconds), before it says that they do.
    static constexpr int longestWait = 8000;
    sqlite3 *handle() const { return m_database.getHandle(); }

private:
    struct InMemory {};
    explicit SqliteConnection(InMemory);
    void guardAgainstStrangers();
    static int waitForOthers(void *connection, int times);
    static int foldWhenLong(void *connection, sqlite3 *, const char *, int pages);

    QString m_path; ///< without links
    SQLite::Database m_database;
    int m_patience = longestWait;
    QElapsedTimer m_waiting;
    QHash<QByteArray, std::shared_ptr<Query>> m_queries;
    qint64 m_dataVersion = 0;
    FileNodes m_nodes;
};

} // namespace oogst::sql
