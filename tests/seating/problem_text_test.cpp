#include "seating/problem_text.h"

#include "problems.h"
#include "seating/score.h"
#include "support/catch.h"

using namespace oogst::seating;
using namespace oogst::seating::test;

namespace {

std::variant<Problem, TextFault> read(const std::string &more)
{
    return problemFromText("participants 2\ntables 1\nrounds 2\ntable 0 0 2 -1\np 0 0 0 0 0 0\np 1 -1 0 1 3 0 0\n" + more);
}

} // namespace

TEST_CASE("a problem is read as it is written")
{
    const Problem problem = instance("R1");
    CHECK(problem.people.size() == 96);
    CHECK(problem.tables.size() == 8);
    CHECK(problem.rounds == 3);
    CHECK(problem.weights.metAgain == 10);
    CHECK(problem.people[9].offers == std::vector<int>{2});
    const auto more = read("host 0 0\nabsent 1 1\nfixed 1 0 0\nmet 0 1 2\nnever 1 0\nclosed 0 1\nweights rep=3 p2=7\n");
    REQUIRE(std::holds_alternative<Problem>(more));
    const Problem &p = std::get<Problem>(more);
    CHECK(p.fixedAt(0, 0) == 0);
    CHECK(p.people[0].staysAtIssue);
    CHECK(p.isAbsent(1, 1));
    CHECK_FALSE(p.isAbsent(0, 1));
    CHECK(p.isClosed(1, 0));
    CHECK(p.largestAt(1, 0) == 0);
    CHECK(p.met.front().times == 2);
    CHECK(p.weights.wish[1] == 7);
    CHECK(p.people[1].organisation == 1); // an organisation of its own for -1, as the checker counts it
}

TEST_CASE("a line that cannot be read is named, and nothing that is read lies outside the problem")
{
    for (const char *line : {"host 5 0", "host 0 9", "p 0 0", "together 0 0", "apart 0 2", "absent 0 2", "table 0 3 1 0", "fixed 0 0 4",
                             "met 0 1 0", "never 0 -1", "weights rep=x", "weights big=3", "banana 1 2", "people", "tables 3", "closed 0 7"}) {
        INFO(line);
        const auto result = read(std::string(line) + "\n");
        REQUIRE(std::holds_alternative<TextFault>(result));
        CHECK(std::get<TextFault>(result).line == 7);
    }
    CHECK(std::holds_alternative<TextFault>(problemFromText("")));
    CHECK(std::holds_alternative<TextFault>(problemFromText("participants 2\ntables 1\nrounds 1\n")));
    CHECK(std::holds_alternative<TextFault>(problemFromText("participants 999999999\n")));
}

TEST_CASE("a plan goes to text and back")
{
    Dice dice(4);
    const Problem problem = randomProblem(dice, {9, 3, 3});
    const Plan plan = randomPlan(dice, problem);
    const auto back = planFromText(textOf(plan), problem);
    REQUIRE(std::holds_alternative<Plan>(back));
    CHECK(std::get<Plan>(back) == plan);
    CHECK(std::holds_alternative<TextFault>(planFromText("0 1\n", problem)));
    CHECK(std::holds_alternative<TextFault>(planFromText(textOf(plan) + "9\n", problem)));
}

TEST_CASE("text of any kind is read or refused, never more")
{
    Dice dice(11);
    const std::string words[]{"p", "table", "host", "absent", "0", "1", "-1", "7", "weights", "rep=", "rounds", "tables", "participants",
                              "met", "together", "\n", "\n", "99999999999", "x"};
    for (int world = 0; world < 2000; ++world) {
        std::string text = world % 2 ? "participants 2\ntables 2\nrounds 2\n" : "";
        for (int i = dice.below(40); i > 0; --i)
            text += words[std::size_t(dice.below(19))] + " ";
        const auto result = problemFromText(text);
        if (const auto *problem = std::get_if<Problem>(&result))
            CHECK(problem->rounds > 0);
    }
}
