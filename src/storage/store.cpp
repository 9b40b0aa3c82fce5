#include "storage/store.h"

#include "storage/judge.h"
#include "storage/schema_sql.h"
#include "storage/writer.h"

#include <QFile>
#include <QDir>
#include <QFileInfo>

namespace oogst {
namespace {

Result<Done> freeForNewFile(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return Problem{Words::tr("There is a file with this name already. Choose another name."), path};
    if (!file.absoluteDir().exists())
        return Problem{Words::tr("The folder does not exist. Make it first, or choose another."), file.absolutePath()};
    if (!QFileInfo(file.absolutePath()).isWritable())
        return Problem{Words::tr("You may not write in this folder. Choose another."), file.absolutePath()};
    return Done{};
}

void loadTable(Store::Connection &file, const RecordType &type, ChangeSet &found)
{
    const QSet<QString> present = sql::columnsInFile(file.database(), type.table);
    if (present.isEmpty())
        return;
    std::string columns = "id";
    QList<qsizetype> fields;
    for (qsizetype i = 1; i < type.fields.size(); ++i) {
        if (present.contains(type.fields[i].name)) {
            columns += "," + sql::quoted(type.fields[i].name);
            fields += i;
        }
    }
    SQLite::Statement query(file.database(), "SELECT " + columns + " FROM " + sql::quoted(type.table) + " WHERE vis=1");
    while (query.executeStep()) {
        const QUuid id = idAt(query, 0);
        Row row(type.fields.size());
        row[0] = id.toString(QUuid::WithoutBraces);
        for (qsizetype i = 0; i < fields.size(); ++i)
            row[fields[i]] = cellAt(query, int(i) + 1, type.fields[fields[i]].kind);
        found.changes += {&type, id, std::nullopt, std::move(row)};
    }
}

} // namespace

int fileVersion()
{
    int newest = 1;
    for (const RecordType *type : allRecordTypes())
        for (const FieldInfo &f : type->fields)
            newest = std::max(newest, f.since);
    return fileMajor * 1000 + newest - 1;
}

Store::Store(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Store::~Store()
{
    // Closing the last connection folds the side file back, so that a closed document is one file.
}

QString Store::path() const
{
    return m_connection->path;
}

QString Store::readOnlyReason() const
{
    return m_connection->readOnlyReason;
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const QDateTime &now)
{
    if (const auto isFree = freeForNewFile(path); !isFree)
        return isFree.problem();
    return guarded<std::unique_ptr<Store>>(path, [&]() -> Result<std::unique_ptr<Store>> {
        {
            const auto file = Connection::createFile(path);
            SQLite::Transaction transaction(file->database());
            sql::createOrExtend(file->database());
            file->setMeta(QStringLiteral("doc_id"), timeOrderedUuid(now.toMSecsSinceEpoch()).toString(QUuid::WithoutBraces));
            file->setMeta(QStringLiteral("created"), now.toUTC().toString(Qt::ISODate));
            file->setMeta(QStringLiteral("app"), QStringLiteral("oogst"));
            file->database().exec("PRAGMA application_id=" + std::to_string(applicationId));
            file->database().exec("PRAGMA user_version=" + std::to_string(fileVersion()));
            transaction.commit();
        }
        return open(path);
    });
}

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    const Result<int> version = judge(path);
    if (!version)
        return version.problem();
    QString readOnly;
    if (*version / 1000 > fileMajor)
        readOnly = Words::tr("A newer Oogst made this document. You can read it; update Oogst to change it.");
    else if (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        readOnly = Words::tr("You may not write in this file or its folder. Save a copy elsewhere to change it.");

    return guarded<std::unique_ptr<Store>>(path, [&]() -> Result<std::unique_ptr<Store>> {
        const bool unfinished = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
        const Access access = readOnly.isEmpty() ? Access::ReadWrite : unfinished ? Access::ReadOnly : Access::Untouched;
        auto file = std::make_unique<Connection>(path, access);
        file->readOnlyReason = readOnly;
        if (readOnly.isEmpty() && (*version < fileVersion() || !sql::isComplete(file->database()))) {
            SQLite::Transaction transaction(file->database(), SQLite::TransactionBehavior::IMMEDIATE);
            sql::createOrExtend(file->database());
            file->database().exec("PRAGMA user_version=" + std::to_string(std::max(*version, fileVersion())));
            transaction.commit();
        }
        return std::unique_ptr<Store>(new Store(std::move(file)));
    });
}

Result<Document> Store::load() const
{
    return guarded<Document>(path(), [&]() -> Result<Document> {
        ChangeSet found;
        for (const RecordType *type : allRecordTypes())
            loadTable(*m_connection, *type, found);
        Document document;
        document.take(found);
        return document;
    });
}

Result<StepId> Store::write(const ChangeSet &set, const QDateTime &now, StepId answers)
{
    if (!readOnlyReason().isEmpty())
        return Problem{readOnlyReason(), path()};
    return guarded<StepId>(path(), [&]() -> Result<StepId> { return Writer(*m_connection, set, now, answers).run(); });
}

Result<Done> Store::saveCopy(const QString &to) const
{
    if (const auto isFree = freeForNewFile(to); !isFree)
        return isFree.problem();
    return guarded<Done>(to, [&]() -> Result<Done> {
        SQLite::Statement copy(m_connection->database(), "VACUUM INTO ?");
        copy.bind(1, to.toStdString());
        copy.exec();
        return Done{};
    });
}

} // namespace oogst
