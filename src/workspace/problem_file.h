// A seating problem in the plain text form of other solvers, solved without a meetup: for benchmarks and for judges.

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace oogst {

struct ProblemFileOptions {
    quint64 seed = 1;
    double cpuSeconds = 10; ///< ignored when there are steps
    qint64 steps = 0;       ///< makes the plan depend on seed and steps alone
    int threads = 1;
    int boundSteps = 0;     ///< effort for the lower bound in the report; 0 leaves it at the quick one
};

struct SolvedProblemFile {
    QByteArray plan;    ///< one line for each round, one table number for each person, -1 for who is absent
    QJsonObject report; ///< plan, cost, bound, what the plan leaves to wish
    bool isValid = false;
    QString broken;     ///< what is broken, when it is not valid
};

/// What a plan that somebody else made costs, in the same report.
Result<QJsonObject> scoreProblemFile(const QByteArray &text, const QByteArray &plan);

/// Refuses text that cannot be read, and problems that no plan can solve.
Result<SolvedProblemFile> solveProblemFile(const QByteArray &text, const ProblemFileOptions &options);

} // namespace oogst
