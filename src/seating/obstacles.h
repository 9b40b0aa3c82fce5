// What makes a problem impossible, found before any search: with the people it is about, so that it can be said.

#pragma once

#include "seating/problem.h"

namespace oogst::seating {

enum class ObstacleKind {
    TooFewSeats,      ///< `count` people present, `limit` seats
    TooFewPeople,     ///< `count` people present, the tables ask for `limit`
    TableOverbooked,  ///< `people` are fixed to `table`, which has `limit` seats
    ClosedTable,      ///< `people` are fixed to a table that is closed
    NoTableLeft,      ///< no open table where `people`, one, may sit
    TogetherAndApart, ///< the first two of `people` are apart; all are to sit together
    TogetherElsewhere,///< `people` are to sit together, yet are fixed to different tables
    ApartAtOneTable,  ///< two `people` who are apart are fixed to `table`
    GroupTooLarge,    ///< `people` are to sit together; no table has more than `limit` seats
    TooManyApart      ///< every two of `people` are apart; there are `limit` tables
};

struct Obstacle {
    ObstacleKind kind;
    int round = none;
    int table = none;
    std::vector<int> people = {};
    int count = 0;
    int limit = 0;
};

/// Empty for a problem that nothing obvious stands in the way of. What remains (packing groups into tables, say) is for
/// the search to find out.
std::vector<Obstacle> obstacles(const Problem &problem);

} // namespace oogst::seating
