// Which column is what: by the words of its heading, by its cells, and by what was chosen.

#pragma once

#include "exchange/lists/people/people_list.h"

namespace oogst::lists {

/// Where the headings of a sheet are; -1 when it has none.
qsizetype headingLineOf(const Sheet &sheet);

/// Whether cells beyond the last heading are columns too. In a text file they are a mistake of their line.
enum class Width { Headings, Lines };

/// The columns with anything in them, each with what it is taken for and why. `from` is the first line below the headings.
QList<ListColumn> columnsOf(const Sheet &sheet, const QStringList &headings, qsizetype from, Layout layout, Width width,
                            const ListChoices &choices);

/// The columns of a field, the best first.
QList<int> columnsFor(const QList<ListColumn> &columns, PersonField field);

/// "C" for 2: how people call a column without a heading.
QString columnLetters(int index);

} // namespace oogst::lists
