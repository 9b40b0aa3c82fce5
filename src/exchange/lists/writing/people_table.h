// The people of a meetup as a table of texts, for every format that goes out.

#pragma once

#include "core/document.h"

namespace oogst {

/// What a list that leaves the program holds. The less the better: names and organisations are the start.
struct TableParts {
    bool hasContact = true;  ///< mail and phone
    bool hasAnswers = true;  ///< state, reason, arrival, roles, consents and other answers
    bool hasCare = false;    ///< diet, allergy and access: for the kitchen and the building only
    QList<Id<Participation>> only = {}; ///< empty: everybody on the list
};

struct PeopleTable {
    QStringList headings;
    QList<QStringList> rows;
};

/// The table, in order of family name. Its headings are words the program reads back.
PeopleTable peopleTable(const Document &document, Id<Meetup> meetup, const TableParts &parts = {});

/// A cell that no spreadsheet takes for a formula: "=1+1" becomes "'=1+1". `plainCell` takes that back.
QString safeCell(const QString &text);
QString plainCell(const QString &cell);

} // namespace oogst
