// Rounds in which nobody meets anybody twice, known beforehand instead of searched for.

#pragma once

#include "seating/problem.h"

#include <optional>

namespace oogst::seating {

/// `[round][table]`: the people, numbered from 0.
using Rotation = std::vector<std::vector<std::vector<int>>>;

/// At least `rounds` rounds of `tables` tables of `seats` people, `tables` × `seats` in all, in which no two meet twice;
/// empty when none is known here. Sources:
///  - the lines of an affine plane, and transversal designs from difference matrices, over the field GF(tables) or a
///    product of fields (Bose 1938; MacNeish 1922: as many orthogonal squares as the smallest prime power allows);
///    who sat in different columns meets so, and a rotation of the columns themselves follows where they divide;
///  - where that gives too few rounds, partial difference matrices over the same groups and over the cyclic one, found by a
///    short search (Jungnickel 1979, "On difference matrices and regular latin squares");
///  - the pair of orthogonal squares of order 10 (Parker 1959, "Orthogonal latin squares", PNAS 45);
///  - the circle method for tables of two (Kirkman 1847);
///  - starters turned around a cycle: Kirkman's fifteen schoolgirls (1850) and others, see starters.cpp;
///  - eight tables of four in ten rounds (Aguado 2004), see starters.cpp.
/// Every rotation is checked before it is handed out: a wrong one does not leave this function.
std::optional<Rotation> rotation(int tables, int seats, int rounds);

/// Whether no two people share a table twice and everybody sits once in every round.
bool isPerfect(const Rotation &rotation, int people);

/// A plan without a second meeting for everybody in the problem, from a rotation cut down to who is there; empty when
/// none is known, or when rules, fixed places or absences stand in the way. Limits of the tables hold.
std::optional<Plan> rotationFor(const Problem &problem);

} // namespace oogst::seating
