#include "core/rules/table_part.h"

#include "core/rules/names.h"
#include "core/rules/person_erasure.h"

#include <QSet>

#include <algorithm>

namespace oogst {
namespace {

class Part
{
public:
    explicit Part(const Document &document) : m_document(document) {}

    void addTable(const Table &table)
    {
        m_tables.insert(table.id.value);
        addMeetup(table.meetup);
        addIssue(table.issue);
        Table own = table;
        own.facilitator = addParticipation(table.facilitator);
        own.noteTaker = addParticipation(table.noteTaker);
        add(own);
        for (TableRound at : m_document.where(&TableRound::table, table.id)) {
            at.facilitator = addParticipation(at.facilitator);
            at.noteTaker = addParticipation(at.noteTaker);
            add(at);
        }
    }

    void addWhatHappenedThere()
    {
        for (const Seat &seat : m_document.all<Seat>())
            if (m_tables.contains(seat.table.value)) {
                addParticipation(seat.participation);
                add(seat);
            }
        for (Outcome outcome : m_document.all<Outcome>())
            if (m_tables.contains(outcome.table.value))
                addOutcome(outcome);
        for (const Relation &relation : m_document.all<Relation>())
            if (m_taken.contains(relation.from.value) && m_taken.contains(relation.to.value))
                add(relation);
    }

    /// The programme tells when it is this table's turn, not who speaks. After all others: then it is known whose names
    /// are here.
    void addProgramme()
    {
        for (const Id<Meetup> meetup : std::as_const(m_meetups))
            for (ProgrammeItem item : m_document.where(&ProgrammeItem::meetup, meetup)) {
                if (!item.speakers.isEmpty() || namesSomebodyElse(item.title))
                    continue;
                item.summary.clear();
                item.caseOf = {};
                add(item);
            }
    }

    Document document()
    {
        Document part;
        part.take(m_set);
        return part;
    }

private:
    template <class Record>
    void add(const Record &record)
    {
        if (m_taken.contains(record.id.value))
            return;
        m_taken.insert(record.id.value);
        m_set.add(record);
    }

    void addMeetup(Id<Meetup> id)
    {
        const auto meetup = m_document.find(id);
        if (!meetup || m_taken.contains(id.value))
            return;
        if (const auto series = m_document.find(meetup->series))
            add(Series{.id = series->id, .title = series->title, .kind = series->kind});
        Meetup own{.id = meetup->id, .series = meetup->series, .code = meetup->code, .title = meetup->title};
        own.region = meetup->region;
        own.kind = meetup->kind;
        own.format = meetup->format;
        own.status = meetup->status;
        own.when = meetup->when;
        own.startsAt = meetup->startsAt;
        own.venue = meetup->venue;
        own.town = meetup->town;
        own.theme = meetup->theme;
        add(own);
        for (const Round &round : m_document.where(&Round::meetup, id))
            add(round);
        m_meetups += id;
    }

    void addIssue(Id<Issue> id)
    {
        if (const auto issue = m_document.find(id)) {
            if (const auto series = m_document.find(issue->series))
                add(Series{.id = series->id, .title = series->title, .kind = series->kind});
            add(*issue);
        }
    }

    bool namesSomebodyElse(const QString &title) const
    {
        return std::ranges::any_of(m_document.all<Person>(), [&](const Person &person) {
            return !m_taken.contains(person.id.value) && standsIn(title, person.familyName);
        });
    }

    Id<Participation> addParticipation(Id<Participation> id)
    {
        const auto participation = m_document.find(id);
        if (!participation)
            return {};
        if (const auto person = m_document.find(participation->person)) {
            Person own{.id = person->id, .givenName = person->givenName};
            own.infix = person->infix;
            own.familyName = person->familyName;
            own.knownAs = person->knownAs;
            add(own);
        }
        Participation own{.id = id, .meetup = participation->meetup, .person = participation->person};
        own.organisation = addOrganisation(participation->organisation);
        if (own.organisation.isNull())
            addOrganisation(organisationOf(*participation, m_document));
        add(own);
        return id;
    }

    Id<Organisation> addOrganisation(Id<Organisation> id)
    {
        const auto organisation = m_document.find(id);
        if (!organisation)
            return {};
        Organisation own{.id = id, .name = organisation->name, .alsoKnownAs = organisation->alsoKnownAs};
        own.sector = organisation->sector;
        own.town = organisation->town;
        add(own);
        return id;
    }

    void addOutcome(Outcome outcome)
    {
        // Somebody who is not at the table may have said it; the text stays, the name does not come along.
        if (!m_taken.contains(outcome.contributor.value))
            outcome.contributor = {};
        addOrganisation(outcome.heldByOrganisation);
        addIssue(outcome.issue);
        if (const auto parent = m_document.find(outcome.parent); parent && m_tables.contains(parent->table.value))
            addOutcome(*parent);
        else
            outcome.parent = {};
        add(outcome);
    }

    const Document &m_document;
    ChangeSet m_set;
    QSet<QUuid> m_taken;
    QSet<QUuid> m_tables;
    QList<Id<Meetup>> m_meetups;
};

} // namespace

Document partFor(const Document &document, const QList<Id<Table>> &tables)
{
    Part part(document);
    for (const Id<Table> id : tables)
        if (const auto table = document.find(id))
            part.addTable(*table);
    part.addWhatHappenedThere();
    part.addProgramme();
    return part.document();
}

} // namespace oogst
