// An arrow between two outcomes.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Outcome;

/// What the arrow says.
/// `ToldApart` is no bearing at all: somebody looked at both and said that they are two things, so that nobody is asked again.
enum class RelationKind { SameAs, Confirms, Contradicts, FollowsFrom, Answers, ToldApart };
template <>
inline constexpr auto enumWords<RelationKind> = std::to_array<EnumWord>({
    {"same_as", QT_TRANSLATE_NOOP("word", "Same as")},
    {"confirms", QT_TRANSLATE_NOOP("word", "Confirms")},
    {"contradicts", QT_TRANSLATE_NOOP("word", "Contradicts")},
    {"follows_from", QT_TRANSLATE_NOOP("word", "Follows from")},
    {"answers", QT_TRANSLATE_NOOP("word", "Answers")},
    {"told_apart", QT_TRANSLATE_NOOP("word", "Something else than")},
});

/// How one outcome bears on another.
struct Relation {
    Id<Relation> id;
    Id<Outcome> from;
    RelationKind kind = RelationKind::SameAs;
    Id<Outcome> to;

    bool operator==(const Relation &) const = default;
};

template <>
struct RecordSchema<Relation> {
    static constexpr int number = 20;
    static constexpr std::string_view table = "relation";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Relation");
    static constexpr std::tuple fields{
        field(1, &Relation::id, "id", QT_TRANSLATE_NOOP("relation", "Id"), Key),
        field(2, &Relation::from, "from", QT_TRANSLATE_NOOP("relation", "From"), NaturalKey | OwnedBy | Required),
        field(3, &Relation::kind, "kind", QT_TRANSLATE_NOOP("relation", "Relation"), NaturalKey),
        field(4, &Relation::to, "to", QT_TRANSLATE_NOOP("relation", "To"), NaturalKey | OwnedBy | Required),
    };
};

} // namespace oogst
