// Which organisation organises, hosts, advises or is served.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;
struct Organisation;
struct Person;

/// What the organisation does.
enum class OrganiserRole { Organiser, CoOrganiser, Host, Adviser, Facilitator, Served };
template <>
inline constexpr auto enumWords<OrganiserRole> = std::to_array<EnumWord>({
    {"organiser", QT_TRANSLATE_NOOP("word", "Organiser")},
    {"co_organiser", QT_TRANSLATE_NOOP("word", "Co-organiser")},
    {"host", QT_TRANSLATE_NOOP("word", "Host")},
    {"adviser", QT_TRANSLATE_NOOP("word", "Adviser")},
    {"facilitator", QT_TRANSLATE_NOOP("word", "Makes it possible")},
    {"served", QT_TRANSLATE_NOOP("word", "For whom")},
});

/// An organisation’s part in a meetup or programme.
struct Organiser {
    Id<Organiser> id;
    Id<Meetup> meetup;
    Id<Organisation> organisation;
    OrganiserRole role = OrganiserRole::Organiser;
    QString position; ///< order, see core/position.h
    QString logoText;
    QString logoAlt; ///< read aloud in place of the picture
    QList<Id<Person>> signatories; ///< in the order of signing
    QString contribution;
    QString offer;
    QString logo;   ///< PNG in base64, made small and without what a camera adds
    QString colour; ///< "#1f6f5c"

    bool operator==(const Organiser &) const = default;
};

template <>
struct RecordSchema<Organiser> {
    static constexpr int number = 6;
    static constexpr std::string_view table = "organiser";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Organiser");
    static constexpr std::tuple fields{
        field(1, &Organiser::id, "id", QT_TRANSLATE_NOOP("organiser", "Id"), Key),
        field(2, &Organiser::meetup, "meetup", QT_TRANSLATE_NOOP("organiser", "Meetup"), NaturalKey | OwnedBy | Required),
        field(3, &Organiser::organisation, "organisation", QT_TRANSLATE_NOOP("organiser", "Organisation"), NaturalKey | OwnedBy | Required),
        field(4, &Organiser::role, "role", QT_TRANSLATE_NOOP("organiser", "Role"), NaturalKey),
        field(5, &Organiser::position, "position", QT_TRANSLATE_NOOP("organiser", "Place")),
        field(6, &Organiser::logoText, "logo_text", QT_TRANSLATE_NOOP("organiser", "Name as in the logo")).upTo(100),
        field(7, &Organiser::logoAlt, "logo_alt", QT_TRANSLATE_NOOP("organiser", "Logo in words")).upTo(200),
        field(8, &Organiser::signatories, "signatories", QT_TRANSLATE_NOOP("organiser", "Signatories")),
        field(9, &Organiser::contribution, "contribution", QT_TRANSLATE_NOOP("organiser", "What it does"), LongText),
        field(10, &Organiser::offer, "offer", QT_TRANSLATE_NOOP("organiser", "What it offers"), LongText),
        field(11, &Organiser::logo, "logo", QT_TRANSLATE_NOOP("organiser", "Logo")).upTo(400000),
        field(12, &Organiser::colour, "colour", QT_TRANSLATE_NOOP("organiser", "House colour")).upTo(7),
    };
};

} // namespace oogst
