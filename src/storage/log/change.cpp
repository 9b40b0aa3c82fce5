#include "storage/log/change.h"

#include <QCryptographicHash>
#include <QDataStream>

namespace oogst {
namespace {

/// References are bytes in the file but were summed up as text from the first version on. An empty text is one sum, whether
/// or not Qt calls it null: the file cannot tell.
QString summedText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QUuid::fromRfc4122(value.toByteArray()).toString(QUuid::WithoutBraces);
    const QString text = value.toString();
    return value.isValid() && text.isNull() ? QStringLiteral("") : text;
}

} // namespace

quint32 sumOf(const QByteArray &bytes)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
    quint32 sum = 0;
    for (int i = 0; i < 4; ++i)
        sum = sum << 8 | static_cast<quint8>(digest[i]);
    return sum;
}

quint32 checksum(const Change &c)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << c.id.session << c.id.sequence << c.clock << c.table << c.row << c.column << c.value.isValid() << summedText(c.value)
        << c.base.session << c.base.sequence << c.step;
    return sumOf(bytes);
}

StepId stepAt(sql::Query &query, int column)
{
    return query.isNothing(column) ? StepId{} : StepId{query.number(column), query.number(column + 1)};
}

Change changeAt(sql::Query &query, int first)
{
    Change c;
    c.id = stepAt(query, first);
    c.clock = query.number(first + 2);
    c.table = int(query.number(first + 3));
    c.row = query.id(first + 4);
    c.column = int(query.number(first + 5));
    c.value = query.value(first + 6);
    c.base = stepAt(query, first + 7);
    c.step = query.number(first + 9);
    return c;
}

bool hasEntries(sql::Connection &file, const QUuid &row)
{
    return file.query("SELECT 1 FROM change WHERE row=? LIMIT 1").bind(1, row).found();
}

void append(sql::Connection &file, const Change &c, quint32 sum)
{
    // Whoever replaced it may have come in before it.
    sql::Query &follower = file.query("SELECT 1 FROM change WHERE base_ses=? AND base_seq=? "
                                      "UNION ALL SELECT 1 FROM sup WHERE t_ses=? AND t_seq=? LIMIT 1");
    follower.bind(1, c.id.session).bind(2, c.id.sequence).bind(3, c.id.session).bind(4, c.id.sequence);
    const bool isHead = !follower.found();

    sql::Query &log = file.query("INSERT INTO change(ses,seq,hlc,tbl,row,col,val,base_ses,base_seq,tx,head,crc) "
                                 "VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    log.bind(1, c.id.session).bind(2, c.id.sequence).bind(3, c.clock).bind(4, c.table).bind(5, c.row).bind(6, c.column);
    log.bindValue(7, c.value);
    if (c.base.isNull())
        log.bindNothing(8).bindNothing(9);
    else
        log.bind(8, c.base.session).bind(9, c.base.sequence);
    log.bind(10, c.step).bind(11, isHead ? 1 : 0).bind(12, qint64(sum));
    log.run();
    if (!c.base.isNull()) {
        sql::Query &replaced = file.query("UPDATE change SET head=0 WHERE ses=? AND seq=?");
        replaced.bind(1, c.base.session).bind(2, c.base.sequence);
        replaced.run();
    }
}

void supersede(sql::Connection &file, StepId target, StepId by)
{
    sql::Query &note = file.query("INSERT INTO sup(t_ses,t_seq,ses,seq) VALUES(?,?,?,?) ON CONFLICT DO NOTHING");
    note.bind(1, target.session).bind(2, target.sequence).bind(3, by.session).bind(4, by.sequence);
    note.run();
    sql::Query &replaced = file.query("UPDATE change SET head=0 WHERE ses=? AND seq=?");
    replaced.bind(1, target.session).bind(2, target.sequence);
    replaced.run();
}

} // namespace oogst
