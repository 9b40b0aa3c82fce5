#include "storage/file/server.h"

#include "storage/file/migration.h"
#include "storage/file/roles.h"
#include "storage/log/merge.h"
#include "storage/log/writer.h"
#include "storage/sql/meta.h"
#include "storage/sql/pg_connection.h"
#include "storage/sql/schema.h"
#include "storage/storage_words.h"

namespace oogst {
namespace {

int versionOf(sql::Connection &database)
{
    return sql::meta::value(database, sql::meta::version).toInt();
}

} // namespace

Result<Done> createOnServer(const QString &address, const QDateTime &now)
{
    const QString place = sql::withoutPassword(address);
    return sql::guarded<Done>(place, [&]() -> Result<Done> {
        sql::PgConnection database(address);
        if (!database.tables().isEmpty())
            return Problem{StorageWords::tr("This database holds something already. Choose an empty one."), place};
        sql::Transaction transaction(database);
        sql::createOrExtend(database);
        sql::meta::set(database, sql::meta::documentId, timeOrderedUuid(now.toMSecsSinceEpoch()).toString(QUuid::WithoutBraces));
        sql::meta::set(database, sql::meta::created, now.toUTC().toString(Qt::ISODate));
        sql::meta::set(database, sql::meta::version, QString::number(fileVersion()));
        guardWithRoles(database);
        transaction.commit();
        return Done{};
    });
}

Result<Done> holdsDocument(sql::Connection &database, const QString &address)
{
    const QString place = sql::withoutPassword(address);
    if (!database.tables().contains(QStringLiteral("change")))
        return Problem{StorageWords::tr("This database holds no document yet. Make one there first."), place};
    if (database.columns(QStringLiteral("meta")).isEmpty())
        return Problem{StorageWords::tr("Your name on the server has no part in this document yet. Ask an organiser to give it one."), place};
    if (versionOf(database) / 1000 > fileMajor)
        return Problem{StorageWords::tr("A newer Oogst made this document. Update Oogst to open it."), place};
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
        sql::Connection &database = *open->database;
        open->readOnlyReason = whyReadOnly(database);
        if (open->readOnlyReason.isEmpty() && !database.isLimited() && !sql::isComplete(database)) {
            extend(database);
            sql::meta::set(database, sql::meta::version, QString::number(fileVersion()));
            sql::Transaction transaction(database);
            guardWithRoles(database);
            transaction.commit();
        }
        open->noteSeen();
        open->session.seenAtOpening = open->session.seen;
        return open;
    });
}

namespace {

StepId writeInTransaction(Store::Open &open, const ChangeSet &set, const QDateTime &now, StepId answers)
{
    sql::Transaction transaction(*open.database);
    const StepId step = Writer(*open.database, open.session, now).write(set, answers);
    transaction.commit();
    return step;
}

bool isThere(sql::Connection &database, StepId step)
{
    return database.query("SELECT 1 FROM tx WHERE ses=? AND seq=?").bind(1, step.session).bind(2, step.sequence).found();
}

bool isCut(const sql::Error &error)
{
    return error.fault() == sql::Fault::NoServer || error.fault() == sql::Fault::CutWhileSaving;
}

/// After a cut: the step, when it arrived after all, or a null id. Waits for the old transaction to end.
StepId arrived(Store::Open &open, StepId tried)
{
    if (tried.session == 0)
        return {};
    sql::Transaction looking(*open.database);
    return isThere(*open.database, tried) ? tried : StepId{};
}

} // namespace

StepId writeStep(Store::Open &open, const ChangeSet &set, const QDateTime &now, StepId answers)
{
    const Session before = open.session;
    bool mayHaveArrived = false;
    const auto noteFailure = [&](const sql::Error &error) { mayHaveArrived = mayHaveArrived || error.fault() == sql::Fault::CutWhileSaving; };
    try {
        try {
            return writeInTransaction(open, set, now, answers);
        } catch (const sql::Error &error) {
            noteFailure(error);
            if (!isCut(error) || !open.database->revive())
                throw;
        }
        const Session tried = open.session;
        if (const StepId step = arrived(open, {tried.id, before.sequence + 1}); !step.isNull())
            return step;
        mayHaveArrived = false;
        open.session = before;
        return writeInTransaction(open, set, now, answers);
    } catch (const sql::Error &error) {
        noteFailure(error);
        open.session = before;
        if (!mayHaveArrived)
            throw;
        // Its numbers may be taken; what we made so far stays ours to undo.
        open.session.id = 0;
        open.session.sequence = 0;
        open.session.seenAtOpening = open.session.seen;
        open.undo.forget();
        throw sql::Error(sql::Fault::CutWhileSaving, error.what());
    }
}

Problem partOnly(const QString &place)
{
    return {StorageWords::tr("You see a part of this document. Ask an organiser for a copy or a table file."), place};
}

Result<Done> copyFromServer(Store::Open &open, const QString &path)
{
    if (open.database->isLimited())
        return partOnly(open.path);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto made = Store::create(path, now); !made)
        return made.problem();
    return sql::guarded<Done>(path, [&]() -> Result<Done> {
        sql::SqliteConnection copy(path, sql::Access::ReadWrite);
        sql::Transaction transaction(copy);
        Session session;
        const sql::Moment moment(*open.database);
        takeIn(copy, session, *open.database, now);
        copy.run("UPDATE session SET merged=0");
        sql::meta::set(copy, sql::meta::documentId, sql::meta::value(*open.database, sql::meta::documentId));
        transaction.commit();
        return Done{};
    });
}

} // namespace oogst
