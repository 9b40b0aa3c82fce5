// Documents made by chance that keep all rules, for tests that must hold for every document.

#pragma once

#include "core/document.h"

#include <QRandomGenerator>

namespace oogst::test {

/// How a document is made up.
struct Mixture {
    int groups = 2;         ///< each with one meetup; records refer only to records of their group
    int recordsPerType = 3; ///< in each group
    int emptyOfTen = 4;     ///< how many of ten optional fields stay empty
};

/// The same seed gives the same document.
Document randomDocument(quint32 seed, const Mixture &mixture = {});

} // namespace oogst::test
