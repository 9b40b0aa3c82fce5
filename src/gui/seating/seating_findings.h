// How a seating is, in words: what is well, what is not, and whom that is about.

#pragma once

#include "workspace/arrange.h"

namespace oogst {

struct SeatingFinding {
    QString text;
    bool isGood = false;
    QList<Id<Participation>> people; ///< in the order to look at them
    Id<Table> table;                 ///< when it is about a table
};

/// Those of one round, and those of the whole meetup. What is wrong comes first.
QList<SeatingFinding> findingsIn(const Document &document, Id<Meetup> meetup, Id<Round> round);

/// What would happen if `who` came to this table (or changed places with `onto`), for the moment before release.
QString effectOfDrop(const Document &document, Id<Participation> who, Id<Participation> onto, Id<Table> table, Id<Round> round);

} // namespace oogst
