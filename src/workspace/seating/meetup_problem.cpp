#include "workspace/seating/meetup_problem.h"

#include "core/rules/names.h"
#include "core/rules/presence.h"
#include "core/rules/table_duties.h"
#include "seating/problem.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace oogst {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(seating_arrange)
};

template <class Key>
int numberOf(QHash<Key, int> &numbers, const Key &key)
{
    const auto it = numbers.constFind(key);
    return it != numbers.constEnd() ? *it : *numbers.insert(key, int(numbers.size()));
}

int weighed(int weight, Importance importance)
{
    switch (importance) {
    case Importance::Off: return 0;
    case Importance::Little: return std::max(1, weight / 3);
    case Importance::Normal: return weight;
    case Importance::Much: return weight * 4;
    }
    return weight;
}

seating::Weights weightsOf(const SeatingImportance &importance)
{
    seating::Weights weights;
    weights.metAgain = weighed(weights.metAgain, importance.newMeetings);
    weights.organisation = weighed(weights.organisation, importance.mixedOrganisations);
    weights.sector = weighed(weights.sector, importance.mixedSectors);
    weights.issueTwice = weighed(weights.issueTwice, importance.otherIssues);
    for (int &wish : weights.wish)
        wish = weighed(wish, importance.wishes);
    weights.ask = weighed(weights.ask, importance.needs);
    return weights;
}

// What binds somebody to a table.
enum class Bond { Task, Lock, Agreement };

class Builder
{
public:
    Builder(const Document &document, Id<Meetup> meetup, Hold hold)
        : m_document(document), m_meetup(meetup), m_hold(hold), m_result{.problem = std::make_shared<seating::Problem>()},
          m_problem(*m_result.problem)
    {
    }

    MeetupProblem run(const std::function<QUuid()> &freshUuid)
    {
        m_problem.weights = weightsOf(m_document.where(&SeatingImportance::meetup, m_meetup).value(0));
        collect(freshUuid);
        describePeople();
        describeWishes();
        describeTables();
        describeClosedTables();
        describeHosts();
        describeLocks();
        describeRules();
        describeStays();
        describeMeetings();
        return std::move(m_result);
    }

private:
    seating::PersonSpec &person(int index) { return m_problem.people[size_t(index)]; }
    std::optional<int> indexOf(Id<Participation> id) const
    {
        const auto it = m_result.personIndex.constFind(id);
        return it == m_result.personIndex.constEnd() ? std::nullopt : std::optional(*it);
    }

    void collect(const std::function<QUuid()> &freshUuid)
    {
        m_result.tables = m_document.where(&Table::meetup, m_meetup);
        std::ranges::sort(m_result.tables, {}, &Table::number);
        m_result.rounds = m_document.where(&Round::meetup, m_meetup);
        std::ranges::sort(m_result.rounds, {}, &Round::number);
        if (m_result.rounds.isEmpty() && freshUuid) {
            m_result.rounds += Round{.id = {freshUuid()}, .meetup = m_meetup, .number = 1};
            m_result.isNewRound = true;
        }
        QSet<Id<Participation>> all;
        for (const Participation &p : m_document.where(&Participation::meetup, m_meetup)) {
            all.insert(p.id);
            if (!isExpected(p))
                continue;
            m_result.personIndex.insert(p.id, int(m_result.people.size()));
            m_result.people += p;
        }
        for (qsizetype t = 0; t < m_result.tables.size(); ++t)
            m_result.tableIndex.insert(m_result.tables[t].id, int(t));
        for (const Seat &seat : m_document.all<Seat>())
            if (all.contains(seat.participation))
                m_result.seats.insert({seat.participation, seat.round}, seat);
        const auto rounds = size_t(m_result.rounds.size()), people = size_t(m_result.people.size());
        m_problem.rounds = int(rounds);
        m_problem.fixed.assign(rounds, std::vector<int>(people, seating::none));
        m_problem.absent.assign(rounds, std::vector<char>(people, 0));
        m_problem.closed.assign(rounds, std::vector<char>(size_t(m_result.tables.size()), 0));
    }

    void describePeople()
    {
        QHash<QString, int> sectors;
        const QHash<Id<Organisation>, int> organisations = organisationNumbers();
        for (qsizetype i = 0; i < m_result.people.size(); ++i) {
            const Participation &p = m_result.people[i];
            seating::PersonSpec spec;
            spec.organisation = organisations.value(organisationOf(p, m_document), seating::none);
            if (const QString sector = sectorOf(p, m_document); !sector.isEmpty())
                spec.sector = numberOf(sectors, sector);
            m_problem.people.push_back(spec);
            for (qsizetype r = 0; r < m_result.rounds.size(); ++r)
                m_problem.absent[size_t(r)][size_t(i)] = p.absentRounds.contains(m_result.rounds[r].id);
        }
    }

    // Organisations under one name, or known as each other, are one: colleagues in two records are colleagues.
    QHash<Id<Organisation>, int> organisationNumbers() const
    {
        QHash<QString, int> byName;
        QHash<Id<Organisation>, int> numbers;
        for (const Organisation &organisation : m_document.all<Organisation>()) {
            QStringList names{organisation.name};
            names += organisation.alsoKnownAs;
            int number = int(numbers.size());
            for (const QString &name : std::as_const(names))
                number = byName.value(name.trimmed().toCaseFolded(), number);
            numbers.insert(organisation.id, number);
            for (const QString &name : std::as_const(names))
                if (!name.trimmed().isEmpty())
                    byName.insert(name.trimmed().toCaseFolded(), number);
        }
        return numbers;
    }

    void describeWishes()
    {
        QMap<std::pair<int, int>, Id<Issue>> wishes;
        for (const Preference &wish : m_document.all<Preference>())
            if (const auto who = indexOf(wish.participation))
                wishes.insert({*who, wish.rank}, wish.issue);
        for (auto it = wishes.begin(); it != wishes.end(); ++it)
            person(it.key().first).wishes.push_back(numberOf(m_result.issueIndex, it.value()));
        QHash<QString, int> tags;
        QMultiHash<Id<Organisation>, int> atOrganisation;
        for (qsizetype i = 0; i < m_result.people.size(); ++i)
            atOrganisation.insert(organisationOf(m_result.people[i], m_document), int(i));
        for (const Need &need : m_document.where(&Need::meetup, m_meetup)) {
            QList<int> who;
            if (const auto one = indexOf(need.participation))
                who = {*one};
            else if (need.participation.isNull() && !need.organisation.isNull() && need.kind != NeedKind::Asks)
                who = atOrganisation.values(need.organisation); // an organisation's offer is an offer of all who come for it
            for (int tag : tagsOf(need, tags))
                for (int index : std::as_const(who))
                    (need.kind == NeedKind::Asks ? person(index).asks : person(index).offers).push_back(tag);
        }
    }

    // An ask is about its issue, or else about its words; an offer is about both.
    QList<int> tagsOf(const Need &need, QHash<QString, int> &tags)
    {
        QList<int> found;
        const auto add = [&](const QString &key, const QString &words) {
            found += numberOf(tags, key);
            m_result.tagText.insert(found.last(), words);
        };
        if (need.kind == NeedKind::Match)
            return found;
        if (!need.issue.isNull())
            add(need.issue.text(), m_document.findOrEmpty(need.issue).title);
        const QString words = need.text.simplified();
        if (!words.isEmpty() && (need.issue.isNull() || need.kind != NeedKind::Asks))
            add(QStringLiteral("=") + words.toCaseFolded(), words);
        return found;
    }

    void describeTables()
    {
        for (const Table &table : std::as_const(m_result.tables)) {
            seating::TableSpec spec;
            spec.smallest = std::max(0, table.smallest.value_or(0));
            spec.largest = std::max(spec.smallest, table.largest.value_or(int(m_result.people.size())));
            spec.issue = table.issue.isNull() ? seating::none : numberOf(m_result.issueIndex, table.issue);
            m_problem.tables.push_back(spec);
        }
    }

    void describeClosedTables()
    {
        for (qsizetype r = 0; r < m_result.rounds.size(); ++r)
            for (qsizetype t = 0; t < m_result.tables.size(); ++t)
                m_problem.closed[size_t(r)][size_t(t)] = isClosed(m_result.tables[t].id, m_result.rounds[r].id, m_document);
    }

    // Nobody is bound to a table that is closed. What binds somebody to two tables, or to one where he may not sit, is told.
    void bind(int round, int who, int table, Bond bond)
    {
        if (m_problem.absent[size_t(round)][size_t(who)] || m_problem.isClosed(round, table))
            return;
        int &fixed = m_problem.fixed[size_t(round)][size_t(who)];
        const auto before = m_bonds.constFind({round, who});
        if (before != m_bonds.constEnd() && fixed != table) {
            contradict(who, words(*before, fixed), words(bond, table));
            return;
        }
        fixed = table;
        m_bonds.insert({round, who}, bond);
    }

    QString words(Bond bond, int table) const
    {
        const QString number = QString::number(m_result.tables[table].number);
        return bond == Bond::Task ? Words::tr("has a task at table %1").arg(number)
            : bond == Bond::Lock  ? Words::tr("has a fixed place at table %1").arg(number)
                                  : Words::tr("is agreed to sit at table %1").arg(number);
    }

    void describeHosts()
    {
        QHash<int, int> roundsOnDuty;
        for (int r = 0; r < m_problem.rounds; ++r) {
            QHash<int, int> at;
            for (int t = 0; t < int(m_result.tables.size()); ++t) {
                if (m_problem.isClosed(r, t))
                    continue;
                const Table &table = m_result.tables[t];
                const Id<Round> round = m_result.rounds[r].id;
                for (const auto &staff : {facilitatorOf(table, round, m_document), noteTakerOf(table, round, m_document)})
                    if (const auto who = indexOf(staff)) {
                        at.insert(*who, t);
                        bind(r, *who, t, Bond::Task);
                    }
            }
            for (auto it = at.begin(); it != at.end(); ++it)
                ++roundsOnDuty[it.key()];
        }
        // Who has a task only now and then is a participant in the other rounds, and may hear something new there.
        for (auto it = roundsOnDuty.begin(); it != roundsOnDuty.end(); ++it)
            person(it.key()).staysAtIssue = it.value() == m_problem.rounds;
    }

    void contradict(int who, const QString &one, const QString &other)
    {
        m_result.contradiction = Words::tr("%1 %2 and %3. Choose one of the two.").arg(m_result.nameOf(who, m_document), one, other);
    }

    void describeLocks()
    {
        eachSeat([this](int round, int who, int table, const Seat &seat) {
            if (seat.locked && m_hold != Hold::Nothing)
                bind(round, who, table, Bond::Lock);
        });
    }

    // Held for now, not for ever: who has a task or an agreement elsewhere goes there.
    void describeStays()
    {
        eachSeat([this](int round, int who, int table, const Seat &) {
            const auto &never = person(who).neverAt;
            const bool mayStay = m_hold == Hold::All && !m_bonds.contains({round, who}) && !m_problem.isClosed(round, table)
                && !m_problem.absent[size_t(round)][size_t(who)] && std::ranges::find(never, table) == never.end();
            if (mayStay)
                m_problem.fixed[size_t(round)][size_t(who)] = table;
        });
    }

    template <class Visit>
    void eachSeat(Visit &&visit) const
    {
        QHash<Id<Round>, int> numbers;
        for (int r = 0; r < m_problem.rounds; ++r)
            numbers.insert(m_result.rounds[r].id, r);
        for (const Seat &seat : m_result.seats) {
            const auto who = indexOf(seat.participation);
            const int table = m_result.tableIndex.value(seat.table, seating::none), round = numbers.value(seat.round, seating::none);
            if (who && table != seating::none && round != seating::none)
                visit(round, *who, table, seat);
        }
    }

    void describeRules()
    {
        for (const SeatingRule &rule : m_document.where(&SeatingRule::meetup, m_meetup)) {
            const int table = m_result.tableIndex.value(rule.table, seating::none);
            std::vector<int> people;
            for (const auto &id : rule.people)
                if (const auto who = indexOf(id))
                    people.push_back(*who);
            if (rule.kind == SeatingRuleKind::Together || rule.kind == SeatingRuleKind::Apart) {
                auto &pairs = rule.kind == SeatingRuleKind::Together ? m_problem.together : m_problem.apart;
                for (size_t i = 0; i < people.size(); ++i)
                    for (size_t j = i + 1; j < people.size(); ++j)
                        pairs.push_back({people[i], people[j]});
                continue;
            }
            for (int who : people) {
                if (table == seating::none)
                    continue;
                if (rule.kind == SeatingRuleKind::NotAtTable)
                    person(who).neverAt.push_back(table);
                else
                    agree(who, table, rule.kind);
            }
        }
        lookAtNever();
    }

    void lookAtNever()
    {
        for (auto it = m_bonds.constBegin(); it != m_bonds.constEnd(); ++it) {
            const auto [round, who] = it.key();
            const int table = m_problem.fixedAt(round, who);
            const auto &never = person(who).neverAt;
            if (std::ranges::find(never, table) != never.end())
                m_result.contradiction = Words::tr("%1 %2, but may not sit there. Take one of the two away.")
                                             .arg(m_result.nameOf(who, m_document), words(it.value(), table));
        }
    }

    void agree(int who, int table, SeatingRuleKind kind)
    {
        for (int r = 0; r < m_problem.rounds; ++r) {
            bind(r, who, table, Bond::Agreement);
            if (kind == SeatingRuleKind::WheelchairPlace && m_problem.isClosed(r, table) && !m_problem.isAbsent(r, who))
                m_result.contradiction = Words::tr("Table %1 is closed, but %2 has a wheelchair place there. Choose another table for it.")
                                             .arg(QString::number(m_result.tables[table].number), m_result.nameOf(who, m_document));
        }
    }

    // Who shared a table at an earlier edition has met already.
    void describeMeetings()
    {
        const Meetup here = m_document.findOrEmpty(m_meetup);
        QHash<Id<Person>, int> byPerson;
        for (qsizetype i = 0; i < m_result.people.size(); ++i)
            byPerson.insert(m_result.people[i].person, int(i));
        QHash<Id<Participation>, int> earlier;
        for (const Participation &p : m_document.all<Participation>())
            if (p.meetup != m_meetup && byPerson.contains(p.person) && isExpected(p)
                && isEarlier(m_document.findOrEmpty(p.meetup), here))
                earlier.insert(p.id, byPerson.value(p.person));
        if (earlier.isEmpty())
            return;
        QMap<std::pair<QUuid, QUuid>, std::vector<int>> tables;
        for (const Seat &seat : m_document.all<Seat>())
            if (const auto it = earlier.constFind(seat.participation); it != earlier.constEnd())
                tables[{seat.round.value, seat.table.value}].push_back(*it);
        QMap<std::pair<int, int>, int> times;
        for (const auto &people : std::as_const(tables))
            for (size_t i = 0; i < people.size(); ++i)
                for (size_t j = i + 1; j < people.size(); ++j)
                    ++times[std::minmax(people[i], people[j])];
        for (auto it = times.begin(); it != times.end(); ++it)
            m_problem.met.push_back({it.key().first, it.key().second, it.value()});
    }

    const Document &m_document;
    Id<Meetup> m_meetup;
    Hold m_hold;
    MeetupProblem m_result;
    seating::Problem &m_problem;
    QMap<std::pair<int, int>, Bond> m_bonds; ///< by round and person
};

} // namespace

QString MeetupProblem::nameOf(int person, const Document &document) const
{
    return fullName(document.findOrEmpty(people[person].person));
}

MeetupProblem meetupProblem(const Document &document, Id<Meetup> meetup, Hold hold, const std::function<QUuid()> &freshUuid)
{
    return Builder(document, meetup, hold).run(freshUuid);
}

} // namespace oogst
