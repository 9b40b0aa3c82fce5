// Blocks become pieces: the looks of each kind of block.

#pragma once

#include "report/blocks.h"
#include "report/pages/piece.h"

namespace oogst::pages {

/// The whole report as pieces, in order.
QList<Piece> typeset(const Report &report);

/// A table, its head repeated on every page it goes on.
QList<Piece> typesetTable(const blocks::Table &table);
/// Bars, as one picture.
QList<Piece> typesetChart(const blocks::Chart &chart);

} // namespace oogst::pages
