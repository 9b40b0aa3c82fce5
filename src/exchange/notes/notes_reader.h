// Typed-up notes in, a proposal of nested outcomes out: from Word, a mail, a web page, a flip chart.

#pragma once

#include "core/noted_outcome.h"

#include <QList>

namespace oogst {

/// Why a piece of the notes is proposed or not.
enum class NoteFate {
    Taken,
    Heading, ///< names what stands under it
    Chrome,  ///< belongs to the page or the mail around the notes: menus, greetings, signatures
    Facts,   ///< date, place, who was there: known elsewhere
    Prose    ///< running text that draws no conclusion
};

/// One piece of the notes, in the order of the notes: what it would become, or why it is left out.
struct ProposedLine : NotedOutcome {
    NoteFate fate = NoteFate::Taken;
    bool isSure = false; ///< the notes say the kind, by a heading, a mark or a word; otherwise it is a guess
    int firstLine = 0;   ///< in the notes, from 1
    int lastLine = 0;
    QString source;      ///< the words of the notes it comes from, untouched
};

/// Reads notes, however messy. Bullets, numbers and indentation give the levels; headings ("Constateringen",
/// "Vragen", "Voorstel", "Tafel 3"), marks ("! ", "? ", "> ", "+ ") and words in the line give the kinds. Of running
/// text it takes only sentences that say they conclude, observe or agree, and quotations. Nothing is lost: what
/// it would leave out is in the list as well, with the reason.
QList<ProposedLine> proposeOutcomes(const QString &notes);

/// The text of a file of notes: UTF-8, or UTF-16 with a mark at the front, or else what Windows writes in Western Europe.
QString textOfNotes(const QByteArray &file);

} // namespace oogst
