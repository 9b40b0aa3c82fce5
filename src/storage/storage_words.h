// The room's own words: `StorageWords::tr("…")`.

#pragma once

#include <QCoreApplication>

namespace oogst {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

} // namespace oogst
