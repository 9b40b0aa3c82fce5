// Small rotations that come from one or two rounds, turned around a cycle or shifted over a square.

#pragma once

#include "seating/rotations/rotation.h"

namespace oogst::seating {

/// All rounds that the starter for so many tables and seats gives; empty when there is none.
Rotation starterRounds(int tables, int seats);

} // namespace oogst::seating
