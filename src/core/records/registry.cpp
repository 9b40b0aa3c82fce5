// The list of all records. A new record type is one include, one RECORD line and one entry below.

#include "core/records/records.h"
#include "core/schema/declare.h"

namespace oogst {

#define RECORD(Name)                                                                                                  \
    template <>                                                                                                        \
    const RecordType &recordType<Name>()                                                                               \
    {                                                                                                                  \
        static const RecordType type = declare::make<Name>();                                                          \
        return type;                                                                                                   \
    }

RECORD(Series)
RECORD(Meetup)
RECORD(Organisation)
RECORD(Person)
RECORD(Affiliation)
RECORD(Organiser)
RECORD(Participation)
RECORD(CareNeed)
RECORD(WantedPartner)
RECORD(GroupPresent)
RECORD(Issue)
RECORD(Need)
RECORD(Preference)
RECORD(Table)
RECORD(Round)
RECORD(Seat)
RECORD(SeatingRule)
RECORD(TableRound)
RECORD(SeatingImportance)
RECORD(ProgrammeItem)
RECORD(Outcome)
RECORD(Relation)
RECORD(AgendaQuestion)
RECORD(ProgressNote)
RECORD(Commitment)
RECORD(Resource)

#undef RECORD

const QList<const RecordType *> &allRecordTypes()
{
    static const QList<const RecordType *> types{
        &recordType<Series>(),
        &recordType<Organisation>(),
        &recordType<Person>(),
        &recordType<Affiliation>(),
        &recordType<Issue>(),
        &recordType<Meetup>(),
        &recordType<Organiser>(),
        &recordType<Participation>(),
        &recordType<CareNeed>(),
        &recordType<WantedPartner>(),
        &recordType<GroupPresent>(),
        &recordType<Need>(),
        &recordType<Preference>(),
        &recordType<Table>(),
        &recordType<Round>(),
        &recordType<Seat>(),
        &recordType<SeatingRule>(),
        &recordType<TableRound>(),
        &recordType<SeatingImportance>(),
        &recordType<ProgrammeItem>(),
        &recordType<Outcome>(),
        &recordType<Relation>(),
        &recordType<AgendaQuestion>(),
        &recordType<ProgressNote>(),
        &recordType<Commitment>(),
        &recordType<Resource>(),
    };
    return types;
}

const RecordType *recordTypeNamed(const QString &table)
{
    for (const RecordType *type : allRecordTypes())
        if (type->table == table)
            return type;
    return nullptr;
}

const RecordType *recordTypeNumbered(int number)
{
    for (const RecordType *type : allRecordTypes())
        if (type->number == number)
            return type;
    return nullptr;
}

} // namespace oogst
