// Slides, photos, articles, where to read more.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;
struct Series;
struct ProgrammeItem;
struct Issue;
struct Outcome;

/// What it is.
enum class ResourceKind { Link, Slides, Outcomes, Photo, Article, Document, Archive };
template <>
inline constexpr auto enumWords<ResourceKind> = std::to_array<EnumWord>({
    {"link", QT_TRANSLATE_NOOP("word", "Link")},
    {"slides", QT_TRANSLATE_NOOP("word", "Slides")},
    {"outcomes", QT_TRANSLATE_NOOP("word", "Outcomes")},
    {"photo", QT_TRANSLATE_NOOP("word", "Photo")},
    {"article", QT_TRANSLATE_NOOP("word", "Article")},
    {"document", QT_TRANSLATE_NOOP("word", "Document")},
    {"archive", QT_TRANSLATE_NOOP("word", "Archive")},
});

/// A link or file that belongs to a meetup, a part of it, an issue or an outcome.
struct Resource {
    Id<Resource> id;
    Id<Meetup> meetup;
    ResourceKind kind = ResourceKind::Link;
    QString title;
    QString address; ///< empty: announced, still to come
    Id<Series> series;
    Id<ProgrammeItem> programmeItem;
    Id<Issue> issue;
    Id<Outcome> outcome;
    QString note;

    bool operator==(const Resource &) const = default;
};

template <>
struct RecordSchema<Resource> {
    static constexpr int number = 24;
    static constexpr std::string_view table = "resource";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Resource");
    static constexpr std::tuple fields{
        field(1, &Resource::id, "id", QT_TRANSLATE_NOOP("resource", "Id"), Key),
        field(2, &Resource::meetup, "meetup", QT_TRANSLATE_NOOP("resource", "Meetup"), OwnedBy),
        field(3, &Resource::kind, "kind", QT_TRANSLATE_NOOP("resource", "Kind")),
        field(4, &Resource::title, "title", QT_TRANSLATE_NOOP("resource", "Title"), Required).upTo(200),
        field(5, &Resource::address, "address", QT_TRANSLATE_NOOP("resource", "Address")).upTo(1000),
        field(6, &Resource::series, "series", QT_TRANSLATE_NOOP("resource", "Series"), OwnedBy),
        field(7, &Resource::programmeItem, "programme_item", QT_TRANSLATE_NOOP("resource", "Programme item"), OwnedBy),
        field(8, &Resource::issue, "issue", QT_TRANSLATE_NOOP("resource", "Issue"), OwnedBy),
        field(9, &Resource::outcome, "outcome", QT_TRANSLATE_NOOP("resource", "Outcome"), OwnedBy),
        field(10, &Resource::note, "note", QT_TRANSLATE_NOOP("resource", "Note"), LongText),
    };
};

} // namespace oogst
