// Address cards: vCard 2.1, 3.0 and 4.0.

#pragma once

#include "exchange/lists/raw_list.h"

namespace oogst::lists {

/// One line per card, under a line of headings, so that cards go the way of every other list. The number of a line is
/// where its card begins.
Sheet readCards(const QByteArray &bytes);

} // namespace oogst::lists
