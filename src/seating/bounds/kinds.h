// The people of a problem by what an itinerary costs them: who is alike there is looked at once.

#pragma once

#include "seating/problem.h"

namespace oogst::seating {

/// Somebody, or several for whom every itinerary costs the same. Issues, sectors and organisations have numbers of their
/// own here, from 0, without gaps.
struct Kind {
    int people = 0;
    int organisation = none;         ///< only when more people are of it
    int sector = none;
    int visits = 0;                  ///< rounds in which they are present
    std::vector<int> tables = {};    ///< where they may sit
    std::vector<int> given = {};     ///< the itinerary, when it is fixed altogether
    std::vector<double> loss = {};   ///< per issue: cost of never being there
    double twice = 0;                ///< cost of hearing an issue again
};

struct Kinds {
    std::vector<Kind> all;
    std::vector<int> issueOf;        ///< per table
    std::vector<int> sectorOf;       ///< per person
    int organisations = 0;
    int sectors = 0;
    double wishes = 0;               ///< what all wishes cost while none is granted
};

Kinds kindsOf(const Problem &problem);

} // namespace oogst::seating
