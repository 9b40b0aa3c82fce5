#include "seating/problem_text.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace oogst::seating {
namespace {

using Index = std::size_t;
constexpr int mostPeople = 40'000, mostTables = 10'000, mostRounds = 200;

class Reader
{
public:
    std::variant<Problem, TextFault> read(const std::string &text)
    {
        m_problem.rounds = 0;
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            ++m_line;
            std::istringstream words(line);
            std::string kind;
            if (!(words >> kind) || kind.front() == '#')
                continue;
            if (!take(kind, words) || words.bad())
                return TextFault{m_line, line};
        }
        if (m_peopleRead != m_problem.people.size() || m_tablesRead != m_problem.tables.size() || m_problem.rounds < 1)
            return TextFault{0, "the people, tables or rounds that are announced are not all there"};
        finish();
        return m_problem;
    }

private:
    bool take(const std::string &kind, std::istringstream &words)
    {
        if (kind == "name" || kind == "themes" || kind == "orgs" || kind == "sectors" || kind == "tags")
            return true;
        if (kind == "weights")
            return takeWeights(words);
        if (kind == "p")
            return takePerson(words);
        int a = 0, b = 0, c = 0, d = none;
        if (!(words >> a))
            return false;
        if (kind == "participants")
            return sized(m_problem.people, a, mostPeople);
        if (kind == "tables")
            return sized(m_problem.tables, a, mostTables);
        if (kind == "rounds")
            return (m_problem.rounds = a) >= 1 && a <= mostRounds;
        if (!(words >> b))
            return false;
        if (kind == "host")
            return isPerson(a) && isTable(b) && (m_hosts[a] = b, true);
        if (kind == "together" || kind == "apart")
            return isPerson(a) && isPerson(b) && a != b
                && ((kind == "apart" ? m_problem.apart : m_problem.together).push_back({a, b}), true);
        if (kind == "absent")
            return isPerson(a) && isRound(b) && (mark(m_problem.absent, m_problem.people.size(), b, a), true);
        if (kind == "closed")
            return isTable(a) && isRound(b) && (mark(m_problem.closed, m_problem.tables.size(), b, a), true);
        if (kind == "never")
            return isPerson(a) && isTable(b) && (m_problem.people[Index(a)].neverAt.push_back(b), true);
        if (!(words >> c))
            return false;
        if (kind == "met")
            return isPerson(a) && isPerson(b) && a != b && c > 0 && (m_problem.met.push_back({a, b, c}), true);
        if (kind == "fixed")
            return isPerson(a) && isRound(b) && isTable(c) && (m_fixed[{b, a}] = c, true);
        if (kind != "table" || !isTable(a) || b < 0 || c < b)
            return false;
        words >> d;
        m_problem.tables[Index(a)] = {b, std::min(c, mostPeople), std::max(none, d)};
        return ++m_tablesRead <= m_problem.tables.size();
    }

    template <class List>
    static bool sized(List &list, int count, int most)
    {
        if (count < 0 || count > most || !list.empty())
            return false;
        list.resize(Index(count));
        return true;
    }
    bool isPerson(int p) const { return p >= 0 && Index(p) < m_problem.people.size(); }
    bool isTable(int t) const { return t >= 0 && Index(t) < m_problem.tables.size(); }
    bool isRound(int r) const { return r >= 0 && r < m_problem.rounds; }
    void mark(std::vector<std::vector<char>> &marks, Index width, int round, int which) const
    {
        marks.resize(Index(m_problem.rounds), std::vector<char>(width, 0));
        marks[Index(round)][Index(which)] = 1;
    }

    bool takeWeights(std::istringstream &words)
    {
        Weights &w = m_problem.weights;
        const std::map<std::string, int *> names{{"rep", &w.metAgain},    {"org", &w.organisation}, {"sec", &w.sector},
                                                 {"theme", &w.issueTwice}, {"p1", &w.wish[0]},       {"p2", &w.wish[1]},
                                                 {"p3", &w.wish[2]},       {"ask", &w.ask}};
        for (std::string word; words >> word;) {
            const auto mark = word.find('=');
            const auto it = names.find(word.substr(0, mark));
            if (mark == std::string::npos || it == names.end())
                return false;
            std::istringstream number(word.substr(mark + 1));
            if (!(number >> *it->second) || *it->second < 0 || *it->second > 10'000)
                return false;
        }
        return true;
    }

    bool takePerson(std::istringstream &words)
    {
        int p = none, organisation = none, sector = none;
        if (!(words >> p >> organisation >> sector) || !isPerson(p))
            return false;
        PersonSpec &person = m_problem.people[Index(p)];
        person.organisation = organisation;
        person.sector = sector;
        for (std::vector<int> *list : {&person.wishes, &person.asks, &person.offers}) {
            int count = 0;
            if (!(words >> count) || count < 0 || count > 1000)
                return false;
            list->resize(Index(count));
            for (int &entry : *list)
                if (!(words >> entry) || entry < 0)
                    return false;
        }
        return ++m_peopleRead <= m_problem.people.size();
    }

    void finish()
    {
        int organisations = 0, sectors = 0;
        for (const PersonSpec &person : m_problem.people) {
            organisations = std::max(organisations, person.organisation + 1);
            sectors = std::max(sectors, person.sector + 1);
        }
        for (PersonSpec &person : m_problem.people) {
            person.organisation = person.organisation < 0 ? organisations : person.organisation;
            person.sector = person.sector < 0 ? sectors : person.sector;
        }
        if (m_hosts.empty() && m_fixed.empty())
            return;
        m_problem.fixed.assign(Index(m_problem.rounds), std::vector<int>(m_problem.people.size(), none));
        for (const auto &[person, table] : m_hosts) {
            m_problem.people[Index(person)].staysAtIssue = true;
            for (auto &round : m_problem.fixed)
                round[Index(person)] = table;
        }
        for (const auto &[where, table] : m_fixed)
            m_problem.fixed[Index(where.first)][Index(where.second)] = table;
    }

    Problem m_problem;
    std::map<int, int> m_hosts;
    std::map<std::pair<int, int>, int> m_fixed;
    Index m_peopleRead = 0, m_tablesRead = 0;
    int m_line = 0;
};

} // namespace

std::variant<Problem, TextFault> problemFromText(const std::string &text)
{
    return Reader().read(text);
}

std::string textOf(const Plan &plan)
{
    std::string text;
    for (const auto &round : plan.table) {
        for (Index p = 0; p < round.size(); ++p) {
            text += std::to_string(round[p]);
            text += p + 1 < round.size() ? ' ' : '\n';
        }
    }
    return text;
}

std::variant<Plan, TextFault> planFromText(const std::string &text, const Problem &problem)
{
    Plan plan;
    int number = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        std::istringstream words(line);
        std::vector<int> round;
        for (int table; words >> table;)
            if (table < none || table >= int(problem.tables.size()))
                return TextFault{number, line};
            else
                round.push_back(table);
        if (!words.eof() || round.size() != problem.people.size())
            return TextFault{number, line};
        plan.table.push_back(std::move(round));
    }
    if (int(plan.table.size()) != problem.rounds)
        return TextFault{0, "there is not one line for every round"};
    return plan;
}

} // namespace oogst::seating
