#include "seating/search/flat_problem.h"

#include "seating/score.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace oogst::seating {
namespace {

class Numbers
{
public:
    int operator()(int word) { return m_numbers.try_emplace(word, int(m_numbers.size())).first->second; }
    int size() const { return int(m_numbers.size()); }

private:
    std::map<int, int> m_numbers;
};

enum class Side { Asks, Offers };

// Tags are numbered by who asks for them: an offer that nobody asks for is left out.
std::vector<std::vector<int>> tagsOf(const Problem &problem, Side side)
{
    Numbers number;
    std::vector<std::vector<int>> asks, offers;
    for (const PersonSpec &person : problem.people)
        for (std::vector<int> &list = asks.emplace_back(); int tag : person.asks)
            list.push_back(number(tag));
    if (side == Side::Asks)
        return asks;
    const int asked = number.size();
    for (const PersonSpec &person : problem.people) {
        std::vector<int> &list = offers.emplace_back();
        for (int tag : person.offers)
            if (const int n = number(tag); n < asked && std::find(list.begin(), list.end(), n) == list.end())
                list.push_back(n);
    }
    return offers;
}

std::vector<std::vector<int>> neverOf(const Problem &problem)
{
    std::vector<std::vector<int>> lists;
    for (const PersonSpec &person : problem.people)
        lists.push_back(person.neverAt);
    return lists;
}

} // namespace

Lists::Lists(const std::vector<std::vector<int>> &rows)
{
    m_start.push_back(0);
    for (const auto &row : rows) {
        m_entries.insert(m_entries.end(), row.begin(), row.end());
        m_start.push_back(int(m_entries.size()));
    }
}

FlatProblem::FlatProblem(const Problem &from)
    : problem(from), people(int(from.people.size())), tables(int(from.tables.size())), rounds(from.rounds),
      weights(from.weights), asks(tagsOf(from, Side::Asks)), offers(tagsOf(from, Side::Offers)), never(neverOf(from))
{
    Numbers organisation, sector;
    for (const PersonSpec &person : from.people) {
        organisationOf.push_back(person.organisation == none ? none : organisation(person.organisation));
        sectorOf.push_back(person.sector == none ? none : sector(person.sector));
        twiceCost.push_back(person.staysAtIssue ? 0 : weights.issueTwice);
        hasNever.push_back(!person.neverAt.empty());
    }
    organisations = organisation.size();
    sectors = sector.size();
    std::replace(organisationOf.begin(), organisationOf.end(), none, organisations);
    for (int p = 0; p < people; ++p)
        for (int tag : asks.of(p))
            tags = std::max(tags, tag + 1);
    askers.resize(Index(tags));
    for (int p = 0; p < people; ++p)
        for (int tag : asks.of(p))
            askers[Index(tag)].push_back(p);
    numberIssues();
    limitTables();
    tieUp();
    countShares();
}

void FlatProblem::numberIssues()
{
    Numbers issue;
    for (const TableSpec &table : problem.tables)
        issueOf.push_back(table.issue == none ? none : issue(table.issue));
    issues = issue.size();
    std::replace(issueOf.begin(), issueOf.end(), none, issues);
    wishLoss.assign(Index(people) * Index(issues + 1), 0);
    const int onTables = issues;
    for (int p = 0; p < people; ++p) {
        const auto &wishes = problem.people[Index(p)].wishes;
        for (Index rank = 0; rank < std::min<Index>(3, wishes.size()); ++rank)
            if (const int n = issue(wishes[rank]); n < onTables) // a wish without a table is missed whatever happens
                wishLoss[Index(p) * Index(issues + 1) + Index(n)] += weights.wish[rank];
    }
}

void FlatProblem::limitTables()
{
    for (int r = 0; r < rounds; ++r) {
        for (int t = 0; t < tables; ++t) {
            smallest.push_back(std::min(people, problem.smallestAt(r, t)));
            largest.push_back(std::min(people, problem.largestAt(r, t)));
        }
        for (int p = 0; p < people; ++p) {
            absent.push_back(problem.isAbsent(r, p));
            fixed.push_back(problem.fixedAt(r, p));
        }
    }
}

void FlatProblem::tieUp()
{
    rules.resize(Index(people));
    met.resize(Index(people));
    hasRules.assign(Index(people), 0);
    group.resize(Index(people));
    const auto addRule = [&](int a, int b, Cost cost) {
        hasRules[Index(a)] = 1;
        for (Rule &known : rules[Index(a)])
            if (known.other == b && known.isTogether == (cost < 0)) {
                known.atOneTable += cost;
                return;
            }
        rules[Index(a)].push_back({b, cost < 0, cost});
    };
    std::vector<int> head(Index(people), 0);
    std::iota(head.begin(), head.end(), 0);
    const auto headOf = [&](int p) {
        while (head[Index(p)] != p)
            p = head[Index(p)];
        return p;
    };
    for (const auto &[a, b] : problem.together) {
        addRule(a, b, -breachCost);
        addRule(b, a, -breachCost);
        head[Index(headOf(a))] = headOf(b);
    }
    for (const auto &[a, b] : problem.apart) {
        addRule(a, b, breachCost);
        addRule(b, a, breachCost);
    }
    for (const Met &pair : problem.met) {
        if (areTogether(pair.a, pair.b))
            continue;
        met[Index(pair.a)].push_back({pair.b, pair.times});
        met[Index(pair.b)].push_back({pair.a, pair.times});
    }
    std::map<int, std::vector<int>> groups;
    for (int p = 0; p < people; ++p)
        groups[headOf(p)].push_back(p);
    for (const auto &[first, members] : groups)
        for (int p : members)
            if (members.size() > 1)
                group[Index(p)] = members;
}

void FlatProblem::countShares()
{
    const Index width = Index(people + 1);
    leastShare.assign(Index(rounds) * Index(sectors) * width, 0);
    mostShare.assign(leastShare.size(), 0);
    for (int r = 0; r < rounds; ++r) {
        std::vector<std::int64_t> present(Index(sectors), 0);
        std::int64_t everybody = 0;
        for (int p = 0; p < people; ++p) {
            if (absent[seat(r, p)])
                continue;
            ++everybody;
            if (sectorOf[Index(p)] != none)
                ++present[Index(sectorOf[Index(p)])];
        }
        for (int s = 0; everybody > 0 && s < sectors; ++s) {
            for (int size = 0; size <= people; ++size) {
                leastShare[share(r, s, size)] = int(present[Index(s)] * size / everybody);
                mostShare[share(r, s, size)] = int((present[Index(s)] * size + everybody - 1) / everybody);
            }
        }
    }
}

bool FlatProblem::mayNotSit(int person, int table) const
{
    if (!hasNever[Index(person)])
        return false;
    const auto list = never.of(person);
    return std::find(list.begin(), list.end(), table) != list.end();
}

bool FlatProblem::areTogether(int a, int b) const
{
    const auto &list = rules[Index(a)];
    return std::any_of(list.begin(), list.end(), [b](const Rule &rule) { return rule.other == b && rule.isTogether; });
}

} // namespace oogst::seating
