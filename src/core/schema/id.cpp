#include "core/schema/id.h"

#include <QRandomGenerator>

namespace oogst {

QUuid timeOrderedUuid(qint64 millisecondsSinceEpoch)
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator *random = QRandomGenerator::system();
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((millisecondsSinceEpoch >> (8 * (5 - i))) & 0xff);
    for (int i = 6; i < 16; ++i)
        bytes[i] = static_cast<char>(random->bounded(256));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

QUuid naturalUuid(const QString &table, const QList<QByteArray> &key)
{
    static const QUuid space = QUuid::fromString(QStringLiteral("6f6f6773-7400-5e1f-8a00-6e6f6f677374"));
    // Length before each part, so that ("ab","c") and ("a","bc") differ.
    QByteArray name = table.toUtf8();
    for (const QByteArray &part : key)
        name += ':' + QByteArray::number(part.size()) + ':' + part;
    return QUuid::createUuidV5(space, name);
}

} // namespace oogst
