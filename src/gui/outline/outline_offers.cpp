#include "gui/outline/outline_offers.h"

#include "core/rules/names.h"
#include "core/rules/table_duties.h"
#include "gui/outline/outline_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace oogst {
namespace {

QList<LineOffer> peopleOf(const Document &document, Id<Meetup> meetup, Id<Table> table, Id<Round> round)
{
    QSet<QUuid> here;
    for (const Seat &seat : document.where(&Seat::table, table))
        if (round.isNull() || seat.round == round)
            here.insert(seat.participation.value);
    const Table known = document.findOrEmpty(table);
    for (const Id<Participation> one : facilitatorsOf(known, document) + noteTakersOf(known, document))
        here.insert(one.value);
    QList<std::pair<bool, LineOffer>> people;
    for (const Participation &one : document.where(&Participation::meetup, meetup)) {
        const QString organisation = document.findOrEmpty(organisationOf(one, document)).name;
        people += {!here.contains(one.id.value), {fullName(document.findOrEmpty(one.person)), organisation, one.person.value}};
    }
    std::ranges::sort(people, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.name.localeAwareCompare(b.second.name) < 0;
    });
    QList<LineOffer> offers;
    for (const auto &[away, offer] : std::as_const(people))
        offers += offer;
    return offers;
}

QList<LineOffer> issuesOf(const Document &document, Id<Meetup> meetup, Id<Table> table)
{
    QList<Id<Issue>> ids;
    const auto add = [&](Id<Issue> id) {
        if (!id.isNull() && !ids.contains(id))
            ids += id;
    };
    add(document.findOrEmpty(table).issue);
    for (const Table &other : document.where(&Table::meetup, meetup))
        add(other.issue);
    const Id<Series> series = document.findOrEmpty(meetup).series;
    for (const Issue &issue : document.where(&Issue::series, series))
        add(issue.id);
    QList<LineOffer> offers;
    for (const Id<Issue> &id : std::as_const(ids))
        if (const auto issue = document.find(id))
            offers += LineOffer{issue->title, {}, id.value};
    return offers;
}

// What else has a name: where it is, who organises, who was missed, who speaks for which organisation.
QStringList otherNamesOf(const Document &document, Id<Meetup> meetup)
{
    const Meetup known = document.findOrEmpty(meetup);
    QStringList names{known.title, known.theme, known.town, known.venue, known.region, document.findOrEmpty(known.series).title};
    const auto add = [&](Id<Organisation> id) {
        if (const auto organisation = document.find(id))
            names << organisation->name << organisation->alsoKnownAs << organisation->town;
    };
    for (const Organiser &organiser : document.where(&Organiser::meetup, meetup))
        add(organiser.organisation);
    for (const WantedPartner &partner : document.where(&WantedPartner::meetup, meetup))
        add(partner.organisation);
    for (const Participation &one : document.where(&Participation::meetup, meetup)) {
        add(organisationOf(one, document));
        names << document.findOrEmpty(one.person).knownAs;
    }
    for (const Table &table : document.where(&Table::meetup, meetup))
        names << table.name << table.room;
    return names;
}

} // namespace

void offerPeopleAndIssues(OutlineView &outline, const Document &document, Id<Meetup> meetup, Id<Table> table, Id<Round> round)
{
    const QList<LineOffer> people = peopleOf(document, meetup, table, round), issues = issuesOf(document, meetup, table);
    outline.editor().setOffers(QLatin1Char('@'), people);
    outline.editor().setOffers(QLatin1Char('#'), issues);
    QStringList names;
    for (const LineOffer &offer : people + issues)
        names << offer.name << offer.aside;
    names += otherNamesOf(document, meetup);
    outline.editor().setKnownNames(names);
}

} // namespace oogst
