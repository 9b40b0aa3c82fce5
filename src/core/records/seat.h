// The key makes sure that nobody has two seats in a round.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Participation;
struct Round;
struct Table;

/// Where one participant sits in one round.
struct Seat {
    Id<Seat> id;
    Id<Participation> participation;
    Id<Round> round;
    Id<Table> table;
    bool locked = false; ///< an arrangement leaves it alone

    bool operator==(const Seat &) const = default;
};

template <>
struct RecordSchema<Seat> {
    static constexpr int number = 16;
    static constexpr std::string_view table = "seat";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Seat");
    static constexpr std::tuple fields{
        field(1, &Seat::id, "id", QT_TRANSLATE_NOOP("seat", "Id"), Key),
        field(2, &Seat::participation, "participation", QT_TRANSLATE_NOOP("seat", "Participant"), NaturalKey | OwnedBy | Required),
        field(3, &Seat::round, "round", QT_TRANSLATE_NOOP("seat", "Round"), NaturalKey | OwnedBy | Required),
        field(4, &Seat::table, "table", QT_TRANSLATE_NOOP("seat", "Table"), OwnedBy | Required),
        field(5, &Seat::locked, "locked", QT_TRANSLATE_NOOP("seat", "Fixed")),
    };
};

} // namespace oogst
