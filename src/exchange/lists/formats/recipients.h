// What stands in the line "To" of a mail: names and addresses, pasted into a file.

#pragma once

#include "exchange/lists/raw_list.h"

#include <optional>

namespace oogst::lists {

/// "Anna Bos <anna@x.example>; ben@x.example", with line breaks or commas as well: one line each, under a line of headings.
/// Nothing when anything else stands in the text.
std::optional<Sheet> readRecipients(const QString &text);

} // namespace oogst::lists
