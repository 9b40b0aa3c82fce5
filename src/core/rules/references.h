// Who points at whom, for rules that follow references backwards.

#pragma once

#include "core/document.h"

#include <QHash>

namespace oogst {

/// One reference: the record and the field that hold it.
struct Referrer {
    const RecordType *type;
    QUuid id;
    const FieldInfo *field;
};

/// All references in the document, by the id they point at. Ids are unique over all record types.
QMultiHash<QUuid, Referrer> referrers(const Document &document);

} // namespace oogst
