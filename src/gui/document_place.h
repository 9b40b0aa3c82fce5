// What windows call a document, in a file or on a server.

#pragma once

#include <QString>

namespace oogst {

/// The name without folder and suffix, or of the database.
QString documentName(const QString &path);
/// The folder, or the server.
QString documentPlace(const QString &path);
/// False when it is a file that is no longer there. A server is asked nothing for this.
bool mayBeThere(const QString &path);

} // namespace oogst
