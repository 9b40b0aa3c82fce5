// A meetup in memory to seat: people of a few organisations, tables, and rounds where they are asked for.

#pragma once

#include "workspace/arrange.h"
#include "workspace/seats.h"

namespace oogst::test {

/// A meetup with people of a few organisations, in memory.
struct Room {
    Document document;
    Id<Meetup> meetup{QUuid::createUuid()};
    QList<Id<Participation>> people;
    QList<Id<Table>> tables;
    QList<Id<Round>> rounds;

    Room(int peopleCount, int tableCount, int seats, int organisations, int roundCount = 0)
    {
        ChangeSet set;
        set.add(Meetup{.id = meetup, .title = QStringLiteral("Symposium")});
        QList<Id<Organisation>> employers;
        for (int i = 0; i < organisations; ++i) {
            employers += {QUuid::createUuid()};
            set.add(Organisation{.id = employers.last(), .name = QStringLiteral("Organisatie %1").arg(i)});
        }
        for (int i = 0; i < peopleCount; ++i) {
            const Person person{.id = {QUuid::createUuid()}, .givenName = QStringLiteral("Mens %1").arg(i)};
            set.add(person);
            Participation p{.meetup = meetup, .person = person.id, .organisation = employers[i % organisations]};
            p.invitation = InvitationState::Accepted;
            p.id = naturalId(p);
            people += p.id;
            set.add(p);
        }
        for (int i = 0; i < tableCount; ++i) {
            Table table{.id = {QUuid::createUuid()}, .meetup = meetup, .number = i + 1};
            table.largest = seats;
            tables += table.id;
            set.add(table);
        }
        for (int i = 0; i < roundCount; ++i) {
            rounds += {QUuid::createUuid()};
            set.add(Round{.id = rounds.last(), .meetup = meetup, .number = i + 1});
        }
        document.take(set);
    }

    Result<Arrangement> arranged() const
    {
        ArrangeOptions options;
        options.freshUuid = [] { return QUuid::createUuid(); };
        return arrange(document, meetup, options);
    }

    void rule(SeatingRuleKind kind, QList<Id<Participation>> who, Id<Table> table = {})
    {
        ChangeSet set;
        set.add(SeatingRule{.id = {QUuid::createUuid()}, .meetup = meetup, .kind = kind, .people = who, .table = table});
        document.take(set);
    }

    void seatAll() { document.take(arranged()->set); }
    template <class Record>
    Id<Record> put(Record record)
    {
        record.id = {QUuid::createUuid()};
        ChangeSet set;
        set.add(record);
        document.take(set);
        return record.id;
    }
    template <class Record, class Change>
    void change(Id<Record> id, Change &&how)
    {
        const Record before = document.findOrEmpty(id);
        Record after = before;
        how(after);
        ChangeSet set;
        set.edit(before, after);
        document.take(set);
    }
    Id<Table> tableOf(int person, int round = 0) const
    {
        return seatOf(document, people[person], rounds.isEmpty() ? document.all<Round>().first().id : rounds[round]).value_or(Seat{}).table;
    }
};

} // namespace oogst::test
