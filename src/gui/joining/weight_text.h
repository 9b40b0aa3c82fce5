// The weight of an outcome in words.

#pragma once

#include "workspace/outcome_weight.h"
#include "workspace/similar_outcomes.h"

namespace oogst {

/// "3 keer gezegd · 2 tafels · 2 organisaties · 2 sectoren", or that it rests on one voice.
QString weightText(const Weight &weight);
/// "lijkt sterk: bewoners, regels": how alike in a word, and the words that were shared.
QString likenessText(const Resemblance &likeness);
/// "Tafel 2 · Symposium, 19 september 2019": where an outcome was said.
QString placeText(const Document &document, const Outcome &outcome);

} // namespace oogst
