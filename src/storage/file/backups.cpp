#include "storage/backups.h"

#include "storage/file/judge.h"
#include "storage/file/placing.h"
#include "storage/file/turn.h"
#include "storage/file/whereabouts.h"
#include "storage/store.h"
#include "storage/storage_words.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QSaveFile>

namespace oogst {
namespace {

QMutex termsLock;
BackupTerms currentTerms;

constexpr auto stamp = "yyyyMMdd-HHmmss-zzz";

QString folderOf(const QString &documentId)
{
    const QString folder = backupTerms().folder;
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/backups/") + documentId;
}

QString ledger()
{
    return backupTerms().folder + QStringLiteral("/erased.txt");
}

/// Waits its turn in a folder of the copies, which is made if need be.
Result<Turn> turnIn(const QString &folder)
{
    constexpr qint64 longestWait = 30'000; // ms: a large document is copied or cleaned ten times within it
    const Problem noFolder{StorageWords::tr("No copy could be kept: the folder cannot be made. Check the disk."), folder};
    if (!QDir().mkpath(folder))
        return noFolder;
    if (auto turn = Turn::at(folder + QStringLiteral("/turn.lock"), longestWait))
        return std::move(*turn);
    return Problem{StorageWords::tr("Another program is busy with the copies that are kept here. Wait a moment and try again."), folder};
}

/// What a copy left that did not come to its end.
void dropLeftovers(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({unfinishedPattern()}, QDir::Files))
        QFile::remove(folder + QLatin1Char('/') + name);
}

/// The name of a copy is its time; two programs may want the same one.
QString freeName(const QString &folder, QDateTime at)
{
    QString name;
    do {
        name = folder + QLatin1Char('/') + at.toUTC().toString(QString::fromLatin1(stamp)) + QStringLiteral(".oogst");
        at = at.addMSecs(1);
    } while (QFile::exists(name));
    return name;
}

void dropOldest(const QString &documentId)
{
    const QList<Backup> all = backupsOf(documentId);
    for (qsizetype i = std::max(0, backupTerms().copies); i < all.size(); ++i)
        QFile::remove(all[i].path);
}

Result<Done> remember(const QList<Erasure> &erasures)
{
    const auto turn = turnIn(backupTerms().folder);
    if (!turn)
        return turn.problem();
    QSet<QByteArray> lines;
    for (const Erasure &erasure : rememberedErasures() + erasures)
        lines.insert(erasure.row.toByteArray(QUuid::WithoutBraces) + ' ' + QByteArray::number(erasure.column));
    QSaveFile file(ledger());
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.values().join('\n')) < 0 || !file.commit())
        return Problem{StorageWords::tr("What was erased could not be remembered. Check the disk."), ledger()};
    return Done{};
}

Result<Done> eraseInCopies(const QString &documentId, const QList<Erasure> &erasures, const QDateTime &now)
{
    const QString folder = folderOf(documentId);
    if (folder.isEmpty() || !QDir(folder).exists())
        return Done{};
    const auto turn = turnIn(folder);
    if (!turn)
        return turn.problem();
    dropLeftovers(folder);
    for (const Backup &backup : backupsOf(documentId)) {
        bool isClean = false;
        if (auto copy = Store::open(backup.path))
            isClean = (*copy)->erase(erasures, {}, QStringLiteral("backup"), now).isOk();
        if (!isClean && !QFile::remove(backup.path) && QFile::exists(backup.path))
            return Problem{StorageWords::tr("This copy could neither be cleaned nor removed. Remove it yourself."), backup.path};
    }
    return Done{};
}

} // namespace

void setBackupTerms(const BackupTerms &terms)
{
    const QMutexLocker lock(&termsLock);
    currentTerms = terms;
}

BackupTerms backupTerms()
{
    const QMutexLocker lock(&termsLock);
    return currentTerms;
}

QList<Backup> backupsOf(const QString &documentId)
{
    const QString folder = folderOf(documentId);
    QList<Backup> found;
    if (folder.isEmpty())
        return found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.oogst")}, QDir::Files, QDir::Name | QDir::Reversed))
        found += {dir.filePath(name), QDateTime::fromString(name.chopped(6), QString::fromLatin1(stamp))};
    for (Backup &backup : found)
        backup.at.setTimeSpec(Qt::UTC);
    return found;
}

Result<Done> backUpNow(const QString &path, const QString &documentId, const QDateTime &now)
{
    const QString folder = folderOf(documentId);
    if (folder.isEmpty() || documentId.isEmpty() || backupTerms().copies <= 0)
        return Done{};
    if (path.startsWith(folder + QLatin1Char('/')))
        return Done{}; // a copy is not copied
    const auto turn = turnIn(folder);
    if (!turn)
        return turn.problem();
    const QString copy = freeName(folder, now);
    // Under another name first: what bears the name of a copy is a whole one.
    const QString unfinished = unfinishedName(copy);
    const auto kept = sql::guarded<Done>(copy, [&]() -> Result<Done> {
        {
            sql::SqliteConnection document(path, sql::Access::ReadOnly);
            document.query("VACUUM INTO ?").bind(1, unfinished).run();
        }
        // Somebody may be erased at this very moment; opening holds to that. One that awaits its migration stays as it is.
        if (const auto version = judge(unfinished); version && *version == fileVersion() && !rememberedErasures().isEmpty())
            if (const auto cleaned = Store::open(unfinished); !cleaned)
                return cleaned.problem();
        return putInPlace(unfinished, copy);
    });
    if (!kept)
        dropUnfinished(unfinished);
    else
        dropOldest(documentId);
    return kept;
}

Result<Done> backUpDaily(const QString &path, const QString &documentId, const QDateTime &now)
{
    const QList<Backup> all = backupsOf(documentId);
    if (!all.isEmpty() && all.first().at.date() == now.toUTC().date())
        return Done{};
    return backUpNow(path, documentId, now);
}

Result<Done> eraseOutside(const QString &documentId, const QList<Erasure> &erasures, const QDateTime &now)
{
    if (erasures.isEmpty() || backupTerms().folder.isEmpty())
        return Done{};
    const auto remembered = remember(erasures);
    return remembered ? eraseInCopies(documentId, erasures, now) : remembered;
}

QList<Erasure> rememberedErasures()
{
    QList<Erasure> found;
    if (backupTerms().folder.isEmpty())
        return found;
    QFile file(ledger());
    if (!file.open(QIODevice::ReadOnly))
        return found;
    while (!file.atEnd()) {
        const QList<QByteArray> words = file.readLine().trimmed().split(' ');
        if (const QUuid row = QUuid::fromString(QString::fromLatin1(words.first())); words.size() == 2 && !row.isNull())
            found += {row, words[1].toInt()};
    }
    return found;
}

} // namespace oogst
