#include "storage/log/session.h"

#include "storage/store.h"

#include <QRandomGenerator>
#include <QSysInfo>

namespace oogst {

QString deviceName()
{
    return QSysInfo::machineHostName();
}

QUuid actorIn(sql::Connection &file)
{
    QByteArrayList key{deviceName().toUtf8()};
    if (file.isShared())
        key += file.user().toUtf8();
    return naturalUuid(QStringLiteral("actor"), key);
}

void startSession(sql::Connection &file, Session &session, const QDateTime &now)
{
    // A fresh random number for each opening: a copied file or a cloned laptop cannot continue somebody else's.
    session.id = static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1) | 1;
    session.sequence = 0;
    const QString device = deviceName();
    const QUuid actor = actorIn(file);
    file.query("INSERT INTO actor(id,name) VALUES(?,?) ON CONFLICT DO NOTHING").bind(1, actor).bind(2, file.isShared() ? file.user() : device).run();
    file.query("INSERT INTO session(id,actor,device,app,schema,started,clock_offset) VALUES(?,?,?,'oogst',?,?,0)")
        .bind(1, session.id)
        .bind(2, actor)
        .bind(3, device)
        .bind(4, fileVersion())
        .bind(5, now.toMSecsSinceEpoch())
        .run();
}

qint64 nextClock(Session &session, const QDateTime &now, qint64 baseClock)
{
    session.lastClock = std::max({now.toMSecsSinceEpoch() << 16, session.lastClock + 1, baseClock + 1});
    return session.lastClock;
}

void noteProgress(sql::Connection &file, const Session &session)
{
    file.query("UPDATE session SET maxseq=?, maxhlc=? WHERE id=?")
        .bind(1, session.sequence)
        .bind(2, session.lastClock)
        .bind(3, session.id)
        .run();
}

} // namespace oogst
