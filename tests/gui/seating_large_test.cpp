// A thousand and five thousand people on the seating page: the window never stands still for long. OOGST_PEOPLE=5000 for
// the larger one; hidden, because times depend on the machine.

#include "gui/seating/seating_page.h"

#include "frame_support.h"
#include "gui/seating/chip_list.h"
#include "gui/seating/table_card.h"
#include "harvest_support.h"
#include "support/catch.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <ctime>
#include <iostream>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

// The longest that the thread of the windows was at work without looking at the keyboard, in milliseconds of its own
// processor time: what else runs on the machine does not count.
class Pulse
{
public:
    Pulse()
    {
        m_last = now();
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_timer.start(0);
    }
    double longest(const char *what)
    {
        beat();
        std::cout << what << ": " << m_longest << " ms\n";
        return std::exchange(m_longest, 0);
    }

private:
    static double now()
    {
        timespec t{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return 1e3 * double(t.tv_sec) + 1e-6 * double(t.tv_nsec);
    }
    void beat()
    {
        const double at = now();
        m_longest = std::max(m_longest, at - m_last);
        m_last = at;
    }

    QTimer m_timer;
    double m_last = 0, m_longest = 0;
};

} // namespace

TEST_CASE("a large meetup is seated without the window standing still", "[.][large]")
{
    const int people = std::max(1000, qEnvironmentVariableIntValue("OOGST_PEOPLE"));
    oogst::testing::OpenMeetup hall(people / 10, people, 5, 12);
    SeatingPage page(*hall.workspace);
    QSignalSpy done(&page, &Page::done), refused(&page, &Page::refused);
    page.resize(1100, 700);
    page.show();
    Pulse pulse;
    const auto settle = [](int ms) { QTest::qWait(ms); };
    page.showMeetup(hall.meetup);
    settle(500);
    CHECK(pulse.longest("opened") < 100);
    const auto press = [&](const QString &name) { page.findChild<QAction *>(name)->trigger(); };
    press(u"arrange"_s);
    auto *search = page.findChild<QWidget *>(u"searchBar"_s);
    CHECK(search->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return search->findChild<QLabel *>()->text().contains(u"There is a seating"_s); }, 60'000));
    CHECK(pulse.longest("searching") < 100);
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(&page, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return done.size() + refused.size() > 0; }, 60'000));
    std::cout << "after Esc: " << clock.elapsed() << " ms\n";
    CHECK(refused.isEmpty());
    settle(500);
    CHECK(pulse.longest("written") < 100);
    CHECK(int(hall.workspace->document().where(&Seat::round, hall.rounds[0]).size()) == people);
    page.findChildren<TableCard *>().value(1)->people().setFocus();
    settle(1000);
    CHECK(pulse.longest("why here") < 100);
    press(u"bestPlaceAction"_s);
    clock.restart();
    REQUIRE(QTest::qWaitFor([&] { return page.findChild<QPushButton *>(u"place"_s) != nullptr; }, 60'000));
    std::cout << "best places told after: " << clock.elapsed() << " ms\n";
    CHECK(pulse.longest("best place") < 100);
    page.findChild<QTabBar *>(u"rounds"_s)->setCurrentIndex(1);
    settle(500);
    CHECK(pulse.longest("other round") < 100);
    Participation gone = hall.workspace->findOrEmpty(hall.people[3]);
    REQUIRE(hall.workspace->edit(u"no-show"_s, gone.id, [](Participation &p) { p.noShow = true; }));
    settle(500);
    CHECK(pulse.longest("no-show") < 100);
    press(u"repairSeating"_s);
    auto *bar = page.findChild<QWidget *>(u"repairBar"_s);
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible() || !done.isEmpty(); }, 60'000));
    settle(300);
    CHECK(pulse.longest("repaired") < 100);
}

TEST_CASE("in the whole window a large meetup is seated without it standing still", "[.][large]")
{
    const int people = std::max(1000, qEnvironmentVariableIntValue("OOGST_PEOPLE"));
    oogst::testing::OpenMeetup hall(people / 10, people, 5, 12);
    const QString path = hall.workspace->path();
    hall.workspace.reset();
    test::FrameFixture frame;
    REQUIRE(frame.window->openFile(path));
    Workspace &workspace = *frame.window->workspace();
    const Id<Meetup> meetup = workspace.document().all<Meetup>().first().id;
    frame.window->view()->showMeetup(meetup);
    Pulse pulse;
    for (int page = 1; page <= 7; ++page) { // all pages know the meetup and hear what happens
        frame.command(u"page%1"_s.arg(page))->trigger();
        QTest::qWait(300);
        CHECK(pulse.longest(qPrintable(u"window: page %1"_s.arg(page))) < 100);
    }
    frame.command(u"page5"_s)->trigger();
    QTest::qWait(2000);
    CHECK(pulse.longest("window: seating again") < 100);
    auto *search = frame.find<QWidget>(u"searchBar"_s);
    const auto press = [&](const QString &name) { frame.find<QAction>(name)->trigger(); };
    press(u"arrange"_s);
    REQUIRE(QTest::qWaitFor([&] { return search->findChild<QLabel *>()->text().contains(u"There is a seating"_s); }, 60'000));
    CHECK(pulse.longest("window: searching") < 100);
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(frame.find<QWidget>(u"seating"_s), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return search->findChild<QLabel *>()->text().contains(u"Writing"_s); }, 60'000));
    std::cout << "window: after Esc the search ends in " << clock.elapsed() << " ms\n";
    REQUIRE(QTest::qWaitFor([&] { return search->isHidden(); }, 60'000));
    std::cout << "window: after Esc the seats are there in " << clock.elapsed() << " ms\n";
    QTest::qWait(1000);
    CHECK(pulse.longest("window: written") < 100);
    CHECK(int(workspace.document().all<Seat>().size()) == 5 * people);
    for (const auto &[command, seats] : {std::pair(u"undo"_s, 0), std::pair(u"redo"_s, 5 * people)}) {
        frame.command(command)->trigger();
        REQUIRE(QTest::qWaitFor([&, wanted = seats] { return int(workspace.document().all<Seat>().size()) == wanted; }, 60'000));
        QTest::qWait(1000);
        CHECK(pulse.longest(qPrintable(u"window: %1"_s.arg(command))) < 100);
    }
}
