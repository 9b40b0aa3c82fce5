#include "workspace/arrange.h"

#include "core/rules/names.h"
#include "core/rules/table_duties.h"
#include "seating/problem.h"
#include "workspace/seating/meetup_problem.h"

#include <QSet>

#include <algorithm>

namespace oogst {
namespace {

using Pair = std::pair<Id<Participation>, Id<Participation>>;

Pair ordered(Id<Participation> a, Id<Participation> b)
{
    return a < b ? Pair{a, b} : Pair{b, a};
}

class Counter
{
public:
    Counter(const Document &document, Id<Meetup> meetup) : m_document(document), m_meetup(meetup) {}

    SeatingFacts run()
    {
        m_rounds = m_document.where(&Round::meetup, m_meetup);
        std::ranges::sort(m_rounds, {}, &Round::number);
        m_tables = m_document.where(&Table::meetup, m_meetup);
        for (const Participation &p : m_document.where(&Participation::meetup, m_meetup))
            m_people.insert(p.id, p);
        for (const Seat &seat : m_document.all<Seat>())
            if (m_people.contains(seat.participation))
                m_at[seat.round].insert(seat.participation, seat.table);
        for (const auto &p : std::as_const(m_people))
            m_organisation.insert(p.id, organisationOf(p, m_document));
        countPeople();
        for (const Round &round : std::as_const(m_rounds))
            countRound(round.id);
        countRules();
        countWishes();
        const MeetupProblem meetup = meetupProblem(m_document, m_meetup, Hold::Nothing);
        countMeetings(meetup);
        countAsks(meetup);
        return m_facts;
    }

private:
    void countPeople()
    {
        for (const Participation &p : std::as_const(m_people)) {
            bool lacksSeat = m_rounds.isEmpty(), hasSeatTooMany = false;
            for (const Round &round : std::as_const(m_rounds)) {
                const bool isThere = isExpected(p) && !p.absentRounds.contains(round.id);
                const bool isSeated = m_at.value(round.id).contains(p.id);
                lacksSeat = lacksSeat || (isThere && !isSeated);
                hasSeatTooMany = hasSeatTooMany || (!isThere && isSeated);
            }
            if (hasSeatTooMany)
                m_facts.seatedButNotExpected += p.id;
            if (!isExpected(p))
                continue;
            ++m_facts.expected;
            if (lacksSeat)
                m_facts.withoutSeat += p.id;
            else
                ++m_facts.seated;
        }
    }

    void countRound(Id<Round> round)
    {
        QHash<Id<Table>, QList<Id<Participation>>> sitting;
        const auto at = m_at.value(round);
        for (auto it = at.begin(); it != at.end(); ++it)
            sitting[it.value()] += it.key();
        QSet<Pair> met;
        for (const Table &table : std::as_const(m_tables)) {
            const QList<Id<Participation>> people = sitting.value(table.id);
            if (!people.isEmpty() && isClosed(table.id, round, m_document))
                m_facts.atClosedTable += people;
            if (table.largest && people.size() > *table.largest)
                m_facts.overFull += {table.id, round};
            if (table.smallest && !people.isEmpty() && people.size() < *table.smallest)
                m_facts.underFull += {table.id, round};
            for (qsizetype i = 0; i < people.size(); ++i) {
                for (qsizetype j = i + 1; j < people.size(); ++j) {
                    const Neighbours pair{people[i], people[j], table.id, round};
                    const Id<Organisation> organisation = m_organisation.value(people[i]);
                    if (!organisation.isNull() && organisation == m_organisation.value(people[j]))
                        m_facts.sameOrganisation += pair;
                    if (m_metBefore.contains(ordered(people[i], people[j])))
                        m_facts.metAgain += pair;
                    met.insert(ordered(people[i], people[j]));
                }
            }
        }
        m_metBefore += met;
    }

    void countRules()
    {
        for (const SeatingRule &rule : m_document.where(&SeatingRule::meetup, m_meetup))
            for (const Round &round : std::as_const(m_rounds))
                countRule(rule, round.id);
    }

    void countRule(const SeatingRule &rule, Id<Round> round)
    {
        const auto at = m_at.value(round);
        for (qsizetype i = 0; i < rule.people.size(); ++i) {
            const auto a = at.constFind(rule.people[i]);
            if (a == at.constEnd())
                continue;
            if (rule.kind == SeatingRuleKind::FixedTable && isClosed(rule.table, round, m_document))
                continue;
            if (rule.kind == SeatingRuleKind::NotAtTable ? *a == rule.table : isPlace(rule) && *a != rule.table)
                m_facts.placeBroken += rule.people[i];
            for (qsizetype j = i + 1; j < rule.people.size(); ++j) {
                const auto b = at.constFind(rule.people[j]);
                if (b == at.constEnd())
                    continue;
                if (rule.kind == SeatingRuleKind::Apart && *a == *b)
                    m_facts.apartBroken += {rule.people[i], rule.people[j], *a, round};
                if (rule.kind == SeatingRuleKind::Together && *a != *b)
                    m_facts.togetherBroken += {rule.people[i], rule.people[j], *a, round};
            }
        }
    }

    static bool isPlace(const SeatingRule &rule)
    {
        return (rule.kind == SeatingRuleKind::FixedTable || rule.kind == SeatingRuleKind::WheelchairPlace) && !rule.table.isNull();
    }

    void countWishes()
    {
        QHash<Id<Participation>, QSet<Id<Issue>>> wishes;
        for (const Preference &wish : m_document.all<Preference>())
            if (m_people.contains(wish.participation) && isExpected(m_people[wish.participation]))
                wishes[wish.participation].insert(wish.issue);
        QHash<Id<Table>, Id<Issue>> issues;
        for (const Table &table : std::as_const(m_tables))
            issues.insert(table.id, table.issue);
        for (auto it = wishes.begin(); it != wishes.end(); ++it) {
            ++m_facts.wishes;
            const bool isGranted = std::ranges::any_of(m_rounds, [&](const Round &round) {
                const auto table = m_at.value(round.id).value(it.key());
                return !table.isNull() && it.value().contains(issues.value(table));
            });
            m_facts.wishesGranted += isGranted;
            if (!isGranted)
                m_facts.withoutWish += it.key();
        }
    }

    // Pairs at one table, and whether they met at an earlier edition.
    void countMeetings(const MeetupProblem &meetup)
    {
        QSet<Pair> before;
        for (const seating::Met &met : meetup.problem->met)
            before.insert(ordered(meetup.people[met.a].id, meetup.people[met.b].id));
        m_facts.pairs = int(m_metBefore.size());
        m_facts.newPairs = int(std::ranges::count_if(m_metBefore, [&](const Pair &pair) { return !before.contains(pair); }));
        if (before.isEmpty())
            return;
        for (const Round &round : std::as_const(m_rounds)) {
            const auto at = m_at.value(round.id);
            for (const Pair &pair : std::as_const(before))
                if (const auto table = at.value(pair.first); !table.isNull() && table == at.value(pair.second))
                    m_facts.metBefore += {pair.first, pair.second, table, round.id};
        }
    }

    void countAsks(const MeetupProblem &meetup)
    {
        const seating::Plan plan = planOf(meetup);
        const auto &people = meetup.problem->people;
        const auto answers = [&](size_t asker, int tag) {
            for (size_t other = 0; other < people.size(); ++other)
                if (other != asker && std::ranges::find(people[other].offers, tag) != people[other].offers.end())
                    for (const auto &round : plan.table)
                        if (round[asker] != seating::none && round[asker] == round[other])
                            return true;
            return false;
        };
        for (size_t p = 0; p < people.size(); ++p) {
            m_facts.asks += int(people[p].asks.size());
            for (int tag : people[p].asks)
                if (!answers(p, tag) && !m_facts.asksOpen.contains(meetup.people[qsizetype(p)].id))
                    m_facts.asksOpen += meetup.people[qsizetype(p)].id;
        }
    }

    const Document &m_document;
    Id<Meetup> m_meetup;
    QList<Round> m_rounds;
    QList<Table> m_tables;
    QMap<Id<Participation>, Participation> m_people;
    QHash<Id<Participation>, Id<Organisation>> m_organisation;
    QHash<Id<Round>, QMap<Id<Participation>, Id<Table>>> m_at;
    QSet<Pair> m_metBefore;
    SeatingFacts m_facts;
};

} // namespace

SeatingFacts seatingFacts(const Document &document, Id<Meetup> meetup)
{
    return Counter(document, meetup).run();
}

} // namespace oogst
