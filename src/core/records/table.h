// One table of a meetup; several may share an issue.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;
struct Issue;
struct Participation;

/// A thematic table: people around one issue, with somebody who writes down.
struct Table {
    Id<Table> id;
    Id<Meetup> meetup;
    Id<Issue> issue;
    int number = 0;
    QString name; ///< empty: the title of the issue
    QString room;
    std::optional<int> smallest;
    std::optional<int> largest; ///< empty: no limit
    Id<Participation> facilitator;
    Id<Participation> noteTaker;

    bool operator==(const Table &) const = default;
};

template <>
struct RecordSchema<Table> {
    static constexpr int number = 14;
    static constexpr std::string_view table = "table";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Table");
    static constexpr std::tuple fields{
        field(1, &Table::id, "id", QT_TRANSLATE_NOOP("table", "Id"), Key),
        field(2, &Table::meetup, "meetup", QT_TRANSLATE_NOOP("table", "Meetup"), OwnedBy | Required),
        field(3, &Table::issue, "issue", QT_TRANSLATE_NOOP("table", "Issue")),
        field(4, &Table::number, "number", QT_TRANSLATE_NOOP("table", "Number")).between(0, 100000),
        field(5, &Table::name, "name", QT_TRANSLATE_NOOP("table", "Name")).upTo(200),
        field(6, &Table::room, "room", QT_TRANSLATE_NOOP("table", "Room")).upTo(100),
        field(7, &Table::smallest, "smallest", QT_TRANSLATE_NOOP("table", "Seats from")).between(0, 100000),
        field(8, &Table::largest, "largest", QT_TRANSLATE_NOOP("table", "Seats to")).between(0, 100000),
        field(9, &Table::facilitator, "facilitator", QT_TRANSLATE_NOOP("table", "Table host")),
        field(10, &Table::noteTaker, "note_taker", QT_TRANSLATE_NOOP("table", "Note-taker")),
    };
};

} // namespace oogst
