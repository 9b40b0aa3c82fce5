// How outcomes are joined and tied.

#pragma once

#include "core/rules/weight.h"

namespace oogst {

/// Says that `others` say the same as `outcome`. The originals stay as they are, with who said them and where.
ChangeSet joinOutcomes(const Document &document, Id<Outcome> outcome, const QList<Id<Outcome>> &others);
/// An arrow from one to the other; empty when it is there. Of a question and something else it is always the question that
/// is answered.
ChangeSet relateOutcomes(const Document &document, Id<Outcome> from, RelationKind kind, Id<Outcome> to);
/// Takes an outcome out of those it was joined with. Where the others hung together through it, they stay together.
ChangeSet separateOutcome(const Document &document, Id<Outcome> outcome);

} // namespace oogst
