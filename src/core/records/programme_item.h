// Its clock time follows from the start of the day and the minutes before it.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;
struct Person;
struct Organisation;

/// What happens.
enum class ProgrammeItemKind { Other, Welcome, Talk, Case, Tables, Break, Plenary, Closing };
template <>
inline constexpr auto enumWords<ProgrammeItemKind> = std::to_array<EnumWord>({
    {"other", QT_TRANSLATE_NOOP("word", "Other")},
    {"welcome", QT_TRANSLATE_NOOP("word", "Welcome")},
    {"talk", QT_TRANSLATE_NOOP("word", "Talk")},
    {"case", QT_TRANSLATE_NOOP("word", "Case")},
    {"tables", QT_TRANSLATE_NOOP("word", "Tables")},
    {"break", QT_TRANSLATE_NOOP("word", "Break")},
    {"plenary", QT_TRANSLATE_NOOP("word", "Plenary")},
    {"closing", QT_TRANSLATE_NOOP("word", "Closing")},
});

/// One part of the day.
struct ProgrammeItem {
    Id<ProgrammeItem> id;
    Id<Meetup> meetup;
    QString position;
    ProgrammeItemKind kind = ProgrammeItemKind::Other;
    QString title;
    std::optional<int> minutes;
    QString summary;
    QList<Id<Person>> speakers;
    Id<Organisation> caseOf; ///< the municipality or initiative that shows its kitchen
    QString caseDocument; ///< which document the case is about

    bool operator==(const ProgrammeItem &) const = default;
};

template <>
struct RecordSchema<ProgrammeItem> {
    static constexpr int number = 18;
    static constexpr std::string_view table = "programme_item";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Programme item");
    static constexpr std::tuple fields{
        field(1, &ProgrammeItem::id, "id", QT_TRANSLATE_NOOP("programme_item", "Id"), Key),
        field(2, &ProgrammeItem::meetup, "meetup", QT_TRANSLATE_NOOP("programme_item", "Meetup"), OwnedBy | Required),
        field(3, &ProgrammeItem::position, "position", QT_TRANSLATE_NOOP("programme_item", "Place")),
        field(4, &ProgrammeItem::kind, "kind", QT_TRANSLATE_NOOP("programme_item", "Kind")),
        field(5, &ProgrammeItem::title, "title", QT_TRANSLATE_NOOP("programme_item", "Title"), Required).upTo(200),
        field(6, &ProgrammeItem::minutes, "minutes", QT_TRANSLATE_NOOP("programme_item", "Minutes")).between(0, 100000),
        field(7, &ProgrammeItem::summary, "summary", QT_TRANSLATE_NOOP("programme_item", "What was told"), LongText),
        field(8, &ProgrammeItem::speakers, "speakers", QT_TRANSLATE_NOOP("programme_item", "Speakers")),
        field(9, &ProgrammeItem::caseOf, "case_of", QT_TRANSLATE_NOOP("programme_item", "Case of")),
        field(10, &ProgrammeItem::caseDocument, "case_document", QT_TRANSLATE_NOOP("programme_item", "Document")).upTo(200),
    };
};

} // namespace oogst
