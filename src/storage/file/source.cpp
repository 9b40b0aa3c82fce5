#include "storage/file/source.h"

#include "storage/file/judge.h"
#include "storage/file/migration.h"
#include "storage/file/server.h"
#include "storage/file/whereabouts.h"
#include "storage/log/check.h"
#include "storage/sql/pg_connection.h"
#include "storage/sql/schema.h"
#include "storage/storage_words.h"

namespace oogst {
namespace {

Result<Source> onServer(const QString &address)
{
    const QString shown = sql::withoutPassword(address);
    return sql::guarded<Source>(shown, [&]() -> Result<Source> {
        auto database = std::make_unique<sql::PgConnection>(address);
        if (const auto holds = holdsDocument(*database, address); !holds)
            return holds.problem();
        if (database->isLimited())
            return partOnly(shown);
        if (!sql::hasSumsOfSteps(*database))
            return Problem{StorageWords::tr("An older Oogst made that document. Open it with this one first."), shown};
        database->beginReading();
        return Source(std::move(database));
    });
}

Result<Source> inFile(const QString &path)
{
    const Result<int> version = judge(path);
    if (!version)
        return version.problem();
    if (*version / 1000 > fileMajor)
        return Problem{StorageWords::tr("A newer Oogst made that document. Update Oogst to take it in."), path};
    const auto damage = lookWhereJudgeDidNot(path);
    if (!damage || !damage->isEmpty())
        return damage ? Problem{*damage, path} : damage.problem();
    return sql::guarded<Source>(path, [&]() -> Result<Source> {
        auto copy = sql::SqliteConnection::copyInMemory(path);
        if (*version / 1000 < fileMajor || !sql::hasSumsOfSteps(*copy))
            migrate(*copy, *version);
        // What is missing or changed there would be missing or wrong here for good.
        else if (const QStringList faults = faultsInLog(*copy); !faults.isEmpty())
            return Problem{StorageWords::tr("That document is damaged: %1 Nothing of it was taken in.").arg(faults.first()), path};
        return Source(std::move(copy));
    });
}

} // namespace

Result<Source> openSource(const QString &path)
{
    if (sql::isServerAddress(path))
        return onServer(path);
    return asItStands<Source>(path, [&] { return inFile(path); });
}

} // namespace oogst
