#include "cli_run.h"

#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject done(const QStringList &arguments)
{
    const Ran result = ran(arguments + QStringList{u"--json"_s});
    INFO(result.err.toStdString());
    REQUIRE(result.code == 0);
    return QJsonDocument::fromJson(result.out.toUtf8()).object();
}

} // namespace

TEST_CASE("a merge says what came in, and the same file again brings nothing")
{
    const Folder folder;
    const QString file = folder / u"een.oogst"_s, other = folder / u"ander.oogst"_s;
    REQUIRE(ran({u"new"_s, file}).code == 0);
    REQUIRE(ran({u"sample"_s, u"symposium"_s, other}).code == 0);
    const QJsonObject look = done({u"merge"_s, file, other, u"--dry-run"_s})[u"files"_s].toArray().first().toObject();
    CHECK(done({u"list"_s, file})[u"records"_s].toArray().isEmpty());
    const QJsonObject first = done({u"merge"_s, file, other})[u"files"_s].toArray().first().toObject();
    CHECK(first[u"added"_s].toInt() > 800);
    CHECK(first == look);
    CHECK(done({u"merge"_s, file, other})[u"files"_s].toArray().first().toObject()[u"changes"_s].toInt() == 0);
    CHECK(done({u"export"_s, file, folder / u"een.json"_s}) != QJsonObject());
    REQUIRE(ran({u"export"_s, other, folder / u"ander.json"_s}).code == 0);
    CHECK(bytesOf(folder / u"een.json"_s) == bytesOf(folder / u"ander.json"_s));
}

TEST_CASE("a merge of something else than a document is refused and changes nothing")
{
    const Folder folder;
    const QString file = folder / u"een.oogst"_s, other = folder / u"brief.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"bouwstenen"_s, file}).code == 0);
    QFile letter(other);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Beste deelnemers");
    letter.close();
    const QByteArray before = bytesOf(file);
    const Ran result = ran({u"merge"_s, file, other});
    CHECK(result.code == 1);
    CHECK(result.err.contains(other));
    CHECK(bytesOf(file) == before);
}

TEST_CASE("a table file holds who sits at the table, by name and organisation, and merges back")
{
    const Folder folder;
    const QString file = folder / u"een.oogst"_s, part = folder / u"tafel.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    REQUIRE(ran({u"seat"_s, file, u"--meetup"_s, u"2019-09"_s}).code == 0);
    done({u"table-file"_s, file, part, u"--table"_s, u"1"_s});
    const QByteArray bytes = bytesOf(part);
    CHECK(done({u"check"_s, part})[u"ok"_s].toBool());
    QSet<QString> atTable;
    for (const QJsonValue &person : done({u"list"_s, part, u"person"_s})[u"person"_s].toArray()) {
        CHECK(!person.toObject().contains(u"consent_listed"_s));
        atTable.insert(person[u"family_name"_s].toString());
    }
    CHECK(atTable.size() > 3);
    const QString said = ran({u"list"_s, part, u"outcome"_s, u"--json"_s}).out + ran({u"list"_s, part, u"programme_item"_s, u"--json"_s}).out;
    int elsewhere = 0;
    for (const QJsonValue &person : done({u"list"_s, file, u"person"_s})[u"person"_s].toArray())
        if (const QString name = person[u"family_name"_s].toString(); name.size() > 6 && !atTable.contains(name) && !said.contains(name)) {
            INFO(name.toStdString());
            CHECK(!bytes.contains(name.toUtf8()));
            ++elsewhere;
        }
    CHECK(elsewhere > 10);
    CHECK(done({u"merge"_s, file, part})[u"files"_s].toArray().first().toObject()[u"changes"_s].toInt() == 0);
    CHECK(ran({u"merge"_s, part, file}).code == 1); // a part never takes in the whole
    CHECK(ran({u"table-file"_s, file, folder / u"geen.oogst"_s, u"--table"_s, u"77"_s}).code == 1);
    CHECK(!QFile::exists(folder / u"geen.oogst"_s));
}

TEST_CASE("who is erased is in no byte of the file, and stays away when an old copy is merged")
{
    const Folder folder;
    const QString file = folder / u"een.oogst"_s, old = folder / u"oud.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    // Somebody whose family name nobody else has, so that its bytes are theirs alone.
    QHash<QString, QStringList> named;
    for (const QJsonValue &person : done({u"list"_s, file, u"person"_s})[u"person"_s].toArray())
        if (person[u"consent_listed"_s].toString() != u"yes"_s)
            named[person[u"family_name"_s].toString()] += person[u"id"_s].toString();
    QByteArray name;
    QString id;
    for (auto it = named.begin(); it != named.end(); ++it)
        if (it->size() == 1 && it.key().size() > 6 && bytesOf(file).count(it.key().toUtf8()) <= 4) {
            name = it.key().toUtf8();
            id = it->first();
        }
    REQUIRE(!name.isEmpty());
    REQUIRE(QFile::copy(file, old));
    REQUIRE(bytesOf(file).contains(name));
    done({u"erase"_s, file, id});
    CHECK(!bytesOf(file).contains(name));
    done({u"merge"_s, file, old});
    CHECK(!bytesOf(file).contains(name));
    CHECK(done({u"check"_s, file})[u"ok"_s].toBool());
    ran({u"undo"_s, file});
    CHECK(!bytesOf(file).contains(name));
    CHECK(ran({u"erase"_s, file, u"Niemand Zo"_s}).code == 1);
}
