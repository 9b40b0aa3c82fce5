// Whatever happens on the day: no-shows, walk-ins, closed tables, other hosts, one after another at one meetup.

#include "core/rules/table_duties.h"
#include "seating_room.h"
#include "support/catch.h"
#include "workspace/seating_repair.h"

#include <QElapsedTimer>
#include <QSet>

#include <ctime>
#include <random>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class Day
{
public:
    Day(int tables, int people, int rounds, unsigned seed) : m_room(people, tables, people / tables + 4, 9, rounds), m_dice(seed)
    {
        m_room.rule(SeatingRuleKind::Together, {m_room.people[0], m_room.people[1]});
        m_room.rule(SeatingRuleKind::Apart, {m_room.people[2], m_room.people[3]});
        m_room.rule(SeatingRuleKind::NotAtTable, {m_room.people[4]}, m_room.tables[0]);
        for (int t = 0; t < tables; ++t)
            m_room.change(m_room.tables[t], [&](Table &table) { table.facilitator = m_room.people[5 + t]; });
        m_room.seatAll();
        for (int i = 0; i < 4; ++i) {
            const int who = 5 + tables + i;
            const Id<Round> round = m_room.rounds[below(rounds)];
            m_room.document.take(lockSeat(m_room.document, m_room.people[who], round, SeatLock::Locked));
            m_locked += {m_room.people[who], round};
        }
    }

    /// True when something happened that left a meetup to repair.
    void disturb()
    {
        m_options = {};
        m_options.seed = quint64(m_dice());
        switch (below(5)) {
        case 0: return noShow();
        case 1: return walkIn();
        case 2: return close();
        case 3: return changeHost();
        default: return leaveEarly();
        }
    }

    void repairAndCheck()
    {
        const Document before = m_room.document;
        const std::clock_t start = std::clock();
        const auto repair = repairSeating(m_room.document, m_room.meetup, m_options);
        CHECK(double(std::clock() - start) / CLOCKS_PER_SEC < 2);
        if (!repair) {
            CHECK(repair.problem().what.size() > 20); // a sentence, and nothing changed
            ++refused;
            m_room.document = m_undisturbed;
            return;
        }
        ++done;
        m_room.document.take(repair->set);
        const SeatingFacts facts = seatingFacts(m_room.document, m_room.meetup);
        CHECK(facts.withoutSeat.isEmpty());
        CHECK(facts.seatedButNotExpected.isEmpty());
        CHECK(facts.apartBroken.isEmpty());
        CHECK(facts.togetherBroken.isEmpty());
        CHECK(facts.placeBroken.isEmpty());
        CHECK(facts.overFull.isEmpty());
        CHECK(facts.atClosedTable.isEmpty());
        checkHosts();
        checkLocks(before);
        // Cards: for who sits elsewhere and for who sits for the first time, and for nobody else.
        QSet<Id<Participation>> elsewhere;
        for (const Participation &p : m_room.document.where(&Participation::meetup, m_room.meetup))
            for (const Id<Round> round : m_room.rounds) {
                const auto now = seatOf(m_room.document, p.id, round), then = seatOf(before, p.id, round);
                if (now && (!then || then->table != now->table))
                    elsewhere.insert(p.id);
            }
        const auto cards = peopleWithNewSeats(repair->set);
        CHECK((QSet<Id<Participation>>(cards.begin(), cards.end()) == elsewhere));
        for (const Id<Participation> &one : repair->moved)
            CHECK(elsewhere.contains(one));
        const auto again = repairSeating(m_room.document, m_room.meetup, {});
        REQUIRE(again);
        CHECK(again->set.isEmpty());
    }

    int done = 0, refused = 0;

private:
    int below(int count) { return int(m_dice() % unsigned(count)); }
    Id<Participation> anybody() { return m_room.people[below(int(m_room.people.size()))]; }
    bool isLocked(Id<Participation> who) const
    {
        return std::any_of(m_locked.begin(), m_locked.end(), [&](const auto &lock) { return lock.first == who; });
    }

    void noShow()
    {
        m_undisturbed = m_room.document;
        const Id<Participation> who = anybody();
        if (!isLocked(who))
            m_room.change(who, [](Participation &p) { p.noShow = !p.noShow; });
    }
    void leaveEarly()
    {
        m_undisturbed = m_room.document;
        const Id<Participation> who = anybody();
        if (!isLocked(who))
            m_room.change(who, [&](Participation &p) { p.absentRounds = {m_room.rounds.last()}; });
    }
    void walkIn()
    {
        m_undisturbed = m_room.document;
        const Person guest{.id = {QUuid::createUuid()}, .givenName = u"Gast %1"_s.arg(m_room.people.size())};
        ChangeSet set;
        set.add(guest);
        Participation p{.meetup = m_room.meetup, .person = guest.id, .invitation = InvitationState::Accepted};
        p.id = naturalId(p);
        set.add(p);
        m_room.document.take(set);
        m_room.people += p.id;
    }
    void close()
    {
        m_undisturbed = m_room.document;
        const int table = below(int(m_room.tables.size()));
        for (const Id<Round> round : m_room.rounds) // a table that was closed opens again
            if (TableRound at = atTable(m_room.tables[table], round, m_room.document); at.closed) {
                at.closed = false;
                m_room.document.take(changeAtTable(at, m_room.document));
                return;
            }
        for (const auto &[who, round] : m_locked)
            if (seatOf(m_room.document, who, round).value_or(Seat{}).table == m_room.tables[table])
                return;
        m_options.closed = m_room.tables[table];
        m_options.from = m_room.rounds[below(int(m_room.rounds.size()))];
    }
    void changeHost()
    {
        m_undisturbed = m_room.document;
        const Id<Participation> who = anybody();
        if (isLocked(who) || who == m_room.people[4])
            return;
        TableRound at = atTable(m_room.tables[below(int(m_room.tables.size()))], m_room.rounds[below(int(m_room.rounds.size()))], m_room.document);
        (below(2) ? at.facilitator : at.noteTaker) = who;
        m_room.document.take(changeAtTable(at, m_room.document));
    }

    void checkHosts() const
    {
        for (const Id<Table> &id : m_room.tables)
            for (const Id<Round> &round : m_room.rounds) {
                const Table table = m_room.document.findOrEmpty(id);
                if (isClosed(id, round, m_room.document))
                    continue;
                for (const Id<Participation> who : {facilitatorOf(table, round, m_room.document), noteTakerOf(table, round, m_room.document)})
                    if (const auto p = m_room.document.find(who); p && !p->noShow && !p->absentRounds.contains(round))
                        CHECK(seatOf(m_room.document, who, round).value_or(Seat{}).table == id);
            }
    }
    void checkLocks(const Document &before) const
    {
        for (const auto &[who, round] : m_locked)
            CHECK((seatOf(m_room.document, who, round) == seatOf(before, who, round)));
    }

    Room m_room;
    Document m_undisturbed;
    RepairOptions m_options;
    QList<std::pair<Id<Participation>, Id<Round>>> m_locked;
    std::mt19937 m_dice;
};

void disturbances(int count)
{
    int done = 0, refused = 0;
    for (int day = 0; done + refused < count; ++day) {
        Day here(4 + day % 4, 40 + 7 * (day % 5), 1 + day % 4, unsigned(day));
        for (int i = 0; i < 20 && done + here.done + refused + here.refused < count; ++i) {
            INFO("day " << day << ", disturbance " << i);
            here.disturb();
            here.repairAndCheck();
        }
        done += here.done;
        refused += here.refused;
    }
    CHECK(done > count / 2);
}

} // namespace

TEST_CASE("whatever happens at a meetup, one repair makes it whole: agreements, hosts and locks hold, and cards go to who moved")
{
    disturbances(40);
}

TEST_CASE("five hundred disturbances at meetups", "[.][torture]")
{
    disturbances(500);
}
