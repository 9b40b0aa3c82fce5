// People and organisations that stand in the file twice: found, and made one.

#pragma once

#include "core/rules/likeness.h"
#include "workspace/workspace.h"

namespace oogst {

/// Two records that may be one.
struct Duplicate {
    const RecordType *type = nullptr; ///< person or organisation
    QUuid one, other;
    Likeness likeness = Likeness::None; ///< of persons
    bool isSure = false;
};

/// All pairs of people and of organisations that look alike, the sure ones first.
QList<Duplicate> duplicatesIn(const Document &document);

/// Makes two one: `keep` stays, with what is empty in it filled from `gone`; what pointed at `gone` points at `keep`. Other
/// names of an organisation are kept as "also known as". One step.
Result<Done> makeOne(Workspace &workspace, const RecordType &type, const QUuid &keep, const QUuid &gone);

/// All of these at once, as one step; a pair that hangs together with one before it joins it. Returns how many.
Result<int> makeOne(Workspace &workspace, const QList<Duplicate> &pairs);

} // namespace oogst
