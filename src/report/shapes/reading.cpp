// What several shapes read from the records.

#include "report/shapes/shapes.h"

#include "core/rules/names.h"
#include "core/rules/presence.h"

#include <QCollator>

namespace oogst {

QList<Participation> guests(const Letter &letter)
{
    QCollator collator(letter.words.locale());
    QList<std::pair<QCollatorSortKey, Participation>> sorted;
    for (const Participation &participation : letter.ofMeetup<Participation>())
        if (isExpected(participation) && letter.document.find(participation.person))
            sorted += {collator.sortKey(listName(letter.document.findOrEmpty(participation.person))), participation};
    std::ranges::stable_sort(sorted, [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Participation> list;
    for (const auto &entry : sorted)
        list += entry.second;
    return list;
}

QList<std::pair<Round, Table>> routeOf(const Letter &letter, Id<Participation> participation)
{
    QList<std::pair<Round, Table>> route;
    for (const Seat &seat : letter.document.where(&Seat::participation, participation)) {
        const auto round = letter.document.find(seat.round);
        const auto table = letter.document.find(seat.table);
        if (table && round)
            route += {*round, *table};
    }
    std::ranges::stable_sort(route, {}, [](const auto &stop) { return stop.first.number; });
    return route;
}

QString occasionLine(const Letter &letter)
{
    QStringList place{letter.meetup.venue, letter.meetup.town};
    place.removeAll(QString());
    QStringList parts{letter.words.when(letter.meetup.when), place.join(QStringLiteral(", "))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString contextLine(const Letter &letter)
{
    QStringList parts{letter.meetup.title, occasionLine(letter)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString themeOf(const Letter &edition, const Outcome &outcome)
{
    if (const QString issue = edition.issue(outcome.issue); !issue.isEmpty())
        return issue;
    if (const auto table = edition.document.find(outcome.table))
        if (const QString issue = edition.issue(table->issue); !issue.isEmpty())
            return issue;
    return outcome.heading;
}

QList<Meetup> editions(const Letter &letter)
{
    if (letter.meetup.series.isNull())
        return {letter.meetup};
    QList<Meetup> all = letter.document.where(&Meetup::series, letter.meetup.series);
    std::ranges::stable_sort(all, [](const Meetup &a, const Meetup &b) {
        return a.when.earliest.isValid() && b.when.earliest.isValid() ? a.when.earliest < b.when.earliest
                                                                      : a.when.earliest.isValid();
    });
    return all;
}

} // namespace oogst
