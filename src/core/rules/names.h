// How people, tables and times are called, on screen and in reports.

#pragma once

#include "core/document.h"

namespace oogst {

/// "Anna van der Berg"; without a name what they are known as; without that "?".
QString fullName(const Person &person);
/// "Berg, Anna van der": for lists in order of family name.
QString listName(const Person &person);
/// The full name of who takes part; empty when that is nobody.
QString nameOf(Id<Participation> who, const Document &document);
/// "Tafel 2 — Gelijkwaardig samenwerken" without the word for table: the name, or else the title of its issue.
QString tableTitle(const Table &table, const Document &document);
/// The organisation somebody comes for: the one of the participation, else of a current function.
Id<Organisation> organisationOf(const Participation &participation, const Document &document);
/// What somebody does now, apart from any meetup: the first current function that is filled in, or empty.
QString functionOf(Id<Person> person, const Document &document);
/// All that somebody does now, one for each place.
QStringList functionsOf(Id<Person> person, const Document &document);
/// What somebody comes as: the function of the participation, else the one above.
QString functionOf(const Participation &participation, const Document &document);
/// The sector somebody counts for: that of the organisation above, or empty.
QString sectorOf(const Participation &participation, const Document &document);

/// Whether somebody is expected or has been: accepted or arrived; not invited without an answer,
/// declined, cancelled or absent.
bool isExpected(const Participation &participation);

/// The known sectors in their order, as stored. Any other word may be used too.
QStringList knownSectors();
/// What a sector is called in the language of the program; an unknown word is called as it is written.
QString sectorLabel(const QString &sector);
/// The same untranslated (context "word"), for who translates into another language; null for an unknown word.
const char *sectorSourceLabel(const QString &sector);

/// The words suggested for a field with the trait `Suggested` ("region", "relation", "stage", "partOfDay", …).
QStringList suggestedWords(const QString &fieldName);

} // namespace oogst
