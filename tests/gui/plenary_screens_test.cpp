// With a beamer there are two screens: the program is started again with two, as a program of its own.

#include "frame_support.h"

#include "gui/live/plenary_board.h"
#include "gui/live/plenary_window.h"

#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QScreen>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;
using test::FrameFixture;

TEST_CASE("the plenary screen is opened beside a beamer", "[.][two-screens]")
{
    REQUIRE(QGuiApplication::screens().size() == 2);
    FrameFixture frame;
    frame.sample();
    frame.command(u"page6"_s)->trigger();
    QScreen *ours = frame.window->screen();
    frame.command(u"plenaryScreen"_s)->trigger();
    auto *plenary = frame.window->findChild<PlenaryWindow *>();
    REQUIRE(plenary);
    CHECK(plenary->screen() != ours);
    CHECK(plenary->isFullScreen());
    CHECK(plenary->geometry() == plenary->screen()->geometry());
    CHECK(plenary->board().size() == QSize(1920, 1080));
    CHECK(frame.window->screen() == ours);
    CHECK(QTest::qWaitFor([&] { return QApplication::activeWindow() == plenary; }, 5000));
    // Escape leaves the full screen, and once more closes it; the clock and the harvest are where they were.
    QTest::keyClick(plenary, Qt::Key_Space);
    QTest::keyClick(plenary, Qt::Key_Escape);
    CHECK_FALSE(plenary->isFullScreen());
    CHECK(plenary->isVisible());
    CHECK(plenary->screen() != ours);
    QTest::keyClick(plenary, Qt::Key_F11);
    CHECK(plenary->isFullScreen());
    if (const QString folder = qEnvironmentVariable("OOGST_SHOTS"); !folder.isEmpty())
        CHECK(plenary->grab().save(folder + u"/beamer.png"_s));
    const QPointer<PlenaryWindow> open(plenary);
    QTest::keyClick(plenary, Qt::Key_Escape);
    QTest::keyClick(plenary, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !open; }, 5000));
    CHECK(frame.window->isVisible());
    CHECK(frame.window->view()->meetupView().currentPage()->objectName() == u"harvest"_s);
}

TEST_CASE("with a second screen the plenary screen fills that one, and the harvest stays on the first")
{
    test::TemporaryFolder folder;
    QFile screens(folder.file(u"screens.json"_s));
    REQUIRE(screens.open(QIODevice::WriteOnly));
    screens.write(R"({"screens": [{"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
                                  {"name": "beamer", "x": 1366, "y": 0, "width": 1920, "height": 1080}]})");
    screens.close();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screens.fileName());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QCoreApplication::applicationFilePath(), {u"the plenary screen is opened beside a beamer"_s});
    REQUIRE(program.waitForFinished(60'000));
    INFO(program.readAll().toStdString());
    CHECK(program.exitStatus() == QProcess::NormalExit);
    CHECK(program.exitCode() == 0);
}
