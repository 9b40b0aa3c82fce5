// A whole document as JSON, and back: the format in docs/file-format.md and resources/document.schema.json.

#pragma once

#include "core/document.h"
#include "core/result.h"

#include <QByteArray>

namespace oogst {

/// The number after "oogst" in document JSON. It grows when older programs could misread the text.
inline constexpr int documentFormat = 1;

/// The document as JSON: one list per record type in the order of allRecordTypes(), records by id, fields in the
/// order of their declaration, empty ones left out. The same document gives the same bytes.
QByteArray documentToJson(const Document &document);

/// Reads a whole document. Refuses whatever documentToJson could not have written for a document that keeps the
/// rules, except for spelling: other order and white space, empty fields spelled out, and a left-out id of
/// a record with a natural key. `place` of the problem names record, field and line.
Result<Document> documentFromJson(const QByteArray &json);

/// The changes that bring document JSON into `current`, as one step; refused as in documentFromJson, but
/// references may also point into `current`, and required fields may be left out where `current` has them.
/// A record whose id is new is added; one that is there is changed: a field that is absent keeps its value, one that
/// is null (or empty) is cleared. Nothing is removed. Applied to an empty document the two are identical.
/// Without any difference the set is empty. The summary says how many records were added and changed.
Result<ChangeSet> importOf(const Document &current, const QByteArray &json);

/// The JSON Schema (2020-12) of document JSON, made from the declarations of the records.
QByteArray documentSchema();

} // namespace oogst
