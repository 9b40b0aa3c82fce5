// What people write in the cells of a list: yes and no, states, moments, phone numbers.

#pragma once

#include "core/records/participation.h"
#include "core/records/person.h"

#include <QDateTime>

#include <optional>

namespace oogst::lists {

/// "-", "n.v.t.", "geen", "none": a word for nothing.
bool saysNothing(const QString &cell);
/// The answer to "Heb je bezwaar?": "nee" and "geen bezwaar" do not object, "ja" and "ik maak bezwaar" do.
YesNoUnknown objectsIn(const QString &cell);
/// "n.n.b.", "Nog niet bekend", "TBD", "???": the place of a name that is still to come.
bool isNameToCome(const QString &cell);
/// "vega, geen noten": says what somebody eats, and nothing about stairs or hearing.
bool isDietAlone(const QString &cell);
/// Multiple choice of Microsoft Forms ends in ";": "Vegetarisch;Glutenvrij;" gives "Vegetarisch; Glutenvrij".
QString withoutTrail(const QString &cell);

YesNoUnknown yesOrNo(const QString &cell);
Interest interestOf(const QString &cell);

/// What a status says about the invitation, and about the day.
struct StatusMeaning {
    std::optional<InvitationState> state; ///< empty: the word is not known
    bool hasArrived = false;
    bool isNoShow = false;
};
/// A word that is not known never makes somebody a participant.
StatusMeaning statusOf(const QString &cell);
/// What a title, the name of a sheet or a heading within a list says of the people below it: "Afmeldingen", "Wachtlijst".
/// Only what keeps people away is said, never that they come.
StatusMeaning sectionOf(const QString &text);
/// The answer to "are you coming?".
StatusMeaning answerOf(const QString &cell);

/// A moment as programs write it, on the clock of the Netherlands; nothing when it is none. A date without a time counts.
std::optional<QDateTime> momentOf(const QString &cell);

/// Whether the text could be a mail address: one @, a dot behind it, no spaces.
bool isMail(const QString &cell);
/// A mail address as it was meant: without "mailto:", without "Name <…>" around it.
QString mailIn(const QString &cell);
/// Whether the text has the shape of a phone number.
bool isPhone(const QString &cell);
/// "612345678" gives "0612345678": a number that lost its zero on the way. Empty when it lost none.
QString withZero(const QString &phone);

std::optional<ParticipantRole> roleOf(const QString &cell);
/// The stored word of a sector; the text itself when it is none we know.
QString sectorWord(const QString &cell);
/// "dhr.", "Mevrouw", "drs.": a form of address, and no function.
bool isFormOfAddress(const QString &cell);

} // namespace oogst::lists
