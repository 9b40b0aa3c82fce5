// What one edition leaves open, and the next edition planned from it.

#pragma once

#include "core/document.h"

#include <functional>

namespace oogst {

/// Why something comes back, in the order in which it is shown.
enum class Returning {
    AgendaQuestion,  ///< on somebody's knowledge agenda and not answered
    TableQuestion,   ///< asked at a table, on no agenda and answered by nothing
    Topic,           ///< for follow-up, sure
    MaybeTopic,      ///< for follow-up, perhaps
    AbsentTopic,     ///< what somebody would have brought who could not come
    Commitment,      ///< promised and not done
    Guest,           ///< wants to come, or to join the network
    MissingPartner,  ///< should have been there
};

/// One thing that is open.
struct ReturningItem {
    Returning why = Returning::Topic;
    const RecordType *type = nullptr; ///< of the record it comes from: a question, outcome, participation, partner …
    QUuid id;
    QString text;
    QString aside;         ///< who, from whom, since when
    bool isChosen = false; ///< proposed for the next edition; the doubtful ones are not
    Id<Issue> issue;       ///< of a question or topic that has one already: all of one issue share a table
    int sureness = 0;      ///< of what would become a table, the surest highest: see `chooseTables`

    /// Whether it becomes a table of the next edition.
    bool makesTable() const { return why <= Returning::AbsentTopic; }
};

/// Everything that is open after a meetup, of its whole series as far as agenda and commitments go. `today` tells what
/// is late. Chosen are who to invite and what to look back on, all of it; and of questions and topics as many as fill the
/// tables that the meetup had (eight, when it had none), the surest first.
QList<ReturningItem> whatIsOpen(const Document &document, Id<Meetup> meetup, QDate today);

/// Chooses among questions and topics so many that they fill `count` tables, the surest first: what stands on an agenda
/// and the topics that were agreed on, then what was asked at most tables or called most important. The doubtful ones
/// (perhaps, or of absent people) are never chosen so.
void chooseTables(QList<ReturningItem> &items, int count);

/// How many tables the chosen questions and topics make.
int chosenTables(const QList<ReturningItem> &items);

/// The next edition: a meetup of the same series and organisers, with when, subject and purpose as far as they were told;
/// an issue and a table for each chosen question and topic, a look back at what was promised, and people and partners to
/// invite. Only from the chosen items. The new meetup is the first change.
ChangeSet nextEditionOf(const Document &document, Id<Meetup> meetup, const QList<ReturningItem> &items,
                        const std::function<QUuid()> &freshUuid);

/// The edition after this one in its series, by date; empty when there is none.
Id<Meetup> editionAfter(const Document &document, Id<Meetup> meetup);

} // namespace oogst
