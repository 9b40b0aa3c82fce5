#include "storage/file/migration.h"

#include "storage/log/projector.h"
#include "storage/sql/schema.h"
#include "storage/store.h"

#include <QDir>
#include <QFile>

static void makeResourcesKnown()
{
    Q_INIT_RESOURCE(migrations); // a static library's resources do not register themselves
}

namespace oogst {
namespace {

/// "0001-removals.sql" brings major version 1 to 2, and so on.
QString migrationFrom(int major)
{
    const QDir all(QStringLiteral(":/migrations"));
    const QStringList names = all.entryList({QStringLiteral("%1-*.sql").arg(major, 4, 10, QLatin1Char('0'))});
    QFile file(names.isEmpty() ? QString() : all.filePath(names.first()));
    if (!file.open(QIODevice::ReadOnly))
        throw sql::Error(sql::Fault::Other, "the migration from version " + std::to_string(major) + " is missing");
    return QString::fromUtf8(file.readAll());
}

void addWhatIsNew(sql::Connection &database)
{
    sql::createOrExtend(database);
    projectAll(database); // also what a newer program wrote into fields that this one did not know until now
}

} // namespace

void migrate(sql::Connection &database, int version)
{
    makeResourcesKnown();
    sql::Transaction transaction(database);
    const bool isOlderMajor = version / 1000 < fileMajor;
    for (int major = version / 1000; major < fileMajor; ++major)
        database.run(migrationFrom(major).toStdString());
    if (isOlderMajor)
        sql::dropRecordTables(database);
    addWhatIsNew(database);
    database.run("PRAGMA user_version=" + std::to_string(std::max(version, fileVersion())));
    transaction.commit();
}

void extend(sql::Connection &database)
{
    sql::Transaction transaction(database);
    addWhatIsNew(database);
    transaction.commit();
}

} // namespace oogst
