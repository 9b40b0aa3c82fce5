// Typing that is kept before it is said.

#pragma once

#include "core/records/records.h"

#include <QDateTime>

namespace oogst {

/// Text that was typed and is not yet part of a record.
struct Draft {
    const RecordType *type = nullptr;
    QUuid row;
    int field = 0;
    QString text;
    QDateTime at;
    bool isUnderWay = false; ///< typed in an opening that goes on, here or in another program; the others are left over
};

} // namespace oogst
