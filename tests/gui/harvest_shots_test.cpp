// Pictures of the windows of the harvest, to look at: OOGST_SHOTS=folder test_gui "[shots]".

#include "frame_support.h"

#include "gui/harvest/harvest_page.h"
#include "gui/languages.h"
#include "gui/outline/outline_view.h"

#include <QDialog>
#include <QFile>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;
using test::FrameFixture;

TEST_CASE("every window of the harvest draws on a small screen, light and dark", "[shots]")
{
    const QString folder = qEnvironmentVariable("OOGST_SHOTS");
    applyLanguage(*qApp, ScreenLanguage::Dutch);
    QFile letter(QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/notes/source-letter/given.txt"));
    REQUIRE(letter.open(QIODevice::ReadOnly));
    const QString notes = QString::fromUtf8(letter.readAll());
    // At 150 % of 1366 x 768 there are 911 x 512 left: OOGST_SHOTS_SMALL with QT_SCALE_FACTOR=1.5 takes those.
    const QSize screen = qEnvironmentVariableIsSet("OOGST_SHOTS_SMALL") ? QSize(911, 512) : QSize(1366, 768);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        FrameFixture frame;
        frame.window->resize(screen);
        applyTheme(*qApp, theme);
        const QString prefix = folder + (theme == Theme::Dark ? u"/dark-harvest-"_s : u"/light-harvest-"_s);
        const auto take = [&](QWidget *window, const QString &name) {
            QTest::qWait(300);
            CHECK(window->minimumSizeHint().width() <= 1366);
            CHECK(window->minimumSizeHint().height() <= 768);
            const QPixmap picture = window->grab();
            if (!folder.isEmpty())
                CHECK(picture.save(prefix + name + u".png"_s));
        };
        // What an action opens, large or small, closed again.
        const auto open = [&](const QString &action, QSize size) {
            frame.command(action)->trigger();
            QTest::qWait(1500); // what is searched in the background
            for (QWidget *top : QApplication::topLevelWidgets())
                if (top != frame.window.get() && top->isVisible() && top->isWindow()) {
                    top->resize(size.isValid() ? size : top->size().boundedTo(screen));
                    take(top, action);
                    if (const auto *outline = top->findChild<OutlineView *>()) // table mode is read from across a table
                        CHECK(outline->font().pointSizeF() >= 1.5 * QApplication::font().pointSizeF());
                    top->close();
                }
            QTest::qWait(50);
        };
        // OOGST_SHOTS_FILE takes another document: with 300 people, or 2,000 outcomes.
        const QString file = qEnvironmentVariable("OOGST_SHOTS_FILE");
        REQUIRE((file.isEmpty() ? frame.window->openSample(u"symposium"_s) : frame.window->openFile(file)));
        frame.command(u"page6"_s)->trigger();
        auto &page = *qobject_cast<HarvestPage *>(frame.window->view()->meetupView().currentPage());
        page.outline().setFocus();
        take(frame.window.get(), u"page"_s);
        frame.command(u"outcomeDetails"_s)->trigger();
        take(frame.window.get(), u"details"_s);
        frame.command(u"outcomeDetails"_s)->trigger();
        open(u"tableMode"_s, screen);
        open(u"plenaryScreen"_s, screen);
        open(u"joinOutcomes"_s, {});
        open(u"nextEdition"_s, {});
        page.showPart({true, {}});
        page.outline().setFocus();
        page.outline().setCurrentIndex(page.outline().outline().index(0, 0, page.outline().outline().index(0, 0)));
        QTest::keyClick(&page.outline(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&page.outline(), Qt::Key_Down, Qt::ShiftModifier);
        frame.command(u"outcomeDetails"_s)->trigger();
        take(frame.window.get(), u"several"_s);
        frame.command(u"outcomeDetails"_s)->trigger();
        page.readNotes(notes);
        QTest::qWait(300);
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top != frame.window.get() && top->isVisible() && qobject_cast<QDialog *>(top)) {
                top->resize(top->size().boundedTo(screen));
                take(top, u"notes"_s);
                top->close();
            }
        for (const QString &list : {u"agenda"_s, u"commitments"_s}) {
            frame.command(list)->trigger();
            QTest::qWait(300);
            take(frame.window.get(), list);
        }
        REQUIRE(frame.window->openSample(u"west-oost"_s));
        frame.command(u"regions"_s)->trigger();
        QTest::qWait(1000);
        take(frame.window.get(), u"regions"_s);
    }
    applyLanguage(*qApp, ScreenLanguage::English);
    applyTheme(*qApp, Theme::Light);
}
