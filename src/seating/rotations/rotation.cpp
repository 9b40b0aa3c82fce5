#include "seating/rotations/rotation.h"

#include "seating/rotations/differences.h"
#include "seating/rotations/starters.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace oogst::seating {
namespace {

using Index = std::size_t;

// People stand in columns of as many as there are tables: person = column × tables + place. A round takes one of each
// column to each table.
Rotation columnRounds(const Ring &ring, int seats)
{
    const int tables = ring.size();
    Rotation rounds;
    // Two people of columns i and j, places x and y, meet in round a when x - y = a (label i - label j). Divisible
    // differences of labels make that one a at most; divisible differences of rounds do the same for any labels.
    const bool isNarrow = seats <= int(ring.spread().size());
    const int count = isNarrow ? tables : int(ring.spread().size());
    for (int a = 0; a < count; ++a) {
        auto &round = rounds.emplace_back(Index(tables));
        for (int column = 0; column < seats; ++column) {
            const int shift = isNarrow ? ring.product(a, ring.spread()[Index(column)])
                                       : ring.product(ring.spread()[Index(a)], column);
            for (int table = 0; table < tables; ++table)
                round[Index(table)].push_back(column * tables + ring.sum(shift, table));
        }
    }
    return rounds;
}

// Across the columns with shifts that were looked for: where there are too few fields.
Rotation shiftedRounds(const Ring &group, int seats, int wanted)
{
    const int rows = std::min(seats, wanted), length = std::max(seats, wanted);
    if (length > group.size())
        return {};
    const auto found = differenceColumns(group, rows, length);
    Rotation rounds;
    for (int a = 0; found && a < wanted; ++a) {
        auto &round = rounds.emplace_back(Index(group.size()));
        for (int column = 0; column < seats; ++column)
            for (int table = 0; table < group.size(); ++table) {
                const int shift = rows == seats ? (*found)[Index(a)][Index(column)] : (*found)[Index(column)][Index(a)];
                round[Index(table)].push_back(column * group.size() + group.sum(shift, table));
            }
    }
    return rounds;
}

// After all rounds across the columns, the people of one column have not met: they rotate among themselves.
void addWithinColumns(Rotation &rounds, int tables, int seats, int wanted)
{
    const int left = wanted - int(rounds.size());
    if (left <= 0 || seats < 2 || tables % seats != 0)
        return;
    std::optional<Rotation> within;
    for (int more = left; more > 0 && !within; --more)
        within = rotation(tables / seats, seats, more);
    if (!within)
        return;
    for (const auto &inner : *within) {
        auto &round = rounds.emplace_back();
        for (int column = 0; column < seats; ++column) {
            for (const auto &people : inner) {
                auto &table = round.emplace_back();
                for (int person : people)
                    table.push_back(column * tables + person);
            }
        }
    }
}

// One round of everybody in order.
Rotation anyRound(int tables, int seats)
{
    Rotation rounds(1, std::vector<std::vector<int>>(Index(tables), std::vector<int>(Index(seats))));
    for (int table = 0; table < tables; ++table)
        std::iota(rounds[0][Index(table)].begin(), rounds[0][Index(table)].end(), table * seats);
    return rounds;
}

// Parker's orthogonal squares of order 10, as pairs of digits.
constexpr std::array<const char *, 10> parker{
    "00471876299385346152", "86115728703994450263", "95802267387149561304", "59968133074872602415",
    "73699082441758013526", "68740991835527124630", "37087519928466235041", "14253640516203778899",
    "21324354650610899778", "42536405162031987987",
};

Rotation parkerRounds(int seats)
{
    Rotation rounds(3, std::vector<std::vector<int>>(10));
    for (int column = 0; column < seats; ++column) {
        for (int row = 0; row < 10; ++row) {
            const char *cell = parker[Index(row)] + 2 * column;
            const int person = column * 10 + row;
            rounds[0][Index(row)].push_back(person);
            rounds[1][Index(cell[0] - '0')].push_back(person);
            rounds[2][Index(cell[1] - '0')].push_back(person);
        }
    }
    return rounds;
}

// Everybody but one moves on one chair around the row of tables.
Rotation circleRounds(int tables)
{
    const int turning = 2 * tables - 1;
    Rotation rounds;
    for (int r = 0; r < turning; ++r) {
        auto &round = rounds.emplace_back();
        round.push_back({turning, r});
        for (int i = 1; i < tables; ++i)
            round.push_back({(r + i) % turning, (r - i + turning) % turning});
    }
    return rounds;
}

} // namespace

bool isPerfect(const Rotation &rotation, int people)
{
    std::vector<char> met(Index(people) * Index(people), 0);
    for (const auto &round : rotation) {
        std::vector<char> seated(Index(people), 0);
        int count = 0;
        for (const auto &table : round) {
            for (Index i = 0; i < table.size(); ++i) {
                if (table[i] < 0 || table[i] >= people || std::exchange(seated[Index(table[i])], 1))
                    return false;
                ++count;
                for (Index j = 0; j < i; ++j)
                    if (std::exchange(met[Index(std::min(table[i], table[j])) * Index(people) + Index(std::max(table[i], table[j]))], 1))
                        return false;
            }
        }
        if (count != people)
            return false;
    }
    return true;
}

std::optional<Rotation> rotation(int tables, int seats, int rounds)
{
    if (tables < 1 || seats < 1 || rounds < 1 || tables > 200 || seats > 200)
        return {};
    const auto good = [&](const Rotation &found) { return int(found.size()) >= rounds && isPerfect(found, tables * seats); };
    if (rounds == 1)
        return anyRound(tables, seats);
    if (seats == 2)
        if (const Rotation circle = circleRounds(tables); good(circle))
            return circle;
    if (const Rotation starter = starterRounds(tables, seats); good(starter))
        return starter;
    if (seats > tables || tables < 2)
        return {};
    Rotation lines = columnRounds(Ring(tables), seats);
    addWithinColumns(lines, tables, seats, rounds);
    if (good(lines))
        return lines;
    const Ring fields(tables), wheel = Ring::wheel(tables);
    for (const Ring *group : {&fields, &wheel})
        for (int across = rounds; across > int(fields.spread().size()) && across >= rounds - (tables - 1) / std::max(1, seats - 1); --across) {
            Rotation shifted = shiftedRounds(*group, seats, across);
            addWithinColumns(shifted, tables, seats, rounds);
            if (good(shifted))
                return shifted;
        }
    if (tables == 10) {
        Rotation squares = parkerRounds(seats);
        addWithinColumns(squares, tables, seats, rounds);
        if (good(squares))
            return squares;
    }
    return {};
}

namespace {

bool hasRules(const Problem &problem)
{
    const auto marked = [](const auto &rows, auto nothing) {
        return std::any_of(rows.begin(), rows.end(), [&](const auto &row) {
            return std::any_of(row.begin(), row.end(), [&](auto entry) { return entry != nothing; });
        });
    };
    return !problem.together.empty() || !problem.apart.empty() || !problem.met.empty() || marked(problem.fixed, none)
        || marked(problem.absent, char(0))
        || std::any_of(problem.people.begin(), problem.people.end(), [](const PersonSpec &p) { return !p.neverAt.empty(); });
}

// Tables with room for more get more people of a round; a round that does not fit the limits is left out.
std::optional<std::vector<int>> seatedRound(const Problem &problem, const std::vector<int> &open,
                                            const std::vector<std::vector<int>> &groups, int people)
{
    std::vector<std::vector<int>> there;
    for (const auto &group : groups) {
        auto &list = there.emplace_back();
        std::copy_if(group.begin(), group.end(), std::back_inserter(list), [&](int p) { return p < people; });
    }
    std::sort(there.begin(), there.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    std::vector<int> at(Index(people), none);
    for (Index i = 0; i < there.size(); ++i) {
        const TableSpec &table = problem.tables[Index(open[i])];
        if (int(there[i].size()) > table.largest || int(there[i].size()) < table.smallest)
            return {};
        for (int p : there[i])
            at[Index(p)] = open[i];
    }
    return at;
}

} // namespace

std::optional<Plan> rotationFor(const Problem &problem)
{
    const int people = int(problem.people.size());
    if (people == 0 || problem.rounds < 1 || hasRules(problem))
        return {};
    std::vector<int> open;
    for (int t = 0; t < int(problem.tables.size()); ++t) {
        const bool isClosed = problem.isClosed(0, t) || problem.tables[Index(t)].largest == 0;
        for (int r = 1; r < problem.rounds; ++r)
            if (problem.isClosed(r, t) != problem.isClosed(0, t))
                return {};
        if (!isClosed)
            open.push_back(t);
    }
    if (open.empty())
        return {};
    std::stable_sort(open.begin(), open.end(), [&](int a, int b) {
        return problem.tables[Index(a)].largest > problem.tables[Index(b)].largest;
    });
    const int seats = (people + int(open.size()) - 1) / int(open.size());
    // Ask for more rounds than needed: some may not fit when people are missing.
    std::optional<Rotation> found;
    for (int spare = people % int(open.size()) == 0 ? 0 : 3; spare >= 0 && !found; --spare)
        found = rotation(int(open.size()), seats, problem.rounds + spare);
    if (!found)
        return {};
    Plan plan;
    for (const auto &round : *found)
        if (int(plan.table.size()) < problem.rounds)
            if (auto at = seatedRound(problem, open, round, people))
                plan.table.push_back(std::move(*at));
    return int(plan.table.size()) == problem.rounds ? std::optional(plan) : std::nullopt;
}

} // namespace oogst::seating
