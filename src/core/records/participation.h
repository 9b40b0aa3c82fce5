// A person’s part in a meetup.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;
struct Person;
struct Organisation;
struct Round;

/// What somebody does on the day.
enum class ParticipantRole { Participant, Facilitator, NoteTaker, Speaker, CaseOwner, Host, Organiser };
template <>
inline constexpr auto enumWords<ParticipantRole> = std::to_array<EnumWord>({
    {"participant", QT_TRANSLATE_NOOP("word", "Participant")},
    {"facilitator", QT_TRANSLATE_NOOP("word", "Table host")},
    {"note_taker", QT_TRANSLATE_NOOP("word", "Note-taker")},
    {"speaker", QT_TRANSLATE_NOOP("word", "Speaker")},
    {"case_owner", QT_TRANSLATE_NOOP("word", "Case owner")},
    {"host", QT_TRANSLATE_NOOP("word", "Host")},
    {"organiser", QT_TRANSLATE_NOOP("word", "Organiser")},
});

/// How far the invitation is.
enum class InvitationState { ToInvite, Invited, Accepted, Declined, Cancelled, NoAnswer };
template <>
inline constexpr auto enumWords<InvitationState> = std::to_array<EnumWord>({
    {"to_invite", QT_TRANSLATE_NOOP("word", "To invite")},
    {"invited", QT_TRANSLATE_NOOP("word", "Invited")},
    {"accepted", QT_TRANSLATE_NOOP("word", "Accepted")},
    {"declined", QT_TRANSLATE_NOOP("word", "Declined")},
    {"cancelled", QT_TRANSLATE_NOOP("word", "Cancelled")},
    {"no_answer", QT_TRANSLATE_NOOP("word", "No answer")},
});

/// Whether somebody wants in.
enum class Interest { Unknown, Yes, Maybe, No };
template <>
inline constexpr auto enumWords<Interest> = std::to_array<EnumWord>({
    {"", ""},
    {"yes", QT_TRANSLATE_NOOP("word", "Yes")},
    {"maybe", QT_TRANSLATE_NOOP("word", "Maybe")},
    {"no", QT_TRANSLATE_NOOP("word", "No")},
});

/// One person at one meetup: invited, answering, present.
struct Participation {
    Id<Participation> id;
    Id<Meetup> meetup;
    Id<Person> person;
    Id<Organisation> organisation; ///< for whom somebody comes this time
    QString function;
    QList<ParticipantRole> roles; ///< empty: participant
    InvitationState invitation = InvitationState::ToInvite;
    QString reason; ///< of declining or cancelling, where one was given
    QString wouldHaveBrought; ///< what an absent person had to offer
    Id<Person> invitedBy;
    QString askedToBring;
    Id<Person> broughtBy;
    QString relation; ///< client, member, partner …
    QString experience; ///< with the theme
    QDateTime arrivedAt;
    bool noShow = false;
    Interest joinsNetwork = Interest::Unknown;
    Interest interestedNext = Interest::Unknown;
    QStringList answers; ///< "question: answer", of a list with questions that no other field holds
    QList<Id<Round>> absentRounds; ///< rounds in which somebody is not there, of a meetup with more than one

    bool operator==(const Participation &) const = default;
};

template <>
struct RecordSchema<Participation> {
    static constexpr int number = 7;
    static constexpr std::string_view table = "participation";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Participant");
    static constexpr std::tuple fields{
        field(1, &Participation::id, "id", QT_TRANSLATE_NOOP("participation", "Id"), Key),
        field(2, &Participation::meetup, "meetup", QT_TRANSLATE_NOOP("participation", "Meetup"), NaturalKey | OwnedBy | Required),
        field(3, &Participation::person, "person", QT_TRANSLATE_NOOP("participation", "Person"), NaturalKey | OwnedBy | Required),
        field(4, &Participation::organisation, "organisation", QT_TRANSLATE_NOOP("participation", "Organisation")),
        field(5, &Participation::function, "function", QT_TRANSLATE_NOOP("participation", "Function on the day"), Personal).upTo(200),
        field(6, &Participation::roles, "roles", QT_TRANSLATE_NOOP("participation", "Roles")),
        field(7, &Participation::invitation, "invitation", QT_TRANSLATE_NOOP("participation", "Invitation")),
        field(8, &Participation::reason, "reason", QT_TRANSLATE_NOOP("participation", "Reason"), Personal).upTo(500),
        field(9, &Participation::wouldHaveBrought, "would_have_brought", QT_TRANSLATE_NOOP("participation", "Would have brought"), LongText),
        field(10, &Participation::invitedBy, "invited_by", QT_TRANSLATE_NOOP("participation", "Invited by")),
        field(11, &Participation::askedToBring, "asked_to_bring", QT_TRANSLATE_NOOP("participation", "Asked to bring from sector"), Suggested).upTo(60),
        field(12, &Participation::broughtBy, "brought_by", QT_TRANSLATE_NOOP("participation", "Brought by")),
        field(13, &Participation::relation, "relation", QT_TRANSLATE_NOOP("participation", "Relation"), Suggested).upTo(60),
        field(14, &Participation::experience, "experience", QT_TRANSLATE_NOOP("participation", "Experience")).upTo(200),
        field(15, &Participation::arrivedAt, "arrived_at", QT_TRANSLATE_NOOP("participation", "Arrived at")),
        field(16, &Participation::noShow, "no_show", QT_TRANSLATE_NOOP("participation", "Did not come")),
        field(17, &Participation::joinsNetwork, "joins_network", QT_TRANSLATE_NOOP("participation", "Joins the network")),
        field(18, &Participation::interestedNext, "interested_next", QT_TRANSLATE_NOOP("participation", "Wants to come next time")),
        field(19, &Participation::answers, "answers", QT_TRANSLATE_NOOP("participation", "Other answers"), Personal),
        field(20, &Participation::absentRounds, "absent_rounds", QT_TRANSLATE_NOOP("participation", "Not there in"), Personal),
    };
};

} // namespace oogst
