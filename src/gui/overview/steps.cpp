#include "gui/overview/steps.h"

#include "core/rules/names.h"
#include "gui/record_titles.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

/// Of those expected, how many have a seat in every round.
int seatedIn(const Document &document, const QList<Participation> &expected, const QList<Round> &rounds)
{
    QSet<std::pair<Id<Participation>, Id<Round>>> seats;
    for (const Seat &seat : document.all<Seat>())
        seats.insert({seat.participation, seat.round});
    return int(std::ranges::count_if(expected, [&](const Participation &p) {
        return std::ranges::all_of(rounds, [&](const Round &round) { return seats.contains({p.id, round.id}); });
    }));
}

Step placeStep(const Meetup &meetup)
{
    const bool hasPlace = !meetup.venue.isEmpty() || !meetup.town.isEmpty() || !meetup.meetingLink.isEmpty()
                          || meetup.format == MeetupFormat::Online;
    if (meetup.when.isEmpty())
        return {Text::tr("Choose a date"), u"overview"_s, false};
    if (!hasPlace)
        return {Text::tr("Choose a place or a link"), u"overview"_s, false};
    return {Text::tr("Date and place: %1").arg(termText(meetup.when)), u"overview"_s, true};
}

Step peopleStep(const QList<Participation> &people, const QList<GroupPresent> &groups)
{
    if (people.isEmpty())
        return {groups.isEmpty() ? Text::tr("Make the list of people") : Text::tr("%n groups were there", nullptr, int(groups.size())), u"participants"_s,
                !groups.isEmpty()};
    const auto toInvite = std::ranges::count(people, InvitationState::ToInvite, &Participation::invitation);
    if (toInvite > 0)
        return {Text::tr("%n people still to invite", nullptr, int(toInvite)), u"participants"_s, false};
    return {Text::tr("%n people come", nullptr, int(std::ranges::count_if(people, isExpected))), u"participants"_s, true};
}

Step outcomesStep(const Document &document, Id<Meetup> id)
{
    const int count = int(document.where(&Outcome::meetup, id).size());
    return count == 0 ? Step{Text::tr("Write down what comes out"), u"harvest"_s, false}
                      : Step{Text::tr("%n outcomes written down", nullptr, count), u"harvest"_s, true};
}

} // namespace

QList<Step> stepsOf(const Document &document, Id<Meetup> id)
{
    const Meetup meetup = document.findOrEmpty(id);
    const auto items = document.where(&ProgrammeItem::meetup, id);
    const auto people = document.where(&Participation::meetup, id);
    const auto tables = document.where(&Table::meetup, id);
    const auto rounds = document.where(&Round::meetup, id);
    QList<Participation> expected = people;
    expected.removeIf([](const Participation &p) { return !isExpected(p); });

    QList<Step> steps{placeStep(meetup)};
    steps += items.isEmpty() ? Step{Text::tr("Make the programme"), u"programme"_s, false}
                             : Step{Text::tr("Programme of %n items", nullptr, int(items.size())), u"programme"_s, true};
    steps += peopleStep(people, document.where(&GroupPresent::meetup, id));
    steps += tables.isEmpty() ? Step{Text::tr("Make tables with their issues"), u"tables"_s, false}
                              : Step{Text::tr("%n tables", nullptr, int(tables.size())), u"tables"_s, true};
    const int seated = rounds.isEmpty() ? 0 : seatedIn(document, expected, rounds);
    const bool allSeated = !tables.isEmpty() && !expected.isEmpty() && seated == expected.size();
    steps += Step{allSeated ? Text::tr("All %n people have a seat", nullptr, seated)
                            : Text::tr("%1 of %2 people have a seat").arg(seated).arg(expected.size()),
                  u"seating"_s, allSeated};
    steps += outcomesStep(document, id);
    const bool isPublished = meetup.status == MeetupStatus::Published;
    steps += Step{isPublished ? Text::tr("The report is out") : Text::tr("Make the report"), u"reports"_s, isPublished};
    return steps;
}

QList<Step> stepsAtTable(const Document &document, Id<Meetup> id)
{
    QList<Table> tables = document.where(&Table::meetup, id);
    std::ranges::sort(tables, {}, &Table::number);
    QList<Step> steps;
    for (const Table &table : std::as_const(tables)) {
        QSet<QUuid> people;
        for (const Seat &seat : document.where(&Seat::table, table.id))
            people.insert(seat.participation.value);
        const QString title = recordTitle(document, table.id);
        steps += people.isEmpty() ? Step{Text::tr("Your table: %1").arg(title), u"harvest"_s, true}
                                  : Step{Text::tr("Your table: %1, with %n people", nullptr, int(people.size())).arg(title), u"harvest"_s, true};
    }
    steps += outcomesStep(document, id);
    steps += Step{Text::tr("Give this file back to the organisers: they take it in"), {}, false};
    return steps;
}

QList<SectorCount> answersBySector(const Document &document, Id<Meetup> meetup)
{
    QList<SectorCount> counts;
    const auto countOf = [&](const QString &sector) -> SectorCount & {
        const auto it = std::ranges::find(counts, sector, &SectorCount::sector);
        if (it != counts.end())
            return *it;
        counts += {sector};
        return counts.last();
    };
    for (const Participation &p : document.where(&Participation::meetup, meetup)) {
        SectorCount &count = countOf(sectorOf(p, document));
        const bool stays = p.noShow || p.invitation == InvitationState::Declined || p.invitation == InvitationState::Cancelled;
        if (isExpected(p))
            ++count.comes;
        else if (stays)
            ++count.stays;
        else
            ++count.noAnswerYet;
    }
    const QStringList known = knownSectors();
    std::ranges::stable_sort(counts, {}, [&](const SectorCount &count) {
        const qsizetype at = known.indexOf(count.sector);
        return count.sector.isEmpty() ? known.size() + 1 : at < 0 ? known.size() : at;
    });
    return counts;
}

} // namespace oogst
