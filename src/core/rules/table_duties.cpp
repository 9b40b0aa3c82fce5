#include "core/rules/table_duties.h"

#include <algorithm>

namespace oogst {
namespace {

using Duty = Id<Participation>;

// Most meetups have none of these records, and an id made from two others is slow to make for every person of a board.
TableRound asRecorded(Id<Table> table, Id<Round> round, const Document &document)
{
    return document.of(recordType<TableRound>()).isEmpty() ? TableRound{} : atTable(table, round, document);
}

Duty dutyOf(const Table &table, Duty Table::*always, Duty TableRound::*once, Id<Round> round, const Document &document)
{
    const Duty named = asRecorded(table.id, round, document).*once;
    return named.isNull() ? table.*always : named;
}

QList<Duty> dutiesOf(const Table &table, Duty Table::*always, Duty TableRound::*once, const Document &document)
{
    QList<Duty> all;
    if (!(table.*always).isNull())
        all += table.*always;
    QList<TableRound> rounds = document.where(&TableRound::table, table.id);
    std::ranges::sort(rounds, {}, [&](const TableRound &at) { return document.findOrEmpty(at.round).number; });
    for (const TableRound &at : std::as_const(rounds))
        if (!(at.*once).isNull() && !all.contains(at.*once))
            all += at.*once;
    return all;
}

} // namespace

TableRound atTable(Id<Table> table, Id<Round> round, const Document &document)
{
    TableRound at{.table = table, .round = round};
    at.id = naturalId(at);
    return document.find(at.id).value_or(at);
}

Id<Participation> facilitatorOf(const Table &table, Id<Round> round, const Document &document)
{
    return dutyOf(table, &Table::facilitator, &TableRound::facilitator, round, document);
}

Id<Participation> noteTakerOf(const Table &table, Id<Round> round, const Document &document)
{
    return dutyOf(table, &Table::noteTaker, &TableRound::noteTaker, round, document);
}

bool isClosed(Id<Table> table, Id<Round> round, const Document &document)
{
    return asRecorded(table, round, document).closed;
}

QList<Id<Participation>> facilitatorsOf(const Table &table, const Document &document)
{
    return dutiesOf(table, &Table::facilitator, &TableRound::facilitator, document);
}

QList<Id<Participation>> noteTakersOf(const Table &table, const Document &document)
{
    return dutiesOf(table, &Table::noteTaker, &TableRound::noteTaker, document);
}

ChangeSet changeAtTable(const TableRound &wanted, const Document &document)
{
    TableRound after = wanted;
    after.id = naturalId(after);
    const auto before = document.find(after.id);
    const bool saysNothing = after.facilitator.isNull() && after.noteTaker.isNull() && !after.closed;
    ChangeSet set;
    if (!before && !saysNothing)
        set.add(after);
    else if (before && saysNothing)
        set.remove(*before);
    else if (before && *before != after)
        set.edit(*before, after);
    return set;
}

} // namespace oogst
