// What is done and what is next for a meetup, counted from its records.

#pragma once

#include "core/document.h"

namespace oogst {

/// One step of the work, in the order of the pages.
struct Step {
    QString text;   ///< what it is and how far: "96 of 96 people have a seat"
    QString page;   ///< object name of the page where it is done; empty: not in this program
    bool isDone = false;
};
QList<Step> stepsOf(const Document &document, Id<Meetup> meetup);
/// The same for who hosts a table and has the file of it: inviting and seating are not theirs.
QList<Step> stepsAtTable(const Document &document, Id<Meetup> meetup);

/// Answers of one sector.
struct SectorCount {
    QString sector; ///< empty: not known
    int comes = 0;
    int noAnswerYet = 0; ///< to invite, invited or without an answer
    int stays = 0;       ///< declined, cancelled or absent
};
/// In the order of the known sectors, others after them, unknown last. Without people: empty.
QList<SectorCount> answersBySector(const Document &document, Id<Meetup> meetup);

} // namespace oogst
