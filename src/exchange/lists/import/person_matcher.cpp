#include "exchange/lists/import/person_matcher.h"

#include "core/rules/likeness.h"

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {
namespace {

QString join(const QString &one, const QString &other)
{
    return one + u'\n' + other;
}

/// The order code and ticket number among somebody's answers: "Bestelcode: ABC12".
std::pair<QString, QString> ticketIn(const QStringList &answers)
{
    std::pair<QString, QString> ticket;
    for (const QString &answer : answers) {
        const qsizetype colon = answer.indexOf(u": "_s);
        if (colon < 0 || colon > 60)
            continue;
        const PersonField field = meaningOf(answer.left(colon)).field;
        if (field == PersonField::OrderCode)
            ticket.first = answer.mid(colon + 2);
        else if (field == PersonField::TicketNumber)
            ticket.second = answer.mid(colon + 2);
    }
    return ticket;
}

} // namespace

PersonMatcher::PersonMatcher(const Document &document, Id<Meetup> meetup)
{
    const auto organisations = organisationsOfPeople(document);
    QHash<Id<Person>, QString> names;
    for (const Person &person : document.all<Person>()) {
        const QString name = nameKey(person), mail = mailKey(person.mail);
        names.insert(person.id, name);
        if (!mail.isEmpty()) {
            m_byMail.insert(join(name, mail), person.id);
            continue;
        }
        const auto known = organisations.value(person.id);
        for (const Id<Organisation> &organisation : known)
            m_byOrganisation.insert(join(name, organisation.text()), person.id);
        if (known.isEmpty())
            m_bare[join(name, phoneKey(person.phone))] += person.id;
    }
    for (const Participation &participation : document.where(&Participation::meetup, meetup)) {
        const auto [order, number] = ticketIn(participation.answers);
        if (order.isEmpty())
            continue;
        const QString key = join(names.value(participation.person), order);
        m_byOrder[key] += participation.person;
        if (!number.isEmpty())
            m_byTicket.insert(join(key, number), participation.person);
    }
}

QString PersonMatcher::keyOf(const ListedPerson &line)
{
    Person person;
    person.givenName = line.name.givenName;
    person.infix = line.name.infix;
    person.familyName = line.name.familyName;
    person.knownAs = line.name.knownAs;
    return nameKey(person);
}

void PersonMatcher::countTickets(const QList<ListedPerson> &people)
{
    for (const ListedPerson &person : people)
        if (!person.order.isEmpty())
            ++m_onList[join(keyOf(person), person.order)];
}

Id<Person> PersonMatcher::byTicket(const ListedPerson &line, const QString &name) const
{
    if (line.order.isEmpty())
        return {};
    const QString key = join(name, line.order), number = line.ticket.mid(line.order.size() + 1);
    if (!number.isEmpty() && m_byTicket.contains(join(key, number)))
        return m_byTicket.value(join(key, number));
    const QList<Id<Person>> known = m_byOrder.value(key);
    return known.size() == 1 && m_onList.value(key) == 1 ? known.first() : Id<Person>{};
}

Id<Person> PersonMatcher::match(const ListedPerson &line, Id<Organisation> organisation)
{
    const QString name = keyOf(line), mail = mailKey(line.mail), orderMail = mailKey(line.orderMail);
    if (!mail.isEmpty()) {
        if (const auto found = m_byMail.value(join(name, mail)); !found.isNull())
            return found;
    }
    if (const auto found = byTicket(line, name); !found.isNull())
        return found;
    if (!orderMail.isEmpty() && mail.isEmpty())
        if (const auto found = m_byMail.value(join(name, orderMail)); !found.isNull())
            return found;
    if (!mail.isEmpty())
        return {};
    if (!organisation.isNull())
        return m_byOrganisation.value(join(name, organisation.text()));
    // Nothing but a name: the first of that name that no line has taken yet, so that a list read twice adds nobody.
    QList<Id<Person>> &bare = m_bare[join(name, phoneKey(line.phone))];
    return bare.isEmpty() ? Id<Person>{} : bare.takeFirst();
}

void PersonMatcher::learn(Id<Person> id, const ListedPerson &line, Id<Organisation> organisation)
{
    const QString name = keyOf(line), mail = mailKey(line.mail);
    if (!mail.isEmpty())
        m_byMail.insert(join(name, mail), id);
    else if (!organisation.isNull())
        m_byOrganisation.insert(join(name, organisation.text()), id);
}

} // namespace oogst::lists
