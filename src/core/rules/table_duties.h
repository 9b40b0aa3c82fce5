// Who hosts and who takes notes where and when, and which tables are in use: for all rounds, or for one.

#pragma once

#include "core/document.h"

namespace oogst {

/// What is said of a table in one round, or nothing but the two ids.
TableRound atTable(Id<Table> table, Id<Round> round, const Document &document);
/// Who is named for this round, else who is named for the table; null when there is nobody.
Id<Participation> facilitatorOf(const Table &table, Id<Round> round, const Document &document);
Id<Participation> noteTakerOf(const Table &table, Id<Round> round, const Document &document);
/// Whether nobody sits at the table in this round.
bool isClosed(Id<Table> table, Id<Round> round, const Document &document);
/// Everybody who hosts the table, or takes notes there, in some round: who does so in all rounds first.
QList<Id<Participation>> facilitatorsOf(const Table &table, const Document &document);
QList<Id<Participation>> noteTakersOf(const Table &table, const Document &document);
/// The change that makes the table differ so in one round; one that says nothing takes the record away.
ChangeSet changeAtTable(const TableRound &wanted, const Document &document);

} // namespace oogst
