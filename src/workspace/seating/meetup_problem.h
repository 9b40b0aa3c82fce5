// A meetup as a seating problem: the records numbered, and the way back.

#pragma once

#include "workspace/arrange.h"

#include <QHash>

#include <memory>

namespace oogst {

namespace seating {
struct Problem;
struct Plan;
} // namespace seating

/// Which seats that are there stay as they are.
enum class Hold { Locked, All, Nothing };

struct MeetupProblem {
    std::shared_ptr<seating::Problem> problem;
    QList<Table> tables;
    QList<Round> rounds;
    QList<Participation> people; ///< who is expected
    QHash<Id<Participation>, int> personIndex;
    QHash<Id<Table>, int> tableIndex;
    QHash<Id<Issue>, int> issueIndex;
    QHash<int, QString> tagText;  ///< what an ask is about, in words
    QHash<std::pair<Id<Participation>, Id<Round>>, Seat> seats; ///< of everybody, also of who is not expected
    QString contradiction;        ///< what records say against each other, in a sentence; usually empty
    bool isNewRound = false;      ///< the meetup had none

    QString nameOf(int person, const Document &document) const;
};

/// `freshUuid` makes the round of a meetup without rounds; without it such a meetup has no rounds here.
MeetupProblem meetupProblem(const Document &document, Id<Meetup> meetup, Hold hold, const std::function<QUuid()> &freshUuid = {});
/// Limits around an even number at each table: where nothing else counts, tables are about equally full.
void evenOut(MeetupProblem &meetup);

/// Where people sit now, with none for who has no seat.
seating::Plan planOf(const MeetupProblem &meetup);
/// The seats of the plan. Who is not in it loses the seat, unless it is locked.
ChangeSet changesFor(const MeetupProblem &meetup, const seating::Plan &plan);
/// Who sits elsewhere in the plan than now.
QList<Id<Participation>> movedIn(const MeetupProblem &meetup, const seating::Plan &plan);
/// Why no plan is possible, in a sentence with the names in it; empty when nothing stands in the way.
QString obstacleIn(const MeetupProblem &meetup, const Document &document);

} // namespace oogst
