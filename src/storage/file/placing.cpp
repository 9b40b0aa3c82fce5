#include "storage/file/placing.h"

#include "storage/storage_words.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace oogst {
namespace {

/// Waits until the disk holds a file, or the names in a folder. Nobody has the file open, so closing it drops no lock.
bool sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isSynced;
}

namespace fs = std::filesystem;

fs::path nativePath(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

/// Never over another file, also when that one came a moment ago.
std::error_code renameToFree(const QString &from, const QString &to)
{
    std::error_code error;
    fs::create_hard_link(nativePath(from), nativePath(to), error);
    if (!error)
        fs::remove(nativePath(from), error);
    else if (error != std::errc::file_exists) // a stick may know no second names
        fs::rename(nativePath(from), nativePath(to), error);
    return error;
}

std::error_code renameOver(const QString &from, const QString &to)
{
    std::error_code error;
    fs::rename(nativePath(from), nativePath(to), error);
    return error;
}

Result<Done> place(const QString &unfinished, const QString &path, std::error_code (*rename)(const QString &, const QString &))
{
    const Problem noAnswer{StorageWords::tr("The disk did not answer. Check the disk or the stick and try again; nothing was changed."), path};
    // A side file that is left says that closing could not bring all of it into the file.
    if (QFileInfo::exists(unfinished + QStringLiteral("-wal")) || QFileInfo::exists(unfinished + QStringLiteral("-journal")) || !sync(unfinished))
        return noAnswer;
    if (const std::error_code error = rename(unfinished, path); error == std::errc::file_exists)
        return Problem{StorageWords::tr("There is a file with this name already. Choose another name."), path};
    else if (error || !sync(QFileInfo(path).absolutePath()))
        return noAnswer;
    return Done{};
}

} // namespace

QString unfinishedName(const QString &path)
{
    return QStringLiteral("%1.new-%2").arg(path, QUuid::createUuid().toString(QUuid::Id128).left(8));
}

QString unfinishedPattern()
{
    return QStringLiteral("*.oogst.new-*");
}

Result<Done> putInPlace(const QString &unfinished, const QString &path)
{
    return place(unfinished, path, renameToFree);
}

Result<Done> putOver(const QString &unfinished, const QString &path)
{
    return place(unfinished, path, renameOver);
}

void dropUnfinished(const QString &unfinished)
{
    for (const QString &side : {QString(), QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(unfinished + side);
}

} // namespace oogst
