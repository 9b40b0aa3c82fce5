#include "cli_run.h"

#include "exchange/document_json.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList samples{u"bouwstenen"_s, u"gelderland"_s, u"stimuland"_s, u"symposium"_s, u"west-oost"_s};

QJsonObject jsonOf(const Ran &result)
{
    INFO(result.err.toStdString());
    REQUIRE(result.code == 0);
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(result.out.toUtf8(), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return json.object();
}

} // namespace

TEST_CASE("the help lists every verb, and each verb explains itself")
{
    const Ran help = ran({u"--help"_s});
    CHECK(help.code == 0);
    CHECK(help.err.isEmpty());
    for (const QString &verb : {u"new"_s, u"sample"_s, u"list"_s, u"show"_s, u"export"_s, u"import"_s, u"people"_s, u"seat"_s, u"harvest"_s, u"report"_s, u"check"_s, u"history"_s, u"undo"_s,
                                u"merge"_s, u"table-file"_s, u"erase"_s}) {
        INFO(verb.toStdString());
        CHECK(help.out.contains(u"\n  "_s + verb + u' '));
        const Ran own = ran({verb, u"--help"_s});
        CHECK(own.code == 0);
        CHECK(own.out.contains(u"oogst-cli "_s + verb));
    }
    CHECK(ran({u"seat"_s, u"--help"_s}).out.contains(u"seat [FILE] [--meetup CODE] [--seed N]"_s));
}

TEST_CASE("wrong usage gives exit code 2, words on standard error, and nothing on standard output")
{
    const Folder folder;
    const QString file = folder / u"f.oogst"_s;
    const QList<QStringList> wrong{{},
                                   {u"dance"_s},
                                   {u"new"_s},
                                   {u"new"_s, file, u"and-more"_s},
                                   {u"list"_s, file, u"--colour"_s},
                                   {u"list"_s, file, u"participants"_s},
                                   {u"sample"_s, u"moon"_s, file},
                                   {u"sample"_s, u"symposium"_s, file, u"--scale"_s, u"many"_s},
                                   {u"history"_s, file, u"not-an-id"_s}};
    for (const QStringList &arguments : wrong) {
        const Ran result = ran(arguments);
        INFO(arguments.join(u' ').toStdString());
        CHECK(result.code == 2);
        CHECK(result.out.isEmpty());
        CHECK(!result.err.isEmpty());
    }
    CHECK(!QFile::exists(file));
}

TEST_CASE("every sample goes into a file, out as JSON, and into another file without any difference")
{
    for (const QString &name : samples) {
        INFO(name.toStdString());
        const Folder folder;
        const QString first = folder / u"a.oogst"_s, second = folder / u"b.oogst"_s;
        REQUIRE(ran({u"sample"_s, name, first}).code == 0);
        REQUIRE(ran({u"export"_s, first, folder / u"a.json"_s}).code == 0);
        CHECK((bytesOf(folder / u"a.json"_s) == bytesOf(u":/samples/%1.json"_s.arg(name))));
        REQUIRE(ran({u"new"_s, second}).code == 0);
        REQUIRE(ran({u"import"_s, second, folder / u"a.json"_s}).code == 0);
        REQUIRE(ran({u"export"_s, second, folder / u"b.json"_s}).code == 0);
        CHECK((bytesOf(folder / u"a.json"_s) == bytesOf(folder / u"b.json"_s)));
        const Ran check = ran({u"check"_s, second});
        INFO(check.err.toStdString());
        CHECK(check.code == 0);
    }
}

TEST_CASE("list counts records and gives one kind as document JSON")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    const QJsonObject all = jsonOf(ran({u"list"_s, file, u"--json"_s}));
    CHECK(all[u"records"_s][u"table"_s].toInt() == 8);
    CHECK(all[u"meetups"_s].toArray().size() == 1);
    const QJsonObject tables = jsonOf(ran({u"list"_s, file, u"table"_s, u"--json"_s}));
    CHECK(tables[u"oogst"_s].toInt() == 1);
    CHECK(tables[u"table"_s].toArray().size() == 8);
    CHECK(tables.size() == 2);
    CHECK(ran({u"list"_s, file, u"table"_s}).out.count(u'\n') == 8);
}

TEST_CASE("show prints one record in words or as JSON, and knows no other ids")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    const QJsonArray meetups = jsonOf(ran({u"list"_s, file, u"--json"_s}))[u"meetups"_s].toArray();
    const QString id = meetups.first()[u"id"_s].toString(), title = meetups.first()[u"title"_s].toString();
    const QString words = ran({u"show"_s, file, id}).out;
    CHECK(words.contains(title));
    CHECK(words.contains(id));
    CHECK(jsonOf(ran({u"show"_s, file, id, u"--json"_s}))[u"meetup"_s][0][u"title"_s].toString() == title);
    const Ran unknown = ran({u"show"_s, file, u"0192f0c4-5d3a-7b21-9c5e-000000000001"_s});
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains(file));
}

TEST_CASE("an import is one step that undo takes back, and the history tells both")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"gelderland"_s, file}).code == 0);
    REQUIRE(ran({u"export"_s, file, folder / u"before.json"_s}).code == 0);
    write(folder / u"in.json"_s, R"({"oogst": 1, "person": [{"id": "0192f0c4-5d3a-7b21-9c5e-000000000001", "given_name": "Anna"},
                                                          {"id": "0192f0c4-5d3a-7b21-9c5e-000000000002", "given_name": "Bea"}]})");
    const QJsonObject result = jsonOf(ran({u"import"_s, file, folder / u"in.json"_s, u"--json"_s}));
    CHECK(result[u"added"_s].toInt() == 2);
    CHECK(result[u"changed"_s].toInt() == 0);
    CHECK(jsonOf(ran({u"history"_s, file, u"--json"_s}))[u"steps"_s].toArray().size() == 2);
    CHECK(jsonOf(ran({u"history"_s, file, u"0192f0c4-5d3a-7b21-9c5e-000000000002"_s, u"--json"_s}))[u"steps"_s].toArray().size() == 1);
    REQUIRE(ran({u"undo"_s, file}).code == 0);
    REQUIRE(ran({u"export"_s, file, folder / u"after.json"_s}).code == 0);
    CHECK((bytesOf(folder / u"before.json"_s) == bytesOf(folder / u"after.json"_s)));
    const QJsonArray steps = jsonOf(ran({u"history"_s, file, u"--json"_s}))[u"steps"_s].toArray();
    REQUIRE(steps.size() == 3);
    CHECK(steps[1][u"kind"_s].toString() == u"import"_s);
    CHECK(steps[2][u"kind"_s].toString() == u"undo"_s);
}

TEST_CASE("undo of a new file is refused: there is nothing to take back")
{
    const Folder folder;
    REQUIRE(ran({u"new"_s, folder / u"n.oogst"_s}).code == 0);
    const Ran undo = ran({u"undo"_s, folder / u"n.oogst"_s});
    CHECK(undo.code == 1);
    CHECK(undo.err.contains(folder / u"n.oogst"_s));
}

TEST_CASE("a scaled sample has as many people as asked for, and keeps all rules")
{
    const Folder folder;
    const QString file = folder / u"big.oogst"_s;
    const QJsonObject made = jsonOf(ran({u"sample"_s, u"symposium"_s, file, u"--scale"_s, u"300"_s, u"--json"_s}));
    CHECK(made[u"people"_s].toInt() == 300);
    const QJsonObject counts = jsonOf(ran({u"list"_s, file, u"--json"_s}))[u"records"_s].toObject();
    CHECK(counts[u"person"_s].toInt() == 300);
    CHECK(counts[u"participation"_s].toInt() > 280);
    CHECK(counts[u"table"_s].toInt() > 20);
    CHECK(counts[u"seat"_s].toInt() == 96);
    CHECK(ran({u"check"_s, file}).code == 0);
    const Ran smaller = ran({u"sample"_s, u"symposium"_s, folder / u"small.oogst"_s, u"--scale"_s, u"3"_s});
    CHECK(smaller.code == 1);
    CHECK(!QFile::exists(folder / u"small.oogst"_s));
}
