#include "storage/log/merge.h"

#include "storage/log/erasure.h"
#include "storage/log/step_entry.h"
#include "storage/sql/meta.h"

#include <QMap>

namespace oogst {
namespace {

struct SessionRow {
    qint64 id = 0;
    QUuid actor;
    QString device, app;
    qint64 schema = 0, started = 0, lastSequence = 0, lastClock = 0;
    bool isComplete = true;
};

QList<SessionRow> sessionsOf(sql::Connection &file)
{
    QList<SessionRow> rows;
    sql::Query &q = file.query("SELECT id,actor,device,app,schema,started,maxseq,maxhlc,complete FROM session ORDER BY id");
    while (q.step())
        rows += {q.number(0), q.id(1), q.text(2), q.text(3), q.number(4), q.number(5), q.number(6), q.number(7), q.number(8) == 1};
    q.reset();
    return rows;
}

class Taking
{
public:
    Taking(sql::Connection &into, Session &session, sql::Connection &from, const QDateTime &now)
        : m_into(into), m_session(session), m_from(from), m_now(now), m_projector(into)
    {
    }

    Incoming run()
    {
        QHash<qint64, SessionRow> ours;
        for (const SessionRow &row : sessionsOf(m_into))
            ours.insert(row.id, row);
        for (const SessionRow &theirs : sessionsOf(m_from))
            takeSession(theirs, ours.value(theirs.id));
        takeErasures();
        takeBlobs();
        if (!m_result.changes.isEmpty())
            noteCompaction();
        m_result.records = m_projector.run();
        return m_result;
    }

private:
    void takeSession(const SessionRow &theirs, const SessionRow &ours)
    {
        const bool isNew = ours.id == 0;
        if (!isNew && ours.isComplete && ours.lastSequence >= theirs.lastSequence)
            return;
        const qint64 ahead = (theirs.lastClock >> 16) - m_now.toMSecsSinceEpoch();
        if (ahead > tenYears)
            throw sql::Error(sql::Fault::Damaged, "a clock more than ten years ahead");
        m_result.clockAhead = std::max(m_result.clockAhead, ahead);
        m_current = {theirs.id, theirs.device, actorName(theirs.actor), {}, {}, 0, 0};
        // Of a complete session all up to its last number are here; of another any may be missing.
        const qint64 after = !isNew && ours.isComplete ? ours.lastSequence : 0;
        takeChanges(theirs.id, after);
        if (isNew)
            addSession(theirs);
        else
            raiseSession(theirs, ours);
        m_session.lastClock = std::max(m_session.lastClock, theirs.lastClock);
        if (m_current.changes > 0)
            m_result.sessions += m_current;
    }

    QString actorName(const QUuid &actor)
    {
        sql::Query &q = m_from.query("SELECT name FROM actor WHERE id=?");
        q.bind(1, actor);
        const QString name = q.step() && !q.isNothing(0) ? q.text(0) : QString();
        q.reset();
        return name;
    }

    void takeChanges(qint64 session, qint64 after)
    {
        QSet<qint64> steps;
        sql::Query &q = m_from.query("SELECT " + std::string(changeColumns) + " FROM change WHERE ses=? AND seq>? ORDER BY seq");
        q.bind(1, session).bind(2, after);
        while (q.step()) {
            Change c = changeAt(q);
            if (checksum(c) != static_cast<quint32>(q.number(10)))
                throw sql::Error(sql::Fault::Damaged, "an entry of the log is damaged");
            if (isHere(c.id))
                continue;
            if (c.value.isValid() && isErased(m_into, c.row, c.column))
                c.value = {};
            append(m_into, c, checksum(c));
            m_projector.touch(c.table, c.row);
            m_result.changes += c.id;
            steps.insert(c.step);
        }
        q.reset();
        takeSteps(session, steps);
        takeSupersessions(session, after);
    }

    bool isHere(const StepId &id)
    {
        return m_into.query("SELECT 1 FROM change WHERE ses=? AND seq=?").bind(1, id.session).bind(2, id.sequence).found();
    }

    void takeSteps(qint64 session, const QSet<qint64> &steps)
    {
        for (const qint64 step : steps) {
            const StepId id{session, step};
            const auto entry = stepEntry(m_from, id);
            if (!entry)
                continue;
            if (entry->isDamaged)
                throw sql::Error(sql::Fault::Damaged, "a step of the history is damaged");
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry->at, Qt::UTC);
            m_current.from = m_current.steps == 0 ? at : std::min(m_current.from, at);
            m_current.to = m_current.steps == 0 ? at : std::max(m_current.to, at);
            ++m_current.steps;
            if (!hasStep(m_into, id))
                writeStep(m_into, *entry);
        }
    }

    void takeSupersessions(qint64 session, qint64 after)
    {
        sql::Query &q = m_from.query("SELECT t_ses,t_seq,ses,seq FROM sup WHERE ses=? AND seq>?");
        q.bind(1, session).bind(2, after);
        while (q.step())
            supersede(m_into, stepAt(q, 0), stepAt(q, 2));
        q.reset();
        m_current.changes = int(std::ranges::count_if(m_result.changes, [&](const StepId &id) { return id.session == session; }));
    }

    void addSession(const SessionRow &row)
    {
        sql::Query &name = m_from.query("SELECT name FROM actor WHERE id=?");
        name.bind(1, row.actor);
        if (name.step())
            m_into.query("INSERT INTO actor(id,name) VALUES(?,?) ON CONFLICT DO NOTHING").bind(1, row.actor).bindPlain(2, name.value(0)).run();
        name.reset();
        m_into.query("INSERT INTO session(id,actor,device,app,schema,started,clock_offset,maxseq,maxhlc,complete,merged) "
                     "VALUES(?,?,?,?,?,?,0,?,?,?,1)")
            .bind(1, row.id)
            .bind(2, row.actor)
            .bind(3, row.device)
            .bind(4, row.app)
            .bind(5, row.schema)
            .bind(6, row.started)
            .bind(7, row.lastSequence)
            .bind(8, row.lastClock)
            .bind(9, row.isComplete ? 1 : 0)
            .run();
    }

    void raiseSession(const SessionRow &theirs, const SessionRow &ours)
    {
        // Theirs up to its last number is here now when theirs is whole; a part of it leaves holes.
        const bool complete = theirs.isComplete && theirs.lastSequence >= ours.lastSequence;
        m_into.query("UPDATE session SET maxseq=?, maxhlc=?, complete=? WHERE id=?")
            .bind(1, std::max(theirs.lastSequence, ours.lastSequence))
            .bind(2, std::max(theirs.lastClock, ours.lastClock))
            .bind(3, complete ? 1 : 0)
            .bind(4, ours.id)
            .run();
    }

    void takeErasures()
    {
        const QList<Erasure> ours = erasuresIn(m_into), fresh = erasuresToCome(m_into, m_from);
        m_result.erasures = int(fresh.size());
        erase(m_into, m_projector, fresh, m_now, QStringLiteral("merge"));
        if (!m_result.changes.isEmpty() && !ours.isEmpty())
            eraseStepTexts(m_into, ours);
    }

    /// What a compacted document brings has the holes of the compaction.
    void noteCompaction()
    {
        const QString theirs = sql::meta::value(m_from, sql::meta::lastCompact);
        if (theirs > sql::meta::value(m_into, sql::meta::lastCompact))
            sql::meta::set(m_into, sql::meta::lastCompact, theirs);
    }

    void takeBlobs()
    {
        sql::Query &q = m_from.query("SELECT hash,part,data FROM blob");
        while (q.step())
            m_into.query("INSERT INTO blob(hash,part,data) VALUES(?,?,?) ON CONFLICT DO NOTHING")
                .bindPlain(1, q.value(0))
                .bind(2, q.number(1))
                .bindPlain(3, q.value(2))
                .run();
        q.reset();
    }

    sql::Connection &m_into;
    Session &m_session;
    sql::Connection &m_from;
    QDateTime m_now;
    Projector m_projector;
    Incoming m_result;
    IncomingSession m_current;
};

} // namespace

Incoming takeIn(sql::Connection &into, Session &session, sql::Connection &from, const QDateTime &now)
{
    return Taking(into, session, from, now).run();
}

QUuid mergeNotes()
{
    return naturalUuid(QStringLiteral("document"), {"merge"});
}

QString notedChanges(const QList<StepId> &changes)
{
    // "session:first-last session:first-last": numbers of one session mostly follow each other.
    QList<StepId> sorted = changes;
    std::ranges::sort(sorted);
    QStringList ranges;
    for (qsizetype i = 0; i < sorted.size();) {
        qsizetype end = i + 1;
        while (end < sorted.size() && sorted[end].session == sorted[i].session && sorted[end].sequence == sorted[end - 1].sequence + 1)
            ++end;
        ranges += QStringLiteral("%1:%2-%3").arg(QString::number(sorted[i].session), QString::number(sorted[i].sequence),
                                                 QString::number(sorted[end - 1].sequence));
        i = end;
    }
    return ranges.join(QLatin1Char(' '));
}

QList<std::pair<StepId, StepId>> rangesIn(const QString &note)
{
    QList<std::pair<StepId, StepId>> ranges;
    for (const QStringView part : QStringView(note).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(QLatin1Char(':')), dash = part.indexOf(QLatin1Char('-'), colon);
        if (colon < 0 || dash < 0)
            continue;
        const qint64 session = part.left(colon).toLongLong();
        ranges += {StepId{session, part.mid(colon + 1, dash - colon - 1).toLongLong()}, StepId{session, part.mid(dash + 1).toLongLong()}};
    }
    return ranges;
}

} // namespace oogst
