// The plain text form of a problem and of a plan, shared with other solvers and with an independent checker.
//
//   name N | participants N | tables N | rounds N | themes N | orgs N | sectors N | tags N
//   weights rep= org= sec= theme= p1= p2= p3= ask=
//   table T SMALLEST LARGEST ISSUE                          issue -1: none
//   p PERSON ORGANISATION SECTOR  k wish…  k ask…  k offer…  k = how many follow
//   host PERSON TABLE | together A B | apart A B | absent PERSON ROUND
//   ours: fixed PERSON ROUND TABLE | never PERSON TABLE | met A B TIMES | closed TABLE ROUND
//
// A plan is one line per round with one table number per person, -1 for who is absent.

#pragma once

#include "seating/problem.h"

#include <string>
#include <variant>

namespace oogst::seating {

/// A line that could not be read: its number, from 1, and its words. Line 0: the whole does not fit together.
struct TextFault {
    int line = 0;
    std::string text;
};

/// As in the checker, everybody with organisation -1 is of one organisation, and likewise for sectors.
std::variant<Problem, TextFault> problemFromText(const std::string &text);
std::string textOf(const Plan &plan);
std::variant<Plan, TextFault> planFromText(const std::string &text, const Problem &problem);

} // namespace oogst::seating
