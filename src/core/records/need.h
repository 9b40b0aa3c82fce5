// Supply and demand around an issue.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;
struct Participation;
struct Organisation;
struct Issue;

/// Which way it goes.
enum class NeedKind { Asks, Offers, BringsIn, Match };
template <>
inline constexpr auto enumWords<NeedKind> = std::to_array<EnumWord>({
    {"asks", QT_TRANSLATE_NOOP("word", "Asks")},
    {"offers", QT_TRANSLATE_NOOP("word", "Offers")},
    {"brings_in", QT_TRANSLATE_NOOP("word", "Asked to bring in")},
    {"match", QT_TRANSLATE_NOOP("word", "Supply meets demand")},
});

/// What somebody asks, offers, or is asked to bring in.
struct Need {
    Id<Need> id;
    Id<Meetup> meetup;
    NeedKind kind = NeedKind::Asks;
    QString text;
    Id<Participation> participation;
    Id<Organisation> organisation;
    QString group; ///< when no person or organisation is known
    Id<Issue> issue;
    Term saidWhen;
    QString saidWhere;

    bool operator==(const Need &) const = default;
};

template <>
struct RecordSchema<Need> {
    static constexpr int number = 12;
    static constexpr std::string_view table = "need";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Need or offer");
    static constexpr std::tuple fields{
        field(1, &Need::id, "id", QT_TRANSLATE_NOOP("need", "Id"), Key),
        field(2, &Need::meetup, "meetup", QT_TRANSLATE_NOOP("need", "Meetup"), OwnedBy | Required),
        field(3, &Need::kind, "kind", QT_TRANSLATE_NOOP("need", "Kind")),
        field(4, &Need::text, "text", QT_TRANSLATE_NOOP("need", "What"), Required | LongText),
        field(5, &Need::participation, "participation", QT_TRANSLATE_NOOP("need", "Participant")),
        field(6, &Need::organisation, "organisation", QT_TRANSLATE_NOOP("need", "Organisation")),
        field(7, &Need::group, "group", QT_TRANSLATE_NOOP("need", "Group")).upTo(200),
        field(8, &Need::issue, "issue", QT_TRANSLATE_NOOP("need", "Issue")),
        field(9, &Need::saidWhen, "said_when", QT_TRANSLATE_NOOP("need", "Said when")),
        field(10, &Need::saidWhere, "said_where", QT_TRANSLATE_NOOP("need", "Said where")).upTo(200),
    };
};

} // namespace oogst
