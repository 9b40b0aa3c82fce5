// The difference between two seatings, in words.

#pragma once

#include <QString>

namespace oogst {

namespace seating {
struct Score;
}

/// "1 second meeting more · a first wish missed"; what improves is told as well. Never empty.
QString differenceInWords(const seating::Score &before, const seating::Score &after);

} // namespace oogst
