// Erasing for real: values leave the log and the tables and can never come back, whichever older file is merged later.

#pragma once

#include "storage/log/projector.h"
#include "storage/store.h"

namespace oogst {

/// Whether values of this field are dropped on arrival.
bool isErased(sql::Connection &file, const QUuid &row, int column);

/// Takes the values out of the log, and the names out of the texts of the steps that touched the records or what
/// belongs to them. Remembers it, so that it holds for whatever comes in later. Inside the caller's transaction; bytes
/// on free pages go with a compaction of the file.
void erase(sql::Connection &file, Projector &projector, const QList<Erasure> &erasures, const QDateTime &now, const QString &reason);
/// All erasures that hold in this document.
QList<Erasure> erasuresIn(sql::Connection &file);
/// What another document had erased and this one did not yet.
QList<Erasure> erasuresToCome(sql::Connection &into, sql::Connection &from);
/// Holds the erasures against entries that came in since: the texts of their steps.
void eraseStepTexts(sql::Connection &file, const QList<Erasure> &erasures);

} // namespace oogst
