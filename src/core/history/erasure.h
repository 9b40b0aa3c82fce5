// What is erased for good.

#pragma once

#include <QStringList>
#include <QUuid>

namespace oogst {

/// In `Erasure::column`: all fields of the record, also those that later versions will declare.
inline constexpr int everyColumn = -1;

/// One field of one record whose values are erased, or with everyColumn all of its fields. Whether the record is there
/// is not erased: other records may count on it. `names` go out of all other texts of the document as well, also of those
/// it held before.
struct Erasure {
    QUuid row;
    int column = everyColumn;
    QStringList names = {};

    bool operator==(const Erasure &) const = default;
};

} // namespace oogst
