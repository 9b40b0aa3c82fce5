// What one line of notes says by itself: its kind, key word, who said it. Only for proposeOutcomes.

#pragma once

#include "exchange/notes/note_headings.h"
#include "exchange/notes/notes_reader.h"

namespace oogst::notes {

/// What stands above a line and says something about its kind.
struct Above {
    const Section &section;
    std::optional<OutcomeKind> parent;    ///< the kind of the line it is under
    std::optional<OutcomeKind> announced; ///< by the colon at the end of that line
};

/// Fills the outcome from `text`: takes prefixes and marks off it and decides the kind.
void readLine(const QString &text, const Above &above, ProposedLine &line);
/// A question from its first word to its last, with or without a question mark.
bool isQuestion(const QString &text);

} // namespace oogst::notes
