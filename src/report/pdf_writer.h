// A report as pages. The only door to whatever writes them.

#pragma once

#include "core/result.h"
#include "report/blocks.h"

#include <QByteArray>

namespace oogst {

/// The report as PDF, A4. Needs a QGuiApplication; any platform plug-in will do ("offscreen"). The same report
/// gives the same bytes.
Result<QByteArray> reportToPdf(const Report &report);

} // namespace oogst
