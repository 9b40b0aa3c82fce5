#include "core/rules/publication.h"

#include "core/rules/names.h"

namespace oogst {

Publication::Publication(const Document &document, Id<Meetup> meetup, Audience audience)
    : m_document(document)
    , m_audience(audience)
{
    const Meetup held = document.findOrEmpty(meetup);
    m_contact = held.contact;
    m_seriesContact = document.findOrEmpty(held.series).contact;
    for (const Id<Person> &person : {m_contact, m_seriesContact})
        if (!person.isNull())
            m_publicByRole += person.value;
    for (const Organiser &organiser : document.where(&Organiser::meetup, meetup))
        for (const Id<Person> &person : organiser.signatories)
            m_publicByRole += person.value;
    for (const ProgrammeItem &item : document.where(&ProgrammeItem::meetup, meetup))
        for (const Id<Person> &person : item.speakers)
            m_publicByRole += person.value;
    if (audience != Audience::Public)
        return;
    for (const Participation &participation : document.where(&Participation::meetup, meetup))
        ++m_functions[functionOf(participation, document).trimmed().toLower()];
}

bool Publication::pointsAtSomebody(const QString &function) const
{
    return m_audience == Audience::Public && m_functions.value(function.trimmed().toLower()) < smallestPublicGroup;
}

bool Publication::isSensitive(const Outcome &outcome) const
{
    if (outcome.sensitive)
        return true;
    QSet<QUuid> seen{outcome.id.value}; // a damaged file may hold a ring
    for (auto above = m_document.find(outcome.parent); above; above = m_document.find(above->parent)) {
        if (above->sensitive)
            return true;
        if (seen.contains(above->id.value))
            break;
        seen += above->id.value;
    }
    return false;
}

bool Publication::isQuotable(const Outcome &outcome) const
{
    if (outcome.permission != YesNoUnknown::Unknown)
        return outcome.permission == YesNoUnknown::Yes;
    return m_document.findOrEmpty(outcome.contributor).consentQuote == YesNoUnknown::Yes;
}

bool Publication::mayPrint(const Outcome &outcome) const
{
    if (m_audience == Audience::Internal)
        return true;
    if (isSensitive(outcome))
        return false;
    const bool literal = outcome.kind == OutcomeKind::Quote && !outcome.contributor.isNull();
    return !literal || isQuotable(outcome);
}

bool Publication::mayPrint(const Resource &resource) const
{
    const auto outcome = m_document.find(resource.outcome);
    return !outcome || mayPrint(*outcome);
}

bool Publication::mayName(Id<Person> person) const
{
    if (m_publicByRole.contains(person.value))
        return true;
    const auto found = m_document.find(person);
    if (!found || m_audience == Audience::Public)
        return false;
    if (m_audience == Audience::Internal)
        return found->consentListed != YesNoUnknown::No;
    return mayList(*found);
}

bool Publication::mayReach(Id<Person> person) const
{
    return !person.isNull() && (person == m_contact || person == m_seriesContact);
}

bool Publication::mayPrintAddress(const QString &address) const
{
    if (m_audience == Audience::Internal)
        return true;
    for (const Person &person : m_document.all<Person>())
        if (!person.mail.isEmpty() && address.contains(person.mail, Qt::CaseInsensitive) && !mayReach(person.id))
            return false;
    return true;
}

bool Publication::mayList(const Person &person) const
{
    return m_audience != Audience::Public && person.consentListed == YesNoUnknown::Yes;
}

namespace {

/// "Chris (Arnhem)": the first name and the town somebody comes from.
QString firstNameAndTown(const Person &person, const Document &document)
{
    if (person.familyName.isEmpty() && !person.knownAs.isEmpty())
        return person.knownAs;
    for (const Affiliation &affiliation : document.where(&Affiliation::person, person.id)) {
        const QString town = document.findOrEmpty(affiliation.organisation).town;
        if (!affiliation.former && !town.isEmpty())
            return person.givenName + QStringLiteral(" (") + town + u')';
    }
    return person.givenName;
}

} // namespace

Publication::NamedAs Publication::namedAs(const Outcome &outcome) const
{
    using enum Attribution;
    const auto person = m_document.find(outcome.contributor);
    const auto named = [&](const QString &words) {
        return words.isEmpty() ? NamedAs{} : NamedAs{outcome.attribution, words};
    };
    switch (outcome.attribution) {
    case FullName: return person && isQuotable(outcome) ? named(fullName(*person)) : NamedAs{};
    case FirstNameAndTown:
        return person && isQuotable(outcome) ? named(firstNameAndTown(*person, m_document)) : NamedAs{};
    case Function: {
        const QString function = person ? functionOf(person->id, m_document) : QString();
        return pointsAtSomebody(function) && !isQuotable(outcome) ? NamedAs{} : named(function);
    }
    case Group: return named(outcome.heldBy.join(QStringLiteral(", ")));
    case All: return {All, {}};
    case Nobody: break;
    }
    return {};
}

std::optional<int> Publication::tellable(int count) const
{
    if (m_audience == Audience::Public && count > 0 && count < smallestPublicGroup)
        return std::nullopt;
    return count;
}

QMap<QString, int> Publication::tellable(const QMap<QString, int> &counts) const
{
    if (m_audience != Audience::Public)
        return counts;
    QMap<QString, int> told = counts;
    int together = told.take(QString());
    for (auto it = told.begin(); it != told.end();) {
        if (*it < smallestPublicGroup) {
            together += *it;
            it = told.erase(it);
        } else {
            ++it;
        }
    }
    // What is left over must not point at somebody either: the smallest that could be told goes with it.
    while (together > 0 && together < smallestPublicGroup && !told.isEmpty()) {
        const auto smallest = std::min_element(told.begin(), told.end());
        together += *smallest;
        told.erase(smallest);
    }
    if (together > 0)
        told.insert(QString(), together);
    return told;
}

} // namespace oogst
