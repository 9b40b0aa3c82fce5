// Most tables are the same in every round; this says what is not.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Participation;
struct Round;
struct Table;

/// What is different at one table in one round. See core/rules/table_duties.h for what holds where.
struct TableRound {
    Id<TableRound> id;
    Id<Table> table;
    Id<Round> round;
    Id<Participation> facilitator; ///< empty: who hosts the table in all rounds
    Id<Participation> noteTaker;   ///< empty: who takes notes there in all rounds
    bool closed = false;           ///< nobody sits there

    bool operator==(const TableRound &) const = default;
};

template <>
struct RecordSchema<TableRound> {
    static constexpr int number = 25;
    static constexpr std::string_view table = "table_round";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Table in one round");
    static constexpr std::tuple fields{
        field(1, &TableRound::id, "id", QT_TRANSLATE_NOOP("table_round", "Id"), Key),
        field(2, &TableRound::table, "table", QT_TRANSLATE_NOOP("table_round", "Table"), NaturalKey | OwnedBy | Required),
        field(3, &TableRound::round, "round", QT_TRANSLATE_NOOP("table_round", "Round"), NaturalKey | OwnedBy | Required),
        field(4, &TableRound::facilitator, "facilitator", QT_TRANSLATE_NOOP("table_round", "Table host")),
        field(5, &TableRound::noteTaker, "note_taker", QT_TRANSLATE_NOOP("table_round", "Note-taker")),
        field(6, &TableRound::closed, "closed", QT_TRANSLATE_NOOP("table_round", "Closed")),
    };
};

} // namespace oogst
