#include "storage/sql/sqlite_connection.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUrl>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>
#include <sys/stat.h>

namespace oogst::sql {
namespace {

std::string fileUri(const QString &path, Access access)
{
    QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/");
    if (access == Access::Untouched)
        uri += "?immutable=1";
    return uri.toStdString();
}

int openFlags(Access access)
{
    const int plain = access == Access::Create      ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE
                      : access == Access::ReadWrite ? SQLite::OPEN_READWRITE
                                                    : SQLite::OPEN_READONLY;
    return plain | SQLite::OPEN_URI;
}

Fault faultOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB: return Fault::NotADocument;
    case SQLITE_CORRUPT: return Fault::Damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM: return Fault::ReadOnly;
    case SQLITE_CANTOPEN: return Fault::CannotOpen;
    case SQLITE_FULL: return Fault::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Fault::Busy;
    case SQLITE_IOERR: return Fault::Disk;
    default: return Fault::Other;
    }
}

Error errorOf(const SQLite::Exception &error)
{
    return {faultOf(error.getErrorCode()), error.what()};
}

/// SQLiteCpp's exceptions stop here.
template <class Body>
auto translated(Body &&body)
{
    try {
        return body();
    } catch (const SQLite::Exception &error) {
        throw errorOf(error);
    }
}

constexpr QLatin1String sideSuffix("-wal"), indexSuffix("-shm");

struct Node {
    quint64 device = 0, node = 0;
};

Node nodeOf(const QString &path)
{
    struct stat found;
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

class SqliteQuery : public Query
{
public:
    SqliteQuery(SQLite::Database &database, const std::string &sql) : m_statement(database, sql) {}

    Query &bind(int index, qint64 number) override
    {
        translated([&] { m_statement.bind(index, static_cast<int64_t>(number)); });
        return *this;
    }

    Query &bind(int index, const QString &text) override
    {
        translated([&] { m_statement.bind(index, text.toStdString()); });
        return *this;
    }

    Query &bind(int index, const QUuid &id) override { return bindBytes(index, id.toRfc4122()); }

    Query &bindNothing(int index) override
    {
        translated([&] { m_statement.bind(index); });
        return *this;
    }

    Query &bindValue(int index, const QVariant &value) override
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType: return bindNothing(index);
        case QMetaType::LongLong: return bind(index, value.toLongLong());
        case QMetaType::QByteArray: return bindBytes(index, value.toByteArray());
        default: return bind(index, value.toString());
        }
    }

    bool step() override
    {
        return translated([&] { return m_statement.executeStep(); });
    }

    void run() override
    {
        step();
        reset();
    }

    void reset() override
    {
        m_statement.tryReset();
        m_statement.clearBindings();
    }

    bool isNothing(int column) override { return m_statement.isColumnNull(column); }
    qint64 number(int column) override { return m_statement.getColumn(column).getInt64(); }

    QString text(int column) override
    {
        // QString::fromUtf8 drops a leading byte order mark; what was typed stays as it was typed.
        const SQLite::Column held = m_statement.getColumn(column);
        const QByteArray bytes(held.getText(), held.getBytes());
        return bytes.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + QString::fromUtf8(bytes.mid(3)) : QString::fromUtf8(bytes);
    }

    QUuid id(int column) override { return QUuid::fromRfc4122(bytes(column)); }

    QVariant value(int column) override
    {
        switch (m_statement.getColumn(column).getType()) {
        case SQLITE_NULL: return {};
        case SQLITE_INTEGER: return qlonglong(number(column));
        case SQLITE_BLOB: return bytes(column);
        default: return text(column);
        }
    }

private:
    QByteArray bytes(int column)
    {
        const SQLite::Column held = m_statement.getColumn(column);
        return {static_cast<const char *>(held.getBlob()), held.getBytes()};
    }

    Query &bindBytes(int index, const QByteArray &bytes)
    {
        translated([&] { m_statement.bind(index, bytes.constData(), int(bytes.size())); });
        return *this;
    }

    SQLite::Statement m_statement;
};

} // namespace

SqliteConnection::SqliteConnection(const QString &path, Access access)
try : m_path(path), m_database(fileUri(path, access), openFlags(access)) {
    sqlite3_busy_handler(handle(), waitForOthers, this);
    guardAgainstStrangers();
    if (access == Access::Create)
        m_database.exec("PRAGMA page_size=4096; PRAGMA encoding='UTF-8'");
    if (access == Access::ReadWrite || access == Access::Create) {
        // WAL with FULL is the only mode that lost nothing in simulated power cuts; where it is refused (some network
        // file systems), TRUNCATE (storage.md 2.4).
        if (text("PRAGMA journal_mode=WAL") != QStringLiteral("wal"))
            m_database.exec("PRAGMA journal_mode=TRUNCATE");
        m_database.exec("PRAGMA synchronous=FULL");
    }
    m_dataVersion = number("PRAGMA data_version");
    remember();
} catch (const SQLite::Exception &error) {
    throw errorOf(error);
}

SqliteConnection::SqliteConnection(InMemory)
try : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
    guardAgainstStrangers();
} catch (const SQLite::Exception &error) {
    throw errorOf(error);
}

void SqliteConnection::guardAgainstStrangers()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle(), SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 1);
    m_database.exec("PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON");
}

std::unique_ptr<SqliteConnection> SqliteConnection::copyInMemory(const QString &path)
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = nullptr;
    if (QFileInfo::exists(path + sideSuffix)) {
        SqliteConnection open(path, Access::ReadOnly);
        bytes = sqlite3_serialize(open.handle(), "main", &size, 0);
    } else if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        size = file.size();
        bytes = static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)));
        if (bytes && file.read(reinterpret_cast<char *>(bytes), size) != size) {
            sqlite3_free(bytes);
            bytes = nullptr;
        }
    }
    if (!bytes)
        throw Error(Fault::CannotOpen, "the document cannot be read into memory");
    // File format, section 1.3: how it is written and read is 2 with a side file, which is nothing for memory.
    constexpr int writeVersion = 18, readVersion = 19;
    if (size > readVersion)
        bytes[writeVersion] = bytes[readVersion] = 1;
    std::unique_ptr<SqliteConnection> copy(new SqliteConnection(InMemory()));
    const int code = sqlite3_deserialize(copy->handle(), "main", bytes, size, size, SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (code != SQLITE_OK)
        throw Error(Fault::CannotOpen, "the document cannot be read in memory");
    return copy;
}

SqliteConnection::~SqliteConnection()
{
    m_queries.clear();
}

/// SQLite's own wait looks ever more seldom, up to ten times a second: whoever writes without a pause passes it by.
int SqliteConnection::waitForOthers(void *connection, int times)
{
    SqliteConnection &here = *static_cast<SqliteConnection *>(connection);
    if (times == 0)
        here.m_waiting.start();
    if (here.m_waiting.hasExpired(here.m_patience))
        return 0;
    QThread::msleep(times < 5 ? 1 : 4);
    return 1;
}

void SqliteConnection::remember()
{
    const Node main = nodeOf(m_path);
    m_device = main.device;
    m_node = main.node;
    rememberSideFiles();
}

void SqliteConnection::rememberSideFiles()
{
    m_sideNode = nodeOf(m_path + sideSuffix).node;
    m_indexNode = nodeOf(m_path + indexSuffix).node;
}

Query &SqliteConnection::query(const std::string &sql)
{
    std::shared_ptr<Query> &held = m_queries[QByteArray::fromStdString(sql)];
    if (!held)
        held = translated([&] { return std::make_shared<SqliteQuery>(m_database, sql); });
    held->reset();
    return *held;
}

void SqliteConnection::run(const std::string &sql)
{
    translated([&] { m_database.exec(sql); });
}

void SqliteConnection::begin()
{
    run("BEGIN IMMEDIATE");
}

void SqliteConnection::beginReading()
{
    run("BEGIN");
    number("SELECT count(*) FROM sqlite_schema"); // the moment is that of the first look
}

void SqliteConnection::commit()
{
    run("COMMIT");
    if (m_sideNode == 0)
        rememberSideFiles();
}

void SqliteConnection::rollback()
{
    if (!sqlite3_get_autocommit(handle()))
        run("ROLLBACK");
}

bool SqliteConnection::othersMayHaveWritten()
{
    const qint64 version = number("PRAGMA data_version");
    return std::exchange(m_dataVersion, version) != version;
}

QStringList SqliteConnection::tables()
{
    QStringList names;
    Query &q = query("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
    while (q.step())
        names += q.text(0);
    return names;
}

QStringList SqliteConnection::columns(const QString &table)
{
    QStringList names;
    Query &q = query("SELECT name FROM pragma_table_xinfo(?)");
    q.bind(1, table);
    while (q.step())
        names += q.text(0);
    return names;
}

const Connection::Types &SqliteConnection::types() const
{
    static const Types types{"INT", "INTEGER PRIMARY KEY", "TEXT", "BLOB", "BLOB", "ANY", "INTEGER PRIMARY KEY AUTOINCREMENT", ") STRICT", ") STRICT, WITHOUT ROWID"};
    return types;
}

bool SqliteConnection::fold(int patience)
{
    m_patience = patience;
    QElapsedTimer folding;
    folding.start();
    int code = SQLITE_BUSY;
    // Where another program folds too, SQLite refuses at once, without waiting.
    while ((code = sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr)) == SQLITE_BUSY
           && !folding.hasExpired(patience))
        QThread::msleep(4);
    m_patience = longestWait;
    return code == SQLITE_OK;
}

bool SqliteConnection::isStillThere() const
{
    const Node main = nodeOf(m_path);
    if (main.device != m_device || main.node != m_node)
        return false;
    // The operating system's own check covers the main file only, so the side file is compared as well.
    return m_sideNode == 0 || nodeOf(m_path + sideSuffix).node == m_sideNode;
}

QStringList SqliteConnection::ownSideFiles() const
{
    QStringList found;
    for (const auto &[suffix, node] : {std::pair(sideSuffix, m_sideNode), std::pair(indexSuffix, m_indexNode)})
        if (node != 0 && nodeOf(m_path + suffix).node == node)
            found += m_path + suffix;
    return found;
}

void SqliteConnection::copyTo(const QString &path)
{
    translated([&] {
        SQLite::Database copy(fileUri(path, Access::Create), openFlags(Access::Create), longestWait);
        SQLite::Backup backup(copy, m_database);
        if (backup.executeStep(-1) != SQLITE_DONE)
            throw Error(Fault::Busy, "the copy did not come to its end");
    });
}

} // namespace oogst::sql
