// Lines of a list that are nobody: totals, notes, headings.

#pragma once

#include "exchange/lists/raw_list.h"

namespace oogst::lists {

/// "Totaal: 14": a line that counts the others.
bool isTotal(const Line &line);
/// A sentence below the list: one cell, with more words than a name or with figures in it.
bool isNote(const Line &line);
/// A heading within the list, over the people below it: "Gemeenten", "Afmeldingen:".
bool isSection(const Line &line, const Sheet &sheet);
/// Headings of another list: half of the cells are known ones, three at least; one says who, and one where to reach them.
bool areOtherHeadings(const Line &line, const QStringList &headings);
/// The first text of the line.
QString firstText(const Line &line);

} // namespace oogst::lists
