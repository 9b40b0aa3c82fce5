// The one gate that every text of a report passes.

#pragma once

#include <QString>

namespace oogst {

/// Longest text in a report, in UTF-16 units.
inline constexpr qsizetype longestText = 20000;

/// The text fit to print: composed (NFC), without controls, non-characters and marks that turn the direction of the
/// text around; half characters become U+FFFD; line ends become "\n"; cut off with "…" beyond `longest`.
QString cleanText(const QString &text, qsizetype longest = longestText);

/// The same on one line: for headings, labels and cells.
QString cleanLine(const QString &text, qsizetype longest = longestText);

} // namespace oogst
