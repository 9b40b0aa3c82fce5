// What somebody needs to be able to take part.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Participation;

/// Diet, allergy and access of one participant: apart, because the law treats it apart.
struct CareNeed {
    Id<CareNeed> id;
    Id<Participation> participation;
    QString diet;
    QString allergy;
    QString access;

    bool operator==(const CareNeed &) const = default;
};

template <>
struct RecordSchema<CareNeed> {
    static constexpr int number = 8;
    static constexpr std::string_view table = "care_need";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Care need");
    static constexpr std::tuple fields{
        field(1, &CareNeed::id, "id", QT_TRANSLATE_NOOP("care_need", "Id"), Key),
        field(2, &CareNeed::participation, "participation", QT_TRANSLATE_NOOP("care_need", "Participant"), NaturalKey | OwnedBy | Required),
        field(3, &CareNeed::diet, "diet", QT_TRANSLATE_NOOP("care_need", "Diet"), Personal | Special).upTo(200),
        field(4, &CareNeed::allergy, "allergy", QT_TRANSLATE_NOOP("care_need", "Allergy"), Personal | Special).upTo(200),
        field(5, &CareNeed::access, "access", QT_TRANSLATE_NOOP("care_need", "Access"), Personal | Special).upTo(200),
    };
};

} // namespace oogst
