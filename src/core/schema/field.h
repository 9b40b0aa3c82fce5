// How a record declares its fields, once: `field(3, &Person::mail, "mail", QT_TRANSLATE_NOOP(...), Personal)`.

#pragma once

#include <array>
#include <limits>
#include <string_view>

namespace oogst {

/// One word of an enumeration: how it is stored, and what it is called (English, untranslated).
/// The first word stands for "not said"; where that is meant, its spelling is empty.
struct EnumWord {
    std::string_view word;
    const char *label;
};

/// Specialise beside each enumeration: `template <> inline constexpr auto enumWords<Region> = std::to_array<EnumWord>({...});`
/// in the order of the enumerators.
template <class Enum>
inline constexpr std::array<EnumWord, 0> enumWords{};

/// What else is true of a field.
enum Trait : unsigned {
    Plain = 0,
    Key = 1,          ///< the record's own id
    Required = 2,     ///< may not be empty
    Personal = 4,     ///< about a person: erased with the person, held back from who need not know
    NaturalKey = 8,   ///< part of the key that gives the record its id
    OwnedBy = 16,     ///< a reference to the record this one belongs to: removed with it
    LongText = 32,    ///< more than one line on screen
    Suggested = 64,   ///< free text with a list of known words beside it (core/records/known_words.h)
    Special = 128,    ///< special category under art. 9 AVG: kept apart, wiped first
};

/// The declaration of one field. Number and name are its identity in every file ever written: never change or
/// reuse them. Each of the calls below returns a changed copy.
template <class Record, class Value>
struct Field {
    Value Record::*member;
    int number;
    std::string_view name;
    const char *label;
    unsigned traits = Plain;
    int since = 1;
    int maxLength = 4000;
    double lowest = std::numeric_limits<double>::lowest();
    double highest = std::numeric_limits<double>::max();

    /// The file version (minor) that introduced it.
    constexpr Field from(int version) const { Field f = *this; f.since = version; return f; }
    /// Longest text, in UTF-16 units.
    constexpr Field upTo(int length) const { Field f = *this; f.maxLength = length; return f; }
    /// Smallest and largest number.
    constexpr Field between(double low, double high) const { Field f = *this; f.lowest = low; f.highest = high; return f; }
};

template <class Record, class Value>
constexpr Field<Record, Value> field(int number, Value Record::*member, std::string_view name, const char *label,
                                     unsigned traits = Plain)
{
    return {member, number, name, label, traits};
}

/// Specialise beside each record: `number`, `table`, `label` and the tuple `fields`.
template <class Record>
struct RecordSchema;

} // namespace oogst
