// How well a few typed letters fit a text.

#pragma once

#include <QString>

namespace oogst {

/// 0: does not fit. Higher is better: whole words before beginnings, beginnings before letters in between.
/// Every typed word must fit somewhere, in any order; within a word the letters must come in their order.
/// Both texts folded (`folded` in record_grid_model.h).
int fuzzyScore(const QString &typed, const QString &text);

} // namespace oogst
