// What a column of a list of people can be.

#pragma once

#include "core/schema/field.h"

#include <QString>
#include <QtGlobal>

namespace oogst {

/// What the cells of a column say about somebody. Stored (in maps of columns) as its word.
enum class PersonField {
    LeaveOut, Answer,
    GivenName, MiddleName, Infix, FamilyName, Initials, FullName, KnownAs,
    Mail, OrderMail, Mobile, Phone, HomePhone,
    Organisation, Function, Sector,
    Diet, Allergy, Access,
    ConsentListed, ConsentPhoto, NoPhoto, ConsentQuote,
    Status, Attending, StateMark, Reason, Arrived, Role,
    InvitedBy, BroughtBy, AskedToBring, JoinsNetwork, InterestedNext, Asks, Offers, Experience,
    OrderCode, TicketNumber,
};
template <>
inline constexpr auto enumWords<PersonField> = std::to_array<EnumWord>({
    {"leave_out", QT_TRANSLATE_NOOP("list", "Leave out")},
    {"answer", QT_TRANSLATE_NOOP("list", "Other answer")},
    {"given_name", QT_TRANSLATE_NOOP("list", "Given name")},
    {"middle_name", QT_TRANSLATE_NOOP("list", "Middle name")},
    {"infix", QT_TRANSLATE_NOOP("list", "Infix")},
    {"family_name", QT_TRANSLATE_NOOP("list", "Family name")},
    {"initials", QT_TRANSLATE_NOOP("list", "Initials")},
    {"full_name", QT_TRANSLATE_NOOP("list", "Whole name")},
    {"known_as", QT_TRANSLATE_NOOP("list", "Known as")},
    {"mail", QT_TRANSLATE_NOOP("list", "E-mail")},
    {"order_mail", QT_TRANSLATE_NOOP("list", "E-mail of who ordered")},
    {"mobile", QT_TRANSLATE_NOOP("list", "Mobile phone")},
    {"phone", QT_TRANSLATE_NOOP("list", "Phone")},
    {"home_phone", QT_TRANSLATE_NOOP("list", "Phone at home")},
    {"organisation", QT_TRANSLATE_NOOP("list", "Organisation")},
    {"function", QT_TRANSLATE_NOOP("list", "Function")},
    {"sector", QT_TRANSLATE_NOOP("list", "Sector")},
    {"diet", QT_TRANSLATE_NOOP("list", "Diet")},
    {"allergy", QT_TRANSLATE_NOOP("list", "Allergy")},
    {"access", QT_TRANSLATE_NOOP("list", "Access")},
    {"consent_listed", QT_TRANSLATE_NOOP("list", "May be listed")},
    {"consent_photo", QT_TRANSLATE_NOOP("list", "May be photographed")},
    {"no_photo", QT_TRANSLATE_NOOP("list", "Objects to photographs")},
    {"consent_quote", QT_TRANSLATE_NOOP("list", "May be quoted by name")},
    {"status", QT_TRANSLATE_NOOP("list", "Status of the registration")},
    {"attending", QT_TRANSLATE_NOOP("list", "Comes or not")},
    {"state_mark", QT_TRANSLATE_NOOP("list", "Mark under a state")},
    {"reason", QT_TRANSLATE_NOOP("list", "Reason for not coming")},
    {"arrived", QT_TRANSLATE_NOOP("list", "Arrived at")},
    {"role", QT_TRANSLATE_NOOP("list", "Role")},
    {"invited_by", QT_TRANSLATE_NOOP("list", "Invited by")},
    {"brought_by", QT_TRANSLATE_NOOP("list", "Brought by")},
    {"asked_to_bring", QT_TRANSLATE_NOOP("list", "Asked to bring from sector")},
    {"joins_network", QT_TRANSLATE_NOOP("list", "Joins the network")},
    {"interested_next", QT_TRANSLATE_NOOP("list", "Wants to come next time")},
    {"asks", QT_TRANSLATE_NOOP("list", "What somebody asks")},
    {"offers", QT_TRANSLATE_NOOP("list", "What somebody offers")},
    {"experience", QT_TRANSLATE_NOOP("list", "Experience")},
    {"order_code", QT_TRANSLATE_NOOP("list", "Order code")},
    {"ticket_number", QT_TRANSLATE_NOOP("list", "Ticket number")},
});

/// What the field is called, in the language of the program.
QString labelOfPersonField(PersonField field);

} // namespace oogst
