#include "workspace/seating_advice.h"

#include "core/rules/names.h"
#include "core/rules/table_duties.h"
#include "seating/options.h"
#include "workspace/seating/meetup_problem.h"
#include "workspace/seating/score_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace oogst {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(seating_advice)
};

constexpr qsizetype mostPlaces = 8; // each is told in words, which takes a count of the whole plan

bool has(const std::vector<int> &list, int entry)
{
    return std::find(list.begin(), list.end(), entry) != list.end();
}

int roundIn(const MeetupProblem &meetup, Id<Round> round)
{
    for (qsizetype r = 0; r < meetup.rounds.size(); ++r)
        if (meetup.rounds[r].id == round)
            return int(r);
    return seating::none;
}

// What holds one person at one table, clause by clause.
class Reasons
{
public:
    Reasons(const Document &document, const MeetupProblem &meetup, int who, int round)
        : m_document(document), m_meetup(meetup), m_problem(*meetup.problem), m_plan(planOf(meetup)), m_who(who), m_round(round)
    {
    }

    QString sentence()
    {
        m_table = at(m_round, m_who);
        if (m_table == seating::none)
            return {};
        for (int p = 0; p < int(m_problem.people.size()); ++p)
            if (p != m_who && at(m_round, p) == m_table)
                m_company.push_back(p);
        tellDuty();
        tellIssue();
        tellRules();
        tellNeeds();
        tellMeetings();
        tellColleagues();
        QString text = m_clauses.join(QStringLiteral("; "));
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text.isEmpty() ? Words::tr("There is room at this table.") : text + QLatin1Char('.');
    }

private:
    int at(int round, int person) const { return m_plan.table[size_t(round)][size_t(person)]; }
    const seating::PersonSpec &person(int p) const { return m_problem.people[size_t(p)]; }
    QString name(int p) const { return m_meetup.nameOf(p, m_document); }
    QString names(const QList<int> &people) const
    {
        QStringList list;
        for (int p : people.mid(0, 3))
            list += name(p);
        if (people.size() > 3)
            list += Words::tr("%n other(s)", nullptr, int(people.size()) - 3);
        return list.join(QStringLiteral(", "));
    }

    void tellDuty()
    {
        const Table &table = m_meetup.tables[m_table];
        const Id<Participation> who = m_meetup.people[m_who].id;
        const auto seat = m_meetup.seats.constFind({who, m_meetup.rounds[m_round].id});
        if (facilitatorOf(table, m_meetup.rounds[m_round].id, m_document) == who)
            m_clauses += Words::tr("is host of this table");
        else if (noteTakerOf(table, m_meetup.rounds[m_round].id, m_document) == who)
            m_clauses += Words::tr("takes notes at this table");
        else if (seat != m_meetup.seats.constEnd() && seat->locked)
            m_clauses += Words::tr("has a fixed place");
        else if (m_problem.fixedAt(m_round, m_who) == m_table)
            m_clauses += Words::tr("is agreed to sit at this table");
    }

    void tellIssue()
    {
        const int issue = m_problem.tables[size_t(m_table)].issue;
        if (issue == seating::none)
            return;
        const auto &wishes = person(m_who).wishes;
        const auto wish = std::find(wishes.begin(), wishes.end(), issue) - wishes.begin();
        if (wish < std::ssize(wishes))
            m_clauses += wish == 0 ? Words::tr("wanted this issue first")
                : wish == 1        ? Words::tr("wanted this issue second")
                                   : Words::tr("wanted this issue as well");
        int others = 0;
        for (int r = 0; r < m_problem.rounds; ++r)
            if (const int table = at(r, m_who); r != m_round && table != seating::none)
                others += m_problem.tables[size_t(table)].issue == issue;
        if (others > 0 && !person(m_who).staysAtIssue)
            m_clauses += Words::tr("hears this issue again");
        else if (m_problem.rounds > 1 && others == 0)
            m_clauses += Words::tr("hears this issue once");
    }

    void tellRules()
    {
        for (const auto &[a, b] : m_problem.together)
            for (const auto &[me, other] : {std::pair(a, b), std::pair(b, a)})
                if (me == m_who && at(m_round, other) == m_table)
                    m_clauses += Words::tr("sits with %1, as agreed").arg(name(other));
    }

    void tellNeeds()
    {
        for (int tag : person(m_who).asks)
            for (int other : std::as_const(m_company))
                if (has(person(other).offers, tag)) {
                    m_clauses += Words::tr("%1 offers what is asked: %2").arg(name(other), m_meetup.tagText.value(tag));
                    break;
                }
        for (int tag : person(m_who).offers)
            for (int other : std::as_const(m_company))
                if (has(person(other).asks, tag)) {
                    m_clauses += Words::tr("offers what %1 asks: %2").arg(name(other), m_meetup.tagText.value(tag));
                    break;
                }
    }

    void tellMeetings()
    {
        QList<int> known;
        for (int other : std::as_const(m_company)) {
            bool met = std::any_of(m_problem.met.begin(), m_problem.met.end(), [&](const seating::Met &pair) {
                return (pair.a == m_who && pair.b == other) || (pair.b == m_who && pair.a == other);
            });
            for (int r = 0; r < m_round; ++r)
                met = met || (at(r, m_who) != seating::none && at(r, m_who) == at(r, other));
            if (met)
                known += other;
        }
        const bool hasHistory = m_round > 0 || !m_problem.met.empty();
        if (!known.isEmpty())
            m_clauses += Words::tr("meets again: %1").arg(names(known));
        else if (hasHistory && !m_company.isEmpty())
            m_clauses += Words::tr("meets %n new person(s)", nullptr, int(m_company.size()));
    }

    void tellColleagues()
    {
        QList<int> colleagues;
        for (int other : std::as_const(m_company))
            if (person(m_who).organisation != seating::none && person(other).organisation == person(m_who).organisation)
                colleagues += other;
        if (!colleagues.isEmpty())
            m_clauses += Words::tr("sits with colleagues: %1").arg(names(colleagues));
        else if (person(m_who).organisation != seating::none && !m_company.isEmpty())
            m_clauses += Words::tr("sits with nobody of the same organisation");
    }

    const Document &m_document;
    const MeetupProblem &m_meetup;
    const seating::Problem &m_problem;
    seating::Plan m_plan;
    int m_who, m_round, m_table = seating::none;
    QList<int> m_company;
    QStringList m_clauses;
};

PlaceOption optionOf(const MeetupProblem &meetup, const seating::Plan &plan, const seating::Score &before, const seating::Option &option)
{
    PlaceOption place{.table = meetup.tables[option.table].id, .cost = option.cost};
    if (option.with != seating::none)
        place.with = meetup.people[option.with].id;
    seating::Score after = seating::score(*meetup.problem, seating::planAfter(plan, option));
    after.broken.presence = before.broken.presence;
    place.effect = differenceInWords(before, after);
    return place;
}

} // namespace

QString whyHere(const Document &document, Id<Meetup> meetup, Id<Participation> who, Id<Round> round)
{
    const MeetupProblem problem = meetupProblem(document, meetup, Hold::Nothing);
    const int index = problem.personIndex.value(who, seating::none), at = roundIn(problem, round);
    return index == seating::none || at == seating::none ? QString() : Reasons(document, problem, index, at).sentence();
}

QList<PlaceOption> placesFor(const Document &document, Id<Meetup> meetup, Id<Participation> who, Id<Round> round)
{
    const MeetupProblem problem = meetupProblem(document, meetup, Hold::Locked);
    const int index = problem.personIndex.value(who, seating::none), at = roundIn(problem, round);
    QList<PlaceOption> places;
    if (index == seating::none || at == seating::none)
        return places;
    const seating::Plan plan = planOf(problem);
    const seating::Score before = seating::score(*problem.problem, plan);
    for (const seating::Option &option : seating::optionsFor(*problem.problem, plan, at, index)) {
        places += optionOf(problem, plan, before, option);
        if (places.size() == mostPlaces)
            break;
    }
    return places;
}

QList<EmptyWish> emptyWishes(const Document &document, Id<Meetup> meetup, Id<Participation> who)
{
    const MeetupProblem problem = meetupProblem(document, meetup, Hold::Locked);
    const int index = problem.personIndex.value(who, seating::none);
    QList<EmptyWish> empty;
    if (index == seating::none)
        return empty;
    const seating::Plan plan = planOf(problem);
    const seating::Score before = seating::score(*problem.problem, plan);
    const auto issueAt = [&](int table) { return table == seating::none ? seating::none : problem.problem->tables[size_t(table)].issue; };
    for (int wish : problem.problem->people[size_t(index)].wishes) {
        if (std::any_of(plan.table.begin(), plan.table.end(), [&](const auto &round) { return issueAt(round[size_t(index)]) == wish; }))
            continue;
        std::optional<seating::Option> best;
        for (int r = 0; r < problem.problem->rounds; ++r)
            for (const seating::Option &option : seating::optionsFor(*problem.problem, plan, r, index))
                if (issueAt(option.table) == wish && (!best || option.cost < best->cost))
                    best = option;
        const Id<Issue> issue = problem.issueIndex.key(wish);
        const QString title = document.findOrEmpty(issue).title;
        const bool hasTable = std::any_of(problem.problem->tables.begin(), problem.problem->tables.end(),
                                          [wish](const seating::TableSpec &table) { return table.issue == wish; });
        if (!hasTable)
            empty += {issue, Words::tr("“%1”: no table is about it.").arg(title)};
        else if (!best)
            empty += {issue, Words::tr("“%1”: not possible without breaking an agreement or moving a fixed place.").arg(title)};
        else if (const PlaceOption place = optionOf(problem, plan, before, *best); place.with.isNull())
            empty += {issue, Words::tr("“%1”: a move to table %2 (round %3) would do: %4.")
                                 .arg(title, QString::number(problem.tables[best->table].number),
                                      QString::number(problem.rounds[best->round].number), place.effect)};
        else
            empty += {issue, Words::tr("“%1”: only by changing with %2 (table %3, round %4): %5.")
                                 .arg(title, problem.nameOf(best->with, document), QString::number(problem.tables[best->table].number),
                                      QString::number(problem.rounds[best->round].number), place.effect)};
    }
    return empty;
}

QString effectOf(const Document &document, Id<Meetup> meetup, const ChangeSet &set)
{
    const MeetupProblem before = meetupProblem(document, meetup, Hold::Nothing);
    Document changed = document;
    changed.take(set);
    const MeetupProblem after = meetupProblem(changed, meetup, Hold::Nothing);
    return differenceInWords(seating::score(*before.problem, planOf(before)), seating::score(*after.problem, planOf(after)));
}

} // namespace oogst
