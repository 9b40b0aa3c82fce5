// What is owed after a meetup.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;
struct Person;
struct Organisation;
struct Outcome;

/// What kind of thing is owed.
enum class CommitmentKind { Action, Request, Promise, SpinOff, Phase };
template <>
inline constexpr auto enumWords<CommitmentKind> = std::to_array<EnumWord>({
    {"action", QT_TRANSLATE_NOOP("word", "Action")},
    {"request", QT_TRANSLATE_NOOP("word", "Request")},
    {"promise", QT_TRANSLATE_NOOP("word", "Promise")},
    {"spin_off", QT_TRANSLATE_NOOP("word", "Spin-off circle")},
    {"phase", QT_TRANSLATE_NOOP("word", "Phase")},
});

/// How far it is.
enum class CommitmentStatus { Open, Done, Dropped };
template <>
inline constexpr auto enumWords<CommitmentStatus> = std::to_array<EnumWord>({
    {"open", QT_TRANSLATE_NOOP("word", "Open")},
    {"done", QT_TRANSLATE_NOOP("word", "Done")},
    {"dropped", QT_TRANSLATE_NOOP("word", "Dropped")},
});

/// A request, promise or action: who, to whom, what, by when.
struct Commitment {
    Id<Commitment> id;
    Id<Meetup> meetup;
    CommitmentKind kind = CommitmentKind::Action;
    QString what;
    Id<Person> who;
    Id<Organisation> whoOrganisation;
    Id<Person> toWhom;
    Id<Organisation> toOrganisation;
    Term term;
    QString sendTo; ///< address
    CommitmentStatus status = CommitmentStatus::Open;
    Id<Outcome> origin;
    Id<Commitment> parent; ///< the commitment it is a phase of
    QString plannedMeetings; ///< of a spin-off circle: "2 or 3 times in 2020"
    QString instrument;
    QStringList questions;
    QString position;

    bool operator==(const Commitment &) const = default;
};

template <>
struct RecordSchema<Commitment> {
    static constexpr int number = 23;
    static constexpr std::string_view table = "commitment";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Commitment");
    static constexpr std::tuple fields{
        field(1, &Commitment::id, "id", QT_TRANSLATE_NOOP("commitment", "Id"), Key),
        field(2, &Commitment::meetup, "meetup", QT_TRANSLATE_NOOP("commitment", "Meetup"), OwnedBy | Required),
        field(3, &Commitment::kind, "kind", QT_TRANSLATE_NOOP("commitment", "Kind")),
        field(4, &Commitment::what, "what", QT_TRANSLATE_NOOP("commitment", "What"), Required | LongText),
        field(5, &Commitment::who, "who", QT_TRANSLATE_NOOP("commitment", "Who"), Personal),
        field(6, &Commitment::whoOrganisation, "who_organisation", QT_TRANSLATE_NOOP("commitment", "Who (organisation)")),
        field(7, &Commitment::toWhom, "to_whom", QT_TRANSLATE_NOOP("commitment", "To whom"), Personal),
        field(8, &Commitment::toOrganisation, "to_organisation", QT_TRANSLATE_NOOP("commitment", "To whom (organisation)")),
        field(9, &Commitment::term, "term", QT_TRANSLATE_NOOP("commitment", "By when")),
        field(10, &Commitment::sendTo, "send_to", QT_TRANSLATE_NOOP("commitment", "Where to send it")).upTo(254),
        field(11, &Commitment::status, "status", QT_TRANSLATE_NOOP("commitment", "Status")),
        field(12, &Commitment::origin, "origin", QT_TRANSLATE_NOOP("commitment", "Comes from")),
        field(13, &Commitment::parent, "parent", QT_TRANSLATE_NOOP("commitment", "Part of"), OwnedBy),
        field(14, &Commitment::plannedMeetings, "planned_meetings", QT_TRANSLATE_NOOP("commitment", "Planned meetings")).upTo(200),
        field(15, &Commitment::instrument, "instrument", QT_TRANSLATE_NOOP("commitment", "Instrument")).upTo(200),
        field(16, &Commitment::questions, "questions", QT_TRANSLATE_NOOP("commitment", "Own questions"), LongText),
        field(17, &Commitment::position, "position", QT_TRANSLATE_NOOP("commitment", "Place")),
    };
};

} // namespace oogst
