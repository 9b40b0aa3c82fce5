// What people exchange on.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Series;

/// A question that tables work on, across editions and regions.
struct Issue {
    Id<Issue> id;
    Id<Series> series;
    QString title;
    QString question;
    QStringList tags;
    QString position;

    bool operator==(const Issue &) const = default;
};

template <>
struct RecordSchema<Issue> {
    static constexpr int number = 11;
    static constexpr std::string_view table = "issue";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Issue");
    static constexpr std::tuple fields{
        field(1, &Issue::id, "id", QT_TRANSLATE_NOOP("issue", "Id"), Key),
        field(2, &Issue::series, "series", QT_TRANSLATE_NOOP("issue", "Series"), OwnedBy),
        field(3, &Issue::title, "title", QT_TRANSLATE_NOOP("issue", "Title"), Required).upTo(200),
        field(4, &Issue::question, "question", QT_TRANSLATE_NOOP("issue", "Question"), LongText),
        field(5, &Issue::tags, "tags", QT_TRANSLATE_NOOP("issue", "Themes")),
        field(6, &Issue::position, "position", QT_TRANSLATE_NOOP("issue", "Place")),
    };
};

} // namespace oogst
