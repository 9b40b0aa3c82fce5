// Finds who a line of a list is, among the people of a document and the lines before it.

#pragma once

#include "core/document.h"
#include "exchange/lists/people/people_list.h"

namespace oogst::lists {

class PersonMatcher
{
public:
    PersonMatcher(const Document &document, Id<Meetup> meetup);

    /// The person that the line must be; null when nobody, or more than one, surely is. `organisation` is the line's.
    Id<Person> match(const ListedPerson &line, Id<Organisation> organisation);
    /// From here on the person can be found: by its name with this address or organisation.
    void learn(Id<Person> id, const ListedPerson &line, Id<Organisation> organisation);
    /// How often each ticket name occurs on the list: one that comes twice identifies nobody.
    void countTickets(const QList<ListedPerson> &people);

    static QString keyOf(const ListedPerson &line);

private:
    Id<Person> byTicket(const ListedPerson &line, const QString &name) const;

    QHash<QString, Id<Person>> m_byMail;         ///< name, mail
    QHash<QString, Id<Person>> m_byOrganisation; ///< name, organisation; of people without mail
    QHash<QString, QList<Id<Person>>> m_byOrder; ///< name, order code
    QHash<QString, Id<Person>> m_byTicket;       ///< name, order code, number
    QHash<QString, QList<Id<Person>>> m_bare;    ///< name and phone; of people in the document without mail and organisation
    QHash<QString, int> m_onList;                ///< name, order code: lines
};

} // namespace oogst::lists
