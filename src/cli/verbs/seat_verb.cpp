// seat: seats everybody who is expected, or solves a seating problem in the text form of other solvers.

#include "cli/open_file.h"
#include "cli/record_text.h"
#include "cli/text.h"
#include "cli/verbs/verbs.h"
#include "workspace/arrange.h"
#include "workspace/problem_file.h"
#include "workspace/seating_repair.h"

#include <QFile>
#include <QJsonArray>

namespace oogst::cli {
namespace {

QJsonArray idsOf(const QList<Id<Participation>> &people)
{
    QJsonArray ids;
    for (const Id<Participation> &id : people)
        ids += id.text();
    return ids;
}

QJsonArray pairsOf(const QList<Neighbours> &pairs)
{
    QJsonArray list;
    for (const Neighbours &pair : pairs)
        list += QJsonObject{{QStringLiteral("a"), pair.a.text()}, {QStringLiteral("b"), pair.b.text()},
                            {QStringLiteral("table"), pair.table.text()}, {QStringLiteral("round"), pair.round.text()}};
    return list;
}

QJsonArray placesOf(const QList<std::pair<Id<Table>, Id<Round>>> &places)
{
    QJsonArray list;
    for (const auto &[table, round] : places)
        list += QJsonObject{{QStringLiteral("table"), table.text()}, {QStringLiteral("round"), round.text()}};
    return list;
}

QJsonObject jsonOf(const SeatingFacts &facts, qsizetype changes)
{
    return {{QStringLiteral("changes"), changes},
            {QStringLiteral("expected"), facts.expected},
            {QStringLiteral("seated"), facts.seated},
            {QStringLiteral("without_seat"), idsOf(facts.withoutSeat)},
            {QStringLiteral("seated_but_not_expected"), idsOf(facts.seatedButNotExpected)},
            {QStringLiteral("same_organisation"), pairsOf(facts.sameOrganisation)},
            {QStringLiteral("met_again"), pairsOf(facts.metAgain)},
            {QStringLiteral("apart_broken"), pairsOf(facts.apartBroken)},
            {QStringLiteral("together_broken"), pairsOf(facts.togetherBroken)},
            {QStringLiteral("place_broken"), idsOf(facts.placeBroken)},
            {QStringLiteral("over_full"), placesOf(facts.overFull)},
            {QStringLiteral("under_full"), placesOf(facts.underFull)},
            {QStringLiteral("wishes"), facts.wishes},
            {QStringLiteral("wishes_granted"), facts.wishesGranted}};
}

void tell(Call &call, const SeatingFacts &facts, const Document &document)
{
    const auto line = [&](const QString &label, qsizetype count) { call.say(QStringLiteral("  %1: %2").arg(label, QString::number(count))); };
    call.say(Text::tr("Seated %1 of %2").arg(QString::number(facts.seated), QString::number(facts.expected)));
    line(Text::tr("pairs of one organisation at one table"), facts.sameOrganisation.size());
    line(Text::tr("pairs that meet again"), facts.metAgain.size());
    line(Text::tr("agreements broken"), facts.apartBroken.size() + facts.togetherBroken.size() + facts.placeBroken.size());
    line(Text::tr("tables too full"), facts.overFull.size());
    line(Text::tr("tables with too few"), facts.underFull.size());
    call.say(QStringLiteral("  %1").arg(Text::tr("wishes granted: %1 of %2").arg(QString::number(facts.wishesGranted), QString::number(facts.wishes))));
    for (const Id<Participation> &id : facts.withoutSeat)
        call.say(QStringLiteral("  %1").arg(Text::tr("without a seat: %1").arg(recordLine(document, recordType<Participation>(), id.value))));
}

// Seconds and steps are given as words; a number above zero, or nothing.
std::optional<double> amount(const Call &call, const QString &option, double otherwise)
{
    if (!call.has(option))
        return otherwise;
    bool isNumber = false;
    const double value = call.option(option).toDouble(&isNumber);
    return isNumber && value > 0 && value < 1e12 ? std::optional(value) : std::nullopt;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Text::tr("This file cannot be opened: %1.").arg(file.errorString()), path};
    return file.readAll();
}

int solveProblem(Call &call, quint64 seed)
{
    const QString path = call.option(QStringLiteral("problem"));
    const auto seconds = amount(call, QStringLiteral("cpu-seconds"), 10);
    const auto steps = amount(call, QStringLiteral("steps"), 0);
    if (!seconds || !steps)
        return call.wrongUsage(Text::tr("--cpu-seconds and --steps take a number above zero."));
    const auto threads = call.has(QStringLiteral("threads")) ? call.number(QStringLiteral("threads"), 1) : std::optional(1);
    if (!threads)
        return call.wrongUsage(Text::tr("--threads takes a whole number from 1 up."));
    const auto text = bytesOf(path);
    if (!text)
        return call.refuse(text.problem());
    if (call.has(QStringLiteral("score"))) {
        const auto plan = bytesOf(call.option(QStringLiteral("score")));
        if (!plan)
            return call.refuse(plan.problem());
        const auto report = scoreProblemFile(*text, *plan);
        if (!report)
            return call.refuse(report.problem(), call.option(QStringLiteral("score")));
        call.say(Text::tr("cost: %1").arg(report->value(QStringLiteral("cost")).toInteger()));
        return call.done(*report);
    }
    const auto solved = solveProblemFile(*text, {.seed = seed, .cpuSeconds = *seconds, .steps = qint64(*steps),
                                                          .threads = *threads, .boundSteps = call.wantsJson() ? 4000 : 0});
    if (!solved)
        return call.refuse(solved.problem(), path);
    if (!solved->isValid)
        return call.refuse({solved->broken, path});
    return call.wantsJson() ? call.done(solved->report) : call.done(solved->plan);
}

QJsonObject jsonOf(const SeatingRepair &repair)
{
    QJsonArray moves;
    for (const SeatMove &move : repair.moves)
        moves += QJsonObject{{QStringLiteral("who"), move.who.text()}, {QStringLiteral("round"), move.round.text()},
                             {QStringLiteral("from"), move.from.text()}, {QStringLiteral("to"), move.to.text()}};
    QJsonObject report = jsonOf(repair.facts, repair.set.changes.size());
    report.insert(QStringLiteral("moves"), moves);
    report.insert(QStringLiteral("moved"), idsOf(repair.moved));
    report.insert(QStringLiteral("is_fewest"), repair.isFewest);
    return report;
}

template <class Record>
Result<Id<Record>> numbered(const Document &document, Id<Meetup> meetup, Call &call, const QString &option)
{
    const auto number = call.number(option, 1);
    for (const Record &record : document.where(&Record::meetup, meetup))
        if (number && record.number == *number)
            return record.id;
    return Problem{Text::tr("This meetup has no number %1 for --%2.").arg(call.option(option), option), {}};
}

int runRepair(Call &call, Workspace &file, Id<Meetup> meetup, quint64 seed)
{
    RepairOptions options;
    options.seed = seed;
    if (call.has(QStringLiteral("close"))) {
        const auto table = numbered<Table>(file.document(), meetup, call, QStringLiteral("close"));
        if (!table)
            return call.refuse(table.problem());
        options.closed = *table;
    }
    if (call.has(QStringLiteral("from-round"))) {
        const auto round = numbered<Round>(file.document(), meetup, call, QStringLiteral("from-round"));
        if (!round)
            return call.refuse(round.problem());
        options.from = *round;
    }
    auto repair = repairSeating(file.document(), meetup, options);
    if (!repair)
        return call.refuse(repair.problem());
    repair->set.summary = Text::tr("Seating repaired: %n person(s) to another place", nullptr, int(repair->moved.size()));
    if (!repair->set.isEmpty())
        if (const auto done = file.apply(repair->set); !done)
            return call.refuse(done.problem());
    tell(call, repair->facts, file.document());
    call.say(QStringLiteral("  %1: %2").arg(Text::tr("people who move"), QString::number(repair->moved.size())));
    for (const Id<Participation> &one : std::as_const(repair->moved))
        call.say(QStringLiteral("  %1").arg(recordLine(file.document(), recordType<Participation>(), one.value)));
    return call.done(jsonOf(*repair));
}

int runSeat(Call &call)
{
    const QString path = call.argument(0);
    const auto seed = call.has(QStringLiteral("seed")) ? call.number(QStringLiteral("seed"), 0) : std::optional(1);
    if (!seed)
        return call.wrongUsage(Text::tr("--seed takes a whole number."));
    if (call.has(QStringLiteral("problem")) && path.isEmpty())
        return solveProblem(call, quint64(*seed));
    if (path.isEmpty() || !call.has(QStringLiteral("meetup")) || call.has(QStringLiteral("problem")))
        return call.wrongUsage(Text::tr("Give a FILE and --meetup, or --problem alone."));
    const auto workspace = openFile(path, Access::Write);
    if (!workspace)
        return call.refuse(workspace.problem());
    Workspace &file = **workspace;
    const auto meetup = meetupCalled(call.option(QStringLiteral("meetup")), file.document());
    if (!meetup)
        return call.refuse(meetup.problem(), path);
    if (call.has(QStringLiteral("repair")))
        return runRepair(call, file, *meetup, quint64(*seed));
    ArrangeOptions options;
    options.seed = quint32(*seed);
    options.freshUuid = [&] { return file.freshUuid(); };
    auto arrangement = arrange(file.document(), *meetup, options);
    if (!arrangement)
        return call.refuse(arrangement.problem(), path);
    arrangement->set.summary = Text::tr("%n people seated", nullptr, arrangement->facts.seated);
    if (const auto done = file.apply(arrangement->set); !done)
        return call.refuse(done.problem(), path);
    tell(call, arrangement->facts, file.document());
    return call.done(jsonOf(arrangement->facts, arrangement->set.changes.size()));
}

} // namespace

Verb seatVerb()
{
    return {QStringLiteral("seat"),
            {QStringLiteral("[FILE]")},
            Text::tr("seats everybody who is expected at a meetup"),
            {{QStringLiteral("meetup"), Text::tr("the meetup: its code, its id, or a part of its title"), QStringLiteral("CODE")},
             {QStringLiteral("seed"), Text::tr("another number gives another seating; the same number the same"), QStringLiteral("N")},
             {QStringLiteral("problem"), Text::tr("solves a seating problem in plain text instead, and prints the plan"), QStringLiteral("FILE")},
             {QStringLiteral("cpu-seconds"), Text::tr("how long to search a problem, all threads together; 10 without it"), QStringLiteral("S")},
             {QStringLiteral("steps"), Text::tr("searches so many steps instead: the same plan on every machine"), QStringLiteral("N")},
             {QStringLiteral("score"), Text::tr("searches nothing, but tells what the plan in this file costs"), QStringLiteral("PLAN")},
             {QStringLiteral("repair"), Text::tr("mends the seating instead, with as few people to another place as can be")},
             {QStringLiteral("close"), Text::tr("with --repair: the number of a table where nobody can sit any more"), QStringLiteral("N")},
             {QStringLiteral("from-round"), Text::tr("with --repair: the first round that may change"), QStringLiteral("N")},
             {QStringLiteral("threads"), Text::tr("threads for a problem; 1 without it"), QStringLiteral("N")}},
            {},
            runSeat};
}

} // namespace oogst::cli
