// The lines of notes before anything is read in them: what cannot be seen goes, and so does what the paper or the screen
// around the notes added. Only for proposeOutcomes.

#pragma once

#include <QSet>
#include <QStringList>

namespace oogst::notes {

/// The lines of the notes, with spaces of one kind. Of Word a line can end softly, within a paragraph: `soft` gets the lines
/// that come after such an end, where most ends are hard ones.
QStringList linesOf(const QString &notes, QSet<qsizetype> &soft);
/// A mail that is answered has ">" before each line; a few of them are marks and stay.
QStringList withoutQuoting(QStringList lines);
/// The line without the ">" before it.
QString withoutQuotes(const QString &line);
/// How often a line of a mail was answered: ">> Hoe dan?" twice.
int quotesOf(const QString &line);
/// Somebody answered between the lines of a mail, and perhaps another between those: of what is quoted deeper than the line
/// below it, most are questions.
bool isAnsweredBetween(const QStringList &lines);
/// Without signs of a screen that say nothing of their own: 👉, 💡, ✅. Those that count as bullets or boxes stay.
QString withoutPictures(const QString &text);
/// Without bold and slanted type as it is typed; a word in stars behind a sentence is its key word and stays.
QString withoutEmphasis(const QString &text);

/// What stands at the top and bottom of each page, where pages are numbered, becomes a line across the page ("---").
void leavePages(QStringList &lines);
/// Notes that were spoken: "punt een …", "vraag twee …" become items, and what is said around them a line across the page.
void readDictated(QStringList &lines);

} // namespace oogst::notes
