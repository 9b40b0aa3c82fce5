#include "workspace/participants.h"

#include "core/rules/likeness.h"
#include "core/rules/names.h"
#include "core/rules/person_name.h"

#include <algorithm>

namespace oogst {
namespace {

bool worksAt(const Document &document, Id<Person> person, Id<Organisation> organisation)
{
    const auto functions = document.where(&Affiliation::person, person);
    const auto comings = document.where(&Participation::person, person);
    return std::ranges::any_of(functions, [&](const Affiliation &a) { return a.organisation == organisation; })
           || std::ranges::any_of(comings, [&](const Participation &p) { return p.organisation == organisation; });
}

QString keyOf(const TypedParticipant &typed)
{
    Person person;
    person.givenName = typed.givenName;
    person.infix = typed.infix;
    person.familyName = typed.familyName;
    person.knownAs = typed.knownAs;
    return comparable(fullName(person));
}

} // namespace

TypedParticipant readParticipant(const QString &typed)
{
    TypedParticipant read;
    const qsizetype comma = typed.indexOf(u',');
    const QString name = typed.left(comma < 0 ? typed.size() : comma).simplified();
    if (comma >= 0)
        read.organisation = typed.mid(comma + 1).simplified();

    const PersonName parts = readName(name);
    read.givenName = parts.givenName;
    read.infix = parts.infix;
    read.familyName = parts.familyName;
    read.knownAs = parts.knownAs;
    return read;
}

Id<Organisation> organisationNamed(const Document &document, const QString &name)
{
    const QString wanted = comparable(name);
    if (wanted.isEmpty())
        return {};
    const auto organisations = document.all<Organisation>();
    for (const Organisation &organisation : organisations)
        if (comparable(organisation.name) == wanted)
            return organisation.id;
    for (const Organisation &organisation : organisations)
        for (const QString &other : organisation.alsoKnownAs)
            if (comparable(other) == wanted)
                return organisation.id;
    return {};
}

Id<Person> personMeant(const Document &document, const TypedParticipant &typed)
{
    const QString wanted = keyOf(typed);
    const Id<Organisation> organisation = organisationNamed(document, typed.organisation);
    if (!typed.organisation.isEmpty() && organisation.isNull())
        return {};
    Id<Person> meant;
    for (const Person &person : document.all<Person>()) {
        if (comparable(fullName(person)) != wanted)
            continue;
        if (!organisation.isNull() && !worksAt(document, person.id, organisation))
            continue;
        if (!meant.isNull())
            return {};
        meant = person.id;
    }
    return meant;
}

} // namespace oogst
