// A municipality, initiative, institution or other body.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

/// An organisation that people come from, or that organises.
struct Organisation {
    Id<Organisation> id;
    QString name;
    QStringList alsoKnownAs; ///< other spellings, for finding and for keeping colleagues apart
    QString sector; ///< a word of knownSectors(), or one of their own
    QString town;
    QString region;
    QString scale; ///< how large: inhabitants, members, staff
    QStringList traits;

    bool operator==(const Organisation &) const = default;
};

template <>
struct RecordSchema<Organisation> {
    static constexpr int number = 3;
    static constexpr std::string_view table = "organisation";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Organisation");
    static constexpr std::tuple fields{
        field(1, &Organisation::id, "id", QT_TRANSLATE_NOOP("organisation", "Id"), Key),
        field(2, &Organisation::name, "name", QT_TRANSLATE_NOOP("organisation", "Name"), Required).upTo(200),
        field(3, &Organisation::alsoKnownAs, "also_known_as", QT_TRANSLATE_NOOP("organisation", "Also known as")),
        field(4, &Organisation::sector, "sector", QT_TRANSLATE_NOOP("organisation", "Sector"), Suggested).upTo(60),
        field(5, &Organisation::town, "town", QT_TRANSLATE_NOOP("organisation", "Town")).upTo(100),
        field(6, &Organisation::region, "region", QT_TRANSLATE_NOOP("organisation", "Region"), Suggested).upTo(60),
        field(7, &Organisation::scale, "scale", QT_TRANSLATE_NOOP("organisation", "Scale")).upTo(100),
        field(8, &Organisation::traits, "traits", QT_TRANSLATE_NOOP("organisation", "Characteristics")),
    };
};

} // namespace oogst
