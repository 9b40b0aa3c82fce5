// Spreadsheets: XLSX and ODS, by a small reader of our own.

#pragma once

#include "exchange/lists/raw_list.h"

namespace oogst::lists {

/// Texts as people see them: numbers without loss, dates as 2026-11-22 (with a time where there is one), formulas by the
/// value that was stored with them. Hidden rows count; hidden columns and sheets are marked.
Result<QList<Sheet>> readXlsx(const QByteArray &bytes);
Result<QList<Sheet>> readOds(const QByteArray &bytes);
/// The same of an ODS that is one XML file (.fods).
Result<QList<Sheet>> readFlatOds(const QByteArray &bytes);

} // namespace oogst::lists
