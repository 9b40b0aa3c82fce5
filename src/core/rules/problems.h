// The rules a change must keep: limits of fields, references that exist, and what records ask of each other.

#pragma once

#include "core/document.h"
#include "core/result.h"

#include <QList>

namespace oogst {

/// What is wrong with `set` on top of `document`, in the order of the changes; empty when it may be written.
/// Checked: required fields, lengths and ranges, enumeration words, references to records that exist (after the
/// change), natural keys that fit the id, a tree of outcomes without cycles, a seat at a table of its own meetup.
/// `place` of each problem reads "record field (id)".
QList<Problem> problemsIn(const ChangeSet &set, const Document &document);

} // namespace oogst
