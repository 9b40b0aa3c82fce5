#include "workspace/problem_file.h"

#include "seating/obstacles.h"
#include "seating/problem_text.h"
#include "seating/solver.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace oogst {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(problem_file)
};

QJsonArray jsonOf(const seating::Plan &plan)
{
    QJsonArray rounds;
    for (const auto &round : plan.table) {
        QJsonArray tables;
        for (int table : round)
            tables += table;
        rounds += tables;
    }
    return rounds;
}

QJsonObject jsonOf(const seating::Solution &solution, const seating::Weights &weights)
{
    const seating::Score &score = solution.score;
    const auto cost = score.cost(weights);
    return {{QStringLiteral("plan"), jsonOf(solution.plan)},
            {QStringLiteral("cost"), qint64(cost)},
            {QStringLiteral("bound"), qint64(solution.bound.total())},
            {QStringLiteral("proven_best"), solution.isProvenBest(weights)},
            {QStringLiteral("known_rotation"), solution.isKnownRotation},
            {QStringLiteral("rules_broken"), score.broken.total()},
            {QStringLiteral("met_again"), score.metAgain},
            {QStringLiteral("same_organisation"), score.sameOrganisation},
            {QStringLiteral("sectors_off"), score.sectorsOff},
            {QStringLiteral("issue_twice"), score.issueTwice},
            {QStringLiteral("wishes_missed"), QJsonArray{score.wishesMissed[0], score.wishesMissed[1], score.wishesMissed[2]}},
            {QStringLiteral("asks_open"), score.asksOpen}};
}

QString obstacleText(const seating::Obstacle &obstacle)
{
    QStringList people;
    for (int person : obstacle.people)
        people += QString::number(person);
    const QString who = people.join(QStringLiteral(", "));
    switch (obstacle.kind) {
    case seating::ObstacleKind::TooFewSeats:
        return Words::tr("Round %1 has %2 people and %3 seats.")
            .arg(QString::number(obstacle.round), QString::number(obstacle.count), QString::number(obstacle.limit));
    case seating::ObstacleKind::TooFewPeople:
        return Words::tr("Round %1 has %2 people; the tables ask for %3.")
            .arg(QString::number(obstacle.round), QString::number(obstacle.count), QString::number(obstacle.limit));
    default: return Words::tr("No plan can suit these people: %1.").arg(who);
    }
}

Problem faultOf(const seating::TextFault &fault)
{
    const QString line = QString::fromStdString(fault.text);
    return {fault.line > 0 ? Words::tr("Line %1 cannot be read: %2").arg(QString::number(fault.line), line)
                           : Words::tr("This is not a whole seating problem: %1.").arg(line),
            {}};
}

} // namespace

Result<QJsonObject> scoreProblemFile(const QByteArray &text, const QByteArray &plan)
{
    const auto read = seating::problemFromText(text.toStdString());
    if (const auto *fault = std::get_if<seating::TextFault>(&read))
        return faultOf(*fault);
    const auto &problem = std::get<seating::Problem>(read);
    const auto lines = seating::planFromText(plan.toStdString(), problem);
    if (const auto *fault = std::get_if<seating::TextFault>(&lines))
        return faultOf(*fault);
    seating::Solution solution{.plan = std::get<seating::Plan>(lines)};
    solution.score = seating::score(problem, solution.plan);
    solution.bound = seating::quickBound(problem);
    return jsonOf(solution, problem.weights);
}

Result<SolvedProblemFile> solveProblemFile(const QByteArray &text, const ProblemFileOptions &options)
{
    const auto read = seating::problemFromText(text.toStdString());
    if (const auto *fault = std::get_if<seating::TextFault>(&read))
        return faultOf(*fault);
    const auto &problem = std::get<seating::Problem>(read);
    if (const auto found = seating::obstacles(problem); !found.empty())
        return Problem{obstacleText(found.front()), {}};
    seating::SolveOptions limits;
    limits.seed = options.seed;
    limits.steps = options.steps;
    limits.cpuSeconds = options.steps > 0 ? 0 : options.cpuSeconds;
    limits.threads = options.threads;
    seating::Solution solution = seating::solve(problem, limits);
    if (options.boundSteps > 0 && !solution.isProvenBest(problem.weights))
        solution.bound = seating::strongBound(problem, options.boundSteps, solution.score.cost(problem.weights));
    SolvedProblemFile result{QByteArray::fromStdString(seating::textOf(solution.plan)), jsonOf(solution, problem.weights),
                             solution.score.isValid(), {}};
    if (!result.isValid)
        result.broken = Words::tr("No plan was found that keeps every rule: %1 are broken.").arg(solution.score.broken.total());
    return result;
}

} // namespace oogst
