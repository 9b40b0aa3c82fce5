#include "workspace/arrange.h"

#include "core/rules/names.h"
#include "seating/solver.h"
#include "workspace/seating/meetup_problem.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace oogst {
namespace {

using namespace std::chrono_literals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(seating_arrange)
};

using Clock = std::chrono::steady_clock;

constexpr int boundSteps = 1500;
constexpr auto boundTime = 1500ms;      // at most, once the seating is there
constexpr auto boundTimeAtStop = 200ms; // and when somebody waits for it

seating::Bound boundOf(const seating::Problem &problem, std::int64_t cost, const ArrangeOptions &options)
{
    const Clock::time_point start = Clock::now();
    return seating::strongBound(problem, boundSteps, cost, [&] {
        return Clock::now() - start > (options.cancelled && options.cancelled() ? boundTimeAtStop : boundTime);
    });
}

seating::SolveOptions searchOptions(const ArrangeOptions &options)
{
    seating::SolveOptions search;
    search.seed = options.seed;
    search.seconds = options.seconds;
    search.cancelled = options.cancelled;
    if (options.progress)
        search.progress = [&options](const seating::SearchProgress &progress) {
            options.progress({progress.share, progress.isValid});
        };
    return search;
}

// Who sits where is chosen around even tables first; when that breaks an agreement, with all the room there is.
seating::Solution solved(MeetupProblem &meetup, const ArrangeOptions &options)
{
    MeetupProblem even = meetup;
    even.problem = std::make_shared<seating::Problem>(*meetup.problem);
    evenOut(even);
    seating::Solution solution = seating::solve(*even.problem, searchOptions(options));
    if (solution.score.isValid() || even.problem->tables.empty() || (options.cancelled && options.cancelled())) {
        meetup.problem = even.problem;
        return solution;
    }
    return seating::solve(*meetup.problem, searchOptions(options));
}

// What the best plan that was found still breaks, with the people in it.
QString notFound(const MeetupProblem &meetup, const seating::Plan &plan, const Document &document)
{
    QStringList pairs;
    const auto told = [&](const std::vector<std::pair<int, int>> &rules, bool together) {
        for (const auto &[a, b] : rules)
            for (const auto &round : plan.table)
                if (round[size_t(a)] != seating::none && round[size_t(b)] != seating::none
                    && (round[size_t(a)] == round[size_t(b)]) != together) {
                    pairs += Words::tr("%1 and %2").arg(meetup.nameOf(a, document), meetup.nameOf(b, document));
                    break;
                }
    };
    told(meetup.problem->together, true);
    told(meetup.problem->apart, false);
    if (pairs.isEmpty())
        return Words::tr("No seating keeps all agreements. Take one away, or give the tables more room.");
    return Words::tr("No seating keeps all agreements; in the way: %1.").arg(pairs.mid(0, 5).join(QStringLiteral("; ")));
}

} // namespace

Result<Arrangement> arrange(const Document &document, Id<Meetup> meetup, const ArrangeOptions &options)
{
    MeetupProblem problem = meetupProblem(document, meetup, options.onlyWithoutSeat ? Hold::All : Hold::Locked,
                                          options.freshUuid);
    if (const QString obstacle = obstacleIn(problem, document); !obstacle.isEmpty())
        return Problem{obstacle, {}};
    const seating::Solution solution = solved(problem, options);
    if (!solution.score.isValid())
        return Problem{notFound(problem, solution.plan, document), {}};
    Arrangement result{changesFor(problem, solution.plan), {}, movedIn(problem, solution.plan)};
    const auto cost = solution.score.cost(problem.problem->weights);
    const auto bound = cost > 0 ? boundOf(*problem.problem, cost, options).total() : 0;
    result.isProvenBest = cost <= bound;
    result.above = bound > 0 ? double(cost - bound) / double(bound) : 0;
    Document after = document;
    after.take(result.set);
    result.facts = seatingFacts(after, meetup);
    return result;
}

SeatingMinimum seatingMinimum(const Document &document, Id<Meetup> meetup, Id<Round> round)
{
    const MeetupProblem problem = meetupProblem(document, meetup, Hold::Nothing);
    const auto alone = [&problem](const seating::Weights &weights, Id<Round> only = {}) {
        seating::Problem one = *problem.problem;
        one.weights = weights;
        one.met.clear();
        for (qsizetype r = 0; r < problem.rounds.size() && !only.isNull(); ++r)
            if (problem.rounds[r].id != only)
                one.absent[size_t(r)].assign(one.people.size(), 1);
        return int(seating::quickBound(one).total());
    };
    const seating::Weights nothing{0, 0, 0, 0, {0, 0, 0}, 0};
    SeatingMinimum minimum;
    seating::Weights weights = nothing;
    weights.metAgain = 1;
    minimum.metAgain = alone(weights);
    weights = nothing;
    weights.organisation = 1;
    minimum.sameOrganisation = alone(weights, round);
    weights = nothing;
    weights.ask = 1;
    minimum.asksOpen = alone(weights);
    // Who gets none of his wishes: nobody has to, unless no table has any of them.
    for (const seating::PersonSpec &person : problem.problem->people)
        minimum.withoutWish += !person.wishes.empty() && std::none_of(person.wishes.begin(), person.wishes.end(), [&](int issue) {
            return std::any_of(problem.problem->tables.begin(), problem.problem->tables.end(),
                               [issue](const seating::TableSpec &table) { return table.issue == issue; });
        });
    return minimum;
}

bool hasSeatingWishes(const Document &document, Id<Meetup> meetup)
{
    if (document.where(&Round::meetup, meetup).size() > 1)
        return true;
    const MeetupProblem problem = meetupProblem(document, meetup, Hold::Nothing);
    return std::any_of(problem.problem->people.begin(), problem.problem->people.end(), [](const seating::PersonSpec &person) {
               return !person.wishes.empty() || !person.asks.empty();
           });
}

} // namespace oogst
