// What the headings of notes say about the lines under them. Only for proposeOutcomes.

#pragma once

#include "core/records/outcome.h"

#include <optional>

namespace oogst::notes {

/// What a heading says. With none of these it is a subject.
struct Section {
    QString heading;
    std::optional<OutcomeKind> kind;
    Basis basis = Basis::Unknown;
    Certainty certainty = Certainty::Unknown;
    std::optional<int> table;
    bool isLeftOut = false;   ///< names, programme, contact: nothing of it is an outcome
    bool isOpening = false;   ///< the words before it begins: left out until the first item
    bool isPart = false;      ///< "Groep A: loting", "Ronde 2": a part of the talk, and its subject
    bool isKnown() const { return kind || table || isLeftOut || isPart || basis == Basis::Plenary; }
};

/// Reads a heading by its words.
Section sectionOf(const QString &heading);
/// The kind of things that a word announces ("stromingen:", "voorbeelden:"), when a line ends in a colon.
std::optional<OutcomeKind> kindAnnounced(const QString &line);

} // namespace oogst::notes
