// Who was there, for meetups without a list of names.

#pragma once

#include "core/records/person.h"
#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;

/// Where the group was.
enum class GroupState { Present, Invited, Wanted, ConcernedBy };
template <>
inline constexpr auto enumWords<GroupState> = std::to_array<EnumWord>({
    {"present", QT_TRANSLATE_NOOP("word", "Present")},
    {"invited", QT_TRANSLATE_NOOP("word", "Invited")},
    {"wanted", QT_TRANSLATE_NOOP("word", "To reach")},
    {"concerned", QT_TRANSLATE_NOOP("word", "Talked about")},
});

/// A group that was invited or there, with its number where that is known.
struct GroupPresent {
    Id<GroupPresent> id;
    Id<Meetup> meetup;
    QString name; ///< a function or a kind of people, as said
    QString sector;
    std::optional<int> number;
    GroupState state = GroupState::Present;
    QString relation; ///< client, member, partner …
    Warmth warmth = Warmth::Unknown;
    bool invitedPersonally = false;
    QString askedToBring;
    QString experience; ///< with the theme
    QString scale;
    QStringList traits;
    QString position;
    bool firstTime = false; ///< people who never came before, where no history says who

    bool operator==(const GroupPresent &) const = default;
};

template <>
struct RecordSchema<GroupPresent> {
    static constexpr int number = 10;
    static constexpr std::string_view table = "group_present";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Group");
    static constexpr std::tuple fields{
        field(1, &GroupPresent::id, "id", QT_TRANSLATE_NOOP("group_present", "Id"), Key),
        field(2, &GroupPresent::meetup, "meetup", QT_TRANSLATE_NOOP("group_present", "Meetup"), OwnedBy | Required),
        field(3, &GroupPresent::name, "name", QT_TRANSLATE_NOOP("group_present", "Group"), Required).upTo(200),
        field(4, &GroupPresent::sector, "sector", QT_TRANSLATE_NOOP("group_present", "Sector"), Suggested).upTo(60),
        field(5, &GroupPresent::number, "number", QT_TRANSLATE_NOOP("group_present", "Number")).between(0, 100000),
        field(6, &GroupPresent::state, "state", QT_TRANSLATE_NOOP("group_present", "State")),
        field(7, &GroupPresent::relation, "relation", QT_TRANSLATE_NOOP("group_present", "Relation"), Suggested).upTo(60),
        field(8, &GroupPresent::warmth, "warmth", QT_TRANSLATE_NOOP("group_present", "Contact")),
        field(9, &GroupPresent::invitedPersonally, "invited_personally", QT_TRANSLATE_NOOP("group_present", "Invited personally")),
        field(10, &GroupPresent::askedToBring, "asked_to_bring", QT_TRANSLATE_NOOP("group_present", "Asked to bring from sector"), Suggested).upTo(60),
        field(11, &GroupPresent::experience, "experience", QT_TRANSLATE_NOOP("group_present", "Experience"), LongText),
        field(12, &GroupPresent::scale, "scale", QT_TRANSLATE_NOOP("group_present", "Scale")).upTo(200),
        field(13, &GroupPresent::traits, "traits", QT_TRANSLATE_NOOP("group_present", "Characteristics")),
        field(14, &GroupPresent::position, "position", QT_TRANSLATE_NOOP("group_present", "Place")),
        field(15, &GroupPresent::firstTime, "first_time", QT_TRANSLATE_NOOP("group_present", "For the first time")),
    };
};

} // namespace oogst
