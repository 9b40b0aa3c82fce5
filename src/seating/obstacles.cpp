#include "seating/obstacles.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace oogst::seating {
namespace {

using Index = std::size_t;

class Finder
{
public:
    explicit Finder(const Problem &problem)
        : m_problem(problem), m_people(int(problem.people.size())), m_tables(int(problem.tables.size()))
    {
    }

    std::vector<Obstacle> run()
    {
        collectGroups();
        for (int r = 0; r < m_problem.rounds; ++r) {
            lookAtNumbers(r);
            lookAtFixed(r);
            lookAtGroups(r);
        }
        lookAtApart();
        return m_found;
    }

private:
    // The same obstacle in every round is told once.
    void add(Obstacle obstacle)
    {
        for (const Obstacle &known : m_found)
            if (known.kind == obstacle.kind && known.people == obstacle.people && known.table == obstacle.table
                && (!obstacle.people.empty() || known.round == obstacle.round))
                return;
        m_found.push_back(std::move(obstacle));
    }

    bool isHere(int round, int person) const { return !m_problem.isAbsent(round, person); }

    void collectGroups()
    {
        std::vector<int> head(Index(m_people), 0);
        std::iota(head.begin(), head.end(), 0);
        const auto headOf = [&](int p) {
            while (head[Index(p)] != p)
                p = head[Index(p)];
            return p;
        };
        for (const auto &[a, b] : m_problem.together)
            head[Index(headOf(a))] = headOf(b);
        std::map<int, std::vector<int>> groups;
        for (int p = 0; p < m_people; ++p)
            groups[headOf(p)].push_back(p);
        for (auto &[first, members] : groups)
            if (members.size() > 1)
                m_groups.push_back(std::move(members));
    }

    void lookAtNumbers(int round)
    {
        int present = 0, seats = 0, needed = 0;
        for (int p = 0; p < m_people; ++p)
            present += isHere(round, p);
        for (int t = 0; t < m_tables; ++t) {
            seats += std::min(m_people, m_problem.largestAt(round, t));
            needed += std::min(m_people + 1, m_problem.smallestAt(round, t));
        }
        if (present > seats)
            add({.kind = ObstacleKind::TooFewSeats, .round = round, .count = present, .limit = seats});
        else if (present < needed && present > 0)
            add({.kind = ObstacleKind::TooFewPeople, .round = round, .count = present, .limit = needed});
    }

    void lookAtFixed(int round)
    {
        std::map<int, std::vector<int>> fixed;
        for (int p = 0; p < m_people; ++p) {
            if (!isHere(round, p))
                continue;
            if (const int table = m_problem.fixedAt(round, p); table != none) {
                fixed[table].push_back(p);
                continue;
            }
            const auto &never = m_problem.people[Index(p)].neverAt;
            bool hasTable = false;
            for (int t = 0; t < m_tables; ++t)
                hasTable = hasTable || (m_problem.largestAt(round, t) > 0 && std::find(never.begin(), never.end(), t) == never.end());
            if (!hasTable && !never.empty())
                add({.kind = ObstacleKind::NoTableLeft, .round = round, .people = {p}});
        }
        for (const auto &[table, people] : fixed) {
            const int seats = m_problem.largestAt(round, table);
            if (seats == 0)
                add({.kind = ObstacleKind::ClosedTable, .round = round, .table = table, .people = people});
            else if (int(people.size()) > seats)
                add({.kind = ObstacleKind::TableOverbooked, .round = round, .table = table, .people = people,
                     .count = int(people.size()), .limit = seats});
        }
        for (const auto &[a, b] : m_problem.apart)
            if (isHere(round, a) && isHere(round, b) && m_problem.fixedAt(round, a) != none
                && m_problem.fixedAt(round, a) == m_problem.fixedAt(round, b))
                add({.kind = ObstacleKind::ApartAtOneTable, .round = round, .table = m_problem.fixedAt(round, a),
                     .people = {a, b}});
    }

    void lookAtGroups(int round)
    {
        int widest = 0;
        for (int t = 0; t < m_tables; ++t)
            widest = std::max(widest, m_problem.largestAt(round, t));
        for (const auto &group : m_groups) {
            std::vector<int> here, fixed;
            for (int p : group) {
                if (!isHere(round, p))
                    continue;
                here.push_back(p);
                if (m_problem.fixedAt(round, p) != none)
                    fixed.push_back(p);
            }
            for (Index i = 1; i < fixed.size(); ++i)
                if (m_problem.fixedAt(round, fixed[i]) != m_problem.fixedAt(round, fixed[0])) {
                    add({.kind = ObstacleKind::TogetherElsewhere, .round = round, .people = {fixed[0], fixed[i]}});
                    break;
                }
            if (int(here.size()) > widest)
                add({.kind = ObstacleKind::GroupTooLarge, .round = round, .people = here, .count = int(here.size()), .limit = widest});
        }
    }

    void lookAtApart()
    {
        std::map<int, int> groupOf;
        for (Index g = 0; g < m_groups.size(); ++g)
            for (int p : m_groups[g])
                groupOf[p] = int(g);
        std::map<int, std::set<int>> apart;
        for (const auto &[a, b] : m_problem.apart) {
            if (groupOf.contains(a) && groupOf.contains(b) && groupOf[a] == groupOf[b]) {
                std::vector<int> people{a, b};
                for (int p : m_groups[Index(groupOf[a])])
                    if (p != a && p != b)
                        people.push_back(p);
                add({.kind = ObstacleKind::TogetherAndApart, .people = people});
            }
            apart[a].insert(b);
            apart[b].insert(a);
        }
        for (int r = 0; r < m_problem.rounds; ++r) {
            int open = 0;
            for (int t = 0; t < m_tables; ++t)
                open += m_problem.largestAt(r, t) > 0;
            for (const auto &[first, others] : apart) {
                if (!isHere(r, first))
                    continue;
                std::vector<int> all{first};
                for (int p : others)
                    if (isHere(r, p) && std::all_of(all.begin(), all.end(), [&](int q) { return apart[p].contains(q); }))
                        all.push_back(p);
                std::sort(all.begin(), all.end());
                if (int(all.size()) > open)
                    return add({.kind = ObstacleKind::TooManyApart, .round = r, .people = all, .limit = open});
            }
        }
    }

    const Problem &m_problem;
    int m_people, m_tables;
    std::vector<std::vector<int>> m_groups;
    std::vector<Obstacle> m_found;
};

} // namespace

std::vector<Obstacle> obstacles(const Problem &problem)
{
    return Finder(problem).run();
}

} // namespace oogst::seating
