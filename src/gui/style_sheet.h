// The style sheet of the program, filled in with the colours.

#pragma once

#include "gui/style.h"

namespace oogst {

QString styleSheet(const Colours &colours);

} // namespace oogst
