// The sections of the harvest letter: each a short function from the records to blocks, in a file of its own.

#pragma once

#include "report/letter.h"

namespace oogst {

void addTitle(const Letter &letter, ReportBuilder &out);
void addNews(const Letter &letter, ReportBuilder &out);
void addOccasion(const Letter &letter, ReportBuilder &out);
void addOrganisers(const Letter &letter, ReportBuilder &out);
void addProgramme(const Letter &letter, ReportBuilder &out);
void addAttendance(const Letter &letter, ReportBuilder &out);
void addMissing(const Letter &letter, ReportBuilder &out);
void addTables(const Letter &letter, ReportBuilder &out);
void addPlenary(const Letter &letter, ReportBuilder &out);
void addRegions(const Letter &letter, ReportBuilder &out);
void addKnowledgeAgenda(const Letter &letter, ReportBuilder &out);
void addCommitments(const Letter &letter, ReportBuilder &out);
void addFollowUp(const Letter &letter, ReportBuilder &out);
void addResources(const Letter &letter, ReportBuilder &out);
/// Those that lead somewhere, for who reads this and nothing else.
void addResourcesToOpen(const Letter &letter, ReportBuilder &out);
void addSeries(const Letter &letter, ReportBuilder &out);
void addThanks(const Letter &letter, ReportBuilder &out);
void addParticipants(const Letter &letter, ReportBuilder &out);

/// Outcomes of this meetup that may be printed and stand on their own: not nested, or under one that is not printed.
QList<Outcome> outcomeRoots(const Letter &letter);
/// Prints outcomes with all under them: what stands under a subhead together, quotes apart.
void addOutcomes(const Letter &letter, const QList<Outcome> &roots, int headingLevel, ReportBuilder &out);
/// What may be printed of what stands under an outcome, in order.
QList<Outcome> outcomesUnder(const Letter &letter, const Outcome &outcome);
/// The same as items.
QList<blocks::Item> outcomeItemsUnder(const Letter &letter, const Outcome &outcome);
/// Prints one table: who was there, its issue and its outcomes, under headings from `headingLevel` on.
void addTable(const Letter &letter, const Table &table, int headingLevel, ReportBuilder &out, const QString &context = {});
/// The questions on the agenda of one owner and their origins and progress; `about` says which questions count.
struct AgendaPart {
    QString owner;
    Id<Organisation> organisation;
    QList<blocks::Item> items;
};
enum class AgendaScope { Meetup, Everything };
QList<AgendaPart> agendaParts(const Letter &letter, AgendaScope scope);
/// One thing owed, with its questions and phases; `all` are those it may have under it.
blocks::Item commitmentItem(const Letter &letter, const Commitment &commitment, const QList<Commitment> &all,
                            int depth = 1);
/// Whether an outcome is told in the follow-up, as a topic for next time.
bool isTopic(const Letter &letter, const Outcome &outcome);
/// Whether an outcome is told in the news item, under one of its subheads.
bool isInNews(const Letter &letter, const Outcome &outcome);

/// "12 × gemeente": counts in order of size, as one line each. What may not be told is left out.
QStringList countLines(const Letter &letter, const QMap<QString, int> &counts, const QString &other);
/// Name, functions, phone and mail of a contact person.
QString contactLine(const Letter &letter, Id<Person> contact);

} // namespace oogst
