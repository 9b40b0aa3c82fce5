// What left the program: files and folders that it cannot reach again.

#pragma once

#include "workspace/workspace.h"

namespace oogst {

/// Writes down with the meetup what left the program, for the overview of processing and the receipts of erasure. `what`
/// names the file or folder, and `people` how many people are in it. Undo does not bring it back.
Result<Done> noteHandedOver(Workspace &workspace, Id<Meetup> meetup, const QString &what, int people);

/// What left the program of the meetups that these people took part in.
QStringList handedOverWith(const Document &document, const QList<Id<Person>> &people);

} // namespace oogst
