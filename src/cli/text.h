// The translation context of this room.

#pragma once

#include <QCoreApplication>

namespace oogst::cli {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace oogst::cli
