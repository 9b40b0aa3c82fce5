#include "gui/reports/report_page.h"

#include "gui/dialogs.h"
#include "harvest_support.h"
#include "support/catch.h"

#include "gui/reports/house_card.h"
#include "gui/reports/publish/findings_panel.h"
#include "gui/reports/publish/print_pages.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
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
    QString openFile(QWidget *, const QString &, const QString &) override { return answer; }
    QString folder(QWidget *, const QString &) override { return answer; }
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
        // The file is written in another thread; the page tells of it when that is done.
        auto *where = desk.page.findChild<QLabel *>(u"savedWhere"_s);
        REQUIRE(QTest::qWaitFor([&, file = name] { return where->text().contains(file); }, 30000));
        useDialogs(std::move(before));
        CHECK(QFile::exists(path));
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
    const qint64 whole = clock.elapsed();
    INFO("longest stand-still of the window " << longest << " ms of " << whole);
    CHECK(longest * 2 < whole); // most of the work is done beside the window
}

TEST_CASE("every format is written to the chosen file")
{
    Desk desk;
    const std::pair<QString, QByteArray> formats[] = {{u"saveHtml"_s, "<!DOCTYPE html>"}, {u"saveOdt"_s, "PK"}, {u"saveMarkdown"_s, "# "}};
    for (const auto &[action, begin] : formats) {
        const QString path = desk.folder.filePath(action);
        auto before = useDialogs(std::make_unique<Chooser>(path));
        desk.page.findChild<QAction *>(action)->trigger();
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 30000));
        useDialogs(std::move(before));
        CHECK(contents(path).startsWith(begin));
    }
    CHECK(desk.refused.isEmpty());
}

TEST_CASE("what nobody looked at is shown before publishing, and publishing goes on past it")
{
    Desk desk;
    Outcome outcome;
    outcome.meetup = desk.meetup;
    outcome.table = desk.table(1);
    outcome.position = u"5"_s;
    outcome.text = u"De slides zijn te raadplegen op..."_s;
    REQUIRE(desk.workspace->add(u"x"_s, outcome));
    desk.waitShown(2);
    const QString path = desk.folder.filePath(u"verslag.pdf"_s);
    auto before = useDialogs(std::make_unique<Chooser>(path));
    auto *panel = desk.page.findChild<FindingsPanel *>();
    desk.page.findChild<QAction *>(u"savePdf"_s)->trigger();
    QTest::qWait(50);
    CHECK(panel->isVisible());
    CHECK(!QFile::exists(path));
    int jumps = 0;
    QObject::connect(&desk.page, &Page::openSpot, &desk.page, [&jumps] { ++jumps; });
    panel->findChild<QPushButton *>(u"findingsSpot"_s)->click();
    CHECK(jumps == 1);
    panel->findChild<QPushButton *>(u"findingsSeen"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 30000));
    CHECK(!panel->isVisible());
    // What was seen stands in nobody's way a second time.
    QFile::remove(path);
    desk.page.findChild<QAction *>(u"savePdf"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 30000));
    useDialogs(std::move(before));
}

TEST_CASE("the organisers themselves are not asked to look")
{
    Desk desk;
    Outcome outcome;
    outcome.meetup = desk.meetup;
    outcome.table = desk.table(1);
    outcome.position = u"5"_s;
    outcome.text = u"De slides zijn te raadplegen op..."_s;
    REQUIRE(desk.workspace->add(u"x"_s, outcome));
    desk.waitShown(2);
    desk.page.findChildren<QRadioButton *>().last()->click();
    desk.waitShown(3);
    CHECK(desk.page.options().audience == Audience::Internal);
    CHECK(desk.page.findChild<FindingsPanel *>()->unseen() == 0);
}

TEST_CASE("a shape for in the room is for the organisers only, and about one where that can be")
{
    Desk desk;
    auto *shape = desk.page.findChild<QComboBox *>(u"reportShape"_s);
    const auto choose = [&](Shape wanted) {
        shape->setCurrentIndex(int(wanted) >= int(Shape::Badges) ? int(wanted) + 1 : int(wanted));
        emit shape->activated(shape->currentIndex());
        CHECK(desk.page.options().shape == wanted);
    };
    choose(Shape::Badges);
    CHECK(desk.page.options().audience == Audience::Internal);
    CHECK(!desk.page.findChildren<QRadioButton *>().first()->isEnabled());
    choose(Shape::TableSheets);
    CHECK(desk.page.findChildren<QRadioButton *>().first()->isEnabled());
    auto *only = desk.page.findChild<QComboBox *>(u"reportOnly"_s);
    REQUIRE(only->count() == 3);
    only->setCurrentIndex(1);
    emit only->activated(1);
    CHECK(desk.page.options().only == desk.table(1).value);
    choose(Shape::Letter);
    CHECK(desk.page.options().only.isNull());
}

TEST_CASE("closing the meetup makes a folder and leads to it")
{
    Desk desk;
    auto before = useDialogs(std::make_unique<Chooser>(desk.folder.filePath(u"uit"_s)));
    desk.page.findChild<QAction *>(u"closeMeetup"_s)->trigger();
    auto *where = desk.page.findChild<QLabel *>(u"savedWhere"_s);
    REQUIRE(QTest::qWaitFor([&] { return where->text().contains(u"index.html"_s); }, 30000));
    useDialogs(std::move(before));
    CHECK(QDir(desk.folder.filePath(u"uit"_s)).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("pages are printed whole, one on a sheet")
{
    Desk desk;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setOutputFileName(desk.folder.filePath(u"papier.pdf"_s));
    printPages(*desk.pdf(), printer);
    QPdfDocument printed;
    printed.load(desk.folder.filePath(u"papier.pdf"_s));
    CHECK(printed.pageCount() == desk.pdf()->pageCount());
    const QImage image = printed.render(0, QSize(200, 283));
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    CHECK(dark > 50);
}

TEST_CASE("closing asks to look at all that it makes, also when the shape on show says little")
{
    Desk desk;
    Outcome outcome;
    outcome.meetup = desk.meetup;
    outcome.table = desk.table(1);
    outcome.position = u"5"_s;
    outcome.text = u"De slides zijn te raadplegen op..."_s;
    REQUIRE(desk.workspace->add(u"x"_s, outcome));
    desk.waitShown(2);
    auto *shape = desk.page.findChild<QComboBox *>(u"reportShape"_s);
    shape->setCurrentIndex(int(Shape::AgendaExtract));
    emit shape->activated(shape->currentIndex());
    desk.waitShown(3);
    REQUIRE(desk.page.options().shape == Shape::AgendaExtract);
    auto *panel = desk.page.findChild<FindingsPanel *>();
    CHECK(panel->unseen() == 0);
    auto before = useDialogs(std::make_unique<Chooser>(desk.folder.filePath(u"uit"_s)));
    desk.page.findChild<QAction *>(u"closeMeetup"_s)->trigger();
    QTest::qWait(50);
    CHECK(panel->isVisible());
    CHECK(panel->unseen() > 0);
    CHECK(!QFile::exists(desk.folder.filePath(u"uit"_s)));
    panel->findChild<QPushButton *>(u"findingsSeen"_s)->click();
    auto *where = desk.page.findChild<QLabel *>(u"savedWhere"_s);
    REQUIRE(QTest::qWaitFor([&] { return where->text().contains(u"index.html"_s); }, 30000));
    useDialogs(std::move(before));
}

TEST_CASE("two organisers choose their logos, PNG and JPEG, with words for who cannot see them; what is no picture is refused")
{
    Desk desk;
    QList<Id<Organiser>> organisers;
    for (const auto &[name, role] : {std::pair{u"Kennisplatform"_s, OrganiserRole::Organiser}, {u"Netwerk"_s, OrganiserRole::CoOrganiser}}) {
        Organisation body;
        body.name = name;
        const auto added = desk.workspace->add(u"x"_s, body);
        REQUIRE(added);
        Organiser organiser;
        organiser.meetup = desk.meetup;
        organiser.organisation = *added;
        organiser.role = role;
        organiser.position = QString::number(organisers.size() + 1);
        const auto made = desk.workspace->add(u"x"_s, organiser);
        REQUIRE(made);
        organisers += *made;
    }
    auto *card = desk.page.findChild<HouseCard *>();
    REQUIRE(card);
    const auto choose = [&](int nth, const QString &path) {
        QList<QPushButton *> buttons;
        REQUIRE(QTest::qWaitFor([&] {
            buttons = card->findChildren<QPushButton *>();
            buttons.removeIf([](const QPushButton *button) { return !button->isVisible() || !button->text().contains(u"logo…"_s); });
            return buttons.size() == 2;
        }));
        auto before = useDialogs(std::make_unique<Chooser>(path));
        buttons[nth]->click();
        useDialogs(std::move(before));
    };
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    const QString png = desk.folder.filePath(u"een.png"_s), jpeg = desk.folder.filePath(u"twee.jpg"_s), text = desk.folder.filePath(u"drie.png"_s);
    REQUIRE(image.save(png, "PNG"));
    REQUIRE(image.save(jpeg, "JPEG"));
    QFile none(text);
    REQUIRE(none.open(QIODevice::WriteOnly));
    none.write("geen plaatje");
    none.close();
    const auto organiser = [&](int nth) { return desk.workspace->document().findOrEmpty(organisers[nth]); };
    choose(0, png);
    REQUIRE(QTest::qWaitFor([&] { return !organiser(0).logo.isEmpty(); }, 10000));
    choose(1, jpeg);
    REQUIRE(QTest::qWaitFor([&] { return !organiser(1).logo.isEmpty(); }, 10000));
    CHECK(organiser(0).logoAlt.contains(u"Kennisplatform"_s));
    CHECK(organiser(1).logoAlt.contains(u"Netwerk"_s));
    const Report letter = makeHarvestLetter(desk.workspace->document(), desk.meetup, {});
    REQUIRE(letter.house.marks.size() == 2);
    for (const HouseMark &mark : letter.house.marks)
        CHECK(mark.picture.startsWith("\x89PNG"));
    const QString kept = organiser(0).logo;
    choose(0, text);
    REQUIRE(QTest::qWaitFor([&] { return !desk.refused.isEmpty(); }, 10000));
    CHECK(organiser(0).logo == kept);
}
