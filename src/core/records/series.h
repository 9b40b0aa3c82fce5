// A run of meetups that belong together, and the programme or network above it.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Person;

/// What kind of whole it is.
enum class SeriesKind { Series, Programme, Network };
template <>
inline constexpr auto enumWords<SeriesKind> = std::to_array<EnumWord>({
    {"series", QT_TRANSLATE_NOOP("word", "Series")},
    {"programme", QT_TRANSLATE_NOOP("word", "Programme")},
    {"network", QT_TRANSLATE_NOOP("word", "Network")},
});

/// A programme, network or series that meetups belong to, on one central theme.
struct Series {
    Id<Series> id;
    QString title;
    SeriesKind kind = SeriesKind::Series;
    Id<Series> parent; ///< the programme above it
    QString theme;
    QStringList tags; ///< what it is about, in key words
    QStringList agendaThemes; ///< what the programme itself raises
    QStringList standingQuestions; ///< practical questions of every edition
    QStringList goals;
    QStringList formats; ///< inspiration, intervision, learning networks …
    QString programmeBasis; ///< whose needs decide what is on it
    QString fitInDiaries;
    QString expectedGain; ///< in time and means
    QString mixingWish; ///< who wants to hear from whom
    QString growthAim; ///< who should join, what it should become
    Id<Person> contact; ///< whom to reach about follow-up

    bool operator==(const Series &) const = default;
};

template <>
struct RecordSchema<Series> {
    static constexpr int number = 1;
    static constexpr std::string_view table = "series";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Series");
    static constexpr std::tuple fields{
        field(1, &Series::id, "id", QT_TRANSLATE_NOOP("series", "Id"), Key),
        field(2, &Series::title, "title", QT_TRANSLATE_NOOP("series", "Title"), Required).upTo(200),
        field(3, &Series::kind, "kind", QT_TRANSLATE_NOOP("series", "Kind")),
        field(4, &Series::parent, "parent", QT_TRANSLATE_NOOP("series", "Part of")),
        field(5, &Series::theme, "theme", QT_TRANSLATE_NOOP("series", "Central theme")),
        field(6, &Series::tags, "tags", QT_TRANSLATE_NOOP("series", "Themes")),
        field(7, &Series::agendaThemes, "agenda_themes", QT_TRANSLATE_NOOP("series", "Themes put on the agenda")),
        field(8, &Series::standingQuestions, "standing_questions", QT_TRANSLATE_NOOP("series", "Standing questions"), LongText),
        field(9, &Series::goals, "goals", QT_TRANSLATE_NOOP("series", "Goals"), LongText),
        field(10, &Series::formats, "formats", QT_TRANSLATE_NOOP("series", "Forms of exchange")),
        field(11, &Series::programmeBasis, "programme_basis", QT_TRANSLATE_NOOP("series", "What the programme follows"), LongText),
        field(12, &Series::fitInDiaries, "fit_in_diaries", QT_TRANSLATE_NOOP("series", "How it fits in full diaries"), LongText),
        field(13, &Series::expectedGain, "expected_gain", QT_TRANSLATE_NOOP("series", "Expected gain"), LongText),
        field(14, &Series::mixingWish, "mixing_wish", QT_TRANSLATE_NOOP("series", "Whom to mix"), LongText),
        field(15, &Series::growthAim, "growth_aim", QT_TRANSLATE_NOOP("series", "Aim for the network"), LongText),
        field(16, &Series::contact, "contact", QT_TRANSLATE_NOOP("series", "Contact person")),
    };
};

} // namespace oogst
