#include "storage/file/typing.h"

#include "storage/backups.h"

#include <QDir>
#include <QFileInfo>

namespace oogst {
namespace {

QString signFile(qint64 session)
{
    return QStringLiteral("%1/typing/%2.lock").arg(backupTerms().folder, QString::number(session));
}

} // namespace

std::unique_ptr<QLockFile> signOfTyping(qint64 session)
{
    if (backupTerms().folder.isEmpty() || !QDir().mkpath(backupTerms().folder + QStringLiteral("/typing")))
        return nullptr;
    auto sign = std::make_unique<QLockFile>(signFile(session));
    sign->setStaleLockTime(0); // an old sign of a program that runs still counts
    sign->tryLock(0);
    return sign;
}

bool isTypedIn(qint64 session)
{
    if (backupTerms().folder.isEmpty() || !QFile::exists(signFile(session)))
        return false;
    if (QFileInfo(signFile(session)).size() == 0)
        return false; // its program was killed while it made the sign
    QLockFile sign(signFile(session));
    sign.setStaleLockTime(0);
    return !sign.tryLock(0); // of a program that ended, killed or not, the sign is free to take
}

} // namespace oogst
