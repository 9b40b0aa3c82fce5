// Lists of people on the command line.

#include "cli_run.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString cases = QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/people/");

QJsonObject people(const QStringList &arguments)
{
    const Ran result = ran(QStringList{u"people"_s} + arguments + QStringList{u"--json"_s});
    INFO(result.err.toStdString());
    REQUIRE(result.code == 0);
    return QJsonDocument::fromJson(result.out.toUtf8()).object();
}

int count(const QString &file, const QString &record)
{
    const QJsonObject all = QJsonDocument::fromJson(ran({u"list"_s, file, u"--json"_s}).out.toUtf8()).object();
    return all.value(u"records"_s).toObject().value(record).toInt();
}

} // namespace

TEST_CASE("a list of people comes in once, and again nobody")
{
    Folder folder;
    const QString file = folder / u"a.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"stimuland"_s, file}).code == 0);
    const int before = count(file, u"person"_s);
    const QString list = cases + u"must-stay-apart/given.csv"_s;

    const QJsonObject dry = people({file, list, u"--dry-run"_s});
    CHECK(count(file, u"person"_s) == before);
    const QJsonObject first = people({file, list});
    CHECK(first.value(u"records"_s).toInt() == 12);
    CHECK(first.value(u"people"_s).toInt() == 12);
    CHECK(first.value(u"persons"_s).toInt() == 10);
    CHECK(first.value(u"merged"_s).toInt() == 2);
    CHECK(first.value(u"organisations"_s).toInt() == 4);
    CHECK(first.value(u"added"_s) == dry.value(u"added"_s));
    CHECK(count(file, u"person"_s) == before + 10);
    CHECK(people({file, list}).value(u"added"_s).toInt() == 0);
    CHECK(count(file, u"person"_s) == before + 10);

    REQUIRE(ran({u"undo"_s, file}).code == 0);
    CHECK(count(file, u"person"_s) == before);
}

TEST_CASE("lines that are nobody are told by number and reason")
{
    Folder folder;
    const QString file = folder / u"a.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"stimuland"_s, file}).code == 0);
    const QJsonArray refused = people({file, cases + u"broken-lines/given.csv"_s}).value(u"refused"_s).toArray();
    REQUIRE(refused.size() == 4);
    CHECK(refused[0].toObject().value(u"line"_s).toInt() == 3);
    CHECK(!refused[0].toObject().value(u"reason"_s).toString().isEmpty());
}

TEST_CASE("a map says what columns are, and a wrong one is refused with the words there are")
{
    Folder folder;
    const QString file = folder / u"a.oogst"_s, map = folder / u"map.json"_s;
    REQUIRE(ran({u"sample"_s, u"stimuland"_s, file}).code == 0);
    write(map, R"({"columns": {"veld_2": "organisation"}, "newcomers": "invited"})");
    const QJsonObject result = people({file, cases + u"unknown-headings/given.csv"_s, u"--map"_s, map});
    CHECK(result.value(u"organisations"_s).toInt() == 2);
    CHECK(result.value(u"states"_s).toObject().value(u"invited"_s).toInt() == 2);
    write(map, R"({"columns": {"veld_2": "hobby"}})");
    const Ran refused = ran({u"people"_s, file, cases + u"unknown-headings/given.csv"_s, u"--map"_s, map});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"given_name"_s));
    CHECK(refused.err.contains(u"veld_2"_s));
}

TEST_CASE("what is no list is refused with its name, and nothing changes")
{
    Folder folder;
    const QString file = folder / u"a.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"stimuland"_s, file}).code == 0);
    const QString bomb = QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/people-refused/zip-bomb.xlsx");
    const Ran refused = ran({u"people"_s, file, bomb});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"zip-bomb.xlsx"_s));
    CHECK(ran({u"people"_s, file, folder / u"none.csv"_s}).code == 1);
    CHECK(ran({u"people"_s, file}).code == 2);
}
