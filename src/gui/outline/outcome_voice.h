// Whose voice a line is, beside its words: who said it, how far the others went along, how it may be told.

#pragma once

#include "core/document.h"

namespace oogst {

/// In few words, for the row of the line: only what is filled in and what its place does not say already.
QString voiceInShort(const Document &document, const Outcome &outcome);
/// All of it, a field in each row with its name: for who points at the line, and for a screen reader.
QString voiceInFull(const Document &document, const Outcome &outcome);

} // namespace oogst
