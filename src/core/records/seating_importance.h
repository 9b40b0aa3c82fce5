// What counts most when people are seated. In the document, so that everybody who seats the meetup weighs alike.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;

/// How heavily a wish counts. Agreements, fixed places and seats always hold and have no weight.
enum class Importance { Normal, Off, Little, Much };
template <>
inline constexpr auto enumWords<Importance> = std::to_array<EnumWord>({
    {"normal", QT_TRANSLATE_NOOP("word", "counts")},
    {"off", QT_TRANSLATE_NOOP("word", "does not count")},
    {"little", QT_TRANSLATE_NOOP("word", "counts a little")},
    {"much", QT_TRANSLATE_NOOP("word", "counts heavily")},
});

/// The answers to "what counts most?" of one meetup. A meetup without it has the defaults, which suit most.
struct SeatingImportance {
    Id<SeatingImportance> id;
    Id<Meetup> meetup;
    Importance newMeetings = Importance::Normal;        ///< meeting others in every round, and at every edition
    Importance mixedOrganisations = Importance::Normal; ///< colleagues apart
    Importance mixedSectors = Importance::Normal;       ///< every sector at every table
    Importance otherIssues = Importance::Normal;        ///< another issue in every round
    Importance wishes = Importance::Normal;
    Importance needs = Importance::Normal;              ///< who asks meets who offers

    bool operator==(const SeatingImportance &) const = default;
};

template <>
struct RecordSchema<SeatingImportance> {
    static constexpr int number = 26;
    static constexpr std::string_view table = "seating_importance";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "What counts most");
    static constexpr std::tuple fields{
        field(1, &SeatingImportance::id, "id", QT_TRANSLATE_NOOP("seating_importance", "Id"), Key),
        field(2, &SeatingImportance::meetup, "meetup", QT_TRANSLATE_NOOP("seating_importance", "Meetup"), NaturalKey | OwnedBy | Required),
        field(3, &SeatingImportance::newMeetings, "new_meetings", QT_TRANSLATE_NOOP("seating_importance", "Meet new people")),
        field(4, &SeatingImportance::mixedOrganisations, "mixed_organisations", QT_TRANSLATE_NOOP("seating_importance", "Colleagues apart")),
        field(5, &SeatingImportance::mixedSectors, "mixed_sectors", QT_TRANSLATE_NOOP("seating_importance", "Every sector at every table")),
        field(6, &SeatingImportance::otherIssues, "other_issues", QT_TRANSLATE_NOOP("seating_importance", "Another issue each round")),
        field(7, &SeatingImportance::wishes, "wishes", QT_TRANSLATE_NOOP("seating_importance", "Wishes of participants")),
        field(8, &SeatingImportance::needs, "needs", QT_TRANSLATE_NOOP("seating_importance", "Who asks meets who offers")),
    };
};

} // namespace oogst
