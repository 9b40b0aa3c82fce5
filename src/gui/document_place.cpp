#include "gui/document_place.h"

#include "workspace/server_access.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

QString documentName(const QString &path)
{
    return server::isAddress(path) ? server::databaseIn(path) : QFileInfo(path).completeBaseName();
}

QString documentPlace(const QString &path)
{
    if (!server::isAddress(path))
        return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QUrl url(server::withoutPassword(path));
    return url.host().isEmpty() ? QUrlQuery(url).queryItemValue(u"host"_s) : url.host();
}

bool mayBeThere(const QString &path)
{
    return server::isAddress(path) || QFileInfo::exists(path);
}

} // namespace oogst
