#include "exchange/lists/import/participation_import.h"

#include "exchange/lists/import/person_matcher.h"
#include "exchange/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {

using exchange::Text;

namespace {

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

/// "Order code: ABC12" says the same as "Bestelcode: ABC12".
bool saysTicketAgain(const Participation &part, const QString &answer)
{
    const QString heading = answer.section(u": "_s, 0, 0), value = answer.section(u": "_s, 1);
    const PersonField field = lists::meaningOf(heading).field;
    return (field == PersonField::OrderCode || field == PersonField::TicketNumber)
           && std::ranges::any_of(part.answers, [&](const QString &known) {
                  return known.section(u": "_s, 1) == value && lists::meaningOf(known.section(u": "_s, 0, 0)).field == field;
              });
}

} // namespace

void fillField(QString &field, const QString &said, const ListedPerson &line, PersonField what, QList<Remark> &kept)
{
    if (said.isEmpty() || field == said)
        return;
    if (field.isEmpty())
        field = said;
    else if (comparable(field) != comparable(said))
        kept += {line.line, Text::tr("%1 is “%2” here and stays “%3”.").arg(labelOfPersonField(what), said, field)};
}

ParticipationImport::ParticipationImport(const Document &document, const PeopleList &list, const ImportOptions &options,
                                         std::function<QString(Id<Organisation>)> nameOf, QList<Remark> &kept)
    : m_document(document), m_list(list), m_options(options), m_nameOf(std::move(nameOf)), m_kept(kept), m_participations(document),
      m_care(document), m_needs(document)
{
    for (const Need &need : document.where(&Need::meetup, options.meetup))
        m_knownNeeds.insert({need.participation, wordOf(need.kind) + need.text});
}

void ParticipationImport::take(const ListedPerson &line, Id<Person> person, Id<Organisation> organisation)
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
        m_kept += {line.line, Text::tr("%1 is “%2” here and stays “%3”.")
                                         .arg(labelOfPersonField(PersonField::Organisation), line.organisation, m_nameOf(part.organisation))};
    fillField(part.function, line.function, line, PersonField::Function, m_kept);
    fillField(part.reason, line.reason, line, PersonField::Reason, m_kept);
    fillField(part.askedToBring, line.askedToBring, line, PersonField::AskedToBring, m_kept);
    fillField(part.experience, line.experience, line, PersonField::Experience, m_kept);
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

void ParticipationImport::takeState(const ListedPerson &line, Participation &part, bool wasThere)
{
    const bool isAgain = m_stateSaid.contains(part.id);
    const InvitationState byDefault = m_options.newcomers.value_or(newcomerState(m_list.layout));
    const InvitationState before = part.invitation;
    const InvitationState said = line.state.value_or(byDefault);
    // Two tickets of one person: one that is valid lets in. Anywhere else the last yes or no is what somebody meant.
    const bool isTicket = m_list.layout == Layout::Eventbrite || m_list.layout == Layout::PretixOrders || m_list.layout == Layout::PretixCheckIn;
    const auto isAnswer = [](InvitationState state) {
        return state == InvitationState::Accepted || state == InvitationState::Declined || state == InvitationState::Cancelled;
    };
    const bool isWaiting = part.invitation == InvitationState::ToInvite || part.invitation == InvitationState::Invited
                           || part.invitation == InvitationState::NoAnswer;
    if (!wasThere)
        part.invitation = said;
    else if (isAgain && !isTicket && line.state && isAnswer(said))
        part.invitation = said;
    else if (isAgain && (isTicket || !isAnswer(part.invitation)))
        part.invitation = rankOf(said) > rankOf(part.invitation) ? said : part.invitation;
    else if (!isAgain && line.state)
        part.invitation = said;
    else if (!isAgain && isWaiting && said == InvitationState::Accepted)
        part.invitation = said;
    if (isAgain && line.state && part.invitation != before)
        m_kept += {line.line, Text::tr("An earlier line says “%1” of the same person; “%2” counts.").arg(labelOf(before), labelOf(part.invitation))};
    m_stateSaid.insert(part.id);
    if (line.hasArrived) {
        part.noShow = false;
        if (!part.arrivedAt.isValid())
            part.arrivedAt = line.arrivedAt.isValid() ? line.arrivedAt : m_options.now;
    } else if (line.isNoShow && !part.arrivedAt.isValid()) {
        part.noShow = true;
    }
}

void ParticipationImport::takeCare(const ListedPerson &line, Id<Participation> participation)
{
    if (line.diet.isEmpty() && line.allergy.isEmpty() && line.access.isEmpty())
        return;
    CareNeed key;
    key.participation = participation;
    CareNeed &care = m_care.at(naturalId(key));
    care.participation = participation;
    fillField(care.diet, line.diet, line, PersonField::Diet, m_kept);
    fillField(care.allergy, line.allergy, line, PersonField::Allergy, m_kept);
    fillField(care.access, line.access, line, PersonField::Access, m_kept);
}

void ParticipationImport::takeNeed(const QString &text, NeedKind kind, Id<Participation> participation, Id<Organisation> organisation)
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

void ParticipationImport::linkPeople(const QList<Id<Person>> &personOfLine)
{
    if (m_options.meetup.isNull())
        return;
    QHash<QString, QSet<Id<Person>>> named;
    for (const Person &person : m_document.all<Person>())
        named[nameKey(person)].insert(person.id);
    for (qsizetype i = 0; i < m_list.people.size(); ++i)
        named[PersonMatcher::keyOf(m_list.people[i])].insert(personOfLine[i]);
    for (qsizetype i = 0; i < m_list.people.size(); ++i) {
        link(m_list.people[i].invitedBy, PersonField::InvitedBy, &Participation::invitedBy, personOfLine[i], named);
        link(m_list.people[i].broughtBy, PersonField::BroughtBy, &Participation::broughtBy, personOfLine[i], named);
    }
}
void ParticipationImport::link(const QString &name, PersonField field, Id<Person> Participation::*member, Id<Person> person,
                               const QHash<QString, QSet<Id<Person>>> &named)
{
    if (name.isEmpty())
        return;
    Participation key;
    key.meetup = m_options.meetup;
    key.person = person;
    Participation &part = m_participations.at(naturalId(key));
    ListedPerson meant;
    meant.name = readName(name);
    const QSet<Id<Person>> found = named.value(PersonMatcher::keyOf(meant));
    if (found.size() == 1 && *found.begin() != key.person) {
        part.*member = *found.begin();
        return;
    }
    const QString answer = u"%1: %2"_s.arg(labelOfPersonField(field), name);
    if (!part.answers.contains(answer))
        part.answers += answer;
}

QSet<Id<Person>> ParticipationImport::changedPeople()
{
    QSet<Id<Person>> people;
    for (const Id<Participation> &id : m_participations.changed())
        people.insert(m_participations.at(id).person);
    return people;
}

void ParticipationImport::into(ChangeSet &set) const
{
    m_participations.into(set);
    m_care.into(set);
    m_needs.into(set);
}

} // namespace oogst::lists
