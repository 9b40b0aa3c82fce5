// Cards and lists for in the room: what is on a card stays on it, whatever somebody is called.

#include "pages_check.h"
#include "pdf_file.h"
#include "report/report.h"
#include "samples.h"
#include "support/catch.h"

#include <QDir>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace oogst;

namespace {

/// The words of a page with their places in points: pdftotext -bbox.
QList<QRectF> wordsOf(const Report &report, const QStringList &pages = {})
{
    const test::PdfFile file(report);
    QProcess process;
    process.start(QStringLiteral("pdftotext"), QStringList{QStringLiteral("-bbox")} + pages + QStringList{file.path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60000));
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\""));
    QList<QRectF> words;
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    for (auto match = word.globalMatch(said); match.hasNext();) {
        const QRegularExpressionMatch here = match.next();
        words += QRectF(QPointF(here.captured(1).toDouble(), here.captured(2).toDouble()),
                        QPointF(here.captured(3).toDouble(), here.captured(4).toDouble()));
    }
    return words;
}

/// The symposium in which everybody and everything is called something.
Document called(const QStringList &names)
{
    Document document = samples::document("symposium");
    ChangeSet set;
    qsizetype next = 0;
    for (const Person &person : document.all<Person>()) {
        Person changed = person;
        changed.familyName = names[next++ % names.size()];
        set.edit(person, changed);
    }
    for (const Organisation &body : document.all<Organisation>()) {
        Organisation changed = body;
        changed.name = names[next++ % names.size()];
        set.edit(body, changed);
    }
    for (const Issue &issue : document.all<Issue>()) {
        Issue changed = issue;
        changed.title = names[next++ % names.size()];
        changed.question = names[next++ % names.size()];
        set.edit(issue, changed);
    }
    document.take(set);
    return document;
}

} // namespace

TEST_CASE("no word crosses the line along which a card is cut, whatever people are called")
{
    const QStringList wild = pages_check::hostileTexts() +
                             QStringList{QStringLiteral("Wolfeschlegelsteinhausenbergerdorff-van Zuylen van Nijevelt tot Nijenhuis"),
                                         QString(5000, u'w'), QStringLiteral("lang woord ").repeated(800)};
    struct Grid {
        Shape shape;
        int columns, rows;
    };
    for (const QStringList &names : {QStringList{QStringLiteral("Jansen")}, wild}) {
        const Document document = called(names);
        for (const Grid &grid : {Grid{Shape::Badges, 2, 5}, Grid{Shape::SmallBadges, 3, 8}, Grid{Shape::RouteCards, 2, 4}, Grid{Shape::TableCards, 1, 2}}) {
            const Report report = makeReport(document, document.all<Meetup>().first().id, {Audience::Internal, Language::Dutch, {}, grid.shape, {}});
            constexpr double edge = 28.3465, width = 595.276 - 2 * edge, height = 841.89 - 2 * edge, hair = 1;
            const QList<QRectF> words = wordsOf(report);
            CHECK(words.size() > 10);
            int crossing = 0;
            for (const QRectF &word : words) {
                const auto cell = [](double at, double size, int count) { return int(std::floor((at - edge) / (size / count))); };
                crossing += cell(word.left() + hair, width, grid.columns) != cell(word.right() - hair, width, grid.columns) ||
                                    cell(word.top() + hair, height, grid.rows) != cell(word.bottom() - hair, height, grid.rows)
                                ? 1
                                : 0;
            }
            INFO(wordOf(grid.shape).toStdString() << " " << names.size());
            CHECK(crossing == 0);
        }
    }
}

TEST_CASE("there is room to sign: every line as high as a hand needs, and the column stays")
{
    const Document &document = samples::document("symposium");
    const Report report = makeReport(document, document.all<Meetup>().first().id, {Audience::Internal, Language::Dutch, {}, Shape::SignIn, {}});
    const blocks::Table *list = nullptr;
    for (const Block &block : report.sections.last().blocks)
        if (const auto *table = std::get_if<blocks::Table>(&block))
            list = table;
    REQUIRE(list);
    CHECK(list->isForm);
    CHECK(list->head.size() == 3);
    for (const QStringList &row : list->rows)
        CHECK(row.last().isEmpty());
    QList<double> tops; // of the first words of lines
    for (const QRectF &word : wordsOf(report, {QStringLiteral("-l"), QStringLiteral("1")}))
        if (word.left() < 75)
            tops += word.top();
    std::ranges::sort(tops);
    int near = 0;
    for (qsizetype i = 1; i < tops.size(); ++i)
        near += tops[i] - tops[i - 1] > 1 && tops[i] - tops[i - 1] < 20 && tops[i] > 160 && tops[i] < 780 ? 1 : 0;
    CHECK(tops.size() > 15);
    CHECK(near == 0);
    CHECK(pages_check::faults(report) == QString());
}

TEST_CASE("the code on every badge is read by a scanner, and says who it is of")
{
    const Document &document = samples::document("symposium");
    for (const Shape shape : {Shape::Badges, Shape::SmallBadges}) {
        const Report report = makeReport(document, document.all<Meetup>().first().id, {Audience::Internal, Language::Dutch, {}, shape, {}});
        QStringList wanted;
        for (const blocks::Card &card : std::get<blocks::Cards>(report.sections.first().blocks.first()).cards)
            wanted += card.code;
        const test::PdfFile file(report);
        // As a printer prints it; the cards of the first sheets are enough.
        QProcess::execute(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-gray"), QStringLiteral("-l"), QStringLiteral("2"),
                                                       file.path, file.folder.filePath(QStringLiteral("p"))});
        QStringList sheets;
        for (const QString &name : QDir(file.folder.path()).entryList({QStringLiteral("p*.pgm")}))
            sheets += file.folder.filePath(name);
        REQUIRE(sheets.size() == 2);
        QProcess scanner;
        scanner.start(QStringLiteral("zbarimg"), QStringList{QStringLiteral("-q"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable")} + sheets);
        REQUIRE(scanner.waitForFinished(120000));
        QStringList read = QString::fromUtf8(scanner.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        wanted.resize(shape == Shape::Badges ? 20 : 48);
        read.sort();
        wanted.sort();
        CHECK(read == wanted);
        for (const QString &code : wanted)
            CHECK(document.find(Id<Participation>::fromText(code.section(u':', 1))));
    }
}
