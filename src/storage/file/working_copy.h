// Documents in network and cloud folders: worked on through a copy on this computer, and exchanged by merging.

#pragma once

#include "storage/open_store.h"

namespace oogst {

/// Whether the file lies where SQLite's locks or the order of writes cannot be trusted: a network drive, or a folder
/// that a cloud program keeps in step (Nextcloud, Dropbox, OneDrive, Google Drive, Syncthing), by the file system's
/// kind or by the marks those programs leave. OOGST_WORKING_COPY=always or =never overrules it.
bool needsWorkingCopy(const QString &path);
/// The copy on this computer that belongs to that path, whether it is there yet or not.
QString workingCopyOf(const QString &path);
/// Makes the copy where there is none. The document itself is only read.
Result<Done> makeWorkingCopy(const QString &path);

/// Takes in what others put there, and puts there what they lack: whole, under another name first. A folder that cannot
/// be reached is no failure: the work is safe here, and the next time will do; `Open::notShared` says so.
void exchange(Store::Open &open, const QDateTime &now);

/// Copies that a cloud program set aside beside the document because two computers wrote at once.
QStringList conflictCopiesOf(const QString &path);

} // namespace oogst
