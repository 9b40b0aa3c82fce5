// Pictures of every page, to look at: OOGST_SHOTS=folder test_gui "[shots]". OOGST_SHOTS_THEME=dark, OOGST_SHOTS_LANGUAGE=en.

#include "fit_check.h"
#include "frame_support.h"

#include "gui/languages.h"
#include "gui/start_page.h"

using namespace oogst;
using test::FrameFixture;

TEST_CASE("every page draws at 1366 by 768, light and dark", "[shots]")
{
    const QString folder = qEnvironmentVariable("OOGST_SHOTS");
    const bool isEnglish = qEnvironmentVariable("OOGST_SHOTS_LANGUAGE") == QStringLiteral("en");
    applyLanguage(*qApp, isEnglish ? ScreenLanguage::English : ScreenLanguage::Dutch);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        FrameFixture frame;
        applyTheme(*qApp, theme);
        const QString prefix = folder + (theme == Theme::Dark ? QStringLiteral("/dark-") : QStringLiteral("/light-"));
        const auto take = [&](const QString &name) {
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            const QPixmap picture = frame.window->grab();
            // The window may not ask for more room than the smallest screen has.
            CHECK(frame.window->minimumSizeHint().width() <= 1366);
            CHECK(frame.window->minimumSizeHint().height() <= 768);
            if (!folder.isEmpty())
                CHECK(picture.save(prefix + name + QStringLiteral(".png")));
        };
        take(QStringLiteral("start"));
        frame.sample();
        for (int page = 1; page <= 7; ++page) {
            frame.command(QStringLiteral("page%1").arg(page))->trigger();
            INFO("page " << page);
            take(QStringLiteral("page%1").arg(page));
        }
        frame.command(QStringLiteral("agenda"))->trigger();
        take(QStringLiteral("agenda"));
        frame.command(QStringLiteral("commitments"))->trigger();
        take(QStringLiteral("commitments"));
        frame.window->view()->showSeries(frame.window->workspace()->document().all<Series>().first().id);
        take(QStringLiteral("series"));
    }
    applyLanguage(*qApp, ScreenLanguage::English);
}

TEST_CASE("nothing on the pages of a meetup is cut or out of reach at 1366 by 768, also enlarged by half", "[shots]")
{
    for (const ScreenLanguage language : {ScreenLanguage::Dutch, ScreenLanguage::English}) {
        applyLanguage(*qApp, language);
        FrameFixture frame;
        frame.sample();
        for (const QSize screen : {QSize(1366, 768), QSize(911, 512)}) {
            frame.window->resize(screen);
            for (int page = 1; page <= 7; ++page) {
                frame.command(QStringLiteral("page%1").arg(page))->trigger();
                for (int i = 0; i < 5; ++i)
                    QCoreApplication::processEvents();
                INFO("page " << page << " at " << screen.width());
                CHECK(frame.window->size() == screen);
                CHECK(test::FitCheck::misfits(*frame.window).join(u'\n').toStdString() == "");
            }
        }
    }
    applyLanguage(*qApp, ScreenLanguage::English);
}
