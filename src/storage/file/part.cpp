#include "storage/file/part.h"

#include "storage/file/whereabouts.h"
#include "storage/log/projector.h"
#include "storage/log/step_entry.h"
#include "storage/server_access.h"
#include "storage/sql/meta.h"
#include "storage/sql/sqlite_connection.h"
#include "storage/store.h"

namespace oogst {
namespace {

class Filling
{
public:
    Filling(sql::Connection &part, sql::Connection &whole) : m_part(part), m_whole(whole), m_projector(part) {}

    void record(const RecordType &type, const QUuid &id, const Row &row)
    {
        entry(type, id, aliveColumn, qlonglong(1));
        for (qsizetype i = 1; i < type.fields.size(); ++i)
            if (row[i].isValid())
                entry(type, id, type.fields[i].number, sql::toValue(type.fields[i].kind, row[i]));
    }

    void finish()
    {
        for (const StepId &step : std::as_const(m_steps))
            copyStep(step);
        for (const qint64 session : std::as_const(m_sessions))
            copySession(session);
        m_projector.run();
    }

private:
    /// The latest entry that gave the field this value; a value that no entry gave is not handed out.
    void entry(const RecordType &type, const QUuid &id, int column, const QVariant &value)
    {
        Change found;
        sql::Query &q = m_whole.query("SELECT " + std::string(changeColumns) + " FROM change WHERE row=? AND col=? AND tbl=? ORDER BY hlc DESC, ses DESC");
        q.bind(1, id).bind(2, column).bind(3, type.number);
        while (found.id.isNull() && q.step())
            if (const Change c = changeAt(q); c.value == value)
                found = c;
        q.reset();
        if (found.id.isNull())
            return;
        append(m_part, found, checksum(found));
        m_projector.touch(type.number, id);
        m_steps.insert({found.id.session, found.step});
        m_sessions.insert(found.id.session);
    }

    void copyStep(const StepId &step)
    {
        if (auto entry = stepEntry(m_whole, step)) {
            entry->label.reset();
            entry->answers = {};
            writeStep(m_part, *entry);
        }
    }

    void copySession(qint64 session)
    {
        sql::Query &q = m_whole.query("SELECT actor,device,app,schema,started,maxseq,maxhlc FROM session WHERE id=?");
        if (q.bind(1, session).step())
            m_part.query("INSERT INTO session(id,actor,device,app,schema,started,clock_offset,maxseq,maxhlc,complete,merged) VALUES(?,?,?,?,?,?,0,?,?,0,1)")
                .bind(1, session)
                .bind(2, q.id(0))
                .bind(3, q.text(1))
                .bind(4, q.text(2))
                .bind(5, q.number(3))
                .bind(6, q.number(4))
                .bind(7, q.number(5))
                .bind(8, q.number(6))
                .run();
        q.reset();
    }

    sql::Connection &m_part;
    sql::Connection &m_whole;
    Projector m_projector;
    QSet<StepId> m_steps;
    QSet<qint64> m_sessions;
};

} // namespace

void fillPart(sql::Connection &part, sql::Connection &whole, const Document &document)
{
    Filling filling(part, whole);
    for (const RecordType *type : allRecordTypes()) {
        const Document::Records &records = document.of(*type);
        for (auto it = records.begin(); it != records.end(); ++it)
            filling.record(*type, it.key(), type->pack(it->get()));
    }
    filling.finish();
}

bool isPartOfDocument(const QString &path)
{
    if (isServerAddress(path))
        return false;
    const auto isPart = asItStands<bool>(path, [&] {
        return sql::guarded<bool>(path, [&]() -> Result<bool> {
            sql::SqliteConnection file(path, quietAccess(path));
            return sql::meta::value(file, sql::meta::partial) == QStringLiteral("1");
        });
    });
    return isPart && *isPart;
}

} // namespace oogst
