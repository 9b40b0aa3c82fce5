// Copies that the program keeps by itself, in its own data folder, and the memory of what was erased.

#pragma once

#include "core/history/backup.h"
#include "core/history/erasure.h"
#include "core/result.h"

#include <QList>

namespace oogst {

void setBackupTerms(const BackupTerms &terms);
BackupTerms backupTerms();

/// The copies of a document, newest first.
QList<Backup> backupsOf(const QString &documentId);

/// Copies the document at `path` when there is no copy of the same day yet. May run in any thread.
Result<Done> backUpDaily(const QString &path, const QString &documentId, const QDateTime &now);
/// Copies it now: before something that changes much of it at once.
Result<Done> backUpNow(const QString &path, const QString &documentId, const QDateTime &now);

/// Erases outside of a document: remembers it, so that an old copy that turns up later is cleaned when it is opened, and
/// takes the values out of every copy that is kept here; one that cannot be cleaned is removed.
Result<Done> eraseOutside(const QString &documentId, const QList<Erasure> &erasures, const QDateTime &now);
/// What was erased in any document; ids only.
QList<Erasure> rememberedErasures();

} // namespace oogst
