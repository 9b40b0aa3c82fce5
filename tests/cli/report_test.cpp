#include "cli_run.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("report writes the letter as JSON for the meetup, audience and language asked for")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    QByteArray seen;
    for (const QString &language : {u"nl"_s, u"en"_s}) {
        const Ran result = ran({u"report"_s, file, u"--meetup"_s, u"2019-09"_s, u"--shape"_s, u"letter"_s, u"--audience"_s, u"internal"_s,
                                u"--lang"_s, language, u"--format"_s, u"json"_s, u"--out"_s, folder / language, u"--json"_s});
        INFO(result.err.toStdString());
        REQUIRE(result.code == 0);
        const QJsonArray files = QJsonDocument::fromJson(result.out.toUtf8())[u"files"_s].toArray();
        REQUIRE(files.size() == 1);
        const QByteArray json = bytesOf(files.first().toString());
        CHECK(QJsonDocument::fromJson(json).isObject());
        CHECK(json.contains("Beter benutten van gemeenschapskracht"));
        CHECK((json != seen));
        seen = json;
    }
}

TEST_CASE("a report that cannot be is refused, and nothing is written")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s, out = folder / u"out"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    const QStringList good{u"report"_s, file, u"--meetup"_s, u"2019-09"_s, u"--out"_s, out};
    for (const QStringList &wrong : {QStringList{u"--shape"_s, u"poem"_s}, {u"--audience"_s, u"everybody"_s}, {u"--lang"_s, u"fy"_s}, {u"--format"_s, u"pdf,doc"_s}}) {
        const Ran result = ran(good + wrong);
        INFO(wrong.join(u' ').toStdString());
        CHECK(result.code == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.contains(wrong.first()));
    }
    CHECK(ran({u"report"_s, file, u"--out"_s, out}).code == 2);
    const Ran unknown = ran({u"report"_s, file, u"--meetup"_s, u"1999"_s, u"--format"_s, u"json"_s, u"--out"_s, out});
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains(u"2019-09"_s));
    CHECK(!QFile::exists(out));

    write(folder / u"in-the-way"_s, "a file");
    const Ran noFolder = ran({u"report"_s, file, u"--meetup"_s, u"2019-09"_s, u"--format"_s, u"json"_s, u"--out"_s, folder / u"in-the-way"_s});
    CHECK(noFolder.code == 1);
    CHECK(noFolder.err.contains(u"in-the-way"_s));
    CHECK(bytesOf(folder / u"in-the-way"_s) == "a file");
}

TEST_CASE("every shape is written, and what names people only for the organisers")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s, out = folder / u"out"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    const QStringList call{u"report"_s, file, u"--meetup"_s, u"2019-09"_s, u"--format"_s, u"json"_s, u"--out"_s, out};
    for (const QString &shape : {u"news"_s, u"minutes"_s, u"table_sheets"_s, u"agenda"_s, u"progress"_s, u"side_by_side"_s, u"series"_s, u"take_home"_s,
                                 u"badges"_s, u"badges_small"_s, u"route_cards"_s, u"table_cards"_s, u"sign_in"_s, u"photographer"_s, u"catering"_s}) {
        INFO(shape.toStdString());
        CHECK(ran(call + QStringList{u"--shape"_s, shape}).code == 0);
    }
    CHECK(QDir(out).entryList(QDir::Files).size() == 15);
    for (const QString &shape : {u"badges"_s, u"sign_in"_s, u"take_home"_s})
        CHECK(ran(call + QStringList{u"--shape"_s, shape, u"--audience"_s, u"public"_s}).code == 2);
    CHECK(ran(call + QStringList{u"--shape"_s, u"table_sheets"_s, u"--for"_s, u"3"_s}).code == 0);
    CHECK(ran(call + QStringList{u"--shape"_s, u"table_sheets"_s, u"--for"_s, u"niemand zo geheten"_s}).code == 1);
}

TEST_CASE("check --publish tells what to look at, and is refused while there is anything")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    const Ran found = ran({u"check"_s, file, u"--publish"_s, u"2019-09"_s, u"--json"_s});
    CHECK(found.code == 1);
    const QJsonArray findings = QJsonDocument::fromJson(found.out.toUtf8())[u"findings"_s].toArray();
    REQUIRE(findings.size() >= 5);
    CHECK(findings.first()[u"kind"_s].toString() == u"missing_address"_s);
    CHECK(!findings.first()[u"id"_s].toString().isEmpty());
    CHECK(ran({u"check"_s, file, u"--publish"_s, u"geen"_s}).code == 1);
    CHECK(ran({u"check"_s, file}).code == 0);
}

TEST_CASE("close makes one folder with everything in it")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    const QStringList call{u"close"_s, file, u"--meetup"_s, u"2019-09"_s, u"--out"_s, folder / u"uit"_s, u"--json"_s};
    const Ran unseen = ran(call);
    CHECK(unseen.code == 1); // addresses of the slides are missing: somebody has to look first
    CHECK(unseen.err.contains(u"--seen"_s));
    CHECK(QJsonDocument::fromJson(unseen.out.toUtf8())[u"findings"_s].toArray().size() >= 5);
    CHECK(!QFile::exists(folder / u"uit"_s));
    const Ran closed = ran(call + QStringList{u"--seen"_s});
    REQUIRE(closed.code == 0);
    const QJsonDocument result = QJsonDocument::fromJson(closed.out.toUtf8());
    CHECK(result[u"files"_s].toArray().size() > 20);
    CHECK(QFile::exists(result[u"folder"_s].toString() + u"/index.html"_s));
}

TEST_CASE("report keeps names and contact details that nobody looked at out, and prints them as typed once they are seen")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s, json = folder / u"s.json"_s;
    REQUIRE(ran({u"sample"_s, u"stimuland"_s, file}).code == 0);
    REQUIRE(ran({u"export"_s, file, json}).code == 0);
    QJsonObject document = QJsonDocument::fromJson(bytesOf(json)).object();
    QJsonArray people = document[u"person"_s].toArray(), meetups = document[u"meetup"_s].toArray();
    people += QJsonObject{{u"id"_s, u"0b0c0d0e-0000-4000-8000-000000000001"_s}, {u"given_name"_s, u"Quirine"_s}, {u"family_name"_s, u"Zeldzaam"_s}};
    QJsonObject meetup = meetups.first().toObject();
    meetup[u"looking_back"_s] = u"Volgens Quirine Zeldzaam (06-12345678) was het goed."_s;
    meetups[0] = meetup;
    document[u"person"_s] = people;
    document[u"meetup"_s] = meetups;
    write(json, QJsonDocument(document).toJson());
    const QString planted = folder / u"p.oogst"_s;
    REQUIRE(ran({u"new"_s, planted}).code == 0);
    const Ran imported = ran({u"import"_s, planted, json});
    INFO(imported.err.toStdString());
    REQUIRE(imported.code == 0);
    const auto written = [&](const QStringList &more) {
        const Ran result = ran(QStringList{u"report"_s, planted, u"--meetup"_s, meetup[u"id"_s].toString(), u"--format"_s, u"json"_s,
                                           u"--out"_s, folder / u"uit"_s, u"--json"_s} +
                               more);
        REQUIRE(result.code == 0);
        return std::pair(result, bytesOf(QJsonDocument::fromJson(result.out.toUtf8())[u"files"_s].toArray().first().toString()));
    };
    const auto [first, kept] = written({});
    CHECK(!kept.contains("Zeldzaam"));
    CHECK(!kept.contains("12345678"));
    CHECK(kept.contains("[naam weggelaten]"));
    CHECK(QJsonDocument::fromJson(first.out.toUtf8())[u"findings"_s].toArray().size() >= 2);
    CHECK(written({u"--audience"_s, u"internal"_s}).second.contains("Quirine Zeldzaam"));
    CHECK(written({u"--seen"_s}).second.contains("Quirine Zeldzaam (06-12345678)"));
}
