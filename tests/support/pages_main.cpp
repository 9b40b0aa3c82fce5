// The main of the test program that makes pages: fonts, but no windows.

#include "support/run_tests.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    return oogst::test::run(argc, argv);
}
