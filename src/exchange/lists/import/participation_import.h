// What a list says of people as participants of a meetup. Only for the import of people.

#pragma once

#include "exchange/lists/import/pending_records.h"
#include "exchange/lists/import/people_import.h"

namespace oogst::lists {

/// Fills what is empty. What is there stays, and is told in `kept` when the line says it otherwise.
void fillField(QString &field, const QString &said, const ListedPerson &line, PersonField what, QList<Remark> &kept);

class ParticipationImport
{
public:
    /// `nameOf` names an organisation, also one that comes in with the list.
    ParticipationImport(const Document &document, const PeopleList &list, const ImportOptions &options,
                        std::function<QString(Id<Organisation>)> nameOf, QList<Remark> &kept);

    /// Puts the person on the list of the meetup, with everything that the line says of it.
    void take(const ListedPerson &line, Id<Person> person, Id<Organisation> organisation);
    /// "Meegenomen door: Anna Bakker": a person where there is one of that name only, else an answer.
    void linkPeople(const QList<Id<Person>> &personOfLine);

    int added() const { return int(m_participations.added().size()); }
    QSet<Id<Person>> changedPeople();
    void into(ChangeSet &set) const;

private:
    void takeState(const ListedPerson &line, Participation &part, bool wasThere);
    void takeCare(const ListedPerson &line, Id<Participation> participation);
    void takeNeed(const QString &text, NeedKind kind, Id<Participation> participation, Id<Organisation> organisation);
    void link(const QString &name, PersonField field, Id<Person> Participation::*member, Id<Person> person,
              const QHash<QString, QSet<Id<Person>>> &named);

    const Document &m_document;
    const PeopleList &m_list;
    const ImportOptions &m_options;
    std::function<QString(Id<Organisation>)> m_nameOf;
    QList<Remark> &m_kept;
    PendingRecords<Participation> m_participations;
    PendingRecords<CareNeed> m_care;
    PendingRecords<Need> m_needs;
    QSet<std::pair<Id<Participation>, QString>> m_knownNeeds;
    QSet<Id<Participation>> m_stateSaid;
};

} // namespace oogst::lists
