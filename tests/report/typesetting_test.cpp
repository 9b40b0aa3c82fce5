// How pages read to somebody who holds them: where lines and pages end.

#include "pages_check.h"
#include "report/report_builder.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace oogst;

namespace {

ReportBuilder begun(const QString &title)
{
    ReportBuilder out(Report{title, {}, Language::Dutch, Audience::Internal, QDate(2019, 9, 19), {}, {}});
    out.section(QStringLiteral("title"));
    out.heading(1, title);
    return out;
}

/// The lines of each page, as they are printed: where what is painted moves down.
QList<QStringList> printed(const Report &report)
{
    const QTemporaryDir folder;
    const auto pdf = reportToPdf(report);
    REQUIRE(pdf.isOk());
    QFile file(folder.filePath(QStringLiteral("x.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(*pdf);
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(OOGST_SOURCE_DIR "/tests/report/read_lines.py"), file.fileName()});
    REQUIRE(reader.waitForFinished(60000));
    REQUIRE(reader.exitCode() == 0);
    QList<QStringList> pages;
    const QString all = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString &page : all.split(u'\f', Qt::SkipEmptyParts))
        pages += page.split(u'\n', Qt::SkipEmptyParts);
    return pages;
}

} // namespace

TEST_CASE("no line begins with a sign that parts, and no number stands apart from what it counts")
{
    ReportBuilder out = begun(QStringLiteral("Regels"));
    for (int words = 1; words < 60; ++words) {
        QStringList text;
        for (int i = 0; i < words; ++i)
            text += QStringLiteral("woord");
        out.paragraph(text.join(u' ') + QStringLiteral(" Constatering · van alle aanwezigen · 7 × bestuurder — en een 0-meting erbij"));
    }
    int seen = 0;
    for (const QStringList &page : printed(out.take()))
        for (const QString &line : page) {
            INFO(line.toStdString());
            CHECK_FALSE(line.startsWith(u'·'));
            CHECK_FALSE(line.startsWith(u'×'));
            CHECK_FALSE(line.startsWith(u'—'));
            CHECK_FALSE(line.trimmed().endsWith(u'×'));
            CHECK_FALSE(line.trimmed().endsWith(QStringLiteral(" 0-")));
            seen += line.contains(u'·') ? 1 : 0;
        }
    CHECK(seen > 50);
}

TEST_CASE("a heading at the foot of a page has two lines of its list with it, and a short list stays whole")
{
    for (int before = 30; before < 60; ++before) {
        ReportBuilder out = begun(QStringLiteral("Lijsten"));
        for (int i = 0; i < before; ++i)
            out.paragraph(QStringLiteral("Een regel."));
        out.heading(2, QStringLiteral("Kop"));
        out.list(QStringList{QStringLiteral("eerste punt"), QStringLiteral("tweede punt"), QStringLiteral("derde punt")});
        for (const QStringList &page : printed(out.take())) {
            const QString all = page.join(u'\n');
            INFO("after " << before << " lines");
            CHECK(all.contains(QStringLiteral("Kop")) == all.contains(QStringLiteral("eerste punt")));
            CHECK(all.contains(QStringLiteral("Kop")) == all.contains(QStringLiteral("derde punt")));
        }
    }
}

TEST_CASE("who said it stands on the page of what was said")
{
    for (int before = 30; before < 60; ++before) {
        ReportBuilder out = begun(QStringLiteral("Citaten"));
        for (int i = 0; i < before; ++i)
            out.paragraph(QStringLiteral("Een regel."));
        out.quote(QStringLiteral("Wij vragen om rust"), QStringLiteral("Anna Voorbeeld"));
        for (const QStringList &page : printed(out.take())) {
            const QString all = page.join(u'\n');
            INFO("after " << before << " lines");
            CHECK(all.contains(QStringLiteral("om rust")) == all.contains(QStringLiteral("Anna Voorbeeld")));
        }
    }
}

TEST_CASE("a high table with few rows begins under its heading and leaves no hole")
{
    ReportBuilder out = begun(QStringLiteral("Naast elkaar"));
    for (int i = 0; i < 6; ++i)
        out.paragraph(QStringLiteral("Een regel."));
    out.heading(2, QStringLiteral("Vraagstuk"));
    blocks::Table table{{}, {QStringLiteral("Wie"), QStringLiteral("West"), QStringLiteral("Oost")}, {}};
    for (int i = 0; i < 6; ++i)
        table.rows += {QStringLiteral("Allebei"), QStringLiteral("wat er gezegd is en nog meer woorden ").repeated(12), QStringLiteral("wat er gezegd is ").repeated(12)};
    out.table(table);
    const QList<QStringList> pages = printed(out.take());
    REQUIRE(pages.size() >= 2);
    CHECK(pages[0].join(u'\n').contains(QStringLiteral("Allebei")));
}

TEST_CASE("empty lines part paragraphs, and what stands in bold begins with a capital")
{
    ReportBuilder out = begun(QStringLiteral("Alinea's"));
    out.paragraph(QStringLiteral("onbekendheid"), QStringLiteral("Het eerste.\n\n  \nHet tweede.\nOp een eigen regel.\n\n"));
    out.paragraph(QStringLiteral("eHealth"), QStringLiteral("blijft zo"));
    out.list(QList<blocks::Item>{{QStringLiteral("ijver"), QStringLiteral("loont"), {}, {}, {}}});
    const Report report = out.take();
    const QList<Block> &blocks = report.sections.first().blocks;
    REQUIRE(blocks.size() == 5);
    CHECK(std::get<blocks::Paragraph>(blocks[1]) == blocks::Paragraph{QStringLiteral("Onbekendheid"), QStringLiteral("Het eerste.")});
    CHECK(std::get<blocks::Paragraph>(blocks[2]) == blocks::Paragraph{{}, QStringLiteral("Het tweede.\nOp een eigen regel.")});
    CHECK(std::get<blocks::Paragraph>(blocks[3]).label == QStringLiteral("eHealth"));
    CHECK(std::get<blocks::List>(blocks[4]).items.first().label == QStringLiteral("IJver"));
    CHECK(pages_check::faults(report) == QString());
}
