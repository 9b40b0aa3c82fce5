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

/// Writes a step and commits it: once, also when the line to the server is cut on the way. The step has a number, so that
/// on a new line it can be seen whether it arrived; if not it is written again. When there is no new line, throws with the
/// session as it was before, or, when nobody can know whether it arrived (Fault::CutWhileSaving), with a new session: then
/// it shows up as news if it did.
StepId writeStep(Store::Open &open, const ChangeSet &set, const QDateTime &now, StepId answers);

/// The document of a server as a new file: the same document, which merges back.
Result<Done> copyFromServer(Store::Open &open, const QString &path);
/// Why a user who sees a part of the document cannot hand on or judge the whole.
Problem partOnly(const QString &place);

} // namespace oogst
