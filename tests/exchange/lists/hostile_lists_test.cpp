// Lists that nobody wishes for: damaged, endless, hostile. Each ends in people or in an error with a place, never worse.

#include "exchange/lists/calendar.h"
#include "exchange/lists/formats/cards.h"
#include "exchange/lists/formats/csv.h"
#include "exchange/lists/formats/spreadsheets.h"
#include "list_desk.h"
#include "support/catch.h"

#include <QDir>

#include <random>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// All lists of the cases.
QList<QByteArray> seeds()
{
    QList<QByteArray> all;
    const QDir cases(QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/people"));
    for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString &file : QDir(cases.filePath(name)).entryList({u"given*"_s}, QDir::Files))
            all += bytesOf(cases.filePath(name + u'/' + file));
    return all;
}

/// What holds for every reading, whatever the bytes.
void checkReading(const QByteArray &bytes)
{
    test::ListDesk desk;
    const auto import = desk.read(bytes);
    if (!import) {
        CHECK_FALSE(import.problem().what.isEmpty());
        return;
    }
    CHECK(desk.list.records == int(desk.list.people.size() + desk.list.refused.size()));
    CHECK(import->persons + import->merged == int(desk.list.people.size()));
    for (const lists::Remark &remark : desk.list.refused)
        CHECK_FALSE(remark.what.isEmpty());
    const auto again = desk.read(bytes);
    REQUIRE(again);
    INFO(bytes.toPercentEncoding(" ;,:\"\n\r\t@<>=/").toStdString());
    CHECK(again->added == 0);
}

void mutate(QByteArray &bytes, std::mt19937 &random)
{
    const auto any = [&](qsizetype below) { return qsizetype(random() % uint(std::max<qsizetype>(below, 1))); };
    for (int i = int(random() % 8) + 1; i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = any(bytes.size());
        static const QList<QByteArray> pieces{"\"", ";", "\n", "\r", ",", QByteArray(1, '\0'), "<", ">", "&#x0;", "@", "\xff", "\xc3", "BEGIN:VCARD\r\n", "=\r\n",
                                              "table:number-columns-repeated=\"99999999\"", " r=\"ZZZZ99999999\"", "<!DOCTYPE x>", "::: "};
        switch (random() % 5) {
        case 0: bytes[at] = char(random() % 256); break;
        case 1: bytes.insert(at, pieces[any(pieces.size())]); break;
        case 2: bytes.remove(at, any(40)); break;
        case 3: bytes.insert(at, bytes.mid(any(bytes.size()), any(60))); break;
        default: bytes.truncate(at + any(bytes.size() - at)); break;
        }
    }
}

} // namespace

TEST_CASE("damaged lists of every kind are read or refused, and never lose a line in silence")
{
    const QList<QByteArray> lists = seeds();
    const int rounds = qEnvironmentVariableIntValue("OOGST_FUZZ_ROUNDS") > 0 ? qEnvironmentVariableIntValue("OOGST_FUZZ_ROUNDS") : 12;
    std::mt19937 random(20261122);
    for (const QByteArray &list : lists)
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = list;
            mutate(bytes, random);
            checkReading(bytes);
        }
}

TEST_CASE("the XML of a spreadsheet may be damaged in any way")
{
    // Straight into the reader: behind a zip most damage would never get there.
    const QByteArray xml = "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"a\">"
                           "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"float\" office:value=\"612345678\" "
                           "table:number-columns-repeated=\"2\"><text:p>0612345678</text:p></table:table-cell></table:table-row></table:table></office:document>";
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = xml;
        mutate(bytes, random);
        const auto sheets = lists::readFlatOds(bytes);
        if (!sheets)
            CHECK(sheets.problem().place.contains(u"content.xml"_s));
    }
}

TEST_CASE("an endless quote is told by its line, and the people around it come in")
{
    QByteArray list = "Naam;E-mail;Opmerking\nAnna Bos;anna@a.example;goed\nBen Cox;ben@b.example;\"nooit dicht\n";
    for (int i = 0; i < 500; ++i)
        list += "Mens Nummer" + QByteArray::number(i) + ";m" + QByteArray::number(i) + "@x.example;\n";
    test::ListDesk desk;
    const auto import = desk.read(list);
    REQUIRE(import);
    CHECK(desk.list.people.size() == 501);
    REQUIRE(desk.list.refused.size() == 1);
    CHECK(desk.list.refused.first().line == 3);
}

TEST_CASE("NULs, huge cells and thousands of columns are refused by their line")
{
    const QByteArray nul = QByteArray("Naam;E-mail\nAn") + '\0' + "na;a@a.example\nBen;b@b.example\n";
    test::ListDesk desk;
    REQUIRE(desk.read(nul));
    REQUIRE(desk.list.refused.size() == 1);
    CHECK(desk.list.refused.first().line == 2);
    REQUIRE(desk.read("Naam;E-mail\n" + QByteArray(100'000, 'x') + ";a@a.example\nBen;b@b.example\n"));
    CHECK(desk.list.refused.size() == 1);
    REQUIRE(desk.read("Naam;E-mail\nAnna;a@a.example" + QByteArray(5'000, ';') + "x\nBen;b@b.example\n"));
    CHECK(desk.list.refused.size() == 1);
    CHECK(desk.list.people.size() == 1);
}

TEST_CASE("what is no list of people is refused with what to do")
{
    test::ListDesk desk;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("   \r\n "), QByteArray("PK\x03\x04 no zip"), QByteArray("\xD0\xCF\x11\xE0old"),
                                    QByteArray("%PDF-1.7"), QByteArray("<html><table></table></html>"), QByteArray("SQLite format 3")}) {
        const auto import = desk.read(bytes);
        REQUIRE_FALSE(import);
        CHECK(import.problem().what.size() > 10);
    }
}

TEST_CASE("a file that unpacks without end is refused within bounded memory")
{
    const auto import = test::ListDesk().readFile(QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/people-refused/zip-bomb.xlsx"));
    REQUIRE_FALSE(import);
    CHECK(import.problem().what.contains(u"rows"_s));
    CHECK(import.problem().place.contains(u"worksheets"_s));
    const auto cell = test::ListDesk().readFile(QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/people-refused/huge-cell.xlsx"));
    REQUIRE_FALSE(cell);
    CHECK(cell.problem().what.contains(u"megabyte"_s));
}

TEST_CASE("hostile XML is refused with its place")
{
    for (const QString &name : {u"entities.xlsx"_s, u"cut-off.ods"_s}) {
        const auto import = test::ListDesk().readFile(QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/people-refused/") + name);
        REQUIRE_FALSE(import);
        CHECK_FALSE(import.problem().place.isEmpty());
    }
}

TEST_CASE("calendars may be damaged in any way")
{
    const QByteArray calendar = bytesOf(QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/people/calendar-guests/given.ics"));
    std::mt19937 random(3);
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = calendar;
        mutate(bytes, random);
        const auto events = readCalendar(bytes);
        if (!events)
            CHECK_FALSE(events.problem().what.isEmpty());
    }
}

TEST_CASE("a calendar with a line without end, or with lines without number, is refused by its line")
{
    const QByteArray head = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261117T090000\r\n", tail = "END:VEVENT\r\nEND:VCALENDAR\r\n";
    const auto isRefusedAt = [](const QByteArray &bytes, const QString &line) {
        const auto events = readCalendar(bytes);
        REQUIRE_FALSE(events);
        CHECK(events.problem().place.contains(line));
    };
    isRefusedAt(head + "SUMMARY:" + QByteArray(2 << 20, 'x') + "\r\n" + tail, u"4"_s);
    isRefusedAt(head + "SUMMARY:" + (QByteArray(70, 'x') + "\r\n ").repeated(20'000) + "\r\n" + tail, u"4"_s); // folded
    isRefusedAt(head + QByteArray("ATTENDEE:mailto:a@x.example\r\n").repeated(400'000) + tail, u"300001"_s);
    CHECK(readCalendar(head + "SUMMARY:" + QByteArray(100'000, 'x') + "\r\n" + tail));
}
