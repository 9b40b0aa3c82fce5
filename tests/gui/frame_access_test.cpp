#include "frame_support.h"

#include "gui/languages.h"

#include <QAccessible>
#include <QAbstractItemView>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using namespace oogst;
using test::FrameFixture;

namespace {

/// Dutch or English for one test, back to English after it.
class Speaking
{
public:
    explicit Speaking(ScreenLanguage language) { applyLanguage(*qApp, language); }
    ~Speaking() { applyLanguage(*qApp, ScreenLanguage::English); }
};

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

/// Controls in view that take the focus and have no name.
QStringList nameless(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_")) || widget->focusProxy();
        if (!widget->isVisible() || isInner || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (nameOf(widget).isEmpty())
            found += QStringLiteral("%1 '%2' in %3").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                                         QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    return found;
}

QStringList doubleMnemonics(const QMenu *menu)
{
    QStringList found;
    QSet<QKeySequence> seen;
    for (const QAction *action : menu->actions()) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (!key.isEmpty() && seen.contains(key))
            found += menu->title() + QStringLiteral(" > ") + action->text();
        seen.insert(key);
        if (action->menu())
            found += doubleMnemonics(action->menu());
    }
    return found;
}

} // namespace

TEST_CASE_METHOD(FrameFixture, "every control of every page has a name for a screen reader")
{
    sample();
    for (int page = 1; page <= 7; ++page) {
        command(QStringLiteral("page%1").arg(page))->trigger();
        QCoreApplication::processEvents();
        INFO("page " << page);
        CHECK(nameless(window.get()) == QStringList());
    }
    for (const char *place : {"agenda", "commitments"}) {
        command(QLatin1StringView(place))->trigger();
        INFO(place);
        CHECK(nameless(window.get()) == QStringList());
    }
}

TEST_CASE("mnemonics are unique within each menu, in Dutch and English")
{
    for (const ScreenLanguage language : {ScreenLanguage::Dutch, ScreenLanguage::English}) {
        const Speaking speaking(language);
        FrameFixture frame;
        frame.sample();
        QStringList found;
        QSet<QKeySequence> bar;
        for (const QAction *action : frame.window->menuBar()->actions()) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (key.isEmpty() || bar.contains(key))
                found += action->text();
            bar.insert(key);
            found += doubleMnemonics(action->menu());
        }
        CHECK(found == QStringList());
    }
}

TEST_CASE_METHOD(FrameFixture, "no shortcut of the window stands for two things, on any page")
{
    sample();
    for (int page = 1; page <= 7; ++page) {
        command(QStringLiteral("page%1").arg(page))->trigger();
        QHash<QKeySequence, QString> seen;
        QStringList found;
        for (const QAction *action : window->commands())
            for (const QKeySequence &key : action->shortcuts()) {
                // A key of one widget only counts while that widget has the focus.
                if (action->shortcutContext() == Qt::WidgetShortcut || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                    continue;
                if (seen.contains(key))
                    found += key.toString() + QStringLiteral(": ") + seen[key] + QStringLiteral(" and ") + action->text();
                seen[key] = action->text();
            }
        INFO("page " << page);
        CHECK(found == QStringList());
    }
}

TEST_CASE("the Dutch window speaks Dutch")
{
    const Speaking speaking(ScreenLanguage::Dutch);
    FrameFixture frame;
    CHECK(frame.command(QStringLiteral("quit"))->text() == QStringLiteral("&Afsluiten"));
    CHECK(frame.command(QStringLiteral("newMeetup"))->text().contains(QStringLiteral("bijeenkomst")));
}

TEST_CASE("text stands out enough from what is behind it, light and dark")
{
    const auto brightness = [](const QColor &c) {
        const auto part = [](float v) { return v <= 0.04045f ? v / 12.92f : std::pow((v + 0.055f) / 1.055f, 2.4f); };
        return 0.2126f * part(c.redF()) + 0.7152f * part(c.greenF()) + 0.0722f * part(c.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const float x = brightness(a), y = brightness(b);
        return (std::max(x, y) + 0.05f) / (std::min(x, y) + 0.05f);
    };
    for (const Colours &c : {lightColours(), darkColours()}) {
        INFO((c.isDark ? "dark" : "light"));
        for (const QColor &behind : {c.window, c.card}) {
            CHECK(contrast(c.text, behind) >= 4.5f);
            CHECK(contrast(c.muted, behind) >= 4.5f);
            CHECK(contrast(c.accent, behind) >= 4.5f);
            CHECK(contrast(c.problem, behind) >= 4.5f);
        }
        CHECK(contrast(c.onAccent, c.accent) >= 4.5f);
        CHECK(contrast(c.onSoft, c.soft) >= 4.5f);
        CHECK(contrast(c.warning, c.warningSoft) >= 4.5f);
        CHECK(contrast(c.problem, c.problemSoft) >= 4.5f);
    }
}
