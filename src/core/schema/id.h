// Who a record is: a UUID that knows its record type.

#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace oogst {

/// The identity of one `Record`. Ids of different records do not mix: `Id<Person>` is no `Id<Meetup>`.
template <class Record>
struct Id {
    QUuid value;

    bool isNull() const { return value.isNull(); }
    /// Lower case, without braces: the spelling in files and on the command line.
    QString text() const { return value.toString(QUuid::WithoutBraces); }
    static Id fromText(const QString &text) { return {QUuid::fromString(text)}; }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return value < other.value; }
};

template <class Record>
size_t qHash(const Id<Record> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

/// A version 7 UUID (RFC 9562): the time in front, so that ids sort by the moment they were made.
QUuid timeOrderedUuid(qint64 millisecondsSinceEpoch);

/// The id of a record that a natural key names (who sits where): the same key gives the same id on every
/// laptop, so that two laptops make one row. A version 5 UUID over `table` and the key's parts.
QUuid naturalUuid(const QString &table, const QList<QByteArray> &key);

} // namespace oogst
