#include "storage/sql/pg_connection.h"
#include "storage/sql/pg_line.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QUrl>

namespace oogst::sql {
namespace {

QMutex guard;
/// In memory only: a second line of this program to the same document needs no second question.
QHash<QString, QString> &opened()
{
    static QHash<QString, QString> whole;
    return whole;
}

} // namespace

bool isServerAddress(const QString &path)
{
    return path.startsWith(QLatin1String("postgresql://")) || path.startsWith(QLatin1String("postgres://"));
}

QString withoutPassword(const QString &address)
{
    // Between the first colon after the name and the last @ before the host; or among the parameters.
    static const QRegularExpression inName(QStringLiteral("^(\\w+://[^:/@?]*):[^/?]*@"));
    static const QRegularExpression inParameters(QStringLiteral("([?&])(?:ssl)?password=[^&]*(&?)"));
    QString shown = QString(address).replace(inName, QStringLiteral("\\1@"));
    shown.replace(inParameters, QStringLiteral("\\1"));
    while (shown.endsWith(QLatin1Char('?')) || shown.endsWith(QLatin1Char('&')))
        shown.chop(1);
    return shown;
}

QString withPassword(const QString &address, const QString &password)
{
    const QString bare = withoutPassword(address);
    const QString parameter = QStringLiteral("password=") + QString::fromLatin1(QUrl::toPercentEncoding(password));
    return bare + (bare.contains(QLatin1Char('?')) ? QLatin1Char('&') : QLatin1Char('?')) + parameter;
}

void rememberOpened(const QString &address)
{
    const QString bare = withoutPassword(address);
    const QMutexLocker lock(&guard);
    if (address != bare)
        opened().insert(bare, address);
}

QString asOpened(const QString &address)
{
    const QMutexLocker lock(&guard);
    return opened().value(address, address);
}

} // namespace oogst::sql
