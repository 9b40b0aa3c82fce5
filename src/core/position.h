// The place of a record among its siblings, as text that sorts: between any two places there is another.

#pragma once

#include <QString>

namespace oogst {

/// A place after `before` and before `after`; either may be empty for "no neighbour on that side".
/// Base-62 fractions with a random tail, so that two laptops that insert at the same spot get different
/// places. Compare places with operator< of QString (code units). `before` must sort before `after`.
QString placeBetween(const QString &before, const QString &after);

} // namespace oogst
