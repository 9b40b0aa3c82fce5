#include "core/rules/person_records.h"

#include "core/rules/person_erasure.h"
#include "core/rules/references.h"

namespace oogst {

QList<PersonRecord> recordsAbout(const Document &document, Id<Person> person)
{
    using Why = PersonRecord::Why;
    QList<PersonRecord> found{{&recordType<Person>(), person.value, Why::IsPerson}};
    QSet<QUuid> seen{person.value};
    const auto all = referrers(document);
    const auto add = [&](const QUuid &target, Why why) {
        for (auto it = all.constFind(target); it != all.constEnd() && it.key() == target; ++it) {
            // Whose contact somebody else is says something about that other person.
            if (it->type == &recordType<Person>() || seen.contains(it->id))
                continue;
            seen.insert(it->id);
            found += {it->type, it->id, why};
        }
    };
    add(person.value, Why::PointsAtPerson);
    for (const Participation &part : document.where(&Participation::person, person))
        add(part.id.value, Why::PointsAtParticipation);
    for (const auto &[type, id] : erasureOf(document, {person}).mentions)
        if (!seen.contains(id)) {
            seen.insert(id);
            found += {type, id, Why::Mentions};
        }
    return found;
}

Document partAbout(const Document &document, Id<Person> person)
{
    ChangeSet set;
    for (const PersonRecord &record : recordsAbout(document, person))
        if (const auto row = document.row(*record.type, record.id))
            set.changes += {record.type, record.id, std::nullopt, row};
    Document part;
    part.take(set);
    return part;
}

} // namespace oogst
