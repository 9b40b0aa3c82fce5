// What the cells of a name hold besides the name, or leave out of it. Only for LineReader.

#pragma once

#include <QString>

namespace oogst::lists {

/// Without the signs that nobody sees and web pages leave behind (zero width spaces, byte order marks). Joiners stay: some
/// scripts need them.
QString withoutInvisible(const QString &cell);
/// "Anna Bos (anna@x.example)", as Outlook shows people, without the address.
QString withoutAddress(const QString &name);
/// That address.
QString addressBehind(const QString &name);
/// Address books leave the infix out of the parts of a name now and then: "Anna", "Horst" and "Anna ter Horst" give "ter".
QString infixBetween(const QString &given, const QString &family, const QString &whole);

} // namespace oogst::lists
