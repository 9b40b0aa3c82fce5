// What sort of notes these are, as a whole. Only for proposeOutcomes.

#pragma once

#include "exchange/notes/note_paragraphs.h"

#include <QSet>

namespace oogst::notes {

struct SortOfNotes {
    bool hasItems = false;
    bool isShort = false;         ///< notes, not running text
    bool isPlainList = false;     ///< short lines without bullets: a flip chart, or lines typed one below the other
    bool isShouted = false;       ///< all in capitals: they are no sign of a heading
    QSet<QString> headingNumbers; ///< "2. Knelpunten", "3.1 Wat we zien": the styles of number that stand before headings
};

SortOfNotes sortOf(const QList<Paragraph> &paragraphs);
/// Running text, or at least several sentences.
bool isLong(const Paragraph &paragraph);

} // namespace oogst::notes
