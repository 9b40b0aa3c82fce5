#include "cli_run.h"

#include "exchange/document_json.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Document documentIn(const QString &file, const Folder &folder)
{
    REQUIRE(ran({u"export"_s, file, folder / u"seated.json"_s}).code == 0);
    const auto document = documentFromJson(bytesOf(folder / u"seated.json"_s));
    REQUIRE(document);
    return *document;
}

} // namespace

TEST_CASE("seat gives everybody of a meetup a seat within the limits of the tables, as one step")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file, u"--scale"_s, u"160"_s}).code == 0);
    const Document before = documentIn(file, folder);
    const Ran seated = ran({u"seat"_s, file, u"--meetup"_s, u"2019-09"_s, u"--json"_s});
    INFO(seated.err.toStdString());
    REQUIRE(seated.code == 0);
    const QJsonObject facts = QJsonDocument::fromJson(seated.out.toUtf8()).object();
    CHECK(facts[u"expected"_s].toInt() > 130);
    CHECK(facts[u"seated"_s] == facts[u"expected"_s]);
    CHECK(facts[u"without_seat"_s].toArray().isEmpty());
    CHECK(facts[u"over_full"_s].toArray().isEmpty());

    const Document after = documentIn(file, folder);
    QHash<Id<Table>, int> atTable;
    for (const Seat &seat : after.all<Seat>())
        ++atTable[seat.table];
    for (const Table &table : after.all<Table>())
        CHECK((!table.largest || atTable.value(table.id) <= *table.largest));
    REQUIRE(ran({u"undo"_s, file}).code == 0);
    CHECK(documentIn(file, folder) == before);
}

TEST_CASE("the same seed gives the same seating")
{
    const Folder folder;
    const QString a = folder / u"a.oogst"_s, b = folder / u"b.oogst"_s;
    for (const QString &file : {a, b}) {
        REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
        REQUIRE(ran({u"seat"_s, file, u"--meetup"_s, u"2019-09"_s, u"--seed"_s, u"7"_s}).code == 0);
    }
    CHECK(documentIn(a, folder) == documentIn(b, folder));
}

TEST_CASE("a meetup is found by code, id or part of its title; otherwise the known ones are listed")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    const Meetup meetup = documentIn(file, folder).all<Meetup>().first();
    for (const QString &name : {meetup.code, meetup.id.text(), meetup.title.mid(2, 12).toUpper()})
        CHECK(ran({u"seat"_s, file, u"--meetup"_s, name}).code == 0);
    const Ran unknown = ran({u"seat"_s, file, u"--meetup"_s, u"2031"_s});
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains(meetup.code));
    CHECK(unknown.err.contains(meetup.title));

    const QString two = folder / u"two.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"west-oost"_s, two}).code == 0);
    const Ran ambiguous = ran({u"seat"_s, two, u"--meetup"_s, u"nspiratie"_s});
    CHECK(ambiguous.code == 1);
    CHECK(ambiguous.err.contains(u"west"_s));
    CHECK(ambiguous.err.contains(u"oost"_s));
}

TEST_CASE("a meetup that cannot be seated is refused with the reason, and stays as it is")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"west-oost"_s, file}).code == 0);
    const Document before = documentIn(file, folder);
    const Ran seated = ran({u"seat"_s, file, u"--meetup"_s, u"west"_s});
    CHECK(seated.code == 1);
    CHECK(seated.out.isEmpty());
    CHECK(!seated.err.isEmpty());
    CHECK(documentIn(file, folder) == before);
    CHECK(ran({u"seat"_s, file}).code == 2);
    CHECK(ran({u"seat"_s, file, u"--meetup"_s, u"west"_s, u"--seed"_s, u"x"_s}).code == 2);
}

namespace {

const QString casesFolder = QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/seating/");

qint64 costOf(const QString &problem, const QByteArray &plan, const Folder &folder)
{
    const QString file = folder / u"plan.txt"_s;
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(plan);
    out.close();
    const Ran scored = ran({u"seat"_s, u"--problem"_s, problem, u"--score"_s, file, u"--json"_s});
    REQUIRE(scored.code == 0);
    return QJsonDocument::fromJson(scored.out.toUtf8()).object()[u"cost"_s].toInteger();
}

} // namespace

TEST_CASE("seat solves a problem in plain text: the plan alone, or all of it as JSON")
{
    const Folder folder;
    const QString problem = casesFolder + u"R2.seat"_s;
    const QStringList call{u"seat"_s, u"--problem"_s, problem, u"--steps"_s, u"200000"_s, u"--seed"_s, u"3"_s};
    const Ran plain = ran(call), again = ran(call + QStringList{u"--threads"_s, u"2"_s}), json = ran(call + QStringList{u"--json"_s});
    REQUIRE(plain.code == 0);
    CHECK(plain.out.split(u'\n', Qt::SkipEmptyParts).size() == 3);
    CHECK(plain.out == again.out); // on any number of cores
    const QJsonObject report = QJsonDocument::fromJson(json.out.toUtf8()).object();
    CHECK(report[u"cost"_s].toInteger() == costOf(problem, plain.out.toUtf8(), folder));
    CHECK(report[u"bound"_s].toInteger() <= report[u"cost"_s].toInteger());
    CHECK(report[u"bound"_s].toInteger() > 423);
    CHECK(report[u"rules_broken"_s].toInt() == 0);
    CHECK(report[u"plan"_s].toArray().size() == 3);
    const Ran rotation = ran({u"seat"_s, u"--problem"_s, casesFolder + u"sgp-8-4-9.seat"_s, u"--cpu-seconds"_s, u"60"_s, u"--json"_s});
    CHECK(QJsonDocument::fromJson(rotation.out.toUtf8()).object()[u"proven_best"_s].toBool());
}

TEST_CASE("a problem that cannot be read or solved is refused with the line or the people in it")
{
    const Folder folder;
    const QString file = folder / u"x.seat"_s;
    const auto refused = [&](const QByteArray &text) {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        const Ran run = ran({u"seat"_s, u"--problem"_s, file, u"--cpu-seconds"_s, u"1"_s});
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        return run.err;
    };
    CHECK(refused("participants 2\nbanana\n").contains(u"2"_s));
    CHECK(refused("participants 3\ntables 1\nrounds 1\ntable 0 0 2 -1\np 0 0 0 0 0 0\np 1 0 0 0 0 0\np 2 0 0 0 0 0\n").contains(u"3"_s));
    CHECK(ran({u"seat"_s, u"--problem"_s, folder / u"nothing.seat"_s}).code == 1);
    CHECK(ran({u"seat"_s, u"--problem"_s, file, u"--cpu-seconds"_s, u"x"_s}).code == 2);
    CHECK(ran({u"seat"_s, u"--problem"_s, file, u"--threads"_s, u"0"_s}).code == 2);
    CHECK(ran({u"seat"_s, file, u"--problem"_s, file, u"--meetup"_s, u"x"_s}).code == 2);
}

TEST_CASE("seat --repair moves nobody where all is well, and says beforehand what cannot be")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    REQUIRE(ran({u"seat"_s, file, u"--meetup"_s, u"2019-09"_s}).code == 0);
    const Document before = documentIn(file, folder);
    const Ran repaired = ran({u"seat"_s, file, u"--meetup"_s, u"2019-09"_s, u"--repair"_s, u"--json"_s});
    REQUIRE(repaired.code == 0);
    CHECK(QJsonDocument::fromJson(repaired.out.toUtf8()).object()[u"moved"_s].toArray().isEmpty());
    const Ran closed = ran({u"seat"_s, file, u"--meetup"_s, u"2019-09"_s, u"--repair"_s, u"--close"_s, u"3"_s});
    CHECK(closed.code != 0);
    CHECK(closed.err.contains(u"96"_s)); // people, and
    CHECK(closed.err.contains(u"84"_s)); // seats left
    CHECK(ran({u"seat"_s, file, u"--meetup"_s, u"2019-09"_s, u"--repair"_s, u"--close"_s, u"99"_s}).err.contains(u"99"_s));
    CHECK(documentIn(file, folder) == before);
}

TEST_CASE("what differs at a table in one round goes out with the whole meetup and comes back the same")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s, json = folder / u"whole.json"_s, again = folder / u"again.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    QJsonObject whole = QJsonDocument::fromJson(documentToJson(documentIn(file, folder))).object();
    QJsonArray tables = whole[u"table"_s].toArray();
    for (QJsonValueRef one : tables) { // room for who has to go elsewhere
        QJsonObject table = one.toObject();
        table[u"largest"_s] = 16;
        one = table;
    }
    whole[u"table"_s] = tables;
    QFile out(json);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(QJsonDocument(whole).toJson());
    out.close();
    REQUIRE(ran({u"new"_s, again}).code == 0);
    REQUIRE(ran({u"import"_s, again, json}).code == 0);
    REQUIRE(ran({u"seat"_s, again, u"--meetup"_s, u"2019-09"_s, u"--repair"_s, u"--close"_s, u"3"_s}).code == 0);
    const Document closed = documentIn(again, folder);
    REQUIRE(closed.all<TableRound>().size() == 1);
    CHECK(closed.all<TableRound>().first().closed);
    const QString back = folder / u"back.oogst"_s;
    REQUIRE(ran({u"new"_s, back}).code == 0);
    REQUIRE(ran({u"import"_s, back, folder / u"seated.json"_s}).code == 0);
    CHECK(documentIn(back, folder) == closed);
}
