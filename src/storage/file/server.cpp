#include "storage/file/server.h"

#include "storage/file/migration.h"
#include "storage/file/roles.h"
#include "storage/log/merge.h"
#include "storage/sql/pg_connection.h"
#include "storage/sql/schema.h"
#include "storage/words.h"

namespace oogst {
namespace {

int versionOf(sql::Connection &database)
{
    return database.text("SELECT val FROM meta WHERE key='version'").toInt();
}

void note(sql::Connection &database, const QString &key, const QString &value)
{
    database.query("INSERT INTO meta(key,val) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET val=excluded.val").bind(1, key).bind(2, value).run();
}

} // namespace

Result<Done> createOnServer(const QString &address, const QDateTime &now)
{
    const QString place = sql::withoutPassword(address);
    return sql::guarded<Done>(place, [&]() -> Result<Done> {
        sql::PgConnection database(address);
        if (!database.tables().isEmpty())
            return Problem{Words::tr("This database holds something already. Choose an empty one."), place};
        sql::Transaction transaction(database);
        sql::createOrExtend(database);
        note(database, QStringLiteral("doc_id"), timeOrderedUuid(now.toMSecsSinceEpoch()).toString(QUuid::WithoutBraces));
        note(database, QStringLiteral("created"), now.toUTC().toString(Qt::ISODate));
        note(database, QStringLiteral("version"), QString::number(fileVersion()));
        guardWithRoles(database);
        transaction.commit();
        return Done{};
    });
}

Result<Done> holdsDocument(sql::Connection &database, const QString &address)
{
    const QString place = sql::withoutPassword(address);
    if (!database.tables().contains(QStringLiteral("change")))
        return Problem{Words::tr("This database holds no document yet. Make one there first."), place};
    if (versionOf(database) / 1000 > fileMajor)
        return Problem{Words::tr("A newer Oogst made this document. Update Oogst to open it."), place};
    return Done{};
}

Result<std::unique_ptr<Store::Open>> openOnServer(const QString &address)
{
    const QString place = sql::withoutPassword(address);
    return sql::guarded<std::unique_ptr<Store::Open>>(place, [&]() -> Result<std::unique_ptr<Store::Open>> {
        auto open = std::make_unique<Store::Open>();
        open->path = place;
        open->address = address;
        open->database = std::make_unique<sql::PgConnection>(address);
        if (const auto holds = holdsDocument(*open->database, address); !holds)
            return holds.problem();
        open->readOnlyReason = whyReadOnly(*open->database);
        if (open->readOnlyReason.isEmpty() && !sql::isComplete(*open->database)) {
            extend(*open->database);
            note(*open->database, QStringLiteral("version"), QString::number(fileVersion()));
        }
        open->noteSeen();
        open->session.seenAtOpening = open->session.seen;
        return open;
    });
}

Result<Done> copyFromServer(Store::Open &open, const QString &path)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto made = Store::create(path, now); !made)
        return made.problem();
    return sql::guarded<Done>(path, [&]() -> Result<Done> {
        sql::SqliteConnection copy(path, sql::Access::ReadWrite);
        sql::Transaction transaction(copy);
        Session session;
        takeIn(copy, session, *open.database, now);
        copy.run("UPDATE session SET merged=0");
        note(copy, QStringLiteral("doc_id"), open.database->text("SELECT val FROM meta WHERE key='doc_id'"));
        transaction.commit();
        return Done{};
    });
}

} // namespace oogst
