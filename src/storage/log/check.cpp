#include "storage/log/check.h"

#include "storage/log/projector.h"
#include "storage/log/step_entry.h"
#include "storage/sql/meta.h"
#include "storage/storage_words.h"

#include <QCryptographicHash>

namespace oogst {
namespace {

/// The rows that a query gives, one line each, in an order that does not depend on the database.
QByteArrayList linesOf(sql::Connection &file, const std::string &query, int columns)
{
    QByteArrayList lines;
    sql::Query &q = file.query(query);
    while (q.step()) {
        QByteArray line;
        for (int i = 0; i < columns; ++i) {
            const QVariant value = q.value(i);
            line += value.typeId() == QMetaType::QByteArray ? value.toByteArray().toHex() : value.toString().toUtf8().toPercentEncoding();
            line += value.isValid() ? ';' : '-';
        }
        lines += line;
    }
    q.reset();
    std::ranges::sort(lines);
    return lines;
}

QByteArrayList recordLines(sql::Connection &file, const RecordType &type)
{
    std::string columns = "id,vis";
    for (qsizetype i = 1; i < type.fields.size(); ++i)
        columns += "," + sql::quoted(type.fields[i].name);
    return linesOf(file, "SELECT " + columns + " FROM " + sql::quoted(type.table), int(type.fields.size()) + 1);
}

} // namespace

QStringList faultsInLog(sql::Connection &file)
{
    QStringList found;
    qint64 session = 0, expected = 0;
    bool mayHaveHoles = false;
    const bool isCompacted = !sql::meta::value(file, sql::meta::lastCompact).isEmpty();
    QSet<qint64> partial;
    sql::Query &sessions = file.query("SELECT id FROM session WHERE complete=0");
    while (sessions.step())
        partial.insert(sessions.number(0));
    sessions.reset();
    sql::Query &q = file.query("SELECT " + std::string(changeColumns) + " FROM change ORDER BY ses,seq");
    while (q.step()) {
        const Change c = changeAt(q);
        if (checksum(c) != static_cast<quint32>(q.number(10)))
            found += StorageWords::tr("Log entry %1 of session %2 is damaged.").arg(QString::number(c.id.sequence), QString::number(c.id.session));
        if (c.id.session != session) {
            session = c.id.session;
            expected = 1;
            mayHaveHoles = isCompacted || partial.contains(session);
        }
        if (c.id.sequence != expected && !mayHaveHoles)
            found += StorageWords::tr("Log entries before %1 of session %2 are missing.").arg(QString::number(c.id.sequence), QString::number(c.id.session));
        expected = c.id.sequence + 1;
    }
    q.reset();
    if (const qint64 wrong = file.number("SELECT count(*) FROM session s WHERE complete=1 AND maxseq<>(SELECT coalesce(max(seq),0) FROM change WHERE ses=s.id)");
        wrong > 0 && !isCompacted)
        found += StorageWords::tr("The last log entries of %1 sessions are missing.").arg(wrong);
    if (const qint64 wrong = file.number("SELECT count(*) FROM change c WHERE head <> CASE WHEN "
                                         "EXISTS(SELECT 1 FROM change b WHERE b.base_ses=c.ses AND b.base_seq=c.seq) OR "
                                         "EXISTS(SELECT 1 FROM sup WHERE t_ses=c.ses AND t_seq=c.seq) THEN 0 ELSE 1 END");
        wrong > 0 && !isCompacted)
        found += StorageWords::tr("%1 log entries do not know whether they were replaced.").arg(wrong);
    if (const qint64 wrong = file.number("SELECT count(*) FROM (SELECT DISTINCT ses,tx FROM change EXCEPT SELECT ses,seq FROM tx) AS missing"); wrong > 0)
        found += StorageWords::tr("%1 steps are missing from the history.").arg(wrong);
    for (const StepId &step : damagedSteps(file))
        found += StorageWords::tr("Step %1 of session %2 is damaged.").arg(QString::number(step.sequence), QString::number(step.session));
    return found;
}

QStringList faultsInRecords(sql::Connection &file)
{
    QStringList found;
    QHash<const RecordType *, QByteArrayList> before;
    for (const RecordType *type : allRecordTypes())
        if (!file.columns(type->table).isEmpty())
            before.insert(type, recordLines(file, *type));
    // Making the tables anew touches only what the log knows.
    for (auto it = before.begin(); it != before.end(); ++it)
        if (file.number("SELECT count(*) FROM " + sql::quoted(it.key()->table) + " WHERE id NOT IN (SELECT row FROM change WHERE tbl="
                        + std::to_string(it.key()->number) + ")")
            > 0)
            found += StorageWords::tr("The table “%1” holds records that the log does not know.").arg(it.key()->table);
    projectAll(file);
    for (auto it = before.begin(); it != before.end(); ++it)
        if (recordLines(file, *it.key()) != it.value())
            found += StorageWords::tr("The table “%1” differs from the log.").arg(it.key()->table);
    return found;
}

QByteArray stateOf(sql::Connection &file)
{
    QByteArrayList lines = linesOf(file, "SELECT ses,seq,hlc,tbl,row,col,val,base_ses,base_seq,tx,head,crc FROM change", 12);
    lines += linesOf(file, "SELECT t_ses,t_seq,ses,seq FROM sup", 4);
    lines += linesOf(file, "SELECT row,col FROM erased", 2);
    lines += linesOf(file, "SELECT row,col FROM contested", 2);
    lines += linesOf(file, "SELECT row FROM cut", 1);
    for (const RecordType *type : allRecordTypes())
        lines += recordLines(file, *type);
    return lines.join('\n');
}

} // namespace oogst
