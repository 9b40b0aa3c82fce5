#include "storage/file/working_copy.h"

#include "storage/backups.h"
#include "storage/file/judge.h"
#include "storage/file/migration.h"
#include "storage/file/whereabouts.h"
#include "storage/file/placing.h"
#include "storage/file/source.h"
#include "storage/log/erasure.h"
#include "storage/log/merge.h"
#include "storage/log/writer.h"
#include "storage/sql/meta.h"
#include "storage/storage_words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sys/vfs.h>

namespace oogst {
namespace {

/// File systems that reach over a network or through another program (statfs(2), linux/magic.h).
bool isForeignFileSystem(const QString &path)
{
    struct statfs found;
    if (statfs(QFile::encodeName(path).constData(), &found) != 0)
        return false;
    constexpr quint32 nfs = 0x6969, smb = 0x517b, cifs = 0xff534d42, smb2 = 0xfe534d42, fuse = 0x65735546, afs = 0x5346414f,
                      plan9 = 0x01021997, ceph = 0x00c36400;
    const auto kind = static_cast<quint32>(found.f_type);
    return kind == nfs || kind == smb || kind == cifs || kind == smb2 || kind == fuse || kind == afs || kind == plan9 || kind == ceph;
}

bool isCloudFolder(const QDir &folder)
{
    static const QStringList marks{QStringLiteral(".nextcloudsync.log"), QStringLiteral(".owncloudsync.log"), QStringLiteral(".sync_*.db"),
                                   QStringLiteral("._sync_*.db"),        QStringLiteral(".dropbox"),          QStringLiteral(".dropbox.cache"),
                                   QStringLiteral(".stfolder"),          QStringLiteral(".tmp.drivedownload")};
    static const QRegularExpression names(QStringLiteral("^(OneDrive|Google Drive|GoogleDrive|Dropbox|Nextcloud|iCloud Drive)( - .*)?$"));
    return names.match(folder.dirName()).hasMatch()
           || !folder.entryList(marks, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty();
}

qint64 entriesIn(const QString &path)
{
    sql::SqliteConnection file(path, quietAccess(path));
    return file.number("SELECT count(*) FROM change");
}

void takeInRemote(Store::Open &open, const QDateTime &now)
{
    const auto remote = openSource(open.path);
    if (!remote)
        throw sql::Error(sql::Fault::Damaged, remote.problem().what.toStdString());
    const QString id = sql::meta::value(*open.database, sql::meta::documentId);
    if (const auto gone = eraseOutside(id, erasuresToCome(*open.database, **remote), now); !gone)
        throw sql::Error(sql::Fault::ReadOnly, gone.problem().what.toStdString());
    sql::Transaction transaction(*open.database);
    const Incoming incoming = takeIn(*open.database, open.session, **remote, now);
    if (!incoming.records.isEmpty())
        Writer(*open.database, open.session, now)
            .writeNote(StepKind::Merge, StorageWords::tr("Taken in from the shared folder"), mergeNotes(), notedChanges(incoming.changes));
    transaction.commit();
    open.undo.forget();
    if (incoming.erasures > 0)
        open.database->shrink();
}

void putThere(Store::Open &open)
{
    const QString fresh = unfinishedName(open.path);
    try {
        open.database->query("VACUUM INTO ?").bind(1, fresh).run();
    } catch (const sql::Error &) {
        dropUnfinished(fresh);
        throw;
    }
    if (const auto there = putOver(fresh, open.path); !there) {
        dropUnfinished(fresh);
        throw sql::Error(sql::Fault::ReadOnly, "the shared folder takes no file");
    }
}

} // namespace

bool needsWorkingCopy(const QString &path)
{
    const QByteArray wish = qgetenv("OOGST_WORKING_COPY");
    if (wish == "never" || backupTerms().folder.isEmpty())
        return false;
    if (wish == "always")
        return !path.startsWith(backupTerms().folder);
    const QFileInfo file(path);
    if (!file.exists() && QFileInfo::exists(workingCopyOf(path)))
        return true; // the folder is away now; the work goes on
    if (isForeignFileSystem(file.absolutePath()))
        return true;
    QDir folder = file.absoluteDir();
    do {
        if (isCloudFolder(folder))
            return true;
    } while (!folder.isRoot() && folder.cdUp());
    return false;
}

QString workingCopyOf(const QString &path)
{
    const QByteArray place = QFileInfo(path).absoluteFilePath().toUtf8();
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16));
    return QStringLiteral("%1/working/%2/%3").arg(backupTerms().folder, hash, QFileInfo(path).fileName());
}

Result<Done> makeWorkingCopy(const QString &path)
{
    const QString local = workingCopyOf(path);
    if (QFileInfo::exists(local))
        return Done{};
    if (const auto version = judge(path); !version)
        return version.problem();
    if (!QDir().mkpath(QFileInfo(local).absolutePath()))
        return Problem{StorageWords::tr("The copy on this computer cannot be made. Check the disk."), local};
    return sql::guarded<Done>(path, [&]() -> Result<Done> {
        const QString unfinished = local + QStringLiteral(".part");
        QFile::remove(unfinished);
        sql::SqliteConnection(path, quietAccess(path)).copyTo(unfinished);
        QFile::rename(unfinished, local);
        return Done{};
    });
}

void exchange(Store::Open &open, const QDateTime &now)
{
    if (open.local.isEmpty() || !open.readOnlyReason.isEmpty())
        return;
    const auto exchanged = sql::guarded<Done>(open.path, [&]() -> Result<Done> {
        const bool isThere = QFileInfo::exists(open.path);
        if (isThere)
            takeInRemote(open, now);
        if (!isThere || open.database->number("SELECT count(*) FROM change") > entriesIn(open.path))
            putThere(open);
        return Done{};
    });
    open.notShared = exchanged ? QString() : StorageWords::tr("Saved on this computer. The shared folder cannot be reached now: %1").arg(exchanged.problem().what);
}

QStringList conflictCopiesOf(const QString &path)
{
    // As Nextcloud, Dropbox, Syncthing, OneDrive and Google Drive name them.
    static const QRegularExpression marks(QStringLiteral("conflict|in conflict|conflicterend|tegenstrijdig|\\(\\d+\\)|-[A-Z][A-Za-z0-9-]*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QFileInfo file(path);
    QStringList found;
    const QStringList beside = file.absoluteDir().entryList({QStringLiteral("*.oogst")}, QDir::Files);
    for (const QString &name : beside) {
        const QString stem = QFileInfo(name).completeBaseName();
        if (stem.startsWith(file.completeBaseName()) && stem != file.completeBaseName()
            && marks.match(stem.mid(file.completeBaseName().size())).hasMatch())
            found += file.absoluteDir().filePath(name);
    }
    return found;
}

} // namespace oogst
