#include "support/catch.h"
#include "support/sample_records.h"

#include "core/rules/problems.h"

using namespace oogst;

namespace {

/// The small world that the rules are tried on.
struct World {
    Document document;
    Meetup west, east;
    Person anna;
    Participation annaWest;
    Table tableWest, tableEast;
    Round roundWest;

    World()
    {
        west.id = {timeOrderedUuid(1)}, east.id = {timeOrderedUuid(2)};
        west.title = QStringLiteral("West"), east.title = QStringLiteral("Oost");
        anna.id = {timeOrderedUuid(3)};
        annaWest.meetup = west.id, annaWest.person = anna.id;
        annaWest.id = naturalId(annaWest);
        tableWest.id = {timeOrderedUuid(4)}, tableEast.id = {timeOrderedUuid(5)};
        tableWest.meetup = west.id, tableEast.meetup = east.id;
        roundWest.id = {timeOrderedUuid(6)};
        roundWest.meetup = west.id;
        ChangeSet set;
        set.add(west), set.add(east), set.add(anna), set.add(annaWest), set.add(tableWest), set.add(tableEast), set.add(roundWest);
        REQUIRE(problemsIn(set, document).isEmpty());
        document.take(set);
    }

    template <class Record>
    QStringList adding(const Record &record) const
    {
        ChangeSet set;
        set.add(record);
        return places(set);
    }
    template <class Record>
    QStringList editing(const Record &before, const Record &after) const
    {
        ChangeSet set;
        set.edit(before, after);
        return places(set);
    }
    /// Where the problems are, without the ids; what they say is never empty.
    QStringList places(const ChangeSet &set) const
    {
        QStringList found;
        for (const Problem &problem : problemsIn(set, document)) {
            CHECK(!problem.what.isEmpty());
            found += problem.place.section(u' ', 0, 0);
        }
        return found;
    }
};

QStringList at(const char *place)
{
    return {QString::fromLatin1(place)};
}

Outcome outcomeOf(const Meetup &meetup, qint64 moment)
{
    Outcome outcome;
    outcome.id = {timeOrderedUuid(moment)};
    outcome.meetup = meetup.id;
    outcome.text = QStringLiteral("Onbekendheid");
    return outcome;
}

} // namespace

TEST_CASE("a required field may not be empty")
{
    Meetup untitled;
    untitled.id = {timeOrderedUuid(9)};
    CHECK(World().adding(untitled) == at("meetup.title"));
}

TEST_CASE("every required field of every record is asked for")
{
    for (const RecordChange &full : test::oneOfEverything().changes) {
        for (qsizetype i = 1; i < full.type->fields.size(); ++i) {
            const FieldInfo &f = full.type->fields[i];
            if (!f.is(Required))
                continue;
            INFO(full.type->table.toStdString() << "." << f.name.toStdString());
            ChangeSet set = test::oneOfEverything();
            for (RecordChange &change : set.changes)
                if (change.id == full.id)
                    (*change.after)[i] = QVariant();
            bool asked = false;
            for (const Problem &problem : problemsIn(set, {}))
                asked = asked || problem.place.startsWith(full.type->table + u'.' + f.name + u' ');
            CHECK(asked);
        }
    }
}

TEST_CASE("a text may be as long as its field allows, and no longer")
{
    const World world;
    Meetup longer = world.west;
    longer.title = QString(200, u'x');
    CHECK(world.editing(world.west, longer).isEmpty());
    longer.title += u'x';
    CHECK(world.editing(world.west, longer) == at("meetup.title"));
}

TEST_CASE("a number stays within its range, ends included")
{
    const World world;
    Outcome outcome = outcomeOf(world.west, 20);
    outcome.horizonYear = 2200;
    CHECK(world.adding(outcome).isEmpty());
    outcome.horizonYear = 2201;
    CHECK(world.adding(outcome) == at("outcome.horizon_year"));
    outcome.horizonYear = 1899;
    CHECK(world.adding(outcome) == at("outcome.horizon_year"));
}

TEST_CASE("an unknown word, day or number is refused where it stands")
{
    const World world;
    for (const auto &[field, value] : {std::pair{"kind", "party"}, {"published_on", "soon"}, {"attendance_low", "many"},
                                       {"when", "eind november"}, {"goals", "one goal"}, {"contact", "Anna"}}) {
        INFO(field);
        const RecordType &type = recordType<Meetup>();
        Row row = type.pack(&world.west);
        row[type.indexOf(QString::fromLatin1(field))] = QString::fromLatin1(value);
        ChangeSet set;
        set.changes += {&type, world.west.id.value, type.pack(&world.west), row};
        CHECK(world.places(set) == QStringList{QStringLiteral("meetup.") + QString::fromLatin1(field)});
    }
}

TEST_CASE("a reference points at a record that is there, or comes with it")
{
    const World world;
    Organisation kus;
    kus.id = {timeOrderedUuid(30)};
    kus.name = QStringLiteral("KUS");
    Participation with = world.annaWest;
    with.organisation = kus.id;
    CHECK(world.editing(world.annaWest, with) == at("participation.organisation"));
    ChangeSet both;
    both.edit(world.annaWest, with);
    both.add(kus);
    CHECK(world.places(both).isEmpty());
}

TEST_CASE("a list of references is checked one by one")
{
    const World world;
    AgendaQuestion question;
    question.id = {timeOrderedUuid(31)};
    question.text = QStringLiteral("Hoe bereik ik de bewoners?");
    question.origins = {Id<Outcome>{timeOrderedUuid(32)}, Id<Outcome>{timeOrderedUuid(33)}};
    CHECK(world.adding(question).size() == 2);
}

TEST_CASE("what two records join gives the record its id")
{
    const World world;
    Participation wrong = world.annaWest;
    wrong.meetup = world.east.id;
    wrong.id = {timeOrderedUuid(40)};
    CHECK(world.adding(wrong) == at("participation"));
    wrong.id = naturalId(wrong);
    CHECK(world.adding(wrong).isEmpty());
}

TEST_CASE("a record carries its own id")
{
    const World world;
    ChangeSet set;
    set.changes += {&recordType<Meetup>(), timeOrderedUuid(50), std::nullopt, recordType<Meetup>().pack(&world.west)};
    CHECK(world.places(set) == at("meetup"));
    set.changes.first().id = QUuid();
    CHECK(world.places(set) == at("meetup"));
    set.changes.first().after = Row();
    CHECK(world.places(set) == at("meetup"));
}

TEST_CASE("outcomes nest without a circle and within one meetup")
{
    const World world;
    Outcome parent = outcomeOf(world.west, 60), child = outcomeOf(world.west, 61);
    child.parent = parent.id;
    ChangeSet set;
    set.add(parent), set.add(child);
    CHECK(world.places(set).isEmpty());

    parent.parent = child.id;
    ChangeSet circle;
    circle.add(parent), circle.add(child);
    CHECK(world.places(circle) == QStringList{QStringLiteral("outcome"), QStringLiteral("outcome")});

    parent.parent = {};
    parent.meetup = world.east.id;
    ChangeSet apart;
    apart.add(parent), apart.add(child);
    CHECK(world.places(apart) == at("outcome"));

    Outcome elsewhere = outcomeOf(world.west, 62);
    elsewhere.table = world.tableEast.id;
    CHECK(world.adding(elsewhere) == at("outcome"));
}

TEST_CASE("a series and a commitment are never part of themselves")
{
    const World world;
    Series series;
    series.id = {timeOrderedUuid(70)};
    series.title = QStringLiteral("Kennisprogramma");
    series.parent = series.id;
    CHECK(world.adding(series) == at("series"));
    Commitment commitment;
    commitment.id = {timeOrderedUuid(71)};
    commitment.meetup = world.west.id;
    commitment.what = QStringLiteral("Kring van dorpsondersteuners");
    commitment.parent = commitment.id;
    CHECK(world.adding(commitment) == at("commitment"));
}

TEST_CASE("a seat joins a participant, a round and a table of one meetup")
{
    const World world;
    Seat seat;
    seat.participation = world.annaWest.id;
    seat.round = world.roundWest.id;
    seat.table = world.tableWest.id;
    seat.id = naturalId(seat);
    CHECK(world.adding(seat).isEmpty());
    seat.table = world.tableEast.id;
    CHECK(world.adding(seat) == at("seat"));
}

TEST_CASE("lowest comes before highest, and a clock time is one")
{
    const World world;
    Table table = world.tableWest;
    table.smallest = 12, table.largest = 8;
    CHECK(world.editing(world.tableWest, table) == at("table"));
    Meetup meetup = world.west;
    meetup.attendanceLow = 100, meetup.attendanceHigh = 90;
    CHECK(world.editing(world.west, meetup) == at("meetup"));
    meetup = world.west;
    for (const char *wrong : {"9:30", "24:00", "09.30", "12:60", "half"}) {
        meetup.startsAt = QString::fromLatin1(wrong).left(5);
        INFO(wrong);
        CHECK(world.editing(world.west, meetup) == at("meetup"));
    }
    meetup.startsAt = QStringLiteral("23:59");
    CHECK(world.editing(world.west, meetup).isEmpty());
}

TEST_CASE("nothing may be removed that something else still points at")
{
    const World world;
    ChangeSet set;
    set.remove(world.anna);
    CHECK(world.places(set) == at("person"));
    set.remove(world.annaWest);
    CHECK(world.places(set).isEmpty());
}

TEST_CASE("all problems of a change are told at once, in its order")
{
    const World world;
    Outcome outcome = outcomeOf(world.west, 80);
    outcome.importance = -1;
    outcome.horizonYear = 1;
    Meetup untitled;
    untitled.id = {timeOrderedUuid(81)};
    ChangeSet set;
    set.add(outcome), set.add(untitled);
    CHECK(world.places(set)
          == QStringList{QStringLiteral("outcome.importance"), QStringLiteral("outcome.horizon_year"), QStringLiteral("meetup.title")});
}
