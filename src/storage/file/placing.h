// Making a file so that it is there whole, or not at all.

#pragma once

#include "core/result.h"

namespace oogst {

/// Where to make what will be `path` when it is finished: a name beside it that nothing has.
QString unfinishedName(const QString &path);
/// Names of that kind, for searching a folder.
QString unfinishedPattern();

/// Gives a finished file its name, and waits until the disk holds both. Refused when there is a file with that name.
Result<Done> putInPlace(const QString &unfinished, const QString &path);
/// As above, in place of what has that name now: whoever looks finds the old one or the new one, whole.
Result<Done> putOver(const QString &unfinished, const QString &path);

/// Removes an unfinished file and what stands beside it.
void dropUnfinished(const QString &unfinished);

} // namespace oogst
