// A document on a server: the verbs, two programs that see each other, a facilitator's day.

#include "cli_run.h"

#include "support/private_server.h"
#include "workspace/server_access.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Lets the program run until `isThere`, at most five seconds. Returns how long it took, in milliseconds.
qint64 waitFor(const std::function<bool()> &isThere)
{
    QElapsedTimer time;
    time.start();
    while (!isThere() && time.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return time.elapsed();
}

} // namespace

TEST_CASE("a document on a server is made, filled, listed, checked and undone by the same verbs")
{
    const Folder folder;
    const QString address = PrivateServer::shared().freshAddress();
    CHECK(ran({u"list"_s, address, u"meetup"_s}).err.contains(u"Make one there first"_s));
    CHECK(ran({u"new"_s, address}).code == 0);
    CHECK(ran({u"new"_s, address}).code == 1);
    CHECK(ran({u"sample"_s, u"symposium"_s, folder / u"a.oogst"_s}).code == 0);
    const Ran merged = ran({u"merge"_s, address, folder / u"a.oogst"_s});
    INFO(merged.err.toStdString());
    CHECK(merged.code == 0);
    CHECK(ran({u"list"_s, address, u"meetup"_s}).out == ran({u"list"_s, folder / u"a.oogst"_s, u"meetup"_s}).out);
    CHECK(ran({u"check"_s, address}).code == 0);
    CHECK(ran({u"undo"_s, address}).code == 0);
    CHECK(ran({u"check"_s, address}).code == 0);
    CHECK(!ran({u"list"_s, address, u"meetup"_s}).out.contains(u"2019"_s));
}

TEST_CASE("a password in an address is shown nowhere and written nowhere")
{
    const QString address = u"postgresql://fleur:heel%20geheim@server.invalid:5433/oogst?sslmode=require&password=ookgeheim&connect_timeout=1"_s;
    const QString shown = server::withoutPassword(address);
    CHECK(shown == u"postgresql://fleur@server.invalid:5433/oogst?sslmode=require&connect_timeout=1"_s);
    CHECK(server::withoutPassword(server::withPassword(shown, u"a&b?c:d@e/f ü"_s)) == shown);
    CHECK(server::databaseIn(address) == u"oogst"_s);
    const Folder folder;
    CHECK(ran({u"new"_s, folder / u"a.oogst"_s}).code == 0);
    for (const QStringList &words : {QStringList{u"list"_s, address, u"meetup"_s}, {u"new"_s, address}, {u"merge"_s, folder / u"a.oogst"_s, address}}) {
        const Ran said = ran(words);
        CHECK(said.code == 1);
        CHECK(!(said.out + said.err).contains(u"geheim"_s));
    }
    PrivateServer &own = PrivateServer::shared();
    const QString there = server::withPassword(own.freshAddress(), u"zeergeheim"_s);
    CHECK(ran({u"new"_s, there}).code == 0);
    CHECK(ran({u"merge"_s, folder / u"a.oogst"_s, there}).code == 0);
    CHECK(!(ran({u"history"_s, folder / u"a.oogst"_s}).out).contains(u"geheim"_s));
    CHECK(!bytesOf(folder / u"a.oogst"_s).contains("zeergeheim"));
}

TEST_CASE("programs on one server see each other within a second")
{
    const QString address = PrivateServer::shared().freshAddress();
    auto ans = Workspace::create(address), bram = Workspace::open(address);
    REQUIRE(ans);
    REQUIRE(bram);
    (*ans)->watch();
    (*bram)->watch();
    for (int i = 0; i < 3; ++i) {
        const auto id = (*ans)->add(u"Bijeenkomst toegevoegd"_s, Meetup{.title = u"van Ans"_s});
        REQUIRE(id);
        CHECK(waitFor([&] { return (*bram)->find(*id).has_value(); }) < 1000);
        REQUIRE((*bram)->edit(u"Titel gewijzigd"_s, *id, [](Meetup &m) { m.title = u"van Bram"_s; }));
        CHECK(waitFor([&] { return (*ans)->findOrEmpty(*id).title == u"van Bram"_s; }) < 1000);
    }
    // And another process.
    const auto last = (*ans)->add(u"Bijeenkomst toegevoegd"_s, Meetup{.title = u"gaat weer weg"_s});
    REQUIRE(last);
    QProcess other;
    other.start(QStringLiteral(OOGST_CLI), {u"undo"_s, address});
    REQUIRE(other.waitForFinished());
    CHECK(other.exitCode() == 0);
    CHECK(waitFor([&] { return !(*ans)->find(*last).has_value() && !(*bram)->find(*last).has_value(); }) < 1000);
}

TEST_CASE("an organiser gives a facilitator a table, and the facilitator's window records there")
{
    PrivateServer &own = PrivateServer::shared();
    const Folder folder;
    const QString address = own.freshAddress(), database = PrivateServer::databaseIn(address);
    const QString login = u"fleur_cli_"_s + database;
    CHECK(ran({u"new"_s, address}).code == 0);
    CHECK(ran({u"sample"_s, u"symposium"_s, folder / u"a.oogst"_s}).code == 0);
    CHECK(ran({u"merge"_s, address, folder / u"a.oogst"_s}).code == 0);
    CHECK(ran({u"server-role"_s, address, u"--login"_s, login, u"--role"_s, u"facilitator"_s}).err.contains(login));
    own.sql(database, u"CREATE ROLE %1 LOGIN"_s.arg(login));
    CHECK(ran({u"server-role"_s, address, u"--login"_s, login, u"--role"_s, u"baas"_s}).code == 2);
    const Ran given = ran({u"server-role"_s, address, u"--login"_s, login, u"--role"_s, u"facilitator"_s, u"--table"_s, u"1"_s, u"--meetup"_s, u"2019-09"_s});
    INFO(given.err.toStdString());
    CHECK(given.code == 0);

    auto fleur = Workspace::open(own.address(database, login));
    REQUIRE(fleur);
    Workspace &window = **fleur;
    CHECK(window.readOnlyReason().isEmpty());
    REQUIRE(window.document().all<Table>().size() == 1);
    const Table table = window.document().all<Table>().first();
    for (const Person &person : window.document().all<Person>())
        CHECK(person.mail.isEmpty());
    const auto said = window.add(u"Opbrengst toegevoegd"_s, Outcome{.meetup = table.meetup, .table = table.id, .text = u"van de begeleider"_s});
    INFO((said ? QString() : said.problem().text()).toStdString());
    REQUIRE(said);
    REQUIRE(window.edit(u"Opbrengst gewijzigd"_s, *said, [](Outcome &o) { o.text = u"van de begeleider, beter"_s; }));
    REQUIRE(window.remove(u"Opbrengst weg"_s, QList<Id<Outcome>>{*said}));
    REQUIRE(window.undo());
    CHECK(window.find(*said).has_value());
    CHECK(window.history().value().size() >= 4);
    const auto refused = window.edit(u"Tafel gewijzigd"_s, table.id, [](Table &t) { t.room = u"zaal 5"_s; });
    REQUIRE(!refused);
    CHECK(refused.problem().what.contains(u"may not do this"_s));
    CHECK(window.findOrEmpty(table.id).room == table.room);
    CHECK(ran({u"check"_s, address}).code == 0);
    CHECK(ran({u"server-role"_s, address, u"--login"_s, login, u"--role"_s, u"facilitator"_s, u"--table"_s, u"1"_s, u"--meetup"_s, u"2019-09"_s, u"--take-back"_s}).code == 0);
    CHECK(!window.add(u"Opbrengst toegevoegd"_s, Outcome{.meetup = table.meetup, .table = table.id, .text = u"te laat"_s}));
}
