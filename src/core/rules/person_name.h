// A name as people write it, taken apart: "Berg, Anna van der", "dr. Anna van der Berg MSc 🌱".

#pragma once

#include <QString>

namespace oogst {

/// The parts of a name. `knownAs` is set when something was left away or the parts say less than the text.
struct PersonName {
    QString givenName;
    QString infix;
    QString familyName;
    QString knownAs;

    bool isEmpty() const { return givenName.isEmpty() && familyName.isEmpty() && knownAs.isEmpty(); }
    bool operator==(const PersonName &) const = default;
};

/// Takes a whole name apart. Knows "Family, Given infix", infixes, a nickname or town in brackets; leaves titles,
/// degrees, pronouns and pictures away and then keeps the text in `knownAs`.
PersonName readName(const QString &text);

/// A name of which the parts stand apart, as lists have them. An infix hidden in the family name is taken out of it; a
/// whole name in one of the fields is taken apart.
PersonName joinName(const QString &givenName, const QString &infix, const QString &familyName);

/// Whether `text` is nothing but words that stand between given and family name: "van der", "in 't".
bool isInfix(const QString &text);

/// The name without titles, degrees, pronouns and pictures: "Anna Berg, MSc (she/her) 🌱" gives "Anna Berg".
QString plainName(const QString &text);

} // namespace oogst
