// One is the normal case.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;

/// One round of talk at the tables.
struct Round {
    Id<Round> id;
    Id<Meetup> meetup;
    int number = 0;
    std::optional<int> minutes;

    bool operator==(const Round &) const = default;
};

template <>
struct RecordSchema<Round> {
    static constexpr int number = 15;
    static constexpr std::string_view table = "round";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Round");
    static constexpr std::tuple fields{
        field(1, &Round::id, "id", QT_TRANSLATE_NOOP("round", "Id"), Key),
        field(2, &Round::meetup, "meetup", QT_TRANSLATE_NOOP("round", "Meetup"), OwnedBy | Required),
        field(3, &Round::number, "number", QT_TRANSLATE_NOOP("round", "Number")).between(0, 100000),
        field(4, &Round::minutes, "minutes", QT_TRANSLATE_NOOP("round", "Minutes")).between(0, 100000),
    };
};

} // namespace oogst
