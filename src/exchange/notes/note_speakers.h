// Who speaks in minutes ("Karin: …") and in a chat ("[14:02] Karin: …"). Only for proposeOutcomes.

#pragma once

#include "exchange/notes/note_paragraphs.h"

#include <QSet>

namespace oogst::notes {

/// Takes the time and the name of who typed off the lines of a chat, where the notes are one. The names are kept when three or
/// more take part: of one or two it is somebody who writes for others. `goesOn` gets the lines that belong to the message before.
void readChat(QStringList &lines, QStringList &typists, QSet<qsizetype> &goesOn);

/// A wall of stickers as it is exported: a name alone in a line, or that of nobody, above what was written. The names go to
/// `typists` of the line below, and their lines become lines across the page ("---").
void readWall(QStringList &lines, QStringList &typists);

/// Takes names off the front of lines where the notes are minutes of who said what: "Karin: …" again and again, or names
/// that stand in a line with who was there. Sets `speaker`.
void readSpeakers(QList<Paragraph> &paragraphs);

} // namespace oogst::notes
