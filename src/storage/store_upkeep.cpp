// Looking after a document: drafts, copies, tidying, looking for damage.

#include "storage/file/part.h"
#include "storage/file/placing.h"
#include "storage/file/server.h"
#include "storage/file/typing.h"
#include "storage/file/whereabouts.h"
#include "storage/file/working_copy.h"
#include "storage/log/check.h"
#include "storage/log/compaction.h"
#include "storage/log/projector.h"
#include "storage/open_store.h"
#include "storage/sql/meta.h"

#include <QFile>

namespace oogst {

using sql::guarded;

Result<Done> Store::keepDraft(const RecordType &type, const QUuid &row, int field, const QString &text, const QDateTime &now)
{
    if (!readOnlyReason().isEmpty())
        return Problem{readOnlyReason(), path()};
    const Session before = m_open->session;
    const auto kept = guarded<Done>(path(), [&]() -> Result<Done> {
        sql::Connection &file = *m_open->database;
        sql::Transaction transaction(file);
        if (m_open->session.id == 0)
            startSession(file, m_open->session, now); // typing must say whose it is
        file.query("INSERT INTO draft(ses,tbl,row,col,text,at) VALUES(?,?,?,?,?,?) "
                   "ON CONFLICT(row,col,ses) DO UPDATE SET text=excluded.text, at=excluded.at")
            .bind(1, m_open->session.id)
            .bind(2, type.number)
            .bind(3, row)
            .bind(4, field)
            .bind(5, text)
            .bind(6, now.toMSecsSinceEpoch())
            .run();
        transaction.commit();
        return Done{};
    });
    if (!kept)
        m_open->session = before;
    else if (!m_open->typing)
        m_open->typing = signOfTyping(m_open->session.id);
    return kept;
}

Result<Done> Store::dropDraft(const QUuid &row, int field)
{
    return guarded<Done>(path(), [&]() -> Result<Done> {
        sql::Connection &file = *m_open->database;
        file.query("DELETE FROM draft WHERE row=? AND col=? AND (?=0 OR ses IN (SELECT id FROM session WHERE actor=?))")
            .bind(1, row)
            .bind(2, field)
            .bind(3, file.isShared() ? 1 : 0)
            .bind(4, actorIn(file))
            .run();
        return Done{};
    });
}

Result<QList<Draft>> Store::drafts() const
{
    return guarded<QList<Draft>>(path(), [&]() -> Result<QList<Draft>> {
        QList<Draft> drafts;
        sql::Connection &file = *m_open->database;
        sql::Query &q = file.query("SELECT tbl,row,col,text,at,ses FROM draft "
                                   "WHERE (?=0 OR ses IN (SELECT id FROM session WHERE actor=?)) ORDER BY at");
        q.bind(1, file.isShared() ? 1 : 0).bind(2, actorIn(file));
        while (q.step())
            if (const RecordType *type = recordTypeNumbered(int(q.number(0))))
                drafts += {type, q.id(1), int(q.number(2)), q.text(3), QDateTime::fromMSecsSinceEpoch(q.number(4), Qt::UTC),
                           q.number(5) == m_open->session.id || isTypedIn(q.number(5))};
        q.reset();
        return drafts;
    });
}

Result<Done> Store::saveCopy(const QString &to) const
{
    if (const auto isFree = freeForNewFile(to); !isFree)
        return isFree.problem();
    if (!m_open->file)
        return copyFromServer(*m_open, to);
    const QString unfinished = unfinishedName(to);
    const auto copied = guarded<Done>(to, [&]() -> Result<Done> {
        m_open->database->query("VACUUM INTO ?").bind(1, unfinished).run();
        return putInPlace(unfinished, to);
    });
    if (!copied)
        dropUnfinished(unfinished);
    return copied;
}

Result<Done> Store::savePart(const QString &to, const Document &document, const QDateTime &now) const
{
    Result<Done> filled = Done{};
    {
        auto made = create(to, now);
        if (!made)
            return made.problem();
        filled = guarded<Done>(to, [&]() -> Result<Done> {
            sql::Connection &part = *(*made)->m_open->database;
            sql::Transaction transaction(part);
            const sql::Moment moment(*m_open->database);
            fillPart(part, *m_open->database, document);
            sql::meta::set(part, sql::meta::partial, QStringLiteral("1"));
            sql::meta::set(part, sql::meta::documentId, documentId());
            transaction.commit();
            return Done{};
        });
    }
    if (!filled)
        QFile::remove(to);
    return filled;
}

Result<int> Store::compact(const QDateTime &before, const QDateTime &now)
{
    if (!readOnlyReason().isEmpty())
        return Problem{readOnlyReason(), path()};
    if (const auto there = keepInPlace(*m_open, now); !there)
        return there.problem();
    const auto dropped = guarded<int>(path(), [&]() -> Result<int> {
        sql::Connection &file = *m_open->database;
        int count = 0;
        {
            sql::Transaction transaction(file);
            count = dropReplaced(file, before);
            sql::meta::set(file, sql::meta::lastCompact, before.toUTC().toString(Qt::ISODate));
            transaction.commit();
        }
        file.shrink();
        return count;
    });
    m_open->undo.forget();
    if (const auto there = keepInPlace(*m_open, now); !there)
        return there.problem();
    return dropped;
}

QString Store::notShared() const
{
    return m_open->notShared;
}

Result<Done> Store::rebuild()
{
    return guarded<Done>(path(), [&]() -> Result<Done> {
        sql::Connection &file = *m_open->database;
        sql::Transaction transaction(file);
        for (const RecordType *type : allRecordTypes())
            file.run(std::string("DELETE FROM ") + sql::quoted(type->table) + " WHERE id NOT IN (SELECT row FROM change WHERE tbl=" + std::to_string(type->number) + ")");
        projectAll(file);
        transaction.commit();
        return Done{};
    });
}

void Store::settle()
{
    exchange(*m_open, QDateTime::currentDateTimeUtc());
    if (m_open->file && readOnlyReason().isEmpty())
        m_open->file->fold();
}

Result<QStringList> Store::check() const
{
    if (m_open->database->isLimited())
        return partOnly(path());
    return guarded<QStringList>(path(), [&]() -> Result<QStringList> {
        sql::Connection &file = *m_open->database;
        QStringList found;
        if (m_open->file) {
            sql::Query &integrity = file.query("PRAGMA integrity_check(20)");
            while (integrity.step())
                if (const QString line = integrity.text(0); line != u"ok")
                    found += line;
            integrity.reset();
        }
        {
            const sql::Moment moment(file);
            found += faultsInLog(file);
        }
        if (readOnlyReason().isEmpty()) {
            sql::Transaction transaction(file); // rolled back: looking changes nothing
            found += faultsInRecords(file);
        }
        return found;
    });
}

Result<QByteArray> Store::fingerprint() const
{
    return guarded<QByteArray>(path(), [&]() -> Result<QByteArray> { return stateOf(*m_open->database); });
}

} // namespace oogst
