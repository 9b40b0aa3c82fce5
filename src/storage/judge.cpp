#include "storage/judge.h"

#include "storage/schema_sql.h"

#include <QFileInfo>

namespace oogst {
namespace {

constexpr qint64 quickCheckLimit = 50 << 20; // bytes; larger files are checked by Store::check only

std::optional<Problem> badPath(const QFileInfo &file)
{
    if (!file.exists())
        return Problem{Words::tr("There is no such file. Check the name and the folder."), file.filePath()};
    if (!file.isFile())
        return Problem{Words::tr("This is not a file. Choose a file that ends in .oogst."), file.filePath()};
    if (!file.isReadable())
        return Problem{Words::tr("You may not read this file. Ask its owner, or choose another."), file.filePath()};
    return {};
}

Result<int> judgeContents(const QString &path)
{
    // Without unfinished work beside it the file can be read without a lock and without side files.
    const bool unfinished = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    Store::Connection file(path, unfinished ? Access::ReadOnly : Access::Untouched);
    if (file.number("PRAGMA application_id") != applicationId)
        return Problem{Words::tr("This file is not an Oogst document. Choose a file that ends in .oogst."), path};
    const int version = int(file.number("PRAGMA user_version"));
    if (version / 1000 > fileMajor)
        return version;
    QString damage;
    if (QFileInfo(path).size() <= quickCheckLimit)
        damage = file.text("PRAGMA quick_check(1)");
    if (damage == u"ok")
        damage.clear();
    if (damage.isEmpty())
        damage = sql::strangeStructure(file.database(), version > fileVersion());
    if (!damage.isEmpty())
        return Problem{Words::tr("This document is damaged: %1. Open a backup of it.").arg(damage), path};
    return version;
}

} // namespace

Result<int> judge(const QString &path)
{
    if (const auto bad = badPath(QFileInfo(path)))
        return *bad;
    return guarded<int>(path, [&] { return judgeContents(path); });
}

} // namespace oogst
