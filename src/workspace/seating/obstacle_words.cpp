#include "workspace/seating/meetup_problem.h"

#include "seating/obstacles.h"

#include <QCoreApplication>

namespace oogst {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(seating_arrange)
};

class Teller
{
public:
    Teller(const MeetupProblem &meetup, const Document &document) : m_meetup(meetup), m_document(document) {}

    QString tell(const seating::Obstacle &obstacle) const
    {
        using Kind = seating::ObstacleKind;
        const QString people = names(obstacle.people), table = tableOf(obstacle);
        const QString count = QString::number(obstacle.count), limit = QString::number(obstacle.limit);
        switch (obstacle.kind) {
        case Kind::TooFewSeats:
            return Words::tr("%1 people come and there are %2 seats. Add a table or make one larger.").arg(count, limit);
        case Kind::TooFewPeople:
            return Words::tr("The tables ask for %1 people, %2 are there. Take a table away or ask for fewer.").arg(limit, count);
        case Kind::TableOverbooked:
            return Words::tr("Table %1 has %2 seats, but %3 people are fixed to it: %4. Free some of them.").arg(table, limit, count, people);
        case Kind::ClosedTable: return Words::tr("Table %1 is closed, but these are fixed to it: %2. Free them.").arg(table, people);
        case Kind::NoTableLeft: return Words::tr("%1 may not sit at any table. Take an agreement away.").arg(people);
        case Kind::TogetherAndApart:
            if (obstacle.people.size() > 2)
                return Words::tr("%1 and %2 are agreed apart, but together through others: %3. Take one away.")
                    .arg(names({obstacle.people[0]}), names({obstacle.people[1]}),
                         names({obstacle.people.begin() + 2, obstacle.people.end()}));
            return Words::tr("%1 and %2 are agreed both together and apart. Take one of the two away.")
                .arg(names({obstacle.people[0]}), names({obstacle.people[1]}));
        case Kind::TogetherElsewhere:
            return Words::tr("%1 are to sit together, but are fixed to different tables. Free one of them.").arg(people);
        case Kind::ApartAtOneTable:
            return Words::tr("%1 are agreed apart, but both are fixed to table %2. Free one of them.").arg(people, table);
        case Kind::GroupTooLarge:
            return Words::tr("%1 people are to sit together, but no table has more than %2 seats: %3.").arg(count, limit, people);
        case Kind::TooManyApart:
            return Words::tr("There are %1 tables, too few to keep these all apart: %2.").arg(limit, people);
        }
        return {};
    }

private:
    QString names(const std::vector<int> &people) const
    {
        QStringList list;
        for (int person : people)
            list += m_meetup.nameOf(person, m_document);
        return list.join(QStringLiteral(", "));
    }
    QString tableOf(const seating::Obstacle &obstacle) const
    {
        return obstacle.table == seating::none ? QString() : QString::number(m_meetup.tables[obstacle.table].number);
    }

    const MeetupProblem &m_meetup;
    const Document &m_document;
};

} // namespace

QString obstacleIn(const MeetupProblem &meetup, const Document &document)
{
    if (meetup.tables.isEmpty())
        return Words::tr("There is no table yet. Make the tables first.");
    if (meetup.people.isEmpty())
        return Words::tr("Nobody has accepted yet. Mark who comes first.");
    if (!meetup.contradiction.isEmpty())
        return meetup.contradiction;
    const auto found = seating::obstacles(*meetup.problem);
    return found.empty() ? QString() : Teller(meetup, document).tell(found.front());
}

} // namespace oogst
