#include "seating/bounds/kinds.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace oogst::seating {
namespace {

using Index = std::size_t;

class Collector
{
public:
    explicit Collector(const Problem &problem) : m_problem(problem), m_tables(int(problem.tables.size())) {}

    Kinds run()
    {
        numberIssues();
        numberSectors();
        numberOrganisations();
        for (int p = 0; p < int(m_problem.people.size()); ++p)
            if (const Kind kind = kindOf(p); kind.visits > 0 && !kind.tables.empty())
                add(kind);
        return m_found;
    }

private:
    void numberIssues()
    {
        for (const TableSpec &table : m_problem.tables)
            m_found.issueOf.push_back(
                table.issue == none ? none : m_issues.try_emplace(table.issue, int(m_issues.size())).first->second);
    }

    void numberSectors()
    {
        std::map<int, int> numbers;
        for (const PersonSpec &person : m_problem.people)
            m_found.sectorOf.push_back(
                person.sector == none ? none : numbers.try_emplace(person.sector, int(numbers.size())).first->second);
        m_found.sectors = int(numbers.size());
    }

    void numberOrganisations()
    {
        std::map<int, int> size;
        for (const PersonSpec &person : m_problem.people)
            if (person.organisation != none && ++size[person.organisation] == 2)
                m_organisations.try_emplace(person.organisation, int(m_organisations.size()));
        m_found.organisations = int(m_organisations.size());
    }

    Kind kindOf(int p)
    {
        const PersonSpec &person = m_problem.people[Index(p)];
        Kind kind{.people = 1, .sector = m_found.sectorOf[Index(p)], .loss = lossOf(person),
                  .twice = person.staysAtIssue ? 0.0 : double(m_problem.weights.issueTwice)};
        if (const auto organisation = m_organisations.find(person.organisation); organisation != m_organisations.end())
            kind.organisation = organisation->second;
        std::set<int> tables;
        bool isGiven = true;
        for (int r = 0; r < m_problem.rounds; ++r) {
            if (m_problem.isAbsent(r, p))
                continue;
            ++kind.visits;
            const int fixed = m_problem.fixedAt(r, p);
            isGiven = isGiven && fixed != none;
            for (int t = 0; t < m_tables; ++t) {
                const bool never = std::find(person.neverAt.begin(), person.neverAt.end(), t) != person.neverAt.end();
                if (fixed == none ? !never && m_problem.largestAt(r, t) > 0 : t == fixed)
                    tables.insert(t);
            }
            if (fixed != none)
                kind.given.push_back(fixed);
        }
        if (!isGiven)
            kind.given.clear();
        std::sort(kind.given.begin(), kind.given.end());
        kind.tables.assign(tables.begin(), tables.end());
        return kind;
    }

    std::vector<double> lossOf(const PersonSpec &person)
    {
        std::vector<double> loss(m_issues.size(), 0.0);
        for (Index rank = 0; rank < std::min<Index>(3, person.wishes.size()); ++rank) {
            const double weight = m_problem.weights.wish[rank];
            m_found.wishes += weight;
            if (const auto it = m_issues.find(person.wishes[rank]); it != m_issues.end())
                loss[Index(it->second)] += weight;
        }
        return loss;
    }

    void add(const Kind &kind)
    {
        const auto key = [](const Kind &k) { return std::tie(k.organisation, k.sector, k.visits, k.tables, k.given, k.loss, k.twice); };
        const auto known = std::find_if(m_found.all.begin(), m_found.all.end(), [&](const Kind &other) { return key(other) == key(kind); });
        if (known == m_found.all.end())
            m_found.all.push_back(kind);
        else
            ++known->people;
    }

    const Problem &m_problem;
    int m_tables;
    std::map<int, int> m_issues, m_organisations;
    Kinds m_found;
};

} // namespace

Kinds kindsOf(const Problem &problem)
{
    return Collector(problem).run();
}

} // namespace oogst::seating
