#include "workspace/arrange.h"

#include "core/rules/names.h"
#include "seating/solver.h"

#include <QCoreApplication>
#include <QSet>

namespace oogst {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(arrange)
};

class Arranger
{
public:
    Arranger(const Document &document, Id<Meetup> meetup, const ArrangeOptions &options)
        : m_document(document), m_meetup(meetup), m_options(options)
    {
    }

    Result<Arrangement> run()
    {
        collect();
        if (m_tables.isEmpty())
            return Problem{Words::tr("There is no table yet. Make the tables first."), {}};
        if (m_people.isEmpty())
            return Problem{Words::tr("Nobody has accepted yet. Mark who comes first."), {}};
        describePeople();
        describeTables();
        if (const auto contradiction = describeRules())
            return *contradiction;
        if (const auto crowded = tooManyFixed())
            return *crowded;
        seating::SolveOptions options;
        options.seed = m_options.seed;
        options.cancelled = m_options.cancelled;
        const seating::Plan plan = seating::solve(m_problem, options);
        Arrangement result{changesFor(plan), {}};
        Document after = m_document;
        after.take(result.set);
        result.facts = seatingFacts(after, m_meetup);
        return result;
    }

private:
    void collect()
    {
        m_tables = m_document.where(&Table::meetup, m_meetup);
        std::ranges::sort(m_tables, {}, &Table::number);
        m_rounds = m_document.where(&Round::meetup, m_meetup);
        std::ranges::sort(m_rounds, {}, &Round::number);
        if (m_rounds.isEmpty() && m_options.freshUuid) {
            m_rounds += Round{.id = {m_options.freshUuid()}, .meetup = m_meetup, .number = 1};
            m_newRound = true;
        }
        for (const Participation &p : m_document.where(&Participation::meetup, m_meetup)) {
            m_all.insert(p.id);
            if (!isExpected(p))
                continue;
            m_index.insert(p.id, int(m_people.size()));
            m_people += p;
        }
        for (qsizetype t = 0; t < m_tables.size(); ++t)
            m_tableIndex.insert(m_tables[t].id, int(t));
        for (const Seat &seat : m_document.all<Seat>())
            if (m_all.contains(seat.participation))
                m_seats.insert({seat.participation, seat.round}, seat);
    }

    void describePeople()
    {
        QHash<Id<Organisation>, int> organisations;
        QHash<QString, int> sectors;
        QMap<std::pair<int, int>, Id<Issue>> wishes;
        m_problem.rounds = int(m_rounds.size());
        m_problem.fixed.assign(size_t(m_rounds.size()), std::vector<int>(size_t(m_people.size()), seating::none));
        for (const Participation &p : std::as_const(m_people)) {
            seating::PersonSpec person;
            if (const auto organisation = organisationOf(p, m_document); !organisation.isNull())
                person.organisation = numberOf(organisations, organisation);
            if (const QString sector = sectorOf(p, m_document); !sector.isEmpty())
                person.sector = numberOf(sectors, sector);
            m_problem.people.push_back(person);
        }
        for (const Preference &wish : m_document.all<Preference>())
            if (const auto person = m_index.constFind(wish.participation); person != m_index.constEnd())
                wishes.insert({*person, wish.rank}, wish.issue);
        for (auto it = wishes.begin(); it != wishes.end(); ++it)
            m_problem.people[size_t(it.key().first)].wishes.push_back(numberOf(m_issues, it.value()));
    }

    template <class Key>
    static int numberOf(QHash<Key, int> &numbers, const Key &key)
    {
        const auto it = numbers.constFind(key);
        return it != numbers.constEnd() ? *it : *numbers.insert(key, int(numbers.size()));
    }

    void describeTables()
    {
        for (const Table &table : std::as_const(m_tables)) {
            seating::TableSpec spec;
            spec.smallest = table.smallest.value_or(0);
            spec.largest = table.largest.value_or(int(m_people.size()));
            spec.issue = table.issue.isNull() ? seating::none : numberOf(m_issues, table.issue);
            m_problem.tables.push_back(spec);
        }
        for (qsizetype t = 0; t < m_tables.size(); ++t)
            for (const auto &staff : {m_tables[t].facilitator, m_tables[t].noteTaker})
                for (size_t r = 0; r < m_problem.fixed.size(); ++r)
                    if (const auto person = m_index.constFind(staff); person != m_index.constEnd())
                        m_problem.fixed[r][size_t(*person)] = int(t);
        for (const Seat &seat : std::as_const(m_seats)) {
            const auto person = m_index.constFind(seat.participation);
            if (person == m_index.constEnd() || !(seat.locked || m_options.onlyWithoutSeat))
                continue;
            for (qsizetype r = 0; r < m_rounds.size(); ++r)
                if (m_rounds[r].id == seat.round)
                    m_problem.fixed[size_t(r)][size_t(*person)] = m_tableIndex.value(seat.table, seating::none);
        }
    }

    std::optional<Problem> describeRules()
    {
        QMap<std::pair<int, int>, SeatingRuleKind> agreed;
        for (const SeatingRule &rule : m_document.where(&SeatingRule::meetup, m_meetup)) {
            const int table = m_tableIndex.value(rule.table, seating::none);
            QList<int> people;
            for (const auto &id : rule.people)
                if (m_index.contains(id))
                    people += m_index[id];
            if (rule.kind == SeatingRuleKind::Together || rule.kind == SeatingRuleKind::Apart) {
                if (const auto contradiction = describePairs(rule.kind, people, agreed))
                    return contradiction;
                continue;
            }
            if (table == seating::none)
                continue;
            for (int person : people) {
                if (rule.kind == SeatingRuleKind::NotAtTable) {
                    m_problem.people[size_t(person)].neverAt.push_back(table);
                    continue;
                }
                for (auto &fixed : m_problem.fixed)
                    if (fixed[size_t(person)] == seating::none)
                        fixed[size_t(person)] = table;
            }
        }
        return {};
    }

    std::optional<Problem> describePairs(SeatingRuleKind kind, const QList<int> &people,
                                         QMap<std::pair<int, int>, SeatingRuleKind> &agreed)
    {
        for (qsizetype i = 0; i < people.size(); ++i) {
            for (qsizetype j = i + 1; j < people.size(); ++j) {
                const auto pair = std::minmax(people[i], people[j]);
                if (agreed.value(pair, kind) != kind)
                    return Problem{Words::tr("%1 and %2 are agreed both together and apart. Take one of the two away.")
                                       .arg(nameOf(pair.first), nameOf(pair.second)),
                                   {}};
                agreed.insert(pair, kind);
                (kind == SeatingRuleKind::Together ? m_problem.together : m_problem.apart).push_back(pair);
            }
        }
        return {};
    }

    /// More people bound to a table than it has chairs: no search can mend that.
    std::optional<Problem> tooManyFixed() const
    {
        for (const auto &fixed : m_problem.fixed) {
            QHash<int, QStringList> bound;
            for (size_t p = 0; p < fixed.size(); ++p)
                if (fixed[p] != seating::none)
                    bound[fixed[p]] += nameOf(int(p));
            for (auto it = bound.begin(); it != bound.end(); ++it)
                if (it->size() > m_problem.tables[size_t(it.key())].largest)
                    return Problem{Words::tr("Table %1 has %2 seats, but %3 people are fixed to it: %4. Free some of them.")
                                       .arg(QString::number(m_tables[it.key()].number),
                                            QString::number(m_problem.tables[size_t(it.key())].largest),
                                            QString::number(it->size()), it->join(QStringLiteral(", "))),
                                   {}};
        }
        return {};
    }

    QString nameOf(int person) const { return fullName(m_document.findOrEmpty(m_people[person].person)); }

    ChangeSet changesFor(const seating::Plan &plan) const
    {
        ChangeSet set;
        if (m_newRound)
            set.add(m_rounds.first());
        QHash<std::pair<Id<Participation>, Id<Round>>, Seat> before = m_seats;
        for (qsizetype r = 0; r < m_rounds.size(); ++r) {
            for (qsizetype p = 0; p < m_people.size(); ++p) {
                const int table = plan.table[size_t(r)][size_t(p)];
                if (table == seating::none)
                    continue;
                Seat seat{.participation = m_people[p].id, .round = m_rounds[r].id, .table = m_tables[table].id};
                seat.id = naturalId(seat);
                const auto present = before.constFind({seat.participation, seat.round});
                if (present == before.constEnd()) {
                    set.add(seat);
                    continue;
                }
                seat.locked = present->locked;
                set.edit(*present, seat);
                before.erase(present);
            }
        }
        // Who is left in `before` has lost the seat: not expected any more, or no room.
        for (const Seat &seat : std::as_const(before))
            if (!seat.locked)
                set.remove(seat);
        return set;
    }

    const Document &m_document;
    Id<Meetup> m_meetup;
    const ArrangeOptions &m_options;
    QList<Table> m_tables;
    QList<Round> m_rounds;
    bool m_newRound = false;
    QList<Participation> m_people;
    QSet<Id<Participation>> m_all;
    QHash<Id<Participation>, int> m_index;
    QHash<Id<Table>, int> m_tableIndex;
    QHash<Id<Issue>, int> m_issues;
    QHash<std::pair<Id<Participation>, Id<Round>>, Seat> m_seats;
    seating::Problem m_problem;
};

} // namespace

Result<Arrangement> arrange(const Document &document, Id<Meetup> meetup, const ArrangeOptions &options)
{
    return Arranger(document, meetup, options).run();
}

} // namespace oogst
