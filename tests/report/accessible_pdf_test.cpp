// Pages that everyone can read: tagged, whole, in order, whatever the texts are and however many there are.

#include "long_report.h"
#include "pages_check.h"
#include "report/report_builder.h"
#include "report/text_gate.h"
#include "samples.h"
#include "support/catch.h"

#include <ctime>

#include <QFile>
#include <QRegularExpression>

using namespace oogst;

namespace {

/// Every kind of block, each text of it `text`.
Report everything(const QString &text, int times = 1)
{
    ReportBuilder out(Report{text, {}, Language::Dutch, Audience::Public, QDate(2019, 9, 19), {}, {}});
    out.section(QStringLiteral("title"));
    out.heading(1, text);
    for (int i = 0; i < times; ++i) {
        out.heading(2, text);
        out.paragraph(text, text);
        out.heading(4, text);
        out.list({{text, text, text, {{text, text, text, {{text, text, text, {}, text}}, text}}, text}});
        out.table({text, {text, text, text}, {{text, text, text}, {text, {}, text}}});
        out.chart({text, text, {{text, 3}, {text, 0}}});
        out.quote(text, text);
        out.callout(text, text);
        out.figure(text, text);
    }
    return out.take();
}

long residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromLatin1(status.readAll());
    const auto found = QRegularExpression(QStringLiteral("VmRSS:\\s+(\\d+)")).match(text);
    return found.captured(1).toLong();
}

} // namespace

TEST_CASE("every text that tries something is read aloud as typed, whole and in order")
{
    QList<Report> reports;
    for (const QString &text : pages_check::hostileTexts())
        reports += everything(text);
    CHECK(pages_check::faults(reports) == QString());
}

TEST_CASE("all texts that try something together, over and over, stay readable")
{
    const QString all = pages_check::hostileTexts().join(u' ');
    CHECK(pages_check::faults(everything(all, 3)) == QString());
}

TEST_CASE("a word that fills pages is read as one, and a cell higher than a page is whole")
{
    CHECK(pages_check::faults({everything(QString(4000, u'w')), everything(QStringLiteral("regel\n").repeated(150))}) == QString());
}

TEST_CASE("the pages of every sample, for every audience and language, can be read by everyone")
{
    QList<Report> reports;
    for (const char *name : samples::names) {
        const Document &document = samples::document(name);
        for (const Meetup &meetup : document.all<Meetup>())
            for (const Audience audience : {Audience::Public, Audience::Participants, Audience::Internal}) {
                const Language language = audience == Audience::Participants ? Language::English : Language::Dutch;
                reports += makeHarvestLetter(document, meetup.id, {audience, language, {}});
            }
    }
    CHECK(pages_check::faults(reports) == QString());
}

TEST_CASE("the check of pages catches each of some forty faults that are planted in good ones")
{
    const Document &document = samples::document("symposium");
    CHECK(pages_check::uncaughtIn(makeHarvestLetter(document, document.all<Meetup>().first().id, {})) == QString());
}

TEST_CASE("an empty report is a page that can be read")
{
    Report empty;
    CHECK(pages_check::faults(empty) == QString());
}

TEST_CASE("a thousand pages take ten times the time of a hundred, and little room")
{
    const auto seconds = [](const Report &report, QByteArray &pdf) {
        const std::clock_t start = std::clock();
        const auto made = reportToPdf(report);
        REQUIRE(made.isOk());
        pdf = *made;
        return double(std::clock() - start) / CLOCKS_PER_SEC;
    };
    QByteArray first, hundred, thousand;
    seconds(longReport(10), first); // fonts are unpacked once
    const double short_ = seconds(longReport(100), hundred);
    const long before = residentKilobytes();
    const double long_ = seconds(longReport(1000), thousand);
    const long grown = residentKilobytes() - before;
    WARN("100 chapters: " << short_ << " s, 1000 chapters: " << long_ << " s, " << thousand.size() / 1024 << " KB, grown by "
                          << grown / 1024 << " MB");
    CHECK(long_ < 20 * short_ + 0.2);
    CHECK(thousand.size() < 6 * 1024 * 1000);
    CHECK(grown < 150 * 1024);
}

TEST_CASE("a thousand pages can be read by everyone")
{
    CHECK(pages_check::faults(longReport(1000)) == QString());
}
