// The five sample documents, for tests that print them.

#pragma once

#include "core/document.h"

namespace samples {

inline const char *const names[] = {"symposium", "west-oost", "bouwstenen", "gelderland", "stimuland"};

/// A sample as it is built into the program.
const oogst::Document &document(const char *name);
/// The symposium, a hundred people at eight tables, with four hundred outcomes more.
oogst::Document large();

} // namespace samples
