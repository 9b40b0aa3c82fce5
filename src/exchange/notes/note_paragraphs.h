// Notes cut up into list items and paragraphs, with the bullet and the column of each. Only for proposeOutcomes.

#pragma once

#include <QList>
#include <QString>

namespace oogst::notes {

/// One item or paragraph: lines that were broken for the width of a page are joined again.
struct Paragraph {
    int firstLine = 0; ///< from 1
    int lastLine = 0;
    QString source;    ///< as it was
    QString text;      ///< without bullet, with single spaces
    QString style;     ///< of the bullet: "-", "•", "o", "1", "a" …; empty for none
    int column = 0;    ///< of the bullet or the text, in characters
    int textColumn = 0; ///< of the text behind the bullet
    bool afterBlank = true;
    bool isMarkedHeading = false; ///< by "#", bold type or a line under it
    bool isMark = false;          ///< begins with "!", "?", ">" or "+" in place of a bullet
    bool isTask = false;          ///< has a box to tick
    bool isAnsweredMail = false;  ///< of the mail that is answered between its lines
    QString speaker;              ///< of "Karin: …", where the notes are minutes of who said what; not in the text any more
    QString under;                ///< the heading of its column, in a table that has a kind in each
    bool isRule = false;          ///< a line across the page

    bool isItem() const { return !style.isEmpty(); }
    /// As it was before the name was taken off.
    QString spoken() const { return speaker.isEmpty() ? text : speaker + QStringLiteral(": ") + text; }
    qsizetype words() const;
};

QList<Paragraph> paragraphsOf(const QString &notes);

} // namespace oogst::notes
