#include "core/rules/region_ties.h"

#include <QSet>

#include <algorithm>

namespace oogst {
namespace {

QList<Meetup> meetupsOf(const Document &document, Id<Series> series)
{
    QList<Meetup> meetups = document.where(&Meetup::series, series);
    std::ranges::stable_sort(meetups, {}, [](const Meetup &m) { return m.when.earliest; });
    return meetups;
}

// The top lines of a region about the issue, in the order of their meetups and tables; the plenary comes first.
QList<Id<Outcome>> linesOf(const Document &document, const RegionQuestion &question, const QString &region)
{
    QList<Id<Outcome>> lines;
    for (const Meetup &meetup : meetupsOf(document, question.series)) {
        if (meetup.region != region)
            continue;
        QHash<QUuid, int> numbers;
        for (const Table &table : document.where(&Table::meetup, meetup.id))
            numbers.insert(table.id.value, table.number);
        QList<Outcome> tops = document.where(&Outcome::meetup, meetup.id);
        tops.removeIf([&](const Outcome &outcome) {
            return document.pointer(recordType<Outcome>(), outcome.parent.value)
                   || (!question.issue.isNull() && issueOf(document, outcome) != question.issue);
        });
        std::ranges::sort(tops, {}, [&](const Outcome &outcome) {
            return std::make_tuple(numbers.value(outcome.table.value, -1), outcome.position, outcome.id.value);
        });
        for (const Outcome &outcome : std::as_const(tops))
            lines += outcome.id;
    }
    return lines;
}

// Outcomes that hang together by relations of some kinds, as groups with lines of both sides.
class Ties
{
public:
    Ties(const Document &document, const QList<Id<Outcome>> &left, const QList<Id<Outcome>> &right, const QList<RelationKind> &kinds)
    {
        QMultiHash<QUuid, QUuid> ties;
        for (const Relation &relation : document.all<Relation>())
            if (kinds.contains(relation.kind)) {
                ties.insert(relation.from.value, relation.to.value);
                ties.insert(relation.to.value, relation.from.value);
            }
        QHash<QUuid, qsizetype> places;
        for (qsizetype i = 0; i < left.size(); ++i)
            places.insert(left[i].value, i);
        for (qsizetype i = 0; i < right.size(); ++i)
            places.insert(right[i].value, left.size() + i);
        for (const Id<Outcome> &start : left) {
            if (taken.contains(start.value) || !ties.contains(start.value))
                continue;
            QList<qsizetype> here;
            QSet<QUuid> seen{start.value};
            QList<QUuid> waiting{start.value};
            while (!waiting.isEmpty()) {
                const QUuid one = waiting.takeLast();
                if (const auto place = places.constFind(one); place != places.cend())
                    here += *place;
                for (const QUuid &other : ties.values(one))
                    if (!seen.contains(other)) {
                        seen.insert(other);
                        waiting += other;
                    }
            }
            std::ranges::sort(here);
            RegionPair pair;
            for (const qsizetype place : std::as_const(here))
                place < left.size() ? pair.left += left[place] : pair.right += right[place - left.size()];
            if (pair.right.isEmpty())
                continue;
            for (const Id<Outcome> &id : pair.left + pair.right)
                taken.insert(id.value);
            pairs += pair;
        }
    }

    QList<RegionPair> pairs;
    QSet<QUuid> taken;
};

} // namespace

Id<Issue> issueOf(const Document &document, const Outcome &outcome)
{
    return outcome.issue.isNull() ? document.findOrEmpty(outcome.table).issue : outcome.issue;
}

QStringList regionsOf(const Document &document, Id<Series> series)
{
    QStringList regions;
    for (const Meetup &meetup : meetupsOf(document, series))
        if (!meetup.region.isEmpty() && !regions.contains(meetup.region) && !document.where(&Outcome::meetup, meetup.id).isEmpty())
            regions += meetup.region;
    return regions;
}

RegionTies tiesOfRegions(const Document &document, const RegionQuestion &question)
{
    const QList<Id<Outcome>> left = linesOf(document, question, question.left), right = linesOf(document, question, question.right);
    const Ties same(document, left, right, {RelationKind::SameAs, RelationKind::Confirms});
    const Ties against(document, left, right, {RelationKind::Contradicts});
    RegionTies ties{same.pairs, against.pairs, {}, {}};
    for (const Id<Outcome> &id : left)
        if (!same.taken.contains(id.value) && !against.taken.contains(id.value))
            ties.onlyLeft += id;
    for (const Id<Outcome> &id : right)
        if (!same.taken.contains(id.value) && !against.taken.contains(id.value))
            ties.onlyRight += id;
    return ties;
}

} // namespace oogst
