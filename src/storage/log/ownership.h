// What belongs to what, read from the declarations: fields marked OwnedBy.

#pragma once

#include "storage/sql/connection.h"

namespace oogst {

/// The fields that say what a record belongs to.
QList<const FieldInfo *> ownerFields(const RecordType &type);

/// A record type and its field that says it belongs to the type asked for.
struct ChildField {
    const RecordType *type;
    const FieldInfo *field;
};
const QList<ChildField> &childrenOf(const RecordType &owner);

/// The field that puts a record under another of its own type, or null: outcomes, series and commitments have one.
const FieldInfo *parentField(const RecordType &type);

} // namespace oogst
