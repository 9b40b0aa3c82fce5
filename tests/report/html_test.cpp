// Web pages, read by a program that knows what a browser tells who cannot see them.

#include "pages_check.h"
#include "report/formats/formats.h"
#include "report/report_files.h"
#include "samples.h"
#include "support/catch.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace oogst;

namespace {

QString ask(const QStringList &arguments)
{
    QProcess checker;
    checker.start(QStringLiteral("/usr/bin/python3"), QStringList{QStringLiteral(OOGST_SOURCE_DIR "/tests/report/check_html.py")} + arguments);
    REQUIRE(checker.waitForFinished(300000));
    const QString said = QString::fromUtf8(checker.readAllStandardOutput() + checker.readAllStandardError());
    return checker.exitCode() == 0 ? QString() : said + QStringLiteral(" failed");
}

/// What the checker says of the pages; nothing when all is well.
QString faultsOf(const QList<Report> &reports)
{
    const QTemporaryDir folder;
    QStringList files;
    for (const Report &report : reports) {
        const QString name = folder.filePath(QString::number(files.size()));
        REQUIRE(writeFile(name + QStringLiteral(".html"), reportToHtml(report)).isOk());
        REQUIRE(writeFile(name + QStringLiteral(".json"), reportToJson(report)).isOk());
        files += {name + QStringLiteral(".html"), name + QStringLiteral(".json")};
    }
    return ask(files);
}

} // namespace

TEST_CASE("every shape of every sample is a web page that can be read by everyone")
{
    for (const char *name : samples::names) {
        QList<Report> reports;
        const Document &document = samples::document(name);
        for (const Meetup &meetup : document.all<Meetup>())
            for (int shape = 0; shape < int(enumWords<Shape>.size()); ++shape)
                for (const Language language : {Language::Dutch, Language::English})
                    reports += makeReport(document, meetup.id, {Audience::Internal, language, {}, Shape(shape), {}});
        CHECK(reports.size() >= 32);
        INFO(name);
        CHECK(faultsOf(reports) == QString());
    }
}

TEST_CASE("texts that try something stay texts on a web page")
{
    Document document = samples::document("symposium");
    const QStringList hostile = pages_check::hostileTexts();
    ChangeSet set;
    qsizetype next = 0;
    const auto change = [&](const auto &record, auto field) {
        auto changed = record;
        changed.*field = hostile[next++ % hostile.size()];
        set.edit(record, changed);
    };
    for (const Person &person : document.all<Person>())
        change(person, &Person::familyName);
    for (const Outcome &outcome : document.all<Outcome>())
        change(outcome, &Outcome::text);
    for (const Table &table : document.all<Table>())
        change(table, &Table::room);
    for (const Resource &resource : document.all<Resource>())
        change(resource, &Resource::address);
    document.take(set);
    QList<Report> reports;
    for (const Shape shape : {Shape::Letter, Shape::News, Shape::Badges, Shape::SignIn, Shape::SideBySide, Shape::TakeHome, Shape::TableCards})
        reports += makeReport(document, document.all<Meetup>().first().id, {Audience::Internal, Language::Dutch, {}, shape, {}});
    CHECK(faultsOf(reports) == QString());
}

TEST_CASE("the check of web pages catches each of a score of faults that are planted in a good one")
{
    const Document &document = samples::document("symposium");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("good.html"));
    REQUIRE(writeFile(path, reportToHtml(makeHarvestLetter(document, document.all<Meetup>().first().id, {}))).isOk());
    CHECK(ask({QStringLiteral("--plant"), path}) == QString());
}
