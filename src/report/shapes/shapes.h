// The shapes of a report: each a function from the records to blocks, in a file of its own.

#pragma once

#include "report/letter.h"

namespace oogst {

void addHarvestLetter(const Letter &letter, ReportBuilder &out);
void addNewsItem(const Letter &letter, ReportBuilder &out);
void addMinutes(const Letter &letter, ReportBuilder &out);
void addTableSheets(const Letter &letter, ReportBuilder &out);
void addAgendaExtracts(const Letter &letter, ReportBuilder &out);
void addProgressReport(const Letter &letter, ReportBuilder &out);
void addSideBySide(const Letter &letter, ReportBuilder &out);
void addWholeSeries(const Letter &letter, ReportBuilder &out);
void addTakeHomePages(const Letter &letter, ReportBuilder &out);

void addBadges(const Letter &letter, ReportBuilder &out);
void addSmallBadges(const Letter &letter, ReportBuilder &out);
void addRouteCards(const Letter &letter, ReportBuilder &out);
void addTableCards(const Letter &letter, ReportBuilder &out);
void addSignInList(const Letter &letter, ReportBuilder &out);
void addPhotographersList(const Letter &letter, ReportBuilder &out);
void addCateringList(const Letter &letter, ReportBuilder &out);

/// "1607 Ontmoeting in de buurt": the title with the code that tells minutes apart.
QString minutesTitle(const Meetup &meetup);
/// Everybody expected, in order of family name.
QList<Participation> guests(const Letter &letter);
/// The table of somebody in each round, in order: round and table.
QList<std::pair<Round, Table>> routeOf(const Letter &letter, Id<Participation> participation);
/// "12 september 2019 · Krachtstation, Utrecht": when and where, short.
QString occasionLine(const Letter &letter);
/// The same with the title before it, for a page that is handed out by itself.
QString contextLine(const Letter &letter);
/// What an outcome is about: its issue, else that of its table, else its heading.
QString themeOf(const Letter &edition, const Outcome &outcome);
/// The meetups of the same series, in order of time; the meetup itself among them.
QList<Meetup> editions(const Letter &letter);

} // namespace oogst
