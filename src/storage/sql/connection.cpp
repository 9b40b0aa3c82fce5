#include "storage/sql/connection.h"

#include "storage/storage_words.h"

namespace oogst::sql {

bool Query::found()
{
    const bool isThere = step();
    reset();
    return isThere;
}

qint64 Connection::number(const std::string &sql)
{
    Query &q = query(sql);
    const qint64 found = q.step() && !q.isNothing(0) ? q.number(0) : 0;
    q.reset();
    return found;
}

QString Connection::text(const std::string &sql)
{
    Query &q = query(sql);
    const QString found = q.step() ? q.text(0) : QString();
    q.reset();
    return found;
}

static void rollBackQuietly(Connection &connection)
{
    try {
        connection.rollback();
    } catch (const Error &) {
        // What made us roll back is already on its way to the caller.
    }
}

Transaction::~Transaction()
{
    if (m_open)
        rollBackQuietly(m_connection);
}

Moment::~Moment()
{
    rollBackQuietly(m_connection);
}

void Transaction::commit()
{
    m_connection.commit();
    m_open = false;
}

std::string quoted(const QString &name)
{
    return '"' + name.toStdString() + '"';
}

QVariant toValue(Kind kind, const QVariant &cell)
{
    if (!cell.isValid())
        return {};
    if (kind == Kind::Reference)
        return QUuid::fromString(cell.toString()).toRfc4122();
    if (kind == Kind::Integer || kind == Kind::Boolean)
        return cell.toLongLong();
    return cell.toString().remove(QChar(u'\0')); // a server keeps no U+0000, and nobody types it
}

QVariant toCell(Kind kind, const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (kind == Kind::Reference)
        return QUuid::fromRfc4122(value.toByteArray()).toString(QUuid::WithoutBraces);
    if (kind == Kind::Integer || kind == Kind::Boolean)
        return value.toLongLong();
    return value.toString();
}

Problem problemOf(const Error &error, const QString &place)
{
    switch (error.fault()) {
    case Fault::NotADocument:
        return {StorageWords::tr("This file is not an Oogst document. Choose a file that ends in .oogst."), place};
    case Fault::Damaged:
        return {StorageWords::tr("This document is damaged. Open a backup of it, or ask for help before you change anything."), place};
    case Fault::ReadOnly:
        return {StorageWords::tr("This file cannot be written. Save a copy in a folder of your own."), place};
    case Fault::CannotOpen:
        return {StorageWords::tr("This file cannot be opened. Check that it is there and that you may read it."), place};
    case Fault::DiskFull:
        return {StorageWords::tr("The disk is full. Make room and try again; nothing was changed."), place};
    case Fault::Busy:
        return {StorageWords::tr("Somebody else is saving a lot at this moment. Try again in a minute; nothing was changed."), place};
    case Fault::Disk:
        return {StorageWords::tr("The disk did not answer. Check the disk or the stick and try again; nothing was changed."), place};
    case Fault::TooLong:
        return {StorageWords::tr("A text is longer than a document can hold (64 MB). Shorten it, or keep it as a file of its own; nothing was changed."), place};
    case Fault::NoServer:
        return {StorageWords::tr("The server does not answer. Check the network and the address; nothing was changed."), place};
    case Fault::CutWhileSaving:
        return {StorageWords::tr("The line to the server was cut while saving. Look whether your change is there when the server answers again."), place};
    case Fault::NotAllowed:
        return {StorageWords::tr("Your name on the server may not do this. Ask who looks after the server."), place};
    case Fault::Other:
        break;
    }
    return {StorageWords::tr("The document could not be used: %1.").arg(QString::fromUtf8(error.what())), place};
}

} // namespace oogst::sql
