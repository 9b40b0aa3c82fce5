// Any record in a line, and its fields in words.

#pragma once

#include "core/document.h"

namespace oogst::cli {

/// What to recognise a record by: its name, title or text, or else what it joins.
QString recordLine(const Document &document, const RecordType &type, const QUuid &id);

/// "Label: value" of every field that is filled in.
QStringList fieldLines(const Document &document, const RecordType &type, const QUuid &id);

} // namespace oogst::cli
