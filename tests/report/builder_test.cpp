#include "report/report_builder.h"
#include "report/text_gate.h"
#include "support/catch.h"

using namespace oogst;

namespace {

ReportBuilder builder()
{
    ReportBuilder out(Report{});
    out.section(QStringLiteral("s"));
    return out;
}

} // namespace

TEST_CASE("the gate lets no controls, direction marks, half characters or non-characters through")
{
    CHECK(cleanText(QStringLiteral("a\u202Eb\u2066c")) == QStringLiteral("abc"));
    CHECK(cleanText(QStringLiteral("a") + QChar(0) + QChar(7) + QChar(0x9B) + u'b') == QStringLiteral("ab"));
    CHECK(cleanText(QStringLiteral("a") + QChar(0xD83D) + u'b') == QStringLiteral("a\uFFFDb"));
    CHECK(cleanText(QStringLiteral("a") + QChar(0xDE00)) == QStringLiteral("a\uFFFD"));
    CHECK(cleanText(QStringLiteral("a") + QChar(0xFFFE) + QChar(0xFDD0) + QChar(0xFEFF)) == QStringLiteral("a"));
    CHECK(cleanText(QStringLiteral("\U0001F600")) == QStringLiteral("\U0001F600"));
}

TEST_CASE("the gate composes letters and makes line ends one kind")
{
    CHECK(cleanText(QStringLiteral("e\u0301")) == QStringLiteral("\u00E9"));
    CHECK(cleanText(QStringLiteral("a\r\nb\rc\u2028d")) == QStringLiteral("a\nb\nc\nd"));
    CHECK(cleanLine(QStringLiteral("a\nb")) == QStringLiteral("a b"));
}

TEST_CASE("the gate cuts off what is too long, never inside a character")
{
    CHECK(cleanText(QString(30000, u'x')).size() == longestText);
    CHECK(cleanText(QStringLiteral("abcdef"), 4) == QStringLiteral("abc…"));
    const QString faces = QStringLiteral("\U0001F600\U0001F600\U0001F600");
    CHECK(cleanText(faces, 4) == QStringLiteral("\U0001F600…"));
}

TEST_CASE("a heading with nothing under it leaves no trace")
{
    ReportBuilder out = builder();
    out.heading(2, QStringLiteral("Leeg"));
    out.heading(3, QStringLiteral("Ook leeg"));
    out.paragraph(QString());
    out.section(QStringLiteral("t"));
    out.heading(2, QStringLiteral("Vol"));
    out.paragraph(QStringLiteral("tekst"));
    const Report report = out.take();
    REQUIRE(report.sections.size() == 1);
    CHECK(report.sections[0].id == QStringLiteral("t"));
    CHECK(report.sections[0].blocks.size() == 2);
}

TEST_CASE("heading levels have no gaps")
{
    ReportBuilder out = builder();
    for (const int level : {1, 4, 6, 2, 9}) {
        out.heading(level, QStringLiteral("kop"));
        out.paragraph(QStringLiteral("tekst"));
    }
    QList<int> levels;
    const Report report = out.take();
    for (const Block &block : report.sections[0].blocks)
        if (const auto *heading = std::get_if<blocks::Heading>(&block))
            levels += heading->level;
    CHECK((levels == QList<int>{1, 2, 3, 2, 3}));
}

TEST_CASE("a list deeper than three levels keeps its texts at the third")
{
    ReportBuilder out = builder();
    blocks::Item deep{{}, QStringLiteral("5"), {}, {}, {}};
    for (int level = 4; level >= 1; --level)
        deep = {{}, QString::number(level), {}, {deep}, {}};
    out.list(QList<blocks::Item>{deep});
    const Report report = out.take();
    const auto list = std::get<blocks::List>(report.sections[0].blocks[0]);
    const QList<blocks::Item> third = list.items[0].items[0].items;
    REQUIRE(third.size() == 3);
    CHECK(third[0].text == QStringLiteral("3"));
    CHECK(third[2].text == QStringLiteral("5"));
    CHECK(third[0].items.isEmpty());
}

TEST_CASE("columns without anything in them are left out of a table")
{
    ReportBuilder out = builder();
    out.table(
        {{}, {QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("1"), QString()}, {QStringLiteral("2")}}});
    const Report report = out.take();
    const auto table = std::get<blocks::Table>(report.sections[0].blocks[0]);
    CHECK(table.head == QStringList{QStringLiteral("a")});
    CHECK(table.rows.size() == 2);
}

TEST_CASE("the title waits for the first words, in whichever section they stand")
{
    ReportBuilder out = builder();
    out.section(QStringLiteral("title"));
    out.heading(1, QStringLiteral("titel"));
    out.section(QStringLiteral("empty"));
    out.heading(2, QStringLiteral("niets hieronder"));
    out.section(QStringLiteral("told"));
    out.heading(2, QStringLiteral("kop"));
    out.paragraph(QStringLiteral("tekst"));
    const Report report = out.take();
    REQUIRE(report.sections.size() == 1);
    const QList<Block> blocks = report.sections[0].blocks;
    REQUIRE(blocks.size() == 3);
    CHECK((std::get<blocks::Heading>(blocks[0]) == blocks::Heading{1, QStringLiteral("titel")}));
    CHECK((std::get<blocks::Heading>(blocks[1]) == blocks::Heading{2, QStringLiteral("kop")}));
}
