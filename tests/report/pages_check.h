// Reads a PDF back as a screen reader would, and says what is wrong with it.

#pragma once

#include "report/report.h"

namespace pages_check {

/// What the reader finds amiss in the pages of a report: empty when all is well, also all texts whole and in order.
QString faults(const oogst::Report &report);
/// The same for many reports at once, which takes one start of the reader. Names the report by its number.
QString faults(const QList<oogst::Report> &reports);

/// Which faults the check does not catch when they are planted in the pages of a report; nothing when it catches all.
QString uncaughtIn(const oogst::Report &report);

/// The texts that try something.
QStringList hostileTexts();

} // namespace pages_check
