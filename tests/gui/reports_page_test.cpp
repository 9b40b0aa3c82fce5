#include "gui/reports/report_page.h"

#include "gui/dialogs.h"
#include "harvest_support.h"
#include "support/catch.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QSignalSpy>
#include <QTest>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

// Answers the file chooser with a path, as somebody would.
struct Chooser : Dialogs {
    QString answer;
    QString suggested;
    explicit Chooser(const QString &path) : answer(path) {}
    QString saveFile(QWidget *, const QString &, const QString &suggestion, const QString &) override
    {
        suggested = suggestion;
        return answer;
    }
};

struct Desk : oogst::testing::OpenMeetup {
    ReportPage page;
    QSignalSpy shown{&page, &ReportPage::shown};
    QSignalSpy refused{&page, &Page::refused};

    Desk() : OpenMeetup(2, 8), page(*workspace)
    {
        page.resize(1100, 700);
        page.showMeetup(meetup);
        page.show();
        waitShown(1);
    }
    void waitShown(int times) { REQUIRE(QTest::qWaitFor([&] { return shown.size() >= times; }, 30000)); }
    QPdfDocument *pdf() const { return page.findChild<QPdfView *>()->document(); }
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the report is on the screen as pages, and follows the records")
{
    Desk desk;
    CHECK(desk.pdf()->pageCount() >= 1);
    Outcome outcome;
    outcome.meetup = desk.meetup;
    outcome.table = desk.table(1);
    outcome.position = u"5"_s;
    outcome.text = u"Groot verschil in kennis"_s;
    REQUIRE(desk.workspace->add(u"x"_s, outcome));
    desk.waitShown(2);
    CHECK(desk.pdf()->getAllText(0).text().size() > 0);
    QString all;
    for (int i = 0; i < desk.pdf()->pageCount(); ++i)
        all += desk.pdf()->getAllText(i).text();
    CHECK(all.contains(u"Groot verschil in kennis"_s));
}

TEST_CASE("PDF and JSON go to the chosen file, and the page says where they are")
{
    Desk desk;
    for (const auto &[action, name] : {std::pair{u"savePdf"_s, u"verslag.pdf"_s}, {u"saveJson"_s, u"verslag.json"_s}}) {
        const QString path = desk.folder.filePath(name);
        auto before = useDialogs(std::make_unique<Chooser>(path));
        desk.page.findChild<QAction *>(action)->trigger();
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 30000));
        useDialogs(std::move(before));
        CHECK(desk.page.findChild<QLabel *>(u"savedWhere"_s)->text().contains(name));
    }
    CHECK(contents(desk.folder.filePath(u"verslag.pdf"_s)).startsWith("%PDF-"));
    CHECK(QJsonDocument::fromJson(contents(desk.folder.filePath(u"verslag.json"_s))).isObject());
    CHECK(desk.refused.isEmpty());
}

TEST_CASE("a file that cannot be written is refused with its place")
{
    Desk desk;
    auto before = useDialogs(std::make_unique<Chooser>(desk.folder.filePath(u"no/such/folder/verslag.pdf"_s)));
    desk.page.findChild<QAction *>(u"savePdf"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !desk.refused.isEmpty(); }, 30000));
    useDialogs(std::move(before));
    CHECK(desk.refused.first().first().value<Problem>().place.contains(u"verslag.pdf"_s));
}

TEST_CASE("a section that is switched off, the audience and the language reach the report")
{
    Desk desk;
    const auto boxes = desk.page.findChildren<QCheckBox *>();
    REQUIRE(boxes.size() == harvestLetterSections(Language::Dutch).size());
    boxes.first()->click();
    CHECK(desk.page.options().leftOut.size() == 1);
    auto *language = desk.page.findChild<QComboBox *>(u"reportLanguage"_s);
    language->setCurrentIndex(1);
    emit language->activated(1);
    CHECK(desk.page.options().language == Language::English);
    CHECK(desk.page.findChildren<QCheckBox *>().first()->text() == harvestLetterSections(Language::English).first().title);
    CHECK_FALSE(desk.page.findChildren<QCheckBox *>().first()->isChecked());
    desk.waitShown(2);
}

TEST_CASE("making the pages does not hold up the window")
{
    Desk desk;
    QStringList lines;
    ChangeSet many{u"x"_s, {}};
    for (int i = 0; i < 1500; ++i) {
        Outcome outcome;
        outcome.id = desk.workspace->newId<Outcome>();
        outcome.meetup = desk.meetup;
        outcome.table = desk.table(1 + i % 2);
        outcome.position = u"%1"_s.arg(i, 6, 10, QLatin1Char('1'));
        outcome.text = u"Opbrengst %1 met een zin die wat langer is dan een regel breed is op papier"_s.arg(i);
        many.add(outcome);
    }
    REQUIRE(desk.workspace->apply(many));
    // A timer that should fire all the time measures how long the window stood still.
    QElapsedTimer clock;
    qint64 longest = 0, last = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        longest = qMax(longest, clock.elapsed() - last);
        last = clock.elapsed();
    });
    QTest::qWait(200); // the rest after a change
    clock.start();
    beat.start(5);
    desk.waitShown(2);
    WARN("longest stand-still of the window in ms: " << longest);
    CHECK(longest < 1000);
}
