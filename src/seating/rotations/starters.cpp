#include "seating/rotations/starters.h"

#include <sstream>
#include <string>

namespace oogst::seating {
namespace {

// People stand on wheels of `cycle` places: person = wheel × cycle + place; who is left over stays put. All wheels turn
// one place at a time, and after `cycle` turns every pair has met at most once. The method is Anstice's and Bose's (1853,
// 1939: "mixed differences"); five tables of three is Kirkman's problem of 1850, three-seat tables for 18, 24, 30 … people
// are nearly Kirkman triple systems (Kotzig and Rosa 1974), four-seat tables for 28 the resolvable design of Bose (1939).
// The rounds themselves were found by annealing on the differences; rotation() checks what comes of them every time.
struct Starter {
    int tables;
    int seats;
    int cycle;
    const char *rounds; // one or more: tables between |, rounds between /
};

constexpr Starter starters[] = {
    // clang-format off
    {5, 3, 7, "7 8 10 | 3 6 9 | 5 13 14 | 2 4 11 | 0 1 12"},
    {6, 3, 4,
     "4 11 14 | 0 5 10 | 3 8 17 | 2 12 15 | 1 7 9 | 6 13 16 / 5 9 13 | 0 4 7 | 6 15 17 | 10 11 12 | 2 "
     "3 14 | 1 8 16"},
    {7, 3, 5,
     "1 9 11 | 2 3 8 | 0 14 19 | 10 12 18 | 5 7 13 | 6 17 20 | 4 15 16 / 4 10 20 | 0 3 7 | 6 11 18 | 2 "
     "15 17 | 5 9 19 | 8 12 16 | 1 13 14"},
    {8, 3, 11, "0 5 12 | 3 6 7 | 11 15 20 | 1 10 14 | 9 17 23 | 2 16 22 | 8 18 19 | 4 13 21"},
    {10, 3, 14,
     "6 16 20 | 1 19 27 | 14 23 26 | 0 5 25 | 7 8 11 | 10 12 15 | 4 17 29 | 2 18 28 | 3 9 24 | 13 21 "
     "22"},
    {12, 3, 17,
     "9 21 27 | 8 11 30 | 4 24 28 | 12 22 23 | 2 32 34 | 3 5 16 | 6 20 29 | 19 31 33 | 7 14 15 | 0 26 "
     "35 | 10 18 25 | 1 13 17"},
    {13, 3, 19,
     "4 27 32 | 22 28 30 | 8 20 29 | 21 33 37 | 2 6 19 | 3 5 23 | 10 13 24 | 17 18 25 | 11 35 36 | 15 "
     "31 38 | 1 9 14 | 7 16 26 | 0 12 34"},
    {5, 4, 5, "4 7 14 19 | 1 5 6 15 | 2 3 9 10 | 0 11 17 18 | 8 12 13 16"},
    {6, 4, 7, "1 11 18 22 | 3 9 10 12 | 5 13 16 21 | 7 15 19 20 | 4 8 17 23 | 0 2 6 14"},
    {7, 4, 9, "6 9 26 27 | 1 11 18 25 | 5 13 14 24 | 7 19 20 23 | 0 2 3 16 | 4 8 10 22 | 12 15 17 21"},
    {9, 4, 11,
     "8 9 26 28 | 5 10 17 21 | 0 2 24 27 | 1 18 22 34 | 6 20 29 33 | 12 13 15 23 | 4 14 30 35 | 19 25 "
     "31 32 | 3 7 11 16"},
    {6, 5, 6, "0 4 16 20 26 | 2 8 15 21 23 | 1 9 11 19 28 | 3 6 12 14 27 | 5 10 13 22 24 | 7 17 18 25 29"},
    {10, 6, 6,
     "17 23 32 46 52 55 | 0 4 8 13 30 37 | 2 14 29 33 44 45 | 3 27 39 41 47 54 | 5 15 28 49 53 57 | 24 "
     "31 35 40 50 56 | 1 6 18 20 26 48 | 21 22 25 34 36 43 | 7 11 38 42 51 58 | 9 10 12 16 19 59"},
    // clang-format on
};

// The rounds of a text, with everybody moved.
template <class Move>
void addRounds(const char *text, Rotation &rounds, Move &&move)
{
    std::istringstream words(text);
    rounds.push_back({{}});
    for (std::string word; words >> word;) {
        if (word == "/")
            rounds.push_back({{}});
        else if (word == "|")
            rounds.back().push_back({});
        else
            rounds.back().back().push_back(move(std::stoi(word)));
    }
}

Rotation turned(const Starter &starter)
{
    const int turning = starter.tables * starter.seats / starter.cycle * starter.cycle;
    Rotation rounds;
    for (int turn = 0; turn < starter.cycle; ++turn)
        addRounds(starter.rounds, rounds, [&](int person) {
            const int place = person % starter.cycle;
            return person < turning ? person - place + (place + turn) % starter.cycle : person;
        });
    return rounds;
}

// Eight tables of four in ten rounds, where everybody meets all but one: the problem of the social golfers. That it can be
// done was shown by Aguado (2004, "A 10 days solution to the social golfer problem"); as a resolvable group divisible design
// of type 2^16 it is in the Handbook of Combinatorial Designs (2nd ed., IV.5.4). This one was found by exact cover among the
// plans that are symmetric under Z4 x Z4: people stand on two squares of four by four, person = 16 square + 4 row + column.
// The first round is shifted by all rows and two columns, the second by two rows.
Rotation golfers()
{
    const auto shifted = [](int rows, int columns) {
        return [rows, columns](int person) {
            return person / 16 * 16 + (person % 16 / 4 + rows) % 4 * 4 + (person % 4 + columns) % 4;
        };
    };
    Rotation rounds;
    for (int rows = 0; rows < 4; ++rows)
        for (int columns = 0; columns < 2; ++columns)
            addRounds("0 4 20 25 | 2 6 22 27 | 8 13 26 30 | 10 15 24 28 | 1 7 14 29 | 3 5 12 31 | 9 16 17 23 | 11 18 19 21", rounds,
                      shifted(rows, columns));
    for (int rows = 0; rows < 2; ++rows)
        addRounds("0 8 23 31 | 1 9 20 28 | 2 10 21 29 | 3 11 22 30 | 4 5 6 7 | 12 13 14 15 | 16 18 25 27 | 17 19 24 26", rounds,
                  shifted(rows, 0));
    return rounds;
}

} // namespace

Rotation starterRounds(int tables, int seats)
{
    if (tables == 8 && seats == 4)
        return golfers();
    for (const Starter &starter : starters)
        if (starter.tables == tables && starter.seats == seats)
            return turned(starter);
    return {};
}

} // namespace oogst::seating
