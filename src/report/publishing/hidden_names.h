// The names and contact details that some readers may not be told, and where a text tells them all the same.

#pragma once

#include "core/rules/publication.h"

#include <QHash>

namespace oogst {

/// A part of a text.
struct Stretch {
    qsizetype start = 0, length = 0;
    bool operator==(const Stretch &) const = default;
};

/// Who is known to the document and may not be named to the readers of a meetup. Found as whole words, whatever stands
/// between them; full names in capitals or not, a family name alone as it is written, and so a first name of who was there.
class HiddenNames
{
public:
    /// Whoever has a part in public, and whoever is quoted by name with permission, is not hidden.
    HiddenNames(const Document &document, Id<Meetup> meetup, const Publication &publication);

    QList<Stretch> namesIn(const QString &text) const;
    /// Mail addresses and phone numbers that belong to somebody who may not be reached.
    QList<Stretch> detailsIn(const QString &text) const;
    /// Whether a mail address or phone number is of a contact person, for whoever reads this.
    bool isOfContact(const QString &detail) const;

private:
    void add(const QStringList &words);
    QList<Stretch> phonesIn(const QString &text) const;

    struct Name {
        QStringList words; ///< in small letters when more than one
    };
    QHash<QString, QList<Name>> m_byFirstWord; ///< in small letters
    QSet<QString> m_firstNames; ///< of who was there: they tell somebody also alone
    QSet<QString> m_mails, m_phones, m_contacts; ///< hidden ones in small letters and digits; those of contact persons
};

/// Mail addresses and phone numbers in a text.
QList<Stretch> contactDetails(const QString &text);
/// In order, and what overlaps as one.
/// A text without what hides a name from a comparison and not from a reader: letters in parts, soft hyphens, signs without width.
QString plainly(const QString &text);
QList<Stretch> merged(QList<Stretch> stretches);

} // namespace oogst
