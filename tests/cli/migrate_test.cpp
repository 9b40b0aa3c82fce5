// Documents of every version that was ever written, opened by this program: tests/cases/migrate/vN/CASE.

#include "cli_run.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList cases()
{
    QStringList found;
    const QDir all(QStringLiteral(OOGST_SOURCE_DIR) + u"/tests/cases/migrate"_s);
    for (const QString &version : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString &name : QDir(all.filePath(version)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            found += all.filePath(version) + u'/' + name;
    return found;
}

void takeOut(const QString &from, const QString &to)
{
    REQUIRE(QFile::copy(from, to));
    QFile(to).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

TEST_CASE("a document of an earlier version shows what it held, and two laptops bring it up to date alike")
{
    REQUIRE(cases().size() >= 2);
    for (const QString &path : cases()) {
        INFO(path.toStdString());
        const Folder folder;
        const QString one = folder / u"een.oogst"_s, two = folder / u"twee.oogst"_s, json = folder / u"uit.json"_s;
        takeOut(path + u"/given.oogst"_s, one);
        takeOut(path + u"/given.oogst"_s, two);
        for (const QString &file : {one, two}) {
            REQUIRE(ran({u"export"_s, file, json}).code == 0);
            CHECK(bytesOf(json) == bytesOf(path + u"/expected.json"_s));
            QFile::remove(json);
            const Ran checked = ran({u"check"_s, file});
            INFO(checked.err.toStdString());
            CHECK(checked.code == 0);
        }
        const Ran merged = ran({u"merge"_s, one, two, u"--json"_s});
        REQUIRE(merged.code == 0);
        CHECK(QJsonDocument::fromJson(merged.out.toUtf8())[u"files"_s][0][u"changes"_s].toInt(-1) == 0);
    }
}

TEST_CASE("a document of an earlier version can be taken into one of today without being touched")
{
    const Folder folder;
    const QString given = QStringLiteral(OOGST_SOURCE_DIR) + u"/tests/cases/migrate/v1/whole/given.oogst"_s;
    const QString old = folder / u"oud.oogst"_s, fresh = folder / u"nieuw.oogst"_s, json = folder / u"uit.json"_s;
    takeOut(given, old);
    REQUIRE(ran({u"new"_s, fresh}).code == 0);
    REQUIRE(ran({u"merge"_s, fresh, old}).code == 0);
    CHECK(bytesOf(old) == bytesOf(given));
    REQUIRE(ran({u"export"_s, fresh, json}).code == 0);
    CHECK(bytesOf(json) == bytesOf(QStringLiteral(OOGST_SOURCE_DIR) + u"/tests/cases/migrate/v1/whole/expected.json"_s));
}
