#include "storage/file/judge.h"

#include "storage/file/whereabouts.h"
#include "storage/sql/schema.h"
#include "storage/storage_words.h"

#include <QFileInfo>

namespace oogst {
namespace {

constexpr qint64 quickLimit = 8 << 20; // bytes; looking through all of it takes some 25 ms

bool isTooLargeToJudge(const QString &path)
{
    return QFileInfo(path).size() > quickLimit;
}

std::optional<Problem> badPath(const QFileInfo &file)
{
    if (!file.exists())
        return Problem{StorageWords::tr("There is no such file. Check the name and the folder."), file.filePath()};
    if (!file.isFile())
        return Problem{StorageWords::tr("This is not a file. Choose a file that ends in .oogst."), file.filePath()};
    if (!file.isReadable())
        return Problem{StorageWords::tr("You may not read this file. Ask its owner, or choose another."), file.filePath()};
    return {};
}

sql::Age ageOf(int version)
{
    return version < fileMajor * 1000 ? sql::Age::Older : version > fileVersion() ? sql::Age::NewerMinor : sql::Age::Same;
}

QString damagedPages(sql::Connection &file)
{
    const QString found = file.text("PRAGMA quick_check(1)");
    return found == u"ok" ? QString() : found;
}

Problem damaged(const QString &how, const QString &path)
{
    return {StorageWords::tr("This document is damaged: %1. Open a backup of it.").arg(how), path};
}

/// The log must make sense before anything is built on it.
QString strangeLog(sql::Connection &file)
{
    if (file.number("SELECT count(*) FROM change WHERE length(row)<>16 OR typeof(row)<>'blob'") > 0)
        return StorageWords::tr("its log holds entries without a record");
    if (file.number("SELECT count(*) FROM (SELECT ses FROM change EXCEPT SELECT id FROM session)") > 0)
        return StorageWords::tr("its log holds entries of nobody");
    return {};
}

QString strangeSessions(sql::Connection &file)
{
    if (file.number("SELECT count(*) FROM session WHERE maxseq<0 OR maxhlc<0 OR id<=0") > 0)
        return StorageWords::tr("its log holds a session that cannot be");
    return {};
}

Result<int> judgeContents(const QString &path)
{
    sql::SqliteConnection file(path, quietAccess(path));
    const sql::Moment moment(file);
    if (file.number("PRAGMA application_id") != applicationId)
        return Problem{StorageWords::tr("This file is not an Oogst document. Choose a file that ends in .oogst."), path};
    const int version = int(file.number("PRAGMA user_version"));
    if (version / 1000 > fileMajor)
        return version;
    const bool isSmall = !isTooLargeToJudge(path);
    QString damage = isSmall ? damagedPages(file) : QString();
    if (damage.isEmpty())
        damage = sql::strangeStructure(file, ageOf(version));
    if (damage.isEmpty())
        damage = strangeSessions(file);
    if (damage.isEmpty() && isSmall)
        damage = strangeLog(file);
    if (!damage.isEmpty())
        return damaged(damage, path);
    return version;
}

} // namespace

Result<int> judge(const QString &path)
{
    if (const auto bad = badPath(QFileInfo(path)))
        return *bad;
    return asItStands<int>(path, [&] { return sql::guarded<int>(path, [&] { return judgeContents(path); }); });
}

Result<QString> lookWhereJudgeDidNot(const QString &path)
{
    if (!isTooLargeToJudge(path))
        return QString();
    return sql::guarded<QString>(path, [&]() -> Result<QString> {
        try {
            sql::SqliteConnection file(path, quietAccess(path));
            QString damage = damagedPages(file);
            if (damage.isEmpty())
                damage = strangeLog(file);
            return damage.isEmpty() ? QString() : damaged(damage, path).what;
        } catch (const sql::Error &error) {
            if (error.fault() != sql::Fault::Damaged)
                throw;
            return sql::problemOf(error, path).what;
        }
    });
}

} // namespace oogst
