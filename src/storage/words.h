// The room's own words: `Words::tr("…")`.

#pragma once

#include <QCoreApplication>

namespace oogst {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

} // namespace oogst
