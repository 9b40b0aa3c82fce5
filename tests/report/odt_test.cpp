// The word processor files of every shape: whole packages, and opened by LibreOffice where it is installed.

#include "report/formats/formats.h"
#include "report/report_files.h"
#include "samples.h"
#include "support/catch.h"

#include "pages_check.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <ctime>

using namespace oogst;

namespace {

/// What the checker says of the files; nothing when all is well.
QString faultsOf(const QList<Report> &reports, const QStringList &options = {})
{
    const QTemporaryDir folder;
    QStringList files;
    for (const Report &report : reports) {
        files += folder.filePath(QStringLiteral("%1.odt").arg(files.size()));
        REQUIRE(writeFile(files.last(), reportToOdt(report)).isOk());
    }
    QProcess checker;
    checker.start(QStringLiteral("/usr/bin/python3"), QStringList{QStringLiteral(OOGST_SOURCE_DIR "/tests/report/check_odt.py")} + options + files);
    REQUIRE(checker.waitForFinished(300000));
    const QString said = QString::fromUtf8(checker.readAllStandardOutput() + checker.readAllStandardError());
    return checker.exitCode() == 0 ? QString() : said + QStringLiteral(" failed");
}

QList<Report> allShapes(const char *sample, Language language)
{
    QList<Report> reports;
    const Document &document = samples::document(sample);
    for (const Meetup &meetup : document.all<Meetup>())
        for (int shape = 0; shape < int(enumWords<Shape>.size()); ++shape)
            reports += makeReport(document, meetup.id, {Audience::Internal, language, {}, Shape(shape), {}});
    return reports;
}

} // namespace

TEST_CASE("every shape of every sample is a whole OpenDocument package")
{
    for (const char *name : samples::names)
        for (const Language language : {Language::Dutch, Language::English}) {
            const QList<Report> reports = allShapes(name, language);
            CHECK(reports.size() >= 16);
            CHECK(faultsOf(reports) == QString());
        }
}

TEST_CASE("hostile names make no package that needs repair")
{
    Document document = samples::document("symposium");
    const Meetup meetup = document.all<Meetup>().first();
    const QStringList hostile = pages_check::hostileTexts();
    ChangeSet set;
    qsizetype next = 0;
    for (const Person &person : document.all<Person>()) {
        Person changed = person;
        changed.familyName = hostile[next++ % hostile.size()];
        set.edit(person, changed);
    }
    for (const Outcome &outcome : document.all<Outcome>()) {
        Outcome changed = outcome;
        changed.text = hostile[next++ % hostile.size()];
        set.edit(outcome, changed);
    }
    document.take(set);
    QList<Report> reports;
    for (const Shape shape : {Shape::Letter, Shape::Badges, Shape::SignIn, Shape::SideBySide, Shape::TakeHome})
        reports += makeReport(document, meetup.id, {Audience::Internal, Language::Dutch, {}, shape, {}});
    CHECK(faultsOf(reports) == QString());
}

TEST_CASE("the same report gives the same bytes, in every format and every time zone")
{
    const Document &document = samples::document("symposium");
    const Report report = makeHarvestLetter(document, document.all<Meetup>().first().id, {});
    const QByteArray zone = qgetenv("TZ");
    QMap<QString, QByteArray> first;
    for (const char *place : {"Europe/Amsterdam", "Asia/Tokyo", "America/St_Johns"}) {
        qputenv("TZ", place);
        tzset();
        for (const QString &format : reportFormats()) {
            INFO(place << " " << format.toStdString());
            const auto bytes = reportAs(format, report);
            REQUIRE(bytes.isOk());
            CHECK((first.value(format, *bytes) == *bytes));
            first[format] = *bytes;
        }
    }
    qputenv("TZ", zone);
    tzset();
    CHECK(first.size() == 5);
}

TEST_CASE("LibreOffice opens the files and makes tagged PDF of them")
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        WARN("LibreOffice is not installed: the files were not opened with it");
        return;
    }
    const Document &document = samples::document("symposium");
    const Id<Meetup> meetup = document.all<Meetup>().first().id;
    QList<Report> reports;
    for (const auto &[shape, language] : {std::pair{Shape::Letter, Language::Dutch}, {Shape::SignIn, Language::Dutch}, {Shape::SideBySide, Language::English}})
        reports += makeReport(document, meetup, {Audience::Internal, language, {}, shape, {}});
    CHECK(faultsOf(reports, {QStringLiteral("--office"), office}) == QString());
}
