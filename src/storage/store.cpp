#include "storage/store.h"

#include "storage/backups.h"
#include "storage/file/doorway.h"
#include "storage/file/judge.h"
#include "storage/file/migration.h"
#include "storage/file/placing.h"
#include "storage/file/server.h"
#include "storage/file/whereabouts.h"
#include "storage/file/working_copy.h"
#include "storage/log/erasure.h"
#include "storage/log/rows.h"
#include "storage/log/writer.h"
#include "storage/open_store.h"
#include "storage/sql/meta.h"
#include "storage/sql/pg_connection.h"
#include "storage/sql/schema.h"
#include "storage/storage_words.h"

#include <QFileInfo>

namespace oogst {

using sql::guarded;

int fileVersion()
{
    int newest = 1;
    for (const RecordType *type : allRecordTypes())
        for (const FieldInfo &f : type->fields)
            newest = std::max(newest, f.since);
    return fileMajor * 1000 + newest - 1;
}

namespace {

/// Somebody who was erased here may come along in an old copy.
void holdRemembered(sql::Connection &file)
{
    QList<Erasure> due;
    for (const Erasure &erasure : rememberedErasures())
        if (hasEntries(file, erasure.row) && !isErased(file, erasure.row, erasure.column == everyColumn ? 1 : erasure.column))
            due += erasure;
    if (due.isEmpty())
        return;
    {
        sql::Transaction transaction(file);
        Projector projector(file);
        erase(file, projector, due, QDateTime::currentDateTimeUtc(), QStringLiteral("remembered"));
        projector.run();
        transaction.commit();
    }
    file.shrink();
}

void writeEmpty(const QString &path, const QDateTime &now)
{
    sql::SqliteConnection file(path, sql::Access::Create);
    sql::Transaction transaction(file);
    sql::createOrExtend(file);
    sql::meta::set(file, sql::meta::documentId, timeOrderedUuid(now.toMSecsSinceEpoch()).toString(QUuid::WithoutBraces));
    sql::meta::set(file, sql::meta::created, now.toUTC().toString(Qt::ISODate));
    sql::meta::set(file, sql::meta::application, QStringLiteral("oogst"));
    file.run("PRAGMA application_id=" + std::to_string(applicationId));
    file.run("PRAGMA user_version=" + std::to_string(fileVersion()));
    transaction.commit();
}

} // namespace

void Store::Open::use(std::unique_ptr<sql::SqliteConnection> connection)
{
    undo.forget();
    file = connection.get();
    database = std::move(connection);
}

void Store::Open::noteSeen()
{
    session.seen = database->number("SELECT max(n) FROM change");
    session.seenRewritten = database->number("SELECT max(n) FROM rewritten");
}

Store::Store(std::unique_ptr<Open> open) : m_open(std::move(open)) {}

Store::~Store()
{
    exchange(*m_open, QDateTime::currentDateTimeUtc());
    const std::lock_guard alone(m_open->beside->door);
    m_open->beside->isClosed = true;
    std::optional<Doorway> doorway;
    if (m_open->file && m_open->readOnlyReason.isEmpty())
        doorway.emplace(m_open->filePath());
    m_open->use(nullptr);
    // Closing the last connection folds the side file back, so that a closed document is one file.
}

QString Store::path() const
{
    return m_open->path;
}

QString Store::readOnlyReason() const
{
    return m_open->readOnlyReason;
}

std::function<QString()> Store::upkeep(const QDateTime &now) const
{
    if (!m_open->file)
        return [] { return QString(); }; // a server has its own
    return [beside = m_open->beside, path = m_open->filePath(), name = m_open->path, id = documentId(), now] {
        const std::lock_guard alone(beside->door);
        if (beside->isClosed || !QFileInfo::exists(path))
            return QString();
        if (const auto damage = lookWhereJudgeDidNot(path); damage && !damage->isEmpty())
            return *damage; // and no copy: it would only take the place of a sound one
        if (const auto kept = backUpDaily(name, id, now); !kept)
            qWarning("%s", qUtf8Printable(kept.problem().text()));
        return QString();
    };
}

void Store::stopWriting(const QString &reason)
{
    m_open->readOnlyReason = reason;
}

QString Store::documentId() const
{
    const auto id = guarded<QString>(path(), [&]() -> Result<QString> { return sql::meta::value(*m_open->database, sql::meta::documentId); });
    return id ? *id : QString();
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const QDateTime &now)
{
    if (sql::isServerAddress(path)) {
        const auto made = createOnServer(path, now);
        return made ? open(path) : made.problem();
    }
    if (const auto isFree = freeForNewFile(path); !isFree)
        return isFree.problem();
    const QString unfinished = unfinishedName(path);
    const auto made = guarded<Done>(path, [&]() -> Result<Done> {
        writeEmpty(unfinished, now);
        return putInPlace(unfinished, path);
    });
    if (!made) {
        dropUnfinished(unfinished);
        return made.problem();
    }
    return open(path);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    if (sql::isServerAddress(path)) {
        auto server = openOnServer(path);
        return server ? Result(std::unique_ptr<Store>(new Store(std::move(*server)))) : server.problem();
    }
    auto open = std::make_unique<Open>();
    open->path = path;
    if (needsWorkingCopy(path) && (mayWriteBeside(path) || QFileInfo::exists(workingCopyOf(path)))) {
        if (const auto made = makeWorkingCopy(path); !made)
            return made.problem();
        open->local = workingCopyOf(path);
    }
    return openFile(std::move(open));
}

QStringList Store::conflictCopies() const
{
    return conflictCopiesOf(m_open->path);
}

Result<std::unique_ptr<Store>> Store::openFile(std::unique_ptr<Open> open)
{
    const QString path = open->filePath();
    const bool mayWrite = mayWriteBeside(path);
    std::optional<Doorway> doorway;
    if (mayWrite)
        doorway.emplace(path).setStrangeSideFilesAside();
    const Result<int> version = judge(path);
    if (!version)
        return version.problem();
    if (*version / 1000 > fileMajor)
        open->readOnlyReason = StorageWords::tr("A newer Oogst made this document. You can read it; update Oogst to change it.");
    else if (!mayWrite)
        open->readOnlyReason = StorageWords::tr("You may not write in this file or its folder. Save a copy elsewhere to change it.");

    return guarded<std::unique_ptr<Store>>(path, [&]() -> Result<std::unique_ptr<Store>> {
        const bool writes = open->readOnlyReason.isEmpty();
        open->use(std::make_unique<sql::SqliteConnection>(path, writes ? sql::Access::ReadWrite : quietAccess(path)));
        if (writes && (*version < fileVersion() || !sql::isComplete(*open->database))) {
            if (const auto kept = backUpNow(path, sql::meta::value(*open->database, sql::meta::documentId), QDateTime::currentDateTimeUtc()); !kept)
                return kept.problem();
            migrate(*open->database, *version);
        }
        if (writes) {
            holdRemembered(*open->database);
            doorway->noteOpen(*open->file);
            doorway.reset();
        }
        exchange(*open, QDateTime::currentDateTimeUtc());
        open->noteSeen();
        open->session.seenAtOpening = open->session.seen;
        return std::unique_ptr<Store>(new Store(std::move(open)));
    });
}

Result<Document> Store::load() const
{
    return guarded<Document>(path(), [&]() -> Result<Document> {
        ChangeSet found;
        for (const RecordType *type : allRecordTypes())
            loadTable(*m_open->database, *type, found);
        Document document;
        document.take(found);
        return document;
    });
}

Result<StepId> Store::write(const ChangeSet &set, const QDateTime &now, StepId answers)
{
    if (!readOnlyReason().isEmpty())
        return Problem{readOnlyReason(), path()};
    const auto written = guarded<StepId>(path(), [&]() -> Result<StepId> { return writeStep(*m_open, set, now, answers); });
    if (!written)
        return written;
    m_open->undo.note(set.kind, *written, answers);
    // Only now it may be called saved: the path must still lead to the file that was written.
    if (const auto there = keepInPlace(*m_open, now); !there)
        return there.problem();
    return written;
}

bool Store::hasNews() const
{
    const auto news = guarded<bool>(path(), [&]() -> Result<bool> { return m_open->database->othersMayHaveWritten(); });
    return news && *news;
}

void Store::adopt()
{
    // Where that cannot be read now, undo knows a little more than it should: nothing is lost.
    static_cast<void>(guarded<Done>(path(), [&]() -> Result<Done> {
        m_open->session.seenAtOpening = m_open->database->number("SELECT max(n) FROM change");
        return Done{};
    }));
    m_open->undo.forget();
}

bool Store::adoptAll(qint64 session)
{
    const auto adopted = guarded<bool>(path(), [&]() -> Result<bool> {
        sql::Connection &file = *m_open->database;
        sql::Query &q = file.query("SELECT min(n) FROM change WHERE n>? AND ses=?");
        const qint64 first = q.bind(1, m_open->session.seen).bind(2, session).step() ? q.number(0) : 0;
        q.reset();
        sql::Query &others = file.query("SELECT count(*) FROM change WHERE n>? AND ses<>? AND (ses<>? OR n>?)");
        others.bind(1, m_open->session.seen).bind(2, session).bind(3, m_open->session.id).bind(4, first);
        // An erasure may leave no change of its own behind, only values that are gone.
        const bool isAll = others.step() && others.number(0) == 0;
        others.reset();
        if (isAll)
            m_open->noteSeen();
        return isAll;
    });
    if (!adopted || !*adopted)
        return false;
    const auto noted = guarded<Done>(path(), [&]() -> Result<Done> {
        sql::Query &q = m_open->database->query("SELECT ses,seq,kind,ref_ses,ref_seq FROM tx WHERE ses=? ORDER BY seq");
        q.bind(1, session);
        while (q.step())
            m_open->undo.note(enumFromWord<StepKind>(q.text(2)).value_or(StepKind::Edit), stepAt(q, 0), stepAt(q, 3));
        q.reset();
        m_open->session.seenAtOpening = m_open->session.seen;
        return Done{};
    });
    if (!noted)
        adopt();
    return true;
}

qint64 Store::session() const
{
    return m_open->session.id;
}

Result<QList<RecordNow>> Store::refresh()
{
    return guarded<QList<RecordNow>>(path(), [&]() -> Result<QList<RecordNow>> {
        sql::Connection &file = *m_open->database;
        Session &session = m_open->session;
        const Session before = session;
        m_open->noteSeen();
        QSet<RecordRef> changed;
        // Doubles fall together here: the database would sort all of them first.
        sql::Query &q = file.query("SELECT tbl,row FROM change WHERE n>? AND n<=? AND ses<>? UNION ALL "
                                   "SELECT tbl,row FROM rewritten WHERE n>? AND n<=?");
        q.bind(1, before.seen).bind(2, session.seen).bind(3, session.id).bind(4, before.seenRewritten).bind(5, session.seenRewritten);
        while (q.step())
            changed.insert({int(q.number(0)), q.id(1)});
        q.reset();
        QHash<const RecordType *, QSet<QUuid>> idsOf;
        for (const RecordRef &ref : std::as_const(changed))
            if (const RecordType *type = recordTypeNumbered(ref.table))
                idsOf[type].insert(ref.row);
        QList<RecordNow> found;
        for (auto it = idsOf.constBegin(); it != idsOf.constEnd(); ++it) {
            const QHash<QUuid, Row> rows = shownRows(file, *it.key(), *it);
            for (const QUuid &id : *it) {
                const auto row = rows.constFind(id);
                found += {it.key(), id, row == rows.constEnd() ? std::nullopt : std::optional(*row)};
            }
        }
        return found;
    });
}

} // namespace oogst
