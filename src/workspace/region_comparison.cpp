#include "workspace/region_comparison.h"

#include "workspace/outcomes.h"
#include "workspace/similar_outcomes.h"

#include <QSet>

#include <algorithm>

namespace oogst {
namespace {

constexpr double likelyFrom = 0.35;

// The top lines of a region about the issue, in the order of their meetups and tables.
QList<Id<Outcome>> linesOf(const Document &document, const RegionQuestion &question, const QString &region)
{
    QList<Meetup> meetups = document.where(&Meetup::series, question.series);
    meetups.removeIf([&](const Meetup &meetup) { return meetup.region != region; });
    std::ranges::stable_sort(meetups, {}, [](const Meetup &m) { return m.when.earliest; });
    QList<Id<Outcome>> lines;
    for (const Meetup &meetup : std::as_const(meetups)) {
        const OutcomeTree tree = OutcomeTree::of(document, meetup.id);
        QList<Table> tables = document.where(&Table::meetup, meetup.id);
        std::ranges::sort(tables, {}, &Table::number);
        QList<std::pair<Id<Table>, Id<Issue>>> places{{{}, {}}};
        for (const Table &table : std::as_const(tables))
            places += {table.id, table.issue};
        for (const auto &[table, issue] : std::as_const(places))
            for (const Id<Outcome> &id : tree.roots(table)) {
                const Id<Issue> about = tree.find(id)->issue.isNull() ? issue : tree.find(id)->issue;
                if (question.issue.isNull() || about == question.issue)
                    lines += id;
            }
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
        for (const Id<Outcome> &start : left) {
            if (taken.contains(start.value) || !ties.contains(start.value))
                continue;
            QList<QUuid> group{start.value};
            for (qsizetype i = 0; i < group.size(); ++i)
                for (const QUuid &other : ties.values(group[i]))
                    if (!group.contains(other))
                        group += other;
            RegionPair pair;
            for (const Id<Outcome> &id : left)
                if (group.contains(id.value))
                    pair.left += id;
            for (const Id<Outcome> &id : right)
                if (group.contains(id.value))
                    pair.right += id;
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

QStringList regionsOf(const Document &document, Id<Series> series)
{
    QList<Meetup> meetups = document.where(&Meetup::series, series);
    std::ranges::stable_sort(meetups, {}, [](const Meetup &m) { return m.when.earliest; });
    QStringList regions;
    for (const Meetup &meetup : std::as_const(meetups))
        if (!meetup.region.isEmpty() && !regions.contains(meetup.region) && !document.where(&Outcome::meetup, meetup.id).isEmpty())
            regions += meetup.region;
    return regions;
}

RegionComparison compareRegions(const Document &document, const RegionQuestion &question, const std::function<bool()> &isCancelled)
{
    const QList<Id<Outcome>> left = linesOf(document, question, question.left), right = linesOf(document, question, question.right);
    const Ties same(document, left, right, {RelationKind::SameAs, RelationKind::Confirms});
    const Ties against(document, left, right, {RelationKind::Contradicts});
    RegionComparison comparison{same.pairs, against.pairs, {}, {}, {}};
    QSet<QUuid> taken = same.taken + against.taken;
    ResemblanceQuestion likeness;
    likeness.lowest = likelyFrom;
    likeness.most = 2000;
    for (const Resemblance &one : similarOutcomes(document, likeness, isCancelled)) {
        const bool forward = left.contains(one.one) && right.contains(one.other);
        if (!forward && !(left.contains(one.other) && right.contains(one.one)))
            continue;
        if (taken.contains(one.one.value) || taken.contains(one.other.value))
            continue;
        taken.insert(one.one.value);
        taken.insert(one.other.value);
        comparison.likely += RegionPair{{forward ? one.one : one.other}, {forward ? one.other : one.one}, one.sharedWords};
    }
    for (const Id<Outcome> &id : left)
        if (!taken.contains(id.value))
            comparison.onlyLeft += id;
    for (const Id<Outcome> &id : right)
        if (!taken.contains(id.value))
            comparison.onlyRight += id;
    return comparison;
}

} // namespace oogst
