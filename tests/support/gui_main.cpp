// The main of every test program with windows, drawn off screen.

#include "support/run_tests.h"

#include <QApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    return oogst::test::run(argc, argv);
}
