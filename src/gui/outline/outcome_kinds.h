// How the kinds of outcomes look and which keys set them.

#pragma once

#include "core/records/outcome.h"

#include <QColor>
#include <QList>

namespace oogst {

/// The colour of the kind's word; always shown with the word. Readable on cards, light and dark.
QColor kindColour(OutcomeKind kind);
/// The kinds that Ctrl+1 … Ctrl+9 and Ctrl+0 set, in that order.
QList<OutcomeKind> kindsOnDigits();
/// All kinds, those on digits first.
QList<OutcomeKind> kindsForMenu();
/// "Ctrl+1", or empty.
QString digitOfKind(OutcomeKind kind);

} // namespace oogst
