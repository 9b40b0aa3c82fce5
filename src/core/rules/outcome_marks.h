// The signs that say the kind of an outcome while typing: "! ", "? ", "> ", "+ ".

#pragma once

#include "core/records/outcome.h"

#include <optional>

namespace oogst {

/// The kind that a sign stands for, when `text` begins with one and a space.
std::optional<OutcomeKind> kindOfMark(const QString &text);
/// "!", "?", ">" or "+", or empty.
QString markOfKind(OutcomeKind kind);

} // namespace oogst
