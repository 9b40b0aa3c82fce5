#include "storage/file/whereabouts.h"

#include "storage/backups.h"
#include "storage/file/doorway.h"
#include "storage/file/judge.h"
#include "storage/file/placing.h"
#include "storage/log/merge.h"
#include "storage/sql/meta.h"
#include "storage/storage_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sys/stat.h>

namespace oogst {
namespace {

/// "plan.rescue-20261122-140501-3f2a.oogst". Several programs that find the document gone at the same moment each take
/// their own.
QString rescueName(const QString &path, const QDateTime &now)
{
    return QStringLiteral("%1.rescue-%2-%3.oogst")
        .arg(QFileInfo(path).completeBaseName(), now.toString(QStringLiteral("yyyyMMdd-HHmmss")),
             QUuid::createUuid().toString(QUuid::Id128).left(4));
}

/// Copies what is open here, beside its path, or where the program keeps its own when that folder is gone or full.
QString rescued(Store::Open &open, const QDateTime &now)
{
    const QString name = QLatin1Char('/') + rescueName(open.filePath(), now);
    const QString beside = QFileInfo(open.filePath()).absolutePath() + name;
    try {
        open.file->copyTo(beside);
        return beside;
    } catch (const sql::Error &) {
        dropUnfinished(beside);
    }
    const QString own = backupTerms().folder.isEmpty() ? QDir::tempPath() : backupTerms().folder;
    QDir().mkpath(own);
    open.file->copyTo(own + name);
    return own + name;
}

/// Goes on with the rescued document, for reading: what is shown is in a file, and the message names it.
Problem stayWith(Store::Open &open, const QString &rescue, const QString &what)
{
    open.use(std::make_unique<sql::SqliteConnection>(rescue, sql::Access::Untouched));
    open.readOnlyReason = QStringLiteral("%1: %2").arg(rescue, what);
    return Problem{what, rescue};
}

/// Opens what lies at the path now and brings our work into it.
Result<Done> continueThere(Store::Open &open, const QString &rescue, const QString &documentId, const QDateTime &now)
{
    const auto version = judge(open.filePath());
    if (!version || *version / 1000 != fileMajor)
        return Problem{{}, open.filePath()};
    return sql::guarded<Done>(open.filePath(), [&]() -> Result<Done> {
        auto there = std::make_unique<sql::SqliteConnection>(open.filePath(), sql::Access::ReadWrite);
        if (sql::meta::value(*there, sql::meta::documentId) != documentId)
            return Problem{{}, open.filePath()};
        sql::SqliteConnection ours(rescue, sql::Access::Untouched);
        sql::Transaction transaction(*there);
        const Incoming incoming = takeIn(*there, open.session, ours, now);
        there->query("UPDATE session SET merged=0 WHERE id=?").bind(1, open.session.id).run();
        transaction.commit();
        if (incoming.erasures > 0)
            there->shrink();
        open.use(std::move(there));
        return Done{};
    });
}

/// Saves what is open here and goes on with it at its place. Nobody beside us has the file open meanwhile.
Result<Done> bringBack(Store::Open &open, const QDateTime &now)
{
    const Doorway doorway(open.filePath());
    return sql::guarded<Done>(open.filePath(), [&]() -> Result<Done> {
        const QString documentId = sql::meta::value(*open.database, sql::meta::documentId);
        const QString rescue = rescued(open, now);
        // Our side file would be played into the document that is here now, and spoil it. Another belongs to somebody
        // who works in it, or to a document that lay here between.
        const QStringList stale = open.file->ownSideFiles();
        open.use(nullptr);
        for (const QString &side : stale)
            QFile::remove(side); // all that was in it is in the rescue
        doorway.setStrangeSideFilesAside();
        if (!QFileInfo::exists(open.filePath()) && putInPlace(rescue, open.filePath()))
            open.use(std::make_unique<sql::SqliteConnection>(open.filePath(), sql::Access::ReadWrite));
        else if (!QFileInfo::exists(open.filePath()))
            return stayWith(open, rescue, StorageWords::tr("Another program removed this document. All of it is in the file named here; open that one."));
        else if (!continueThere(open, rescue, documentId, now))
            return stayWith(open, rescue, StorageWords::tr("Another program replaced this document. Your work is in the file named here; open that one."));
        doorway.noteOpen(*open.file);
        QFile::remove(rescue);
        // All of it is to be shown anew: numbers of arrival differ between files.
        open.session.seen = 0;
        open.session.seenRewritten = 0;
        return Done{};
    });
}

} // namespace

Result<Done> freeForNewFile(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return Problem{StorageWords::tr("There is a file with this name already. Choose another name."), path};
    if (!file.absoluteDir().exists())
        return Problem{StorageWords::tr("The folder does not exist. Make it first, or choose another."), file.absolutePath()};
    if (!QFileInfo(file.absolutePath()).isWritable())
        return Problem{StorageWords::tr("You may not write in this folder. Choose another."), file.absolutePath()};
    return Done{};
}

bool mayWriteBeside(const QString &path)
{
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

FileState fileStateOf(const QString &path)
{
    struct stat found;
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {QFileInfo::exists(path + QStringLiteral("-wal")), qint64(found.st_size), qint64(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec,
            quint64(found.st_ino)};
}

sql::Access quietAccess(const QString &path)
{
    // Without a side file nobody has it open, and it can be read without a lock and without making side files.
    return QFileInfo::exists(path + QStringLiteral("-wal")) ? sql::Access::ReadOnly : sql::Access::Untouched;
}

Result<Done> keepInPlace(Store::Open &open, const QDateTime &now)
{
    if (!open.file || open.file->isStillThere())
        return Done{};
    const std::lock_guard alone(open.beside->door);
    while (open.file && !open.file->isStillThere()) // it may happen once more meanwhile
        if (const auto there = bringBack(open, now); !there)
            return there;
    return Done{};
}

} // namespace oogst
