#include "cli/scale.h"

#include "cli/text.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace oogst::cli {
namespace {

/// Copies records with ids of their own; references to other copies follow, all others stay.
class Copies
{
public:
    Copies(const Document &from, ChangeSet &set) : m_from(from), m_set(set) {}

    /// Plans a copy of a record without a natural key, so that others can refer to it.
    void plan(const QUuid &id)
    {
        if (!m_copyOf.contains(id))
            m_copyOf.insert(id, timeOrderedUuid(QDateTime::currentMSecsSinceEpoch()));
    }
    bool has(const QUuid &id) const { return m_copyOf.contains(id); }

    /// Adds the copy, changed a little. One with a natural key gets its id here.
    template <class Record, class Change>
    void add(const Record &record, Change change)
    {
        const RecordType &type = recordType<Record>();
        Row row = type.pack(&record);
        for (qsizetype i = 1; i < row.size(); ++i)
            row[i] = follow(type.fields[i], row[i]);
        Record copy;
        type.unpack(row, &copy);
        change(copy);
        copy.id = type.hasNaturalKey() ? naturalId(copy) : Id<Record>{m_copyOf.value(record.id.value)};
        m_copyOf.insert(record.id.value, copy.id.value);
        m_set.add(copy);
    }
    template <class Record>
    void add(const Record &record)
    {
        add(record, [](Record &) {});
    }
    /// Copies every record of the type whose `owner` is copied.
    template <class Record, class Owner>
    void addOwned(Id<Owner> Record::*owner)
    {
        for (const Record &record : m_from.all<Record>())
            if (has((record.*owner).value))
                add(record);
    }

private:
    QVariant follow(const FieldInfo &field, const QVariant &cell) const
    {
        if (field.kind != Kind::Reference || !cell.isValid())
            return cell;
        const QUuid copy = m_copyOf.value(QUuid::fromString(cell.toString()));
        return copy.isNull() ? cell : QVariant(copy.toString(QUuid::WithoutBraces));
    }

    const Document &m_from;
    ChangeSet &m_set;
    QHash<QUuid, QUuid> m_copyOf;
};

QList<Person> plainParticipants(const Document &document)
{
    QSet<QUuid> plain, others;
    for (const Participation &participation : document.all<Participation>())
        (participation.roles.isEmpty() ? plain : others).insert(participation.person.value);
    QList<Person> people;
    for (const Person &person : document.all<Person>())
        if (plain.contains(person.id.value) && !others.contains(person.id.value))
            people += person;
    return people;
}

void copyOrganisations(const Document &document, Copies &copies, const QString &mark)
{
    QSet<QUuid> used;
    for (const Affiliation &affiliation : document.all<Affiliation>())
        if (copies.has(affiliation.person.value))
            used.insert(affiliation.organisation.value);
    for (const Participation &participation : document.all<Participation>())
        if (copies.has(participation.person.value))
            used.insert(participation.organisation.value);
    for (const Organisation &organisation : document.all<Organisation>()) {
        if (!used.contains(organisation.id.value))
            continue;
        copies.plan(organisation.id.value);
        copies.add(organisation, [&](Organisation &copy) { copy.name += mark; });
    }
}

/// As large a part of every meetup's tables as of its people, with numbers that go on where `round` before ended.
void copyTables(const Document &document, Copies &copies, double part, int round)
{
    for (const Meetup &meetup : document.all<Meetup>()) {
        QList<Table> tables = document.where(&Table::meetup, meetup.id);
        std::ranges::sort(tables, {}, &Table::number);
        const int highest = tables.isEmpty() ? 0 : tables.last().number;
        for (qsizetype i = 0; double(i) < part * double(tables.size()); ++i) {
            copies.plan(tables[i].id.value);
            copies.add(tables[i], [&](Table &copy) {
                copy.number += highest * (round - 1);
                copy.facilitator = {};
                copy.noteTaker = {};
            });
        }
    }
}

void copyPeople(const Document &document, const QList<Person> &people, int round, double part, ChangeSet &set)
{
    const QString mark = QStringLiteral(" %1").arg(round);
    Copies copies(document, set);
    for (const Person &person : people)
        copies.plan(person.id.value);
    copyOrganisations(document, copies, mark);
    for (const Person &person : people)
        copies.add(person, [&](Person &copy) {
            (copy.familyName.isEmpty() ? copy.knownAs : copy.familyName) += mark;
            copy.mail.replace(QLatin1Char('@'), QStringLiteral("+%1@").arg(round));
        });
    copyTables(document, copies, part, round);
    copies.addOwned(&Affiliation::person);
    copies.addOwned(&Participation::person);
    copies.addOwned(&CareNeed::participation);
    copies.addOwned(&Preference::participation);
}

} // namespace

Result<Document> scaled(const Document &document, int people)
{
    const int present = int(document.of(recordType<Person>()).size());
    const QList<Person> originals = plainParticipants(document);
    if (people < present)
        return Problem{Text::tr("The sample has %1 people already. Give --scale a larger number.").arg(present), {}};
    if (originals.isEmpty() && people > present)
        return Problem{Text::tr("The sample has no participants that can be copied. Leave --scale out."), {}};
    ChangeSet set;
    int missing = people - present;
    for (int round = 2; missing > 0; ++round) {
        const QList<Person> some = originals.first(std::min<qsizetype>(missing, originals.size()));
        copyPeople(document, some, round, double(some.size()) / double(originals.size()), set);
        missing -= int(some.size());
    }
    Document larger = document;
    larger.take(set);
    return larger;
}

} // namespace oogst::cli
