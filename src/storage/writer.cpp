#include "storage/writer.h"

#include "storage/schema_sql.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QRandomGenerator>
#include <QSysInfo>

namespace oogst {

quint32 checksum(const CellChange &c)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << c.session << c.sequence << c.clock << c.table << c.row << c.column << c.value.isValid() << c.value.toString()
        << c.base.session << c.base.sequence << c.step;
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
    quint32 sum = 0;
    for (int i = 0; i < 4; ++i)
        sum = sum << 8 | static_cast<quint8>(digest[i]);
    return sum;
}

Writer::Writer(Store::Connection &file, const ChangeSet &set, const QDateTime &now, StepId answers)
    : m_file(file), m_set(set), m_now(now), m_answers(answers)
{
}

StepId Writer::run()
{
    const qint64 sessionBefore = m_file.session, sequenceBefore = m_file.sequence, clockBefore = m_file.lastClock;
    try {
        SQLite::Transaction transaction(m_file.database(), SQLite::TransactionBehavior::IMMEDIATE);
        if (m_file.session == 0)
            startSession();
        m_step = m_file.sequence + 1;
        SQLite::Statement &step =
            m_file.statement("INSERT INTO tx(ses,seq,at,kind,label,ref_ses,ref_seq) VALUES(?,?,?,?,?,?,?)");
        step.bind(1, static_cast<int64_t>(m_file.session));
        step.bind(2, static_cast<int64_t>(m_step));
        step.bind(3, static_cast<int64_t>(m_now.toMSecsSinceEpoch()));
        step.bind(4, wordOf(m_set.kind).toStdString());
        step.bind(5, m_set.summary.toStdString());
        if (!m_answers.isNull()) {
            step.bind(6, static_cast<int64_t>(m_answers.session));
            step.bind(7, static_cast<int64_t>(m_answers.sequence));
        }
        step.exec();
        for (const RecordChange &change : m_set.changes)
            writeRecord(change);
        SQLite::Statement &session = m_file.statement("UPDATE session SET maxseq=?, maxhlc=? WHERE id=?");
        session.bind(1, static_cast<int64_t>(m_file.sequence));
        session.bind(2, static_cast<int64_t>(m_file.lastClock));
        session.bind(3, static_cast<int64_t>(m_file.session));
        session.exec();
        transaction.commit();
        return {m_file.session, m_step};
    } catch (...) {
        m_file.session = sessionBefore;
        m_file.sequence = sequenceBefore;
        m_file.lastClock = clockBefore;
        throw;
    }
}

void Writer::startSession()
{
    // A fresh random number for each opening: a copied file or a cloned laptop cannot continue somebody else's.
    m_file.session = static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1) | 1;
    m_file.sequence = 0;
    m_file.lastClock = m_file.number("SELECT max(maxhlc) FROM session");
    const QString device = QSysInfo::machineHostName();
    const QUuid actor = naturalUuid(QStringLiteral("actor"), {device.toUtf8()});
    SQLite::Statement &who = m_file.statement("INSERT INTO actor(id,name) VALUES(?,?) ON CONFLICT(id) DO NOTHING");
    bindId(who, 1, actor);
    who.bind(2, device.toStdString());
    who.exec();
    SQLite::Statement &session =
        m_file.statement("INSERT INTO session(id,actor,device,app,schema,started,clock_offset) VALUES(?,?,?,'oogst',?,?,0)");
    session.bind(1, static_cast<int64_t>(m_file.session));
    bindId(session, 2, actor);
    session.bind(3, device.toStdString());
    session.bind(4, fileVersion());
    session.bind(5, static_cast<int64_t>(m_now.toMSecsSinceEpoch()));
    session.exec();
}

std::optional<Row> Writer::hiddenOrShownRow(const RecordType &type, const QUuid &id)
{
    std::string columns;
    for (qsizetype i = 1; i < type.fields.size(); ++i)
        columns += (i > 1 ? "," : "") + sql::quoted(type.fields[i].name);
    SQLite::Statement &query = m_file.statement("SELECT " + columns + " FROM " + sql::quoted(type.table) + " WHERE id=?");
    bindId(query, 1, id);
    if (!query.executeStep())
        return std::nullopt;
    Row row(type.fields.size());
    for (qsizetype i = 1; i < type.fields.size(); ++i)
        row[i] = cellAt(query, int(i) - 1, type.fields[i].kind);
    query.reset();
    return row;
}

void Writer::writeRecord(const RecordChange &change)
{
    const RecordType &type = *change.type;
    if (!change.after) {
        writeCell(type, change.id, aliveColumn, Kind::Boolean, qlonglong(0));
        return;
    }
    Row from(type.fields.size());
    if (change.before) {
        from = *change.before;
    } else {
        if (auto present = hiddenOrShownRow(type, change.id)) {
            // A record that was removed before and comes back: what it held then must not shine through.
            from = *present;
        } else {
            SQLite::Statement &insert = m_file.statement("INSERT INTO " + sql::quoted(type.table) + "(id,vis) VALUES(?,0)");
            bindId(insert, 1, change.id);
            insert.exec();
        }
        writeCell(type, change.id, aliveColumn, Kind::Boolean, qlonglong(1));
    }
    for (qsizetype i = 1; i < type.fields.size(); ++i)
        if (from[i] != (*change.after)[i])
            writeCell(type, change.id, type.fields[i].number, type.fields[i].kind, (*change.after)[i]);
}

void Writer::writeCell(const RecordType &type, const QUuid &row, int column, Kind kind, const QVariant &value)
{
    CellChange c;
    SQLite::Statement &shown =
        m_file.statement("SELECT ses,seq,hlc FROM change WHERE row=? AND col=? ORDER BY hlc DESC, ses DESC LIMIT 1");
    bindId(shown, 1, row);
    shown.bind(2, column);
    qint64 baseClock = 0;
    if (shown.executeStep()) {
        c.base = {shown.getColumn(0).getInt64(), shown.getColumn(1).getInt64()};
        baseClock = shown.getColumn(2).getInt64();
    }
    shown.reset();

    m_file.lastClock = std::max({static_cast<qint64>(m_now.toMSecsSinceEpoch()) << 16, m_file.lastClock + 1, baseClock + 1});
    c.session = m_file.session;
    c.sequence = ++m_file.sequence;
    c.clock = m_file.lastClock;
    c.table = type.number;
    c.row = row;
    c.column = column;
    c.kind = kind;
    c.value = value;
    c.step = m_step;

    SQLite::Statement &log = m_file.statement("INSERT INTO change(ses,seq,hlc,tbl,row,col,val,base_ses,base_seq,tx,crc) "
                                              "VALUES(?,?,?,?,?,?,?,?,?,?,?)");
    log.bind(1, static_cast<int64_t>(c.session));
    log.bind(2, static_cast<int64_t>(c.sequence));
    log.bind(3, static_cast<int64_t>(c.clock));
    log.bind(4, c.table);
    bindId(log, 5, c.row);
    log.bind(6, c.column);
    bindCell(log, 7, c.kind, c.value);
    if (!c.base.isNull()) {
        log.bind(8, static_cast<int64_t>(c.base.session));
        log.bind(9, static_cast<int64_t>(c.base.sequence));
    }
    log.bind(10, static_cast<int64_t>(c.step));
    log.bind(11, static_cast<int64_t>(checksum(c)));
    log.exec();

    if (!c.base.isNull()) {
        SQLite::Statement &superseded = m_file.statement("UPDATE change SET head=0 WHERE ses=? AND seq=?");
        superseded.bind(1, static_cast<int64_t>(c.base.session));
        superseded.bind(2, static_cast<int64_t>(c.base.sequence));
        superseded.exec();
    }
    const std::string columnName =
        column == aliveColumn ? "vis" : sql::quoted(type.fields[type.indexOfNumber(column)].name);
    SQLite::Statement &project =
        m_file.statement("UPDATE " + sql::quoted(type.table) + " SET " + columnName + "=? WHERE id=?");
    bindCell(project, 1, kind, value);
    bindId(project, 2, row);
    project.exec();
}

} // namespace oogst
