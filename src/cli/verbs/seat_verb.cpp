// seat: seats everybody who is expected.

#include "cli/open_file.h"
#include "cli/record_text.h"
#include "cli/text.h"
#include "cli/verbs/verbs.h"
#include "workspace/arrange.h"

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

int runSeat(Call &call)
{
    const QString path = call.argument(0);
    const auto seed = call.has(QStringLiteral("seed")) ? call.number(QStringLiteral("seed"), 0) : std::optional(1);
    if (!seed)
        return call.wrongUsage(Text::tr("--seed takes a whole number."));
    const auto workspace = openFile(path, Access::Write);
    if (!workspace)
        return call.refuse(workspace.problem());
    Workspace &file = **workspace;
    const auto meetup = meetupCalled(call.option(QStringLiteral("meetup")), file.document());
    if (!meetup)
        return call.refuse(meetup.problem(), path);
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
            {QStringLiteral("FILE")},
            Text::tr("seats everybody who is expected at a meetup"),
            {{QStringLiteral("meetup"), Text::tr("the meetup: its code, its id, or a part of its title"), QStringLiteral("CODE")},
             {QStringLiteral("seed"), Text::tr("another number gives another seating; the same number the same"), QStringLiteral("N")}},
            {QStringLiteral("meetup")},
            runSeat};
}

} // namespace oogst::cli
