// When two names are the same, and when they only look like each other.

#pragma once

#include "core/document.h"

namespace oogst {

/// The text as it counts when names are compared: without capitals, accents and double spaces.
QString comparable(const QString &text);

/// The key of a person's name: equal keys are the same name. "Anna  van der Bérg" and "anna van der berg" have one key;
/// hyphens and apostrophes count however they are typed.
QString nameKey(const Person &person);
/// The key of a mail address; empty for a text that is no address.
QString mailKey(const QString &mail);
/// The key of an organisation's name by spelling alone.
QString organisationKey(const QString &name);
/// A coarser key: without legal forms and with abbreviations written out, so that "Gem. Utrecht" and "gemeente Utrecht"
/// share it. Good for a suggestion, never for merging in silence.
QString organisationLikeness(const QString &name);
/// The same, with nothing left away: only short words written out ("Gem." is "Gemeente"). Who agrees in this is one.
QString organisationSpelledOut(const QString &name);

/// Why two persons look like one, or that they do not.
enum class Likeness {
    None,
    SameNameAndMail,         ///< sure
    SameNameAndOrganisation, ///< sure where neither has a mail address
    SameName,                ///< with different or missing mail and organisation
    SameMail,                ///< with names that could be one: "J. Bakker" and "Jan Bakker"
    SimilarName,             ///< one letter apart, at the same organisation
    SamePhone,
};
/// What comparing needs to know of somebody.
struct Identity {
    Id<Person> person;
    QString name; ///< nameKey
    QString mail; ///< mailKey
    QString phone;
    QSet<Id<Organisation>> organisations;
    QSet<QString> organisationsAlike; ///< organisationLikeness of their names
    QString given;  ///< folded given name
    QString family; ///< folded family name
};
Identity identityOf(const Person &person, const QSet<Id<Organisation>> &organisations, const Document &document);
Likeness likenessOf(const Identity &one, const Identity &other);
/// Whether the two may become one without asking.
bool isSure(Likeness likeness, const Identity &one, const Identity &other);

/// Two that may be one.
struct LikelyPair {
    qsizetype one = 0, other = 0; ///< places in the list that was given
    Likeness likeness = Likeness::None;
    bool isSure = false;
};
/// All pairs among them that look like one person, the sure ones first. Fast for tens of thousands.
QList<LikelyPair> likelyPairs(const QList<Identity> &identities);

/// The digits of a phone number, with the Dutch country code made a zero: for comparing, never for showing.
QString phoneKey(const QString &phone);

/// The organisations of each person: by function and by participation.
QHash<Id<Person>, QSet<Id<Organisation>>> organisationsOfPeople(const Document &document);

} // namespace oogst
