// How many inputs a task of the design may take.

#pragma once

#include "support/catch.h"

#include <QFile>
#include <QStringList>

namespace oogst::test {

/// Lines of "task way inputs" in tests/journeys/`file`; the figures may only go down.
inline int budgetIn(const QString &file, int task, const QString &way)
{
    QFile budgets(QStringLiteral(OOGST_SOURCE_DIR "/tests/journeys/") + file);
    REQUIRE(budgets.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(budgets.readAll()).split(QLatin1Char('\n')))
        if (const QStringList words = line.split(QLatin1Char(' ')); words.size() == 3 && words[0].toInt() == task && words[1] == way)
            return words[2].toInt();
    FAIL("no such budget");
    return 0;
}

} // namespace oogst::test
