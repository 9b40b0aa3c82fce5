// One meetup, as planned, held and reported.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Person;
struct Series;

/// What kind of meeting it is.
enum class MeetupKind { Other, InspirationSession, Symposium, LearningNetwork, Intervision, Exchange };
template <>
inline constexpr auto enumWords<MeetupKind> = std::to_array<EnumWord>({
    {"other", QT_TRANSLATE_NOOP("word", "Other")},
    {"inspiration_session", QT_TRANSLATE_NOOP("word", "Inspiration session")},
    {"symposium", QT_TRANSLATE_NOOP("word", "Symposium")},
    {"learning_network", QT_TRANSLATE_NOOP("word", "Learning network")},
    {"intervision", QT_TRANSLATE_NOOP("word", "Intervision")},
    {"exchange", QT_TRANSLATE_NOOP("word", "Exchange")},
});

/// Where people meet.
enum class MeetupFormat { OnSite, Online, Hybrid };
template <>
inline constexpr auto enumWords<MeetupFormat> = std::to_array<EnumWord>({
    {"on_site", QT_TRANSLATE_NOOP("word", "On site")},
    {"online", QT_TRANSLATE_NOOP("word", "Online")},
    {"hybrid", QT_TRANSLATE_NOOP("word", "Hybrid")},
});

/// How far it is.
enum class MeetupStatus { Idea, Planned, Invited, Held, Published };
template <>
inline constexpr auto enumWords<MeetupStatus> = std::to_array<EnumWord>({
    {"idea", QT_TRANSLATE_NOOP("word", "Idea")},
    {"planned", QT_TRANSLATE_NOOP("word", "Planned")},
    {"invited", QT_TRANSLATE_NOOP("word", "Invited")},
    {"held", QT_TRANSLATE_NOOP("word", "Held")},
    {"published", QT_TRANSLATE_NOOP("word", "Published")},
});

/// Whether there will be a next edition.
enum class NextDecision { Unknown, Wish, Decided };
template <>
inline constexpr auto enumWords<NextDecision> = std::to_array<EnumWord>({
    {"", ""},
    {"wish", QT_TRANSLATE_NOOP("word", "Wished for")},
    {"decided", QT_TRANSLATE_NOOP("word", "Decided")},
});

/// One edition: one region, one day, one room or link.
struct Meetup {
    Id<Meetup> id;
    Id<Series> series;
    QString code; ///< short name on lists and on the command line
    QString title;
    QString region;
    MeetupKind kind = MeetupKind::Other;
    MeetupFormat format = MeetupFormat::OnSite;
    MeetupStatus status = MeetupStatus::Idea;
    Term when; ///< exact or vague
    QString partOfDay;
    QString startsAt; ///< clock time "09:30"; all later times follow from minutes
    QDate publishedOn;
    QString venue;
    QString town;
    QString venueOf; ///< who receives the meetup there
    QString meetingLink;
    QString theme;
    QStringList tags;
    QStringList goals;
    QString occasion; ///< what led to it
    QStringList designReasons;
    QString invitationApproach;
    QString invitationYield;
    std::optional<int> attendanceLow; ///< reported, not counted
    std::optional<int> attendanceHigh;
    QString interest;
    QStringList mood;
    QStringList takenHome;
    QString letterTitle;
    QString lookingBack; ///< opening of the harvest letter
    QString thanks;
    QString headline;
    QString lead;
    QStringList subheads; ///< in order; outcomes stand under them by their heading
    NextDecision nextDecision = NextDecision::Unknown;
    Term nextWhen;
    QString nextSubject;
    QString nextPurpose;
    QString betweenEditions; ///< what goes on meanwhile
    QString growthAim;
    Id<Person> contact; ///< for who wants to know or join
    QString contactInvitation; ///< to whom the contact line speaks
    QDate retentionDate;
    std::optional<int> jointEdition; ///< which time it is that these organisers do it together
    QString retentionReason;
    QString processingGround; ///< why personal data may be kept at all (art. 6 AVG)
    QStringList handedOver;   ///< lists that left the program: what, when, for whom

    bool operator==(const Meetup &) const = default;
};

template <>
struct RecordSchema<Meetup> {
    static constexpr int number = 2;
    static constexpr std::string_view table = "meetup";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Meetup");
    static constexpr std::tuple fields{
        field(1, &Meetup::id, "id", QT_TRANSLATE_NOOP("meetup", "Id"), Key),
        field(2, &Meetup::series, "series", QT_TRANSLATE_NOOP("meetup", "Series"), OwnedBy),
        field(3, &Meetup::code, "code", QT_TRANSLATE_NOOP("meetup", "Code")).upTo(20),
        field(4, &Meetup::title, "title", QT_TRANSLATE_NOOP("meetup", "Title"), Required).upTo(200),
        field(5, &Meetup::region, "region", QT_TRANSLATE_NOOP("meetup", "Region"), Suggested).upTo(60),
        field(6, &Meetup::kind, "kind", QT_TRANSLATE_NOOP("meetup", "Kind")),
        field(7, &Meetup::format, "format", QT_TRANSLATE_NOOP("meetup", "Form")),
        field(8, &Meetup::status, "status", QT_TRANSLATE_NOOP("meetup", "Status")),
        field(9, &Meetup::when, "when", QT_TRANSLATE_NOOP("meetup", "Date")),
        field(10, &Meetup::partOfDay, "part_of_day", QT_TRANSLATE_NOOP("meetup", "Part of day"), Suggested).upTo(40),
        field(11, &Meetup::startsAt, "starts_at", QT_TRANSLATE_NOOP("meetup", "Starts at")).upTo(5),
        field(12, &Meetup::publishedOn, "published_on", QT_TRANSLATE_NOOP("meetup", "Published on")),
        field(13, &Meetup::venue, "venue", QT_TRANSLATE_NOOP("meetup", "Venue")).upTo(200),
        field(14, &Meetup::town, "town", QT_TRANSLATE_NOOP("meetup", "Town")).upTo(100),
        field(15, &Meetup::venueOf, "venue_of", QT_TRANSLATE_NOOP("meetup", "Whose place")).upTo(200),
        field(16, &Meetup::meetingLink, "meeting_link", QT_TRANSLATE_NOOP("meetup", "Meeting link")).upTo(500),
        field(17, &Meetup::theme, "theme", QT_TRANSLATE_NOOP("meetup", "Theme")).upTo(300),
        field(18, &Meetup::tags, "tags", QT_TRANSLATE_NOOP("meetup", "Themes")),
        field(19, &Meetup::goals, "goals", QT_TRANSLATE_NOOP("meetup", "Goals"), LongText),
        field(20, &Meetup::occasion, "occasion", QT_TRANSLATE_NOOP("meetup", "Occasion"), LongText),
        field(21, &Meetup::designReasons, "design_reasons", QT_TRANSLATE_NOOP("meetup", "Reasons for choices"), LongText),
        field(22, &Meetup::invitationApproach, "invitation_approach", QT_TRANSLATE_NOOP("meetup", "How people were invited"), LongText),
        field(23, &Meetup::invitationYield, "invitation_yield", QT_TRANSLATE_NOOP("meetup", "What that brought"), LongText),
        field(24, &Meetup::attendanceLow, "attendance_low", QT_TRANSLATE_NOOP("meetup", "Attendance from")).between(0, 100000),
        field(25, &Meetup::attendanceHigh, "attendance_high", QT_TRANSLATE_NOOP("meetup", "Attendance to")).between(0, 100000),
        field(26, &Meetup::interest, "interest", QT_TRANSLATE_NOOP("meetup", "Interest and turnout"), LongText),
        field(27, &Meetup::mood, "mood", QT_TRANSLATE_NOOP("meetup", "Mood and interaction"), LongText),
        field(28, &Meetup::takenHome, "taken_home", QT_TRANSLATE_NOOP("meetup", "What people take home"), LongText),
        field(29, &Meetup::letterTitle, "letter_title", QT_TRANSLATE_NOOP("meetup", "Title of the report")).upTo(200),
        field(30, &Meetup::lookingBack, "looking_back", QT_TRANSLATE_NOOP("meetup", "Looking back"), LongText),
        field(31, &Meetup::thanks, "thanks", QT_TRANSLATE_NOOP("meetup", "Thanks"), LongText),
        field(32, &Meetup::headline, "headline", QT_TRANSLATE_NOOP("meetup", "News headline")).upTo(200),
        field(33, &Meetup::lead, "lead", QT_TRANSLATE_NOOP("meetup", "News lead"), LongText),
        field(34, &Meetup::subheads, "subheads", QT_TRANSLATE_NOOP("meetup", "News subheads")),
        field(35, &Meetup::nextDecision, "next_decision", QT_TRANSLATE_NOOP("meetup", "Next edition")),
        field(36, &Meetup::nextWhen, "next_when", QT_TRANSLATE_NOOP("meetup", "Next edition: when")),
        field(37, &Meetup::nextSubject, "next_subject", QT_TRANSLATE_NOOP("meetup", "Next edition: subject"), LongText),
        field(38, &Meetup::nextPurpose, "next_purpose", QT_TRANSLATE_NOOP("meetup", "Next edition: purpose"), LongText),
        field(39, &Meetup::betweenEditions, "between_editions", QT_TRANSLATE_NOOP("meetup", "Between editions"), LongText),
        field(40, &Meetup::growthAim, "growth_aim", QT_TRANSLATE_NOOP("meetup", "Aim for the group"), LongText),
        field(41, &Meetup::contact, "contact", QT_TRANSLATE_NOOP("meetup", "Contact person")),
        field(42, &Meetup::contactInvitation, "contact_invitation", QT_TRANSLATE_NOOP("meetup", "Invitation to get in touch"), LongText),
        field(43, &Meetup::retentionDate, "retention_date", QT_TRANSLATE_NOOP("meetup", "Keep personal data until")),
        field(44, &Meetup::jointEdition, "joint_edition", QT_TRANSLATE_NOOP("meetup", "Joint edition number")).between(1, 1000),
        field(45, &Meetup::retentionReason, "retention_reason", QT_TRANSLATE_NOOP("meetup", "Why keep it until then"), LongText),
        field(46, &Meetup::processingGround, "processing_ground", QT_TRANSLATE_NOOP("meetup", "Ground for keeping personal data"), LongText),
        field(47, &Meetup::handedOver, "handed_over", QT_TRANSLATE_NOOP("meetup", "Lists handed over")),
    };
};

} // namespace oogst
