#include "core/rules/weight.h"

#include "core/rules/names.h"

#include <algorithm>

namespace oogst {
namespace {

QMultiHash<QUuid, QUuid> sameAs(const Document &document)
{
    QMultiHash<QUuid, QUuid> same;
    for (const Relation &relation : document.where(&Relation::kind, RelationKind::SameAs)) {
        same.insert(relation.from.value, relation.to.value);
        same.insert(relation.to.value, relation.from.value);
    }
    return same;
}

QList<Id<Outcome>> joinedWith(const QMultiHash<QUuid, QUuid> &same, Id<Outcome> outcome)
{
    QList<Id<Outcome>> all{outcome};
    for (qsizetype i = 0; i < all.size(); ++i)
        for (auto it = same.constFind(all[i].value); it != same.constEnd() && it.key() == all[i].value; ++it)
            if (!all.contains(Id<Outcome>{it.value()}))
                all += Id<Outcome>{it.value()};
    return all;
}

void count(const Document &document, const Outcome &outcome, Weight &weight)
{
    weight.meetups.insert(outcome.meetup.value);
    if (!outcome.table.isNull())
        weight.tables.insert(outcome.table.value);
    weight.isShared = weight.isShared || outcome.basis == Basis::AllPresent || outcome.basis == Basis::Plenary;
    for (const QString &group : outcome.heldBy)
        weight.groups.insert(group.toLower());
    const auto holds = [&](Id<Organisation> id, const QString &sector) {
        if (!id.isNull())
            weight.organisations.insert(id.value);
        if (!sector.isEmpty())
            weight.sectors.insert(sector);
    };
    if (const auto holder = document.find(outcome.heldByOrganisation))
        holds(holder->id, holder->sector);
    if (outcome.contributor.isNull()) {
        ++weight.unnamed;
        return;
    }
    weight.people.insert(outcome.contributor.value);
    Participation came;
    came.meetup = outcome.meetup;
    came.person = outcome.contributor;
    const Participation participation = document.find(naturalId(came)).value_or(came);
    holds(organisationOf(participation, document), sectorOf(participation, document));
}

Weight weighed(const Document &document, const QList<Id<Outcome>> &outcomes)
{
    Weight weight;
    weight.outcomes = outcomes;
    for (const Id<Outcome> &id : outcomes)
        if (const auto outcome = document.find(id))
            count(document, *outcome, weight);
    return weight;
}

} // namespace

Weight weightOf(const Document &document, Id<Outcome> outcome, const std::function<bool(const Outcome &)> &counts)
{
    QList<Id<Outcome>> all = joinedWith(document, outcome);
    if (counts)
        all.removeIf([&](Id<Outcome> id) { return !counts(document.findOrEmpty(id)); });
    return weighed(document, all);
}

QList<Id<Outcome>> joinedWith(const Document &document, Id<Outcome> outcome)
{
    return joinedWith(sameAs(document), outcome);
}

QList<Weight> joinedGroups(const Document &document, Id<Meetup> meetup)
{
    const auto same = sameAs(document);
    QSet<QUuid> seen;
    QList<Weight> groups;
    for (const Outcome &outcome : document.where(&Outcome::meetup, meetup)) {
        if (seen.contains(outcome.id.value) || !same.contains(outcome.id.value))
            continue;
        groups += weighed(document, joinedWith(same, outcome.id));
        for (const Id<Outcome> &id : groups.last().outcomes)
            seen.insert(id.value);
    }
    std::ranges::stable_sort(groups, [](const Weight &a, const Weight &b) {
        return std::tuple(a.tables.size(), a.organisations.size(), a.outcomes.size()) > std::tuple(b.tables.size(), b.organisations.size(), b.outcomes.size());
    });
    return groups;
}

} // namespace oogst
