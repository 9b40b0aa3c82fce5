#include "exchange/lists/import/people_import.h"

#include "core/rules/names.h"
#include "exchange/lists/import/participation_import.h"
#include "exchange/lists/import/person_matcher.h"
#include "exchange/lists/import/wishes.h"
#include "exchange/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

using exchange::Text;
using lists::Layout;

class Importer
{
public:
    Importer(const Document &document, const PeopleList &list, const ImportOptions &options)
        : m_document(document), m_list(list), m_options(options), m_matcher(document, options.meetup), m_organisations(document),
          m_persons(document), m_affiliations(document),
          m_participations(document, list, options, [this](Id<Organisation> id) { return nameOf(id); }, m_import.kept)
    {
        for (const Organisation &organisation : document.all<Organisation>()) {
            m_organisationOf.insert(organisationKey(organisation.name), organisation.id);
            m_likeness[organisationLikeness(organisation.name)] += organisation.name;
        }
        for (const Organisation &organisation : document.all<Organisation>())
            for (const QString &other : organisation.alsoKnownAs)
                if (!m_organisationOf.contains(organisationKey(other)))
                    m_organisationOf.insert(organisationKey(other), organisation.id);
        for (const Affiliation &affiliation : document.all<Affiliation>())
            m_worksAt.insert({affiliation.person, affiliation.organisation}, affiliation.id);
    }

    PeopleImport run()
    {
        m_matcher.countTickets(m_list.people);
        for (qsizetype i = 0; i < m_list.people.size(); ++i) {
            if (i % 64 == 0 && isCancelled())
                return std::move(m_import);
            take(m_list.people[i]);
        }
        if (isCancelled())
            return std::move(m_import);
        if (!m_options.meetup.isNull())
            m_participations.linkPeople(m_import.personOfLine);
        finish();
        return std::move(m_import);
    }

private:
    bool isCancelled() const { return m_options.isCancelled && m_options.isCancelled(); }

    void take(const ListedPerson &line)
    {
        const Id<Organisation> organisation = organisationFor(line);
        Id<Person> id = m_matcher.match(line, organisation);
        const bool isFound = !id.isNull();
        if (!isFound)
            id = {m_options.newId()};
        if (const auto first = m_lineOf.constFind(id); first != m_lineOf.constEnd()) {
            ++m_import.merged;
            m_import.mergedLines += {line.line, Text::tr("The same person as in line %1.").arg(*first)};
        } else {
            m_lineOf.insert(id, line.line);
        }
        m_import.personOfLine += id;
        fillPerson(line, id);
        m_matcher.learn(id, line, organisation);
        addFunction(line, id, organisation);
        if (!m_options.meetup.isNull())
            m_participations.take(line, id, organisation);
        else
            tellWhatStaysOut(line);
    }

    /// What somebody answered belongs to a meetup.
    void tellWhatStaysOut(const ListedPerson &line)
    {
        QStringList out = line.answers;
        for (const auto &[field, text] : {std::pair(PersonField::Diet, line.diet), std::pair(PersonField::Allergy, line.allergy),
                                          std::pair(PersonField::Access, line.access), std::pair(PersonField::Reason, line.reason)})
            if (!text.isEmpty())
                out += labelOfPersonField(field);
        if (!out.isEmpty())
            m_import.kept += {line.line, Text::tr("There is no meetup for it, so this stays out: %1.").arg(out.join(u", "_s))};
    }

    Id<Organisation> organisationFor(const ListedPerson &line)
    {
        const QString key = organisationKey(line.organisation);
        if (key.isEmpty())
            return {};
        Id<Organisation> id = m_organisationOf.value(key);
        if (id.isNull()) {
            id = {m_options.newId()};
            m_organisationOf.insert(key, id);
            m_organisations.at(id).name = line.organisation;
            const QString likeness = organisationLikeness(line.organisation);
            for (const QString &other : m_likeness.value(likeness))
                m_import.organisationsAlike += {line.organisation, other};
            m_likeness[likeness] += line.organisation;
        }
        m_organisationsOnList.insert(id);
        if (!line.sector.isEmpty()) {
            const bool hasSector = m_organisations.isNew(id) ? !m_organisations.at(id).sector.isEmpty() : !m_document.findOrEmpty(id).sector.isEmpty();
            if (!hasSector)
                m_organisations.at(id).sector = line.sector;
        }
        return id;
    }

    static void fill(YesNoUnknown &field, YesNoUnknown said)
    {
        if (said == YesNoUnknown::No || field == YesNoUnknown::Unknown)
            field = said == YesNoUnknown::Unknown ? field : said;
    }

    void fillPerson(const ListedPerson &line, Id<Person> id)
    {
        Person &person = m_persons.at(id);
        if (person.givenName.isEmpty() && person.familyName.isEmpty() && person.knownAs.isEmpty()) {
            person.givenName = line.name.givenName;
            person.infix = line.name.infix;
            person.familyName = line.name.familyName;
        }
        if (person.knownAs.isEmpty())
            person.knownAs = line.name.knownAs;
        const QString mail = person.mail;
        if (mail.isEmpty() || mailKey(mail) != mailKey(line.orderMail))
            if (mailKey(mail) != mailKey(line.mail) || mail.isEmpty())
                fillMail(person, line);
        if (phoneKey(person.phone) != phoneKey(line.phone) || person.phone.isEmpty())
            lists::fillField(person.phone, line.phone, line, PersonField::Phone, m_import.kept);
        fill(person.consentListed, line.listed);
        fill(person.consentPhoto, line.photo);
        fill(person.consentQuote, line.quote);
    }
    void fillMail(Person &person, const ListedPerson &line)
    {
        if (person.mail.isEmpty())
            person.mail = line.mail;
    }

    void addFunction(const ListedPerson &line, Id<Person> person, Id<Organisation> organisation)
    {
        if (organisation.isNull() && line.function.isEmpty())
            return;
        // A line without a function says nothing new about somebody who works there.
        if (line.function.isEmpty() && m_worksAt.contains({person, organisation}))
            return;
        Affiliation key;
        key.person = person;
        key.organisation = organisation;
        key.function = line.function;
        const Id<Affiliation> id = naturalId(key);
        if (m_affiliations.knows(id))
            return;
        Affiliation &affiliation = m_affiliations.at(id);
        affiliation.person = person;
        affiliation.organisation = organisation;
        affiliation.function = line.function;
        m_worksAt.insert({person, organisation}, id);
    }

    QString nameOf(Id<Organisation> id)
    {
        return m_organisations.isNew(id) ? m_organisations.at(id).name : m_document.findOrEmpty(id).name;
    }

    void finish()
    {
        m_import.persons = int(m_lineOf.size());
        m_import.organisations = int(m_organisationsOnList.size());
        m_import.newOrganisations = int(m_organisations.added().size());
        m_import.added = int(m_persons.added().size());
        m_import.joined = m_participations.added();
        QSet<Id<Person>> changed = m_participations.changedPeople();
        for (const Id<Person> &id : m_persons.changed())
            changed.insert(id);
        m_import.changed = int(changed.size());
        m_import.set.kind = StepKind::Import;
        m_organisations.into(m_import.set);
        m_persons.into(m_import.set);
        m_affiliations.into(m_import.set);
        m_participations.into(m_import.set);
        if (!m_options.meetup.isNull())
            lists::addWishes(m_document, m_options.meetup, m_list, m_import.personOfLine, m_import.set);
        Document after = m_document;
        after.take(m_import.set);
        countStates(after);
        suggest(after);
        m_import.set.summary = importSummary(m_list, m_import);
    }

    void countStates(const Document &after)
    {
        for (auto it = m_lineOf.constBegin(); it != m_lineOf.constEnd(); ++it) {
            Participation key;
            key.meetup = m_options.meetup;
            key.person = it.key();
            if (const auto part = after.find(naturalId(key)))
                ++m_import.states[part->invitation];
        }
    }

    void suggest(const Document &after)
    {
        const auto organisations = organisationsOfPeople(after);
        QList<Identity> identities;
        const QList<Person> persons = after.all<Person>();
        for (const Person &person : persons)
            identities += identityOf(person, organisations.value(person.id), after);
        for (const LikelyPair &pair : likelyPairs(identities)) {
            const Person &one = persons[pair.one], &other = persons[pair.other];
            const int line = std::max(m_lineOf.value(one.id), m_lineOf.value(other.id));
            if (line > 0 || m_lineOf.contains(one.id) || m_lineOf.contains(other.id))
                m_import.suggestions += {one.id, other.id, fullName(one), fullName(other), line, pair.likeness};
        }
    }

    const Document &m_document;
    const PeopleList &m_list;
    const ImportOptions &m_options;
    lists::PersonMatcher m_matcher;
    PeopleImport m_import;
    lists::PendingRecords<Organisation> m_organisations;
    lists::PendingRecords<Person> m_persons;
    lists::PendingRecords<Affiliation> m_affiliations;
    lists::ParticipationImport m_participations;
    QHash<QString, Id<Organisation>> m_organisationOf;
    QHash<QString, QStringList> m_likeness;
    QHash<std::pair<Id<Person>, Id<Organisation>>, Id<Affiliation>> m_worksAt;
    QSet<Id<Organisation>> m_organisationsOnList;
    QHash<Id<Person>, int> m_lineOf;
};

} // namespace

InvitationState newcomerState(Layout layout)
{
    return lists::isAddressBook(layout) || layout == Layout::Calendar ? InvitationState::ToInvite : InvitationState::Accepted;
}

PeopleImport importPeople(const Document &document, const PeopleList &list, const ImportOptions &options)
{
    return Importer(document, list, options).run();
}

QString importSummary(const PeopleList &list, const PeopleImport &import)
{
    QStringList parts{Text::tr("%n people", nullptr, import.persons)};
    if (list.blank > 0)
        parts += Text::tr("%n empty lines", nullptr, list.blank);
    if (import.merged > 0)
        parts += Text::tr("%n times double", nullptr, import.merged);
    if (!list.refused.isEmpty())
        parts += Text::tr("%n lines that are nobody", nullptr, int(list.refused.size()));
    QString text = u"%1: %2."_s.arg(Text::tr("%n lines", nullptr, list.records), parts.join(u", "_s));
    QSet<Id<Person>> alike;
    for (const ImportSuggestion &suggestion : import.suggestions)
        alike += {suggestion.one, suggestion.other};
    if (!alike.isEmpty())
        text += u' ' + Text::tr("%n people look like each other.", nullptr, int(alike.size()));
    return text;
}

} // namespace oogst
