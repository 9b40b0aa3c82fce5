// What an arrangement must respect.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;
struct Participation;
struct Table;

/// What is agreed.
enum class SeatingRuleKind { Together, Apart, FixedTable, NotAtTable, WheelchairPlace };
template <>
inline constexpr auto enumWords<SeatingRuleKind> = std::to_array<EnumWord>({
    {"together", QT_TRANSLATE_NOOP("word", "Together")},
    {"apart", QT_TRANSLATE_NOOP("word", "Apart")},
    {"fixed_table", QT_TRANSLATE_NOOP("word", "At this table")},
    {"not_at_table", QT_TRANSLATE_NOOP("word", "Not at this table")},
    {"wheelchair_place", QT_TRANSLATE_NOOP("word", "Wheelchair place")},
});

/// An agreement about who sits where.
struct SeatingRule {
    Id<SeatingRule> id;
    Id<Meetup> meetup;
    SeatingRuleKind kind = SeatingRuleKind::Together;
    QList<Id<Participation>> people;
    Id<Table> table;
    QString why;

    bool operator==(const SeatingRule &) const = default;
};

template <>
struct RecordSchema<SeatingRule> {
    static constexpr int number = 17;
    static constexpr std::string_view table = "seating_rule";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Agreement");
    static constexpr std::tuple fields{
        field(1, &SeatingRule::id, "id", QT_TRANSLATE_NOOP("seating_rule", "Id"), Key),
        field(2, &SeatingRule::meetup, "meetup", QT_TRANSLATE_NOOP("seating_rule", "Meetup"), OwnedBy | Required),
        field(3, &SeatingRule::kind, "kind", QT_TRANSLATE_NOOP("seating_rule", "Kind")),
        field(4, &SeatingRule::people, "people", QT_TRANSLATE_NOOP("seating_rule", "People")),
        field(5, &SeatingRule::table, "table", QT_TRANSLATE_NOOP("seating_rule", "Table")),
        field(6, &SeatingRule::why, "why", QT_TRANSLATE_NOOP("seating_rule", "Why"), Personal).upTo(300),
    };
};

} // namespace oogst
