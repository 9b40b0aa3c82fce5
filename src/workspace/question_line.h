// The whole line of a knowledge question: from the words at the tables to what came of it.

#pragma once

#include "core/document.h"

namespace oogst {

/// What a step of the line is.
enum class LineStep { Words, Joined, OnAgenda, Progress, Answer, Commitment };

/// One step, and the record that holds it.
struct QuestionStep {
    LineStep step = LineStep::Words;
    const RecordType *type = nullptr;
    QUuid id;
    QString text;
    Id<Meetup> meetup; ///< the edition it belongs to; empty where that is not known
    QDate day;         ///< of progress
};

/// In the order in which it happened: the words it comes from, what was joined with them elsewhere, the agenda,
/// progress by edition and day, answers, and what was promised because of it.
QList<QuestionStep> lineOf(const Document &document, Id<AgendaQuestion> question);

/// The open questions and commitments of one person or organisation, over all meetups.
struct OpenAt {
    Id<Person> person;
    Id<Organisation> organisation; ///< where no person is named
    QString name;
    int open = 0;
    int late = 0;
};
/// Everybody who owes something, who is late first, then the most.
QList<OpenAt> openCommitments(const Document &document, QDate today);

} // namespace oogst
