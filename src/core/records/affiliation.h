// A person’s function at an organisation, current or former.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Person;
struct Organisation;

/// What a person does or did at an organisation.
struct Affiliation {
    Id<Affiliation> id;
    Id<Person> person;
    Id<Organisation> organisation; ///< empty for a function of one’s own
    QString function;
    bool former = false;
    QStringList works; ///< a book, a study

    bool operator==(const Affiliation &) const = default;
};

template <>
struct RecordSchema<Affiliation> {
    static constexpr int number = 5;
    static constexpr std::string_view table = "affiliation";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Function");
    static constexpr std::tuple fields{
        field(1, &Affiliation::id, "id", QT_TRANSLATE_NOOP("affiliation", "Id"), Key),
        field(2, &Affiliation::person, "person", QT_TRANSLATE_NOOP("affiliation", "Person"), NaturalKey | OwnedBy | Required),
        field(3, &Affiliation::organisation, "organisation", QT_TRANSLATE_NOOP("affiliation", "Organisation"), NaturalKey | OwnedBy),
        field(4, &Affiliation::function, "function", QT_TRANSLATE_NOOP("affiliation", "Function"), NaturalKey | Personal).upTo(200),
        field(5, &Affiliation::former, "former", QT_TRANSLATE_NOOP("affiliation", "Former")),
        field(6, &Affiliation::works, "works", QT_TRANSLATE_NOOP("affiliation", "Works of note")),
    };
};

} // namespace oogst
