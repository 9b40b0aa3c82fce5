// The samples that come along, as files of one's own.

#pragma once

#include "core/result.h"

#include <QStringList>

namespace oogst {

/// "symposium", "west-oost", …: what can be opened.
QStringList sampleNames();
/// What a sample is called on screen.
QString sampleTitle(const QString &name);
/// Makes a fresh file from a sample in the user's data folder and returns its path. An earlier copy stays.
Result<QString> makeSampleFile(const QString &name);

} // namespace oogst
