#include "cli_run.h"

#include "support/catch.h"

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
