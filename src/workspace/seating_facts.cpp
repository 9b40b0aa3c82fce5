#include "workspace/arrange.h"

#include "core/rules/names.h"

#include <QSet>

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
        return m_facts;
    }

private:
    void countPeople()
    {
        for (const Participation &p : std::as_const(m_people)) {
            qsizetype seats = 0;
            for (const Round &round : std::as_const(m_rounds))
                seats += m_at.value(round.id).contains(p.id);
            if (!isExpected(p)) {
                if (seats > 0)
                    m_facts.seatedButNotExpected += p.id;
                continue;
            }
            ++m_facts.expected;
            if (!m_rounds.isEmpty() && seats == m_rounds.size())
                ++m_facts.seated;
            else
                m_facts.withoutSeat += p.id;
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
            m_facts.wishesGranted += std::ranges::any_of(m_rounds, [&](const Round &round) {
                const auto table = m_at.value(round.id).value(it.key());
                return !table.isNull() && it.value().contains(issues.value(table));
            });
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
