// One value of document JSON into a cell.

#pragma once

#include "core/result.h"
#include "core/schema/record_type.h"
#include "exchange/json_node.h"

namespace oogst::exchange {

/// The cell that `node` spells for the field; an empty cell for null and other spellings of nothing. `place` of
/// the problem is the way from the field to the value: "[2]", ".earliest" or empty.
Result<QVariant> cellFrom(const JsonNode &node, const FieldInfo &field);

/// True for the spelling of an id: 8-4-4-4-12 hexadecimal digits.
bool isIdText(const QString &text);

} // namespace oogst::exchange
