// Sentences of running text that say they conclude, observe, agree or quote. Only for proposeOutcomes.

#pragma once

#include "exchange/notes/notes_reader.h"

namespace oogst::notes {

/// The paragraph in pieces, in order: quotations and sentences that are outcomes by their own words, and the rest
/// between them as NoteFate::Prose. Only `fate`, `outcome`, `isSure`, `speaker` and `source` are filled.
QList<ProposedLine> piecesOf(const QString &paragraph);

} // namespace oogst::notes
