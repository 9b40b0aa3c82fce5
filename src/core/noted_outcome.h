// An outcome as notes give it: what was said, and where it belongs by the words of the notes.

#pragma once

#include "core/records/outcome.h"

#include <optional>

namespace oogst {

/// One of several new lines, in order. Made from notes, before it has a meetup, a table and an id.
struct NotedOutcome {
    Outcome outcome;          ///< kind, text, basis, heading, key word, support and the like
    int depth = 0;            ///< at most one more than the line before it
    std::optional<int> table; ///< the number of the table that the notes name
    QString speaker;          ///< who said it, as the notes write it
    bool speakerFirst = false; ///< the notes have the name in front of the words: where nobody is known by it, it stays there
    QString issue;            ///< the word behind a "#"
};

} // namespace oogst
