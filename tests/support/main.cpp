// The main of every test program below the windows.

#include "support/run_tests.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return oogst::test::run(argc, argv);
}
