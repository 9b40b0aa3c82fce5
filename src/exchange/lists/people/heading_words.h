// What a heading over a column says, by its words.

#pragma once

#include "exchange/lists/people/person_field.h"

#include <QStringList>

namespace oogst::lists {

/// Why a column that was understood stays out.
enum class LeftOut { Nothing, Birthday, Address, Gender, Moment, Money, Technical, Invoice, Buyer, AddressBook, Identity };

/// What the words of a heading mean.
struct HeadingMeaning {
    PersonField field = PersonField::Answer;
    LeftOut leftOut = LeftOut::Nothing;
    enum class By { Nothing, Word, Question } by = By::Nothing;

    bool isKnown() const { return by != By::Nothing; }
};
HeadingMeaning meaningOf(const QString &heading);

/// The heading with the words whole that a narrow cell broke: "Achter-\nnaam".
QString withoutBreaks(const QString &heading);
/// The heading as it is compared: without capitals, accents, signs and "(optional)"; "#" becomes "nr".
QString plainHeading(const QString &heading);

/// Where a list comes from, by its headings: it tells what people on it are.
enum class Layout { List, Oogst, MicrosoftForms, GoogleForms, Eventbrite, PretixOrders, PretixCheckIn, OutlookContacts, GoogleContacts, LinkedIn, Cards, Calendar };
Layout layoutOf(const QStringList &headings);
QString layoutName(Layout layout);
/// Whether the people on it are contacts, who have registered for nothing.
bool isAddressBook(Layout layout);

} // namespace oogst::lists
