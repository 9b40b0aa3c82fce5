// Records that stand in an order of their own, and how one moves up or down among them.

#pragma once

#include "core/position.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace oogst {

enum class Direction { Up, Down };

/// In their order: by `position`, then id.
template <class Record>
QList<Record> byPosition(QList<Record> records)
{
    std::ranges::stable_sort(records, [](const Record &a, const Record &b) {
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    });
    return records;
}

/// Moves one of `sorted` one place. Only that record changes, unless places were missing or double: then all get
/// new ones. At the end of the list nothing happens.
template <class Record>
Result<Done> moveInOrder(Workspace &workspace, QList<Record> sorted, Id<Record> id, Direction direction, const QString &summary)
{
    const auto at = std::ranges::find(sorted, id, &Record::id) - sorted.begin();
    const auto to = direction == Direction::Up ? at - 1 : at + 1;
    if (at == sorted.size() || to < 0 || to >= sorted.size())
        return Done{};
    bool hasPlaces = !sorted.first().position.isEmpty();
    for (qsizetype i = 1; i < sorted.size(); ++i)
        hasPlaces = hasPlaces && sorted[i - 1].position < sorted[i].position;
    sorted.move(at, to);

    const auto placeAt = [&](qsizetype i) { return i < 0 || i >= sorted.size() ? QString() : sorted[i].position; };
    ChangeSet set{summary, {}};
    QString last;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        Record after = sorted[i];
        if (!hasPlaces)
            after.position = last = placeBetween(last, {});
        else if (i == to)
            after.position = placeBetween(placeAt(i - 1), placeAt(i + 1));
        set.edit(sorted[i], after);
    }
    return workspace.apply(set);
}

} // namespace oogst
