// Random problems to try the search on, and instances from tests/cases/seating.

#pragma once

#include "seating/problem.h"

#include <random>
#include <string>

namespace oogst::seating::test {

class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int below(int count) { return int(m_random() % unsigned(count)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }

private:
    std::mt19937 m_random;
};

struct Size {
    int people = 12;
    int tables = 3;
    int rounds = 2;
};

/// A problem with everything in it, made around a plan that keeps all its rules: there is a valid plan.
Problem randomProblem(Dice &dice, Size size);
Plan randomPlan(Dice &dice, const Problem &problem);

Problem instance(const std::string &name);
/// So many people over tables that are all filled.
Problem room(int people, int tables, int rounds);

} // namespace oogst::seating::test
