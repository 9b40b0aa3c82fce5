// Lists with separators: CSV and text, as all programs write them.

#pragma once

#include "exchange/lists/raw_list.h"

namespace oogst::lists {

/// Takes a text apart. A first line "sep=;" names the separator; otherwise it is the one of ; , tab and | that gives
/// most lines the same number of cells. Quotes, line breaks in quotes and mixed line ends as usual. A line that cannot be
/// read is told by its number, and reading goes on behind it.
Sheet readSeparated(const QString &text);

/// The separator `readSeparated` would take.
QChar separatorOf(const QString &text);

} // namespace oogst::lists
