#include "gui/on_screen.h"
#include "support/catch.h"

#include <QApplication>
#include <QDialog>
#include <QScreen>
#include <QTest>

using namespace oogst;

TEST_CASE("a window that asks for more than the screen opens within it, and one that fits is left alone")
{
    OnScreen onScreen;
    qApp->installEventFilter(&onScreen);
    QDialog large, small;
    const QRect screen = large.screen()->availableGeometry();
    large.resize(screen.width() + 500, screen.height() + 300);
    large.show();
    CHECK(screen.contains(large.geometry()));
    small.resize(300, 200);
    small.move(40, 50);
    small.show();
    CHECK(small.size() == QSize(300, 200));
    CHECK(small.pos() == QPoint(40, 50));
    // Somebody may make it larger by hand.
    small.resize(screen.width() + 100, 200);
    CHECK(small.width() == screen.width() + 100);
    QDialog whole;
    whole.showMaximized();
    CHECK(whole.isMaximized());
}
