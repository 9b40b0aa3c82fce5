// Shifts that never put two people at one table twice.

#pragma once

#include "seating/rotations/ring.h"

#include <optional>

namespace oogst::seating {

/// `[column][row]`: rows of sums of the group, of which the differences between every two rows never repeat. With a row for
/// each round and a column for each column of people (or the other way around), two people of two columns meet once at
/// most. A partial difference matrix (Bose and Bush 1952; Jungnickel 1979), found column by column; nothing when there is
/// none, or when it takes more than a moment to find.
std::optional<std::vector<std::vector<int>>> differenceColumns(const Ring &group, int rows, int length);

} // namespace oogst::seating
