// Names and texts that try something print as typed.

#include "samples.h"
#include "support/catch.h"
#include "texts.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QFile>

using namespace oogst;

namespace {

const QString image = QStringLiteral("<img src='file:///etc/passwd'>");
const QString placeholders = QStringLiteral("100%2 %1 %n %%3");

/// The symposium with one outcome, one heading and one speaker changed to `text`.
Report reportWith(const QString &text)
{
    Document document = samples::document("symposium");
    const Meetup meetup = document.all<Meetup>().first();
    ChangeSet set;
    Meetup renamed = meetup;
    renamed.letterTitle = text;
    renamed.venueOf = text;
    set.edit(meetup, renamed);
    for (const Outcome &outcome : document.all<Outcome>()) {
        Outcome changed = outcome;
        changed.text = text;
        changed.partners = {text};
        set.edit(outcome, changed);
    }
    for (const Person &person : document.all<Person>()) {
        Person changed = person;
        changed.familyName = text;
        set.edit(person, changed);
    }
    for (const Organisation &organisation : document.all<Organisation>()) {
        Organisation changed = organisation;
        changed.name = text;
        set.edit(organisation, changed);
    }
    document.take(set);
    return makeHarvestLetter(document, meetup.id, {Audience::Internal, Language::Dutch, {}});
}

/// What a reader copies out of the pages; nothing where there is no pdftotext.
std::optional<QString> textOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("r.pdf")));
    if (!file.open(QIODevice::WriteOnly))
        return std::nullopt;
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.fileName(), QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("markup and placeholders in data print as typed")
{
    for (const QString &text : {image, placeholders, QStringLiteral("<b>vet</b> &amp; {x}")}) {
        const Report report = reportWith(text);
        CHECK(report.title == text);
        CHECK(texts::of(report).count(text) > 100);
        const auto pdf = reportToPdf(report);
        REQUIRE(pdf.isOk());
        CHECK(!pdf->contains("root:x:0"));
        CHECK(!pdf->contains("/Subtype /Image"));
        const auto copied = textOf(*pdf);
        if (!copied)
            WARN("pdftotext is not installed: the pages were not read back");
        else
            CHECK(copied->simplified().contains(text));
    }
}

TEST_CASE("letters stand apart in the pages, so that words can be found")
{
    const auto pdf = reportToPdf(reportWith(QStringLiteral("efficiënte financiering")));
    REQUIRE(pdf.isOk());
    const auto copied = textOf(*pdf);
    if (!copied)
        WARN("pdftotext is not installed: the pages were not read back");
    else
        CHECK(copied->simplified().contains(QStringLiteral("efficiënte financiering")));
}

TEST_CASE("marks that turn text around are gone before it is printed")
{
    const Report report = reportWith(QStringLiteral("abc\u202Egnp.exe"));
    CHECK(!texts::of(report).contains(QChar(0x202E)));
    CHECK(texts::of(report).contains(QStringLiteral("abcgnp.exe")));
}

TEST_CASE("a word of five thousand characters is broken, never lost")
{
    const Report report = reportWith(QString(5000, u'w'));
    const auto pdf = reportToPdf(report);
    REQUIRE(pdf.isOk());
    const auto copied = textOf(*pdf);
    if (!copied)
        WARN("pdftotext is not installed: the pages were not read back");
    else
        CHECK(copied->count(u'w') > 5000);
}
