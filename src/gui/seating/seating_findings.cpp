#include "gui/seating/seating_findings.h"

#include "core/rules/names.h"
#include "core/rules/table_duties.h"
#include "workspace/seating_advice.h"
#include "workspace/seats.h"

#include <QCoreApplication>

#include <algorithm>

namespace oogst {
namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(SeatingFindings)
};

QList<Id<Participation>> peopleIn(const QList<Neighbours> &pairs)
{
    QList<Id<Participation>> people;
    for (const Neighbours &pair : pairs)
        for (const Id<Participation> &one : {pair.a, pair.b})
            if (!people.contains(one))
                people += one;
    return people;
}

QList<Neighbours> inRound(const QList<Neighbours> &pairs, Id<Round> round)
{
    QList<Neighbours> here;
    std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(here), [&](const Neighbours &pair) { return pair.round == round; });
    return here;
}

// The number beside what is proven to be unavoidable; see seating/bounds. While people still wait for a place it says
// nothing yet.
QString atLeast(const QString &text, int count, int least, const SeatingFacts &facts)
{
    if (!facts.withoutSeat.isEmpty())
        return text;
    if (count <= least)
        return Findings::tr("%1: proven minimum").arg(text);
    return least > 0 ? Findings::tr("%1, at least %2 is unavoidable").arg(text, QString::number(least))
                     : Findings::tr("%1, perhaps avoidable").arg(text);
}

// People with a wish, beside the most that can get one.
QString wishesInWords(const SeatingFacts &facts, int least)
{
    const QString text = Findings::tr("%1% at a table of their wish").arg(100 * facts.wishesGranted / facts.wishes);
    if (!facts.withoutSeat.isEmpty())
        return text;
    if (int(facts.withoutWish.size()) <= least)
        return Findings::tr("%1: proven maximum").arg(text);
    return Findings::tr("%1, at most %2% is possible").arg(text, QString::number(100 * (facts.wishes - least) / facts.wishes));
}

} // namespace

QList<SeatingFinding> findingsIn(const Document &document, Id<Meetup> meetup, Id<Round> round)
{
    const SeatingFacts facts = seatingFacts(document, meetup);
    QList<SeatingFinding> found;
    if (facts.expected == 0)
        return found;
    const int missing = int(facts.withoutSeat.size());
    found += {missing == 0 ? Findings::tr("Everybody has a place") : Findings::tr("%n without a place", nullptr, missing), missing == 0,
              facts.withoutSeat, {}};
    for (const auto &[table, at] : facts.overFull)
        if (at == round)
            found += {Findings::tr("Table %1 is too full").arg(document.findOrEmpty(table).number), false, {}, table};
    for (const auto &[table, at] : facts.underFull)
        if (at == round)
            found += {Findings::tr("Table %1 has too few people").arg(document.findOrEmpty(table).number), false, {}, table};
    if (const int there = int(facts.atClosedTable.size()); there > 0)
        found += {Findings::tr("%n at a closed table", nullptr, there), false, facts.atClosedTable, {}};
    if (const int gone = int(facts.seatedButNotExpected.size()); gone > 0)
        found += {Findings::tr("%n not coming, yet at a table", nullptr, gone), false, facts.seatedButNotExpected, {}};
    QList<Id<Participation>> broken = peopleIn(inRound(facts.apartBroken, round) + inRound(facts.togetherBroken, round));
    for (const Id<Participation> &one : facts.placeBroken)
        if (!broken.contains(one))
            broken += one;
    if (!broken.isEmpty())
        found += {Findings::tr("Agreement not kept for %n person(s)", nullptr, int(broken.size())), false, broken, {}};
    if (facts.seated > 0 || missing < facts.expected) {
        const auto same = inRound(facts.sameOrganisation, round);
        const SeatingMinimum least = seatingMinimum(document, meetup, round);
        const qsizetype rounds = document.where(&Round::meetup, meetup).size();
        found += {atLeast(Findings::tr("%n time(s) the same organisation", nullptr, int(same.size())), int(same.size()),
                          least.sameOrganisation, facts),
                  int(same.size()) <= least.sameOrganisation, peopleIn(same), {}};
        if (rounds > 1) {
            const int again = int(facts.metAgain.size());
            found += {atLeast(Findings::tr("%n time(s) the same meeting again", nullptr, again), again, least.metAgain, facts),
                      again <= least.metAgain, peopleIn(facts.metAgain), {}};
        }
        if (!facts.metBefore.isEmpty())
            found += {atLeast(Findings::tr("%n time(s) people of an earlier edition", nullptr, int(facts.metBefore.size())),
                              int(facts.metBefore.size()), 0, facts),
                      false, peopleIn(facts.metBefore), {}};
        if (facts.newPairs > 0 && facts.newPairs < facts.pairs)
            found += {Findings::tr("%1% of the meetings are new").arg(100 * facts.newPairs / facts.pairs), true, {}, {}};
        if (facts.wishes > 0)
            found += {wishesInWords(facts, least.withoutWish), int(facts.withoutWish.size()) <= least.withoutWish, facts.withoutWish, {}};
        if (facts.asks > 0)
            found += {facts.asksOpen.isEmpty() ? Findings::tr("Every ask meets an offer")
                                               : atLeast(Findings::tr("%n ask(s) without an offer at the table", nullptr,
                                                                      int(facts.asksOpen.size())),
                                                         int(facts.asksOpen.size()), least.asksOpen, facts),
                      int(facts.asksOpen.size()) <= least.asksOpen, facts.asksOpen, {}};
    }
    std::stable_partition(found.begin(), found.end(), [](const SeatingFinding &finding) { return !finding.isGood; });
    return found;
}

QString effectOfDrop(const Document &document, Id<Participation> who, Id<Participation> onto, Id<Table> tableId, Id<Round> round)
{
    const Table table = document.findOrEmpty(tableId);
    if (tableId.isNull() && onto.isNull())
        return Findings::tr("Release: %1 has no place any more").arg(nameOf(who, document));
    const auto seat = seatOf(document, who, round);
    if (seat && seat->table == tableId)
        return Findings::tr("%1 sits here already").arg(nameOf(who, document));
    QString text = onto.isNull()
                       ? Findings::tr("Release: %1 to table %2").arg(nameOf(who, document), QString::number(table.number))
                       : Findings::tr("Release: %1 and %2 change places").arg(nameOf(who, document), nameOf(onto, document));
    int seated = 0;
    QStringList colleagues;
    const Id<Organisation> organisation = organisationOf(document.findOrEmpty(who), document);
    for (const Seat &other : document.where(&Seat::round, round)) {
        if (other.table != tableId || other.participation == onto)
            continue;
        ++seated;
        if (!organisation.isNull() && organisationOf(document.findOrEmpty(other.participation), document) == organisation)
            colleagues += nameOf(other.participation, document);
    }
    if (!colleagues.isEmpty())
        text += Findings::tr(" · same organisation as %1").arg(colleagues.first());
    if (isClosed(tableId, round, document))
        text += Findings::tr(" · this table is closed");
    if (onto.isNull() && table.largest && seated + 1 > *table.largest)
        text += Findings::tr(" · then the table is too full");
    if (seat)
        text += QStringLiteral(" · ") + effectOf(document, document.findOrEmpty(who).meetup,
                                                 onto.isNull() ? seatAt(document, who, round, tableId) : swapSeats(document, who, onto, round));
    return text;
}

} // namespace oogst
