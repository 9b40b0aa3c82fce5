// One wish of one participant.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Participation;
struct Issue;

/// Which issue somebody would like to talk about.
struct Preference {
    Id<Preference> id;
    Id<Participation> participation;
    Id<Issue> issue;
    int rank = 0; ///< 1 is the first wish

    bool operator==(const Preference &) const = default;
};

template <>
struct RecordSchema<Preference> {
    static constexpr int number = 13;
    static constexpr std::string_view table = "preference";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Preference");
    static constexpr std::tuple fields{
        field(1, &Preference::id, "id", QT_TRANSLATE_NOOP("preference", "Id"), Key),
        field(2, &Preference::participation, "participation", QT_TRANSLATE_NOOP("preference", "Participant"), NaturalKey | OwnedBy | Required),
        field(3, &Preference::issue, "issue", QT_TRANSLATE_NOOP("preference", "Issue"), NaturalKey | OwnedBy | Required),
        field(4, &Preference::rank, "rank", QT_TRANSLATE_NOOP("preference", "Rank")).between(0, 100000),
    };
};

} // namespace oogst
