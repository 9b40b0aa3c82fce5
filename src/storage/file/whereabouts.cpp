#include "storage/file/whereabouts.h"

#include "storage/file/judge.h"
#include "storage/log/merge.h"
#include "storage/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace oogst {
namespace {

/// A name beside the document that nothing has yet: "plan.rescue-20261122-140501.oogst".
QString freeNameBeside(const QString &path, const QString &what, const QDateTime &now)
{
    const QFileInfo file(path);
    const QString stem = file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QLatin1Char('.') + what + QLatin1Char('-')
                         + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = stem + QStringLiteral(".oogst");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2.oogst").arg(stem).arg(i);
    return name;
}

/// A side file of the document that was here would be played into the one that is here now, and spoil it.
void setAside(const QString &path, const QString &rescue)
{
    for (const QString &side : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (QFileInfo::exists(path + side))
            QFile::rename(path + side, rescue + side + QStringLiteral(".aside"));
}

} // namespace

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

bool mayWriteBeside(const QString &path)
{
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
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
    return sql::guarded<Done>(open.filePath(), [&]() -> Result<Done> {
        const QString rescue = freeNameBeside(open.filePath(), QStringLiteral("rescue"), now);
        open.file->copyTo(rescue);
        open.use(nullptr);
        setAside(open.filePath(), rescue);
        if (!QFileInfo::exists(open.filePath()) && !QFile::rename(rescue, open.filePath()))
            return Problem{Words::tr("Another program removed this document. All of it is in the file named here; open that one."), rescue};
        const auto version = judge(open.filePath());
        if (!version || *version / 1000 != fileMajor)
            return Problem{Words::tr("Another program replaced this document. Your work is in the file named here; open that one."), rescue};
        open.use(std::make_unique<sql::SqliteConnection>(open.filePath(), sql::Access::ReadWrite));
        if (QFileInfo::exists(rescue)) {
            sql::SqliteConnection ours(rescue, sql::Access::Untouched);
            sql::Transaction transaction(*open.database);
            takeIn(*open.database, open.session, ours, now);
            open.database->query("UPDATE session SET merged=0 WHERE id=?").bind(1, open.session.id).run();
            transaction.commit();
        }
        // All of it is to be shown anew: numbers of arrival differ between files.
        open.session.seen = 0;
        open.session.seenRewritten = 0;
        return Done{};
    });
}

} // namespace oogst
