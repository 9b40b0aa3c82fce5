// The harvest, in nested lines.

#pragma once

#include "core/records/person.h"
#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;
struct Table;
struct Round;
struct Issue;
struct Organisation;

/// What kind of thing was said. Can be changed afterwards.
enum class OutcomeKind {
    Remark,
    Observation,
    Conclusion,
    Position,
    PossibleSolution,
    KnowledgeQuestion,
    Proposal,
    Action,
    Example,
    Quote,
    SuccessFactor,
    FailureFactor,
    Condition,
    Image,
    TopicForFollowUp,
    Stream,
    Difference,
    Research,
};
template <>
inline constexpr auto enumWords<OutcomeKind> = std::to_array<EnumWord>({
    {"remark", QT_TRANSLATE_NOOP("word", "Remark")},
    {"observation", QT_TRANSLATE_NOOP("word", "Observation")},
    {"conclusion", QT_TRANSLATE_NOOP("word", "Conclusion")},
    {"position", QT_TRANSLATE_NOOP("word", "Position")},
    {"possible_solution", QT_TRANSLATE_NOOP("word", "Possible solution")},
    {"knowledge_question", QT_TRANSLATE_NOOP("word", "Knowledge question")},
    {"proposal", QT_TRANSLATE_NOOP("word", "Proposal")},
    {"action", QT_TRANSLATE_NOOP("word", "Action")},
    {"example", QT_TRANSLATE_NOOP("word", "Example")},
    {"quote", QT_TRANSLATE_NOOP("word", "Quote")},
    {"success_factor", QT_TRANSLATE_NOOP("word", "Success factor")},
    {"failure_factor", QT_TRANSLATE_NOOP("word", "Failure factor")},
    {"condition", QT_TRANSLATE_NOOP("word", "Condition")},
    {"image", QT_TRANSLATE_NOOP("word", "Image")},
    {"topic_for_follow_up", QT_TRANSLATE_NOOP("word", "Topic for follow-up")},
    {"stream", QT_TRANSLATE_NOOP("word", "Stream")},
    {"difference", QT_TRANSLATE_NOOP("word", "Difference")},
    {"research", QT_TRANSLATE_NOOP("word", "Research")},
});

/// What an outcome rests on.
enum class Basis { Unknown, TableTalk, Plenary, Evaluation, Organisers, AllPresent };
template <>
inline constexpr auto enumWords<Basis> = std::to_array<EnumWord>({
    {"", ""},
    {"table_talk", QT_TRANSLATE_NOOP("word", "Table talk")},
    {"plenary", QT_TRANSLATE_NOOP("word", "Plenary")},
    {"evaluation", QT_TRANSLATE_NOOP("word", "Evaluation")},
    {"organisers", QT_TRANSLATE_NOOP("word", "The organisers")},
    {"all_present", QT_TRANSLATE_NOOP("word", "All present")},
});

/// How the one who said it is named in what is published.
enum class Attribution { Nobody, FullName, FirstNameAndTown, Function, Group, All };
template <>
inline constexpr auto enumWords<Attribution> = std::to_array<EnumWord>({
    {"nobody", QT_TRANSLATE_NOOP("word", "Nobody")},
    {"full_name", QT_TRANSLATE_NOOP("word", "Full name")},
    {"first_name_town", QT_TRANSLATE_NOOP("word", "First name and town")},
    {"function", QT_TRANSLATE_NOOP("word", "Function")},
    {"group", QT_TRANSLATE_NOOP("word", "Group")},
    {"all", QT_TRANSLATE_NOOP("word", "All")},
});

/// How far the others agreed.
enum class Support { Unknown, Confirmed, Supported, SupportedWithReserve, Contested };
template <>
inline constexpr auto enumWords<Support> = std::to_array<EnumWord>({
    {"", ""},
    {"confirmed", QT_TRANSLATE_NOOP("word", "Confirmed")},
    {"supported", QT_TRANSLATE_NOOP("word", "Supported")},
    {"supported_with_reserve", QT_TRANSLATE_NOOP("word", "Supported, but")},
    {"contested", QT_TRANSLATE_NOOP("word", "Contested")},
});

/// Whether a topic will come back.
enum class Certainty { Unknown, Sure, Maybe };
template <>
inline constexpr auto enumWords<Certainty> = std::to_array<EnumWord>({
    {"", ""},
    {"sure", QT_TRANSLATE_NOOP("word", "Sure")},
    {"maybe", QT_TRANSLATE_NOOP("word", "Maybe")},
});

/// One thing that came out: at a table, in the plenary, or afterwards.
struct Outcome {
    Id<Outcome> id;
    Id<Meetup> meetup;
    Id<Table> table; ///< empty: plenary or afterwards, see basis
    Id<Round> round;
    Id<Issue> issue;
    Id<Outcome> parent; ///< the outcome it is nested in
    QString position; ///< among its siblings, see core/position.h
    OutcomeKind kind = OutcomeKind::Remark;
    QString text;
    QString keyword;
    QString heading; ///< the subhead it stands under
    Basis basis = Basis::Unknown;
    QStringList heldBy; ///< groups, as said
    QStringList alsoValidFor;
    Id<Organisation> heldByOrganisation;
    Id<Person> contributor;
    Attribution attribution = Attribution::Nobody;
    YesNoUnknown permission = YesNoUnknown::Unknown;
    Support support = Support::Unknown;
    QString reserve;
    std::optional<int> importance; ///< 1 is the most important
    bool sensitive = false; ///< kept out of what is published
    QString stage; ///< of the initiative it is about
    std::optional<int> horizonYear; ///< the year it looks towards
    QString closing; ///< after the group of items under it
    QStringList partners; ///< to do it with
    QStringList programmes; ///< to use for it
    QString instrument; ///< how: action research, development tables …
    QString comparing; ///< whom a difference is between
    QString moment; ///< "towards the end"
    Certainty certainty = Certainty::Unknown; ///< of a topic for follow-up

    bool operator==(const Outcome &) const = default;
};

template <>
struct RecordSchema<Outcome> {
    static constexpr int number = 19;
    static constexpr std::string_view table = "outcome";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Outcome");
    static constexpr std::tuple fields{
        field(1, &Outcome::id, "id", QT_TRANSLATE_NOOP("outcome", "Id"), Key),
        field(2, &Outcome::meetup, "meetup", QT_TRANSLATE_NOOP("outcome", "Meetup"), OwnedBy | Required),
        field(3, &Outcome::table, "table", QT_TRANSLATE_NOOP("outcome", "Table")),
        field(4, &Outcome::round, "round", QT_TRANSLATE_NOOP("outcome", "Round")),
        field(5, &Outcome::issue, "issue", QT_TRANSLATE_NOOP("outcome", "Issue")),
        field(6, &Outcome::parent, "parent", QT_TRANSLATE_NOOP("outcome", "Under"), OwnedBy),
        field(7, &Outcome::position, "position", QT_TRANSLATE_NOOP("outcome", "Place")),
        field(8, &Outcome::kind, "kind", QT_TRANSLATE_NOOP("outcome", "Kind")),
        field(9, &Outcome::text, "text", QT_TRANSLATE_NOOP("outcome", "Text"), LongText),
        field(10, &Outcome::keyword, "keyword", QT_TRANSLATE_NOOP("outcome", "Key word")).upTo(100),
        field(11, &Outcome::heading, "heading", QT_TRANSLATE_NOOP("outcome", "Heading")).upTo(200),
        field(12, &Outcome::basis, "basis", QT_TRANSLATE_NOOP("outcome", "Basis")),
        field(13, &Outcome::heldBy, "held_by", QT_TRANSLATE_NOOP("outcome", "Held by")),
        field(14, &Outcome::alsoValidFor, "also_valid_for", QT_TRANSLATE_NOOP("outcome", "Also valid for")),
        field(15, &Outcome::heldByOrganisation, "held_by_organisation", QT_TRANSLATE_NOOP("outcome", "Held by organisation")),
        field(16, &Outcome::contributor, "contributor", QT_TRANSLATE_NOOP("outcome", "Who said it"), Personal),
        field(17, &Outcome::attribution, "attribution", QT_TRANSLATE_NOOP("outcome", "Named as")),
        field(18, &Outcome::permission, "permission", QT_TRANSLATE_NOOP("outcome", "May be quoted by name")),
        field(19, &Outcome::support, "support", QT_TRANSLATE_NOOP("outcome", "Support")),
        field(20, &Outcome::reserve, "reserve", QT_TRANSLATE_NOOP("outcome", "Reserve"), LongText),
        field(21, &Outcome::importance, "importance", QT_TRANSLATE_NOOP("outcome", "Importance")).between(0, 100000),
        field(22, &Outcome::sensitive, "sensitive", QT_TRANSLATE_NOOP("outcome", "Sensitive")),
        field(23, &Outcome::stage, "stage", QT_TRANSLATE_NOOP("outcome", "Stage"), Suggested).upTo(100),
        field(24, &Outcome::horizonYear, "horizon_year", QT_TRANSLATE_NOOP("outcome", "Horizon")).between(1900, 2200),
        field(25, &Outcome::closing, "closing", QT_TRANSLATE_NOOP("outcome", "Closing text"), LongText),
        field(26, &Outcome::partners, "partners", QT_TRANSLATE_NOOP("outcome", "Partners")),
        field(27, &Outcome::programmes, "programmes", QT_TRANSLATE_NOOP("outcome", "Programmes")),
        field(28, &Outcome::instrument, "instrument", QT_TRANSLATE_NOOP("outcome", "Instrument")).upTo(200),
        field(29, &Outcome::comparing, "comparing", QT_TRANSLATE_NOOP("outcome", "Difference between")).upTo(200),
        field(30, &Outcome::moment, "moment", QT_TRANSLATE_NOOP("outcome", "Moment in the talk")).upTo(200),
        field(31, &Outcome::certainty, "certainty", QT_TRANSLATE_NOOP("outcome", "Certainty")),
    };
};

} // namespace oogst
