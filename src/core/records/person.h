// Somebody who comes, speaks, signs or is asked something.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

/// An answer that may not have been given.
enum class YesNoUnknown { Unknown, Yes, No };
template <>
inline constexpr auto enumWords<YesNoUnknown> = std::to_array<EnumWord>({
    {"", ""},
    {"yes", QT_TRANSLATE_NOOP("word", "Yes")},
    {"no", QT_TRANSLATE_NOOP("word", "No")},
});

/// How well the organisers know somebody.
enum class Warmth { Unknown, Cold, Known, Warm };
template <>
inline constexpr auto enumWords<Warmth> = std::to_array<EnumWord>({
    {"", ""},
    {"cold", QT_TRANSLATE_NOOP("word", "Not yet known")},
    {"known", QT_TRANSLATE_NOOP("word", "Acquainted")},
    {"warm", QT_TRANSLATE_NOOP("word", "Warm contact")},
});

/// Somebody, with as much of a name as is known.
struct Person {
    Id<Person> id;
    QString givenName;
    QString infix; ///< "van der"
    QString familyName;
    QString knownAs; ///< "Chris (Arnhem)": shown when there is no full name
    QString mail;
    QString phone;
    Warmth warmth = Warmth::Unknown;
    Id<Person> relationOwner;
    YesNoUnknown consentListed = YesNoUnknown::Unknown;
    YesNoUnknown consentPhoto = YesNoUnknown::Unknown;
    YesNoUnknown consentQuote = YesNoUnknown::Unknown;

    bool operator==(const Person &) const = default;
};

template <>
struct RecordSchema<Person> {
    static constexpr int number = 4;
    static constexpr std::string_view table = "person";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Person");
    static constexpr std::tuple fields{
        field(1, &Person::id, "id", QT_TRANSLATE_NOOP("person", "Id"), Key),
        field(2, &Person::givenName, "given_name", QT_TRANSLATE_NOOP("person", "Given name"), Personal).upTo(100),
        field(3, &Person::infix, "infix", QT_TRANSLATE_NOOP("person", "Infix"), Personal).upTo(40),
        field(4, &Person::familyName, "family_name", QT_TRANSLATE_NOOP("person", "Family name"), Personal).upTo(120),
        field(5, &Person::knownAs, "known_as", QT_TRANSLATE_NOOP("person", "Known as"), Personal).upTo(120),
        field(6, &Person::mail, "mail", QT_TRANSLATE_NOOP("person", "E-mail"), Personal).upTo(254),
        field(7, &Person::phone, "phone", QT_TRANSLATE_NOOP("person", "Phone"), Personal).upTo(40),
        field(8, &Person::warmth, "warmth", QT_TRANSLATE_NOOP("person", "Contact"), Personal),
        field(9, &Person::relationOwner, "relation_owner", QT_TRANSLATE_NOOP("person", "Whose contact"), Personal),
        field(10, &Person::consentListed, "consent_listed", QT_TRANSLATE_NOOP("person", "May be listed"), Personal),
        field(11, &Person::consentPhoto, "consent_photo", QT_TRANSLATE_NOOP("person", "May be photographed"), Personal),
        field(12, &Person::consentQuote, "consent_quote", QT_TRANSLATE_NOOP("person", "May be quoted by name"), Personal),
    };
};

} // namespace oogst
