// The translation context of this room.

#pragma once

#include <QCoreApplication>

namespace oogst::exchange {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

} // namespace oogst::exchange
