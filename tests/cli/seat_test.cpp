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
