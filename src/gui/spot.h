// From something that was found to the place where it was written.

#pragma once

#include "core/document.h"

class QWidget;

namespace oogst {

/// Opens the field of a record on a page that shows the record, and puts the focus in it: in its form, in its card with
/// facts, or in the dialog of the list it stands in. Returns whether the page has such a field.
bool focusSpot(QWidget &page, const RecordType &type, const QUuid &id, const QString &field);

} // namespace oogst
