// The main of every test program with windows, drawn off screen.

#include "support/run_tests.h"

#include <QApplication>

int main(int argc, char **argv)
{
    if (!qgetenv("QT_QPA_PLATFORM").startsWith("offscreen:")) // which names the screens of a test
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    return oogst::test::run(argc, argv);
}
