#include "storage/sql/sqlite_connection.h"

#include <QDir>
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
    case SQLITE_TOOBIG: return Fault::TooLong;
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

/// The number of a file; 0 is none. Its device where that is asked for.
quint64 nodeOf(const QString &path, quint64 *device = nullptr)
{
    struct stat found;
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return 0;
    if (device)
        *device = static_cast<quint64>(found.st_dev);
    return static_cast<quint64>(found.st_ino);
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

QString withoutLinks(const QString &path)
{
    const QFileInfo named(path);
    const QFileInfo file(named.isSymLink() ? named.symLinkTarget() : path); // what it leads to may be gone
    const QString folder = file.absoluteDir().canonicalPath();
    return folder.isEmpty() ? path : folder + QLatin1Char('/') + file.fileName();
}

FileNodes FileNodes::at(const QString &path)
{
    FileNodes found;
    found.main = nodeOf(path, &found.device);
    found.side = nodeOf(path + sideSuffix);
    found.index = nodeOf(path + indexSuffix);
    return found;
}

std::optional<FileNodes> FileNodes::fromText(const QByteArray &text)
{
    const QList<QByteArray> words = text.split(' ');
    if (words.size() != 5 || words[4] != "open") // a note may be cut off
        return {};
    return FileNodes{words[0].toULongLong(), words[1].toULongLong(), words[2].toULongLong(), words[3].toULongLong()};
}

QByteArray FileNodes::toText() const
{
    return QByteArrayList{QByteArray::number(device), QByteArray::number(main), QByteArray::number(side), QByteArray::number(index), "open"}.join(' ');
}

SqliteConnection::SqliteConnection(const QString &path, Access access)
try : m_path(withoutLinks(path)), m_database(fileUri(path, access), openFlags(access)) {
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
        sqlite3_wal_hook(handle(), foldWhenLong, this);
    }
    m_dataVersion = number("PRAGMA data_version");
    m_nodes = FileNodes::at(m_path);
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
    // Who closes last folds the side file into the document and removes it by its name: never those of others.
    if (!m_path.isEmpty() && !isStillThere())
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

/// As SQLite itself does it, but never into a document whose side file is another by now.
int SqliteConnection::foldWhenLong(void *connection, sqlite3 *, const char *, int pages)
{
    constexpr int longPages = 1000; // SQLite's own measure
    const SqliteConnection &here = *static_cast<SqliteConnection *>(connection);
    if (pages >= longPages && here.isStillThere())
        sqlite3_wal_checkpoint_v2(here.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
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
    if (m_nodes.side == 0)
        m_nodes = FileNodes::at(m_path);
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
    if (!isStillThere())
        return false;
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
    // What is at the path may be another document since before it was looked at here, so SQLite is asked as well.
    int isMoved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &isMoved);
    const FileNodes now = FileNodes::at(m_path);
    // It knows the main file only; whoever else opens the document would use the side files that are there now.
    return isMoved == 0 && now.device == m_nodes.device && now.main == m_nodes.main
           && (m_nodes.side == 0 || (now.side == m_nodes.side && now.index == m_nodes.index));
}

QStringList SqliteConnection::ownSideFiles() const
{
    const FileNodes now = FileNodes::at(m_path);
    QStringList found;
    if (m_nodes.side != 0 && now.side == m_nodes.side)
        found += m_path + sideSuffix;
    if (m_nodes.index != 0 && now.index == m_nodes.index)
        found += m_path + indexSuffix;
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
