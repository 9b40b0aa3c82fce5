// Lists of people as files: for Excel, for mail programs, for address books.

#pragma once

#include "core/result.h"
#include "exchange/lists/writing/people_table.h"

#include <QByteArray>

namespace oogst {

/// For a Dutch Excel: UTF-8 with BOM, semicolons, CRLF. No cell is a formula.
QByteArray tableToCsv(const PeopleTable &table);
/// A workbook with one sheet: bold headings that stay in view, columns wide enough, all cells as text.
Result<QByteArray> tableToXlsx(const PeopleTable &table, const QString &sheetName);
/// One card (3.0, which Outlook reads too) for each of the people.
QByteArray peopleToCards(const Document &document, const QList<Id<Participation>> &people);

} // namespace oogst
