#include "exchange/lists/import/people_import.h"

#include "core/rules/names.h"
#include "exchange/lists/import/person_matcher.h"
#include "exchange/lists/import/wishes.h"
#include "exchange/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

using exchange::Text;
using lists::Layout;

/// A record as it was and as it becomes.
template <class Record>
struct Pending {
    std::optional<Record> before;
    Record after;
};

template <class Record>
class PendingRecords
{
public:
    explicit PendingRecords(const Document &document) : m_document(document) {}

    /// The record to change: as it was, or new with that id.
    Record &at(Id<Record> id)
    {
        const auto it = m_index.constFind(id);
        if (it != m_index.constEnd())
            return m_records[*it].after;
        const auto before = m_document.find(id);
        Record after = before.value_or(Record{});
        after.id = id;
        m_index.insert(id, m_records.size());
        m_records += {before, after};
        return m_records.last().after;
    }
    bool isNew(Id<Record> id) const
    {
        const auto it = m_index.constFind(id);
        return it != m_index.constEnd() && !m_records[*it].before;
    }
    bool knows(Id<Record> id) const { return m_index.contains(id) || m_document.find(id).has_value(); }
    void into(ChangeSet &set) const
    {
        for (const Pending<Record> &pending : m_records) {
            if (pending.before)
                set.edit(*pending.before, pending.after);
            else
                set.add(pending.after);
        }
    }
    QList<Id<Record>> added() const
    {
        QList<Id<Record>> ids;
        for (const Pending<Record> &pending : m_records)
            if (!pending.before)
                ids += pending.after.id;
        return ids;
    }
    QList<Id<Record>> changed() const
    {
        QList<Id<Record>> ids;
        for (const Pending<Record> &pending : m_records)
            if (pending.before && !(*pending.before == pending.after))
                ids += pending.after.id;
        return ids;
    }

private:
    const Document &m_document;
    QList<Pending<Record>> m_records;
    QHash<Id<Record>, qsizetype> m_index;
};

int rankOf(InvitationState state)
{
    switch (state) {
    case InvitationState::Accepted: return 5;
    case InvitationState::Invited: return 4;
    case InvitationState::NoAnswer: return 3;
    case InvitationState::ToInvite: return 2;
    case InvitationState::Declined: return 1;
    case InvitationState::Cancelled: return 0;
    }
    return 0;
}

class Importer
{
public:
    Importer(const Document &document, const PeopleList &list, const ImportOptions &options)
        : m_document(document), m_list(list), m_options(options), m_matcher(document, options.meetup), m_organisations(document),
          m_persons(document), m_affiliations(document), m_participations(document), m_care(document), m_needs(document)
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
        for (const Need &need : document.where(&Need::meetup, options.meetup))
            m_knownNeeds.insert({need.participation, wordOf(need.kind) + need.text});
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
        linkPeople();
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
            takePart(line, id, organisation);
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

    /// Fills what is empty. What is there stays, and is told when the line says it otherwise.
    void fill(QString &field, const QString &said, const ListedPerson &line, PersonField what)
    {
        if (said.isEmpty() || field == said)
            return;
        if (field.isEmpty())
            field = said;
        else if (comparable(field) != comparable(said))
            m_import.kept += {line.line, Text::tr("%1 is “%2” here and stays “%3”.").arg(labelOfPersonField(what), said, field)};
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
            fill(person.phone, line.phone, line, PersonField::Phone);
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

    void takePart(const ListedPerson &line, Id<Person> person, Id<Organisation> organisation)
    {
        Participation key;
        key.meetup = m_options.meetup;
        key.person = person;
        const Id<Participation> id = naturalId(key);
        const bool wasThere = m_participations.knows(id);
        Participation &part = m_participations.at(id);
        part.meetup = m_options.meetup;
        part.person = person;
        takeState(line, part, wasThere);
        if (part.organisation.isNull())
            part.organisation = organisation;
        else if (!organisation.isNull() && part.organisation != organisation)
            m_import.kept += {line.line, Text::tr("%1 is “%2” here and stays “%3”.")
                                             .arg(labelOfPersonField(PersonField::Organisation), line.organisation, nameOf(part.organisation))};
        fill(part.function, line.function, line, PersonField::Function);
        fill(part.reason, line.reason, line, PersonField::Reason);
        fill(part.askedToBring, line.askedToBring, line, PersonField::AskedToBring);
        fill(part.experience, line.experience, line, PersonField::Experience);
        for (const ParticipantRole role : line.roles)
            if (!part.roles.contains(role))
                part.roles += role;
        if (line.joinsNetwork != Interest::Unknown)
            part.joinsNetwork = line.joinsNetwork;
        if (line.interestedNext != Interest::Unknown)
            part.interestedNext = line.interestedNext;
        for (const QString &answer : line.answers)
            if (!part.answers.contains(answer) && !saysTicketAgain(part, answer))
                part.answers += answer;
        if (part.invitation == InvitationState::Accepted && line.reason.isEmpty() && m_stateSaid.contains(part.id))
            part.reason.clear();
        takeCare(line, id);
        takeNeed(line.asks, NeedKind::Asks, id, organisation);
        takeNeed(line.offers, NeedKind::Offers, id, organisation);
    }

    /// "Order code: ABC12" says the same as "Bestelcode: ABC12".
    static bool saysTicketAgain(const Participation &part, const QString &answer)
    {
        const QString heading = answer.section(u": "_s, 0, 0), value = answer.section(u": "_s, 1);
        const PersonField field = lists::meaningOf(heading).field;
        return (field == PersonField::OrderCode || field == PersonField::TicketNumber)
               && std::ranges::any_of(part.answers, [&](const QString &known) {
                      return known.section(u": "_s, 1) == value && lists::meaningOf(known.section(u": "_s, 0, 0)).field == field;
                  });
    }

    void takeState(const ListedPerson &line, Participation &part, bool wasThere)
    {
        const bool isAgain = m_stateSaid.contains(part.id);
        const InvitationState byDefault = m_options.newcomers.value_or(newcomerState(m_list.layout));
        const InvitationState said = line.state.value_or(byDefault);
        const bool lastAnswerCounts = m_list.layout == Layout::MicrosoftForms || m_list.layout == Layout::GoogleForms;
        const bool isWaiting = part.invitation == InvitationState::ToInvite || part.invitation == InvitationState::Invited
                               || part.invitation == InvitationState::NoAnswer;
        if (!wasThere)
            part.invitation = said;
        else if (isAgain && !lastAnswerCounts)
            part.invitation = rankOf(said) > rankOf(part.invitation) ? said : part.invitation;
        else if (line.state)
            part.invitation = said;
        else if (isWaiting && said == InvitationState::Accepted)
            part.invitation = said;
        m_stateSaid.insert(part.id);
        if (line.hasArrived) {
            part.noShow = false;
            if (!part.arrivedAt.isValid())
                part.arrivedAt = line.arrivedAt.isValid() ? line.arrivedAt : m_options.now;
        } else if (line.isNoShow && !part.arrivedAt.isValid()) {
            part.noShow = true;
        }
    }

    void takeCare(const ListedPerson &line, Id<Participation> participation)
    {
        if (line.diet.isEmpty() && line.allergy.isEmpty() && line.access.isEmpty())
            return;
        CareNeed key;
        key.participation = participation;
        CareNeed &care = m_care.at(naturalId(key));
        care.participation = participation;
        fill(care.diet, line.diet, line, PersonField::Diet);
        fill(care.allergy, line.allergy, line, PersonField::Allergy);
        fill(care.access, line.access, line, PersonField::Access);
    }

    void takeNeed(const QString &text, NeedKind kind, Id<Participation> participation, Id<Organisation> organisation)
    {
        const auto key = std::pair(participation, wordOf(kind) + text);
        if (text.isEmpty() || m_knownNeeds.contains(key))
            return;
        m_knownNeeds.insert(key);
        Need &need = m_needs.at({m_options.newId()});
        need.meetup = m_options.meetup;
        need.kind = kind;
        need.text = text;
        need.participation = participation;
        need.organisation = organisation;
    }

    QString nameOf(Id<Organisation> id)
    {
        return m_organisations.isNew(id) ? m_organisations.at(id).name : m_document.findOrEmpty(id).name;
    }

    /// "Meegenomen door: Anna Bakker": a person where there is one of that name only, else an answer.
    void linkPeople()
    {
        if (m_options.meetup.isNull())
            return;
        QHash<QString, QSet<Id<Person>>> named;
        for (const Person &person : m_document.all<Person>())
            named[nameKey(person)].insert(person.id);
        for (qsizetype i = 0; i < m_list.people.size(); ++i)
            named[lists::PersonMatcher::keyOf(m_list.people[i])].insert(m_import.personOfLine[i]);
        for (qsizetype i = 0; i < m_list.people.size(); ++i) {
            link(m_list.people[i].invitedBy, PersonField::InvitedBy, &Participation::invitedBy, i, named);
            link(m_list.people[i].broughtBy, PersonField::BroughtBy, &Participation::broughtBy, i, named);
        }
    }
    void link(const QString &name, PersonField field, Id<Person> Participation::*member, qsizetype at,
              const QHash<QString, QSet<Id<Person>>> &named)
    {
        if (name.isEmpty())
            return;
        Participation key;
        key.meetup = m_options.meetup;
        key.person = m_import.personOfLine[at];
        Participation &part = m_participations.at(naturalId(key));
        ListedPerson meant;
        meant.name = readName(name);
        const QSet<Id<Person>> found = named.value(lists::PersonMatcher::keyOf(meant));
        if (found.size() == 1 && *found.begin() != key.person) {
            part.*member = *found.begin();
            return;
        }
        const QString answer = u"%1: %2"_s.arg(labelOfPersonField(field), name);
        if (!part.answers.contains(answer))
            part.answers += answer;
    }

    void finish()
    {
        m_import.persons = int(m_lineOf.size());
        m_import.organisations = int(m_organisationsOnList.size());
        m_import.newOrganisations = int(m_organisations.added().size());
        m_import.added = int(m_persons.added().size());
        m_import.joined = int(m_participations.added().size());
        QSet<Id<Person>> changed;
        for (const Id<Person> &id : m_persons.changed())
            changed.insert(id);
        for (const Id<Participation> &id : m_participations.changed())
            changed.insert(m_participations.at(id).person);
        m_import.changed = int(changed.size());
        m_import.set.kind = StepKind::Import;
        m_organisations.into(m_import.set);
        m_persons.into(m_import.set);
        m_affiliations.into(m_import.set);
        m_participations.into(m_import.set);
        m_care.into(m_import.set);
        m_needs.into(m_import.set);
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
    PendingRecords<Organisation> m_organisations;
    PendingRecords<Person> m_persons;
    PendingRecords<Affiliation> m_affiliations;
    PendingRecords<Participation> m_participations;
    PendingRecords<CareNeed> m_care;
    PendingRecords<Need> m_needs;
    QHash<QString, Id<Organisation>> m_organisationOf;
    QHash<QString, QStringList> m_likeness;
    QHash<std::pair<Id<Person>, Id<Organisation>>, Id<Affiliation>> m_worksAt;
    QSet<std::pair<Id<Participation>, QString>> m_knownNeeds;
    QSet<Id<Organisation>> m_organisationsOnList;
    QHash<Id<Person>, int> m_lineOf;
    QSet<Id<Participation>> m_stateSaid;
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
