#include "report/report.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace oogst;

namespace {

Report small(const QString &fileName)
{
    Report report{QStringLiteral("Titel"), fileName, Language::Dutch, Audience::Public, QDate(2019, 9, 19), {}};
    report.sections += {QStringLiteral("title"), {blocks::Heading{1, QStringLiteral("Titel")}}};
    return report;
}

} // namespace

TEST_CASE("a report is written in every format, into a folder that is made")
{
    QTemporaryDir root;
    const QString folder = root.filePath(QStringLiteral("a/b"));
    const auto written = writeReport(small(QStringLiteral("2019-09 Symposium public nl")), reportFormats(), folder);
    REQUIRE(written.isOk());
    REQUIRE(written->size() == reportFormats().size());
    CHECK(QFileInfo(written->at(0)).fileName() == QStringLiteral("2019-09-Symposium-public-nl.pdf"));
    QFile json(written->at(1));
    REQUIRE(json.open(QIODevice::ReadOnly));
    CHECK(json.readAll() == reportToJson(small({})));
}

TEST_CASE("a title cannot write outside its folder or make a bad name")
{
    const std::pair<QString, QString> cases[] = {
        {QStringLiteral("../../etc/passwd"), QStringLiteral("etc-passwd.json")},
        {QStringLiteral("a\\b:c*d?\"<>|"), QStringLiteral("a-b-c-d.json")},
        {QStringLiteral("..."), QStringLiteral("report.json")},
        {QStringLiteral("CON"), QStringLiteral("report-CON.json")},
        {QStringLiteral("é \U0001F600 \u202Ex"), QStringLiteral("é-x.json")}};
    for (const auto &[title, expected] : cases) {
        QTemporaryDir root;
        const auto written = writeReport(small(title), {QStringLiteral("json")}, root.path());
        REQUIRE(written.isOk());
        CHECK(QFileInfo(written->first()).fileName() == expected);
        CHECK(QDir(root.path()).entryList(QDir::Files) == QStringList{expected});
    }
    QTemporaryDir root;
    const auto written = writeReport(small(QString(5000, u'x')), {QStringLiteral("json")}, root.path());
    REQUIRE(written.isOk());
    CHECK(QFileInfo(written->first()).fileName().size() < 120);
}

TEST_CASE("an unknown format writes nothing and says which there are")
{
    QTemporaryDir root;
    const auto refused =
        writeReport(small(QStringLiteral("x")), {QStringLiteral("json"), QStringLiteral("docx")}, root.path());
    REQUIRE(!refused.isOk());
    CHECK(refused.problem().place == QStringLiteral("docx"));
    CHECK(refused.problem().what.contains(QStringLiteral("pdf, json")));
    CHECK(QDir(root.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("a folder that cannot be made is refused with its place")
{
    QTemporaryDir root;
    QFile file(root.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto refused =
        writeReport(small(QStringLiteral("x")), {QStringLiteral("json")}, file.fileName() + QStringLiteral("/below"));
    REQUIRE(!refused.isOk());
    CHECK(refused.problem().place.contains(QStringLiteral("below")));
}
