#include "workspace/outcome_weight.h"

#include <QCoreApplication>

namespace oogst {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(outcomes)
};

Relation relationOf(Id<Outcome> from, RelationKind kind, Id<Outcome> to)
{
    Relation relation;
    relation.from = from;
    relation.kind = kind;
    relation.to = to;
    relation.id = naturalId(relation);
    return relation;
}

} // namespace

ChangeSet joinOutcomes(const Document &document, Id<Outcome> outcome, const QList<Id<Outcome>> &others)
{
    const int count = int(others.size()) + 1;
    ChangeSet set{QCoreApplication::translate("outcomes", "%n outcome(s) joined", nullptr, count), {}};
    const QList<Id<Outcome>> joined = joinedWith(document, outcome);
    for (const Id<Outcome> &other : others)
        if (!joined.contains(other))
            set.add(relationOf(other, RelationKind::SameAs, outcome));
    return set;
}

ChangeSet relateOutcomes(const Document &document, Id<Outcome> from, RelationKind kind, Id<Outcome> to)
{
    if (kind == RelationKind::SameAs)
        return joinOutcomes(document, to, {from});
    ChangeSet set{kind == RelationKind::ToldApart ? Words::tr("Two outcomes told apart") : Words::tr("Outcomes tied: %1").arg(labelOf(kind).toLower()), {}};
    const auto asks = [&](Id<Outcome> id) { return document.findOrEmpty(id).kind == OutcomeKind::KnowledgeQuestion; };
    // The question is what is answered; and being two things goes both ways, so that two tables that say it make one arrow.
    const bool turned = kind == RelationKind::ToldApart ? from < to : kind == RelationKind::Answers && asks(from) && !asks(to);
    const Relation relation = turned ? relationOf(to, kind, from) : relationOf(from, kind, to);
    if (from != to && !document.find(relation.id))
        set.add(relation);
    return set;
}

ChangeSet separateOutcome(const Document &document, Id<Outcome> outcome)
{
    ChangeSet set{Words::tr("Outcome no longer joined"), {}};
    QList<Id<Outcome>> neighbours;
    for (const Relation &relation : document.where(&Relation::kind, RelationKind::SameAs))
        if (relation.from == outcome || relation.to == outcome) {
            set.remove(relation);
            neighbours += relation.from == outcome ? relation.to : relation.from;
        }
    Document without = document;
    without.take(set);
    for (qsizetype i = 1; i < neighbours.size(); ++i) {
        const ChangeSet tie = joinOutcomes(without, neighbours.first(), {neighbours[i]});
        without.take(tie);
        set.changes += tie.changes;
    }
    return set;
}

} // namespace oogst
