// Names and bytes of the files that reports are written to.

#pragma once

#include "core/result.h"

#include <QByteArray>

namespace oogst {

struct Report;

/// A name that every file system takes, whatever the title holds.
QString safeFileName(const QString &wanted);

/// Writes all of a file or nothing of it.
Result<Done> writeFile(const QString &path, const QByteArray &bytes);

/// The report in one of `reportFormats()`.
Result<QByteArray> reportAs(const QString &format, const Report &report);

} // namespace oogst
