// A document on a server: making one, opening it, and going on after the line was cut.

#pragma once

#include "storage/open_store.h"

namespace oogst {

/// Makes the tables of an empty database. Refuses one that holds a document already.
Result<Done> createOnServer(const QString &address, const QDateTime &now);
/// Connects, brings the document up to date where this user may, and says why not otherwise.
Result<std::unique_ptr<Store::Open>> openOnServer(const QString &address);
/// Whether there is a document that this program can read, or why not.
Result<Done> holdsDocument(sql::Connection &database, const QString &address);

/// The document of a server as a new file: the same document, which merges back.
Result<Done> copyFromServer(Store::Open &open, const QString &path);

} // namespace oogst
