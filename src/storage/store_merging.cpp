// What goes between documents: merging, parts for others, erasure.

#include "storage/backups.h"
#include "storage/file/server.h"
#include "storage/file/source.h"
#include "storage/file/doorway.h"
#include "storage/file/whereabouts.h"
#include "storage/log/conflicts.h"
#include "storage/log/erasure.h"
#include "storage/log/merge.h"
#include "storage/log/rows.h"
#include "storage/log/writer.h"
#include "storage/sql/meta.h"
#include "storage/sql/pg_connection.h"
#include "storage/storage_words.h"

#include <algorithm>
#include <vector>

namespace oogst {
namespace {

bool isPart(sql::Connection &file)
{
    return sql::meta::value(file, sql::meta::partial) == u"1";
}

bool sameField(const Conflict &a, const Conflict &b)
{
    return a.row == b.row && a.field == b.field && a.isCircle == b.isCircle;
}

/// Rows of the records before, to set beside those after.
ChangeSet beforeAndAfter(const QHash<RecordRef, std::optional<Row>> &before, sql::Connection &file, const QSet<RecordRef> &records)
{
    ChangeSet set;
    for (const RecordRef &ref : records) {
        const RecordType *type = recordTypeNumbered(ref.table);
        RecordChange change{type, ref.row, before.value(ref), shownRow(file, *type, ref.row)};
        if (change.before != change.after)
            set.changes += change;
    }
    return set;
}

/// All records, so that those that a merge touches have a "before".
QHash<RecordRef, std::optional<Row>> allRows(sql::Connection &file)
{
    QHash<RecordRef, std::optional<Row>> rows;
    for (const RecordType *type : allRecordTypes()) {
        ChangeSet found;
        loadTable(file, *type, found);
        for (RecordChange &change : found.changes)
            rows.insert({type->number, change.id}, std::move(change.after));
    }
    return rows;
}

struct Merged {
    QList<MergeReport> reports;
    QList<StepId> changes;
    bool changedRecords = false;
};

Merged mergeNow(Store::Open &open, const std::vector<Source> &others, const QDateTime &now)
{
    sql::Connection &file = *open.database;
    Merged merged;
    auto before = allRows(file);
    QList<Conflict> known = conflictsIn(file);
    for (const auto &other : others) {
        const Incoming incoming = takeIn(file, open.session, *other, now);
        MergeReport report{incoming.sessions, int(incoming.changes.size()), incoming.erasures, incoming.clockAhead, {}, {}};
        report.records = beforeAndAfter(before, file, incoming.records);
        const QList<Conflict> contested = conflictsIn(file);
        for (const Conflict &conflict : contested)
            if (std::ranges::none_of(known, [&](const Conflict &old) { return sameField(old, conflict); }))
                report.conflicts += conflict;
        // What this one brought is there before the next.
        for (const RecordChange &change : report.records.changes)
            before.insert({change.type->number, change.id}, change.after);
        known = contested;
        merged.reports += report;
        merged.changes += incoming.changes;
        merged.changedRecords = merged.changedRecords || !incoming.records.isEmpty();
    }
    return merged;
}

Result<std::vector<Source>> openAll(const QStringList &paths)
{
    std::vector<Source> others;
    for (const QString &path : paths) {
        auto other = openSource(path);
        if (!other)
            return other.problem();
        others.push_back(std::move(*other));
    }
    return others;
}

/// Takes the bytes of what was erased off the free pages and out of the side file.
Result<Done> dropBytes(Store::Open &open)
{
    open.database->shrink();
    if (open.file && !open.file->fold(10000))
        return Problem{StorageWords::tr("It is erased, but another program holds on to old bytes of this file. Close it there and erase once more."), open.path};
    dropSetAside(open.filePath());
    return Done{};
}

/// What any of the others had erased goes outside of this document first: should that fail, or the power, nothing comes
/// back from there, and the merge can be done again.
Result<Done> eraseOutside(const Store::Open &open, const std::vector<Source> &others, const QDateTime &now)
{
    return sql::guarded<Done>(open.path, [&]() -> Result<Done> {
        QList<Erasure> coming;
        for (const auto &other : others)
            coming += erasuresToCome(*open.database, *other);
        return eraseOutside(sql::meta::value(*open.database, sql::meta::documentId), coming, now);
    });
}

/// Without the passwords that an address may hold.
QString shownNames(QStringList others)
{
    for (QString &other : others)
        other = sql::withoutPassword(other);
    return others.join(QStringLiteral(", "));
}

} // namespace

Result<QList<MergeReport>> Store::previewMerge(const QStringList &others, const QDateTime &now)
{
    auto sources = openAll(others);
    if (!sources)
        return sources.problem();
    const Session before = m_open->session;
    const auto reports = sql::guarded<QList<MergeReport>>(shownNames(others), [&]() -> Result<QList<MergeReport>> {
        sql::Transaction transaction(*m_open->database); // never committed
        return mergeNow(*m_open, *sources, now).reports;
    });
    m_open->session = before;
    return reports;
}

Result<QList<MergeReport>> Store::merge(const QStringList &others, const QString &summary, const QDateTime &now)
{
    if (!readOnlyReason().isEmpty())
        return Problem{readOnlyReason(), path()};
    if (m_open->database->isLimited())
        return partOnly(path());
    if (isPart(*m_open->database))
        return Problem{StorageWords::tr("This is the file of one table. Merge it into the organiser's document, not the other way round."), path()};
    auto sources = openAll(others);
    if (!sources)
        return sources.problem();
    if (m_open->file) // a server is looked after by whoever runs it
        if (const auto kept = backUpNow(path(), documentId(), now); !kept)
            return kept.problem();
    if (const auto gone = eraseOutside(*m_open, *sources, now); !gone)
        return gone.problem();
    const Session before = m_open->session;
    bool erased = false;
    const auto reports = sql::guarded<QList<MergeReport>>(shownNames(others), [&]() -> Result<QList<MergeReport>> {
        sql::Transaction transaction(*m_open->database);
        const Merged merged = mergeNow(*m_open, *sources, now);
        // Notes of merges alone are no news: otherwise two documents would never be done with each other.
        if (merged.changedRecords)
            Writer(*m_open->database, m_open->session, now).writeNote(StepKind::Merge, summary, mergeNotes(), notedChanges(merged.changes));
        transaction.commit();
        erased = std::ranges::any_of(merged.reports, [](const MergeReport &report) { return report.erasures > 0; });
        return merged.reports;
    });
    if (!reports) {
        m_open->session = before;
        return reports;
    }
    m_open->undo.forget();
    if (const auto there = keepInPlace(*m_open, now); !there)
        return there.problem();
    if (const auto gone = erased ? sql::guarded<Done>(path(), [&] { return dropBytes(*m_open); }) : Done{}; !gone)
        return gone.problem();
    return reports;
}

Result<Done> Store::erase(const QList<Erasure> &erasures, const ChangeSet &removals, const QString &reason, const QDateTime &now)
{
    if (!readOnlyReason().isEmpty())
        return Problem{readOnlyReason(), path()};
    const Session before = m_open->session;
    const auto erased = sql::guarded<Done>(path(), [&]() -> Result<Done> {
        sql::Connection &file = *m_open->database;
        sql::Transaction transaction(file);
        Writer(file, m_open->session, now).write(removals, {});
        Projector projector(file);
        oogst::erase(file, projector, erasures, now, reason);
        projector.run();
        transaction.commit();
        return Done{};
    });
    if (!erased) {
        m_open->session = before;
        return erased;
    }
    m_open->undo.forget();
    if (const auto there = keepInPlace(*m_open, now); !there)
        return there;
    return sql::guarded<Done>(path(), [&] { return dropBytes(*m_open); });
}

Result<QList<Erasure>> Store::erasures() const
{
    return sql::guarded<QList<Erasure>>(path(), [&]() -> Result<QList<Erasure>> { return erasuresIn(*m_open->database); });
}

} // namespace oogst
