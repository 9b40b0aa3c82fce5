// The verbs there are. A new one is a function here and a line in allVerbs().

#pragma once

#include "cli/call.h"

namespace oogst::cli {

Verb newVerb();
Verb sampleVerb();
Verb listVerb();
Verb showVerb();
Verb exportVerb();
Verb importVerb();
Verb peopleVerb();
Verb seatVerb();
Verb harvestVerb();
Verb reportVerb();
Verb closeVerb();
Verb checkVerb();
Verb historyVerb();
Verb undoVerb();
Verb mergeVerb();
Verb tableFileVerb();
Verb eraseVerb();
Verb soakVerb();
Verb serverRoleVerb();

/// In the order of the help.
QList<Verb> allVerbs();

} // namespace oogst::cli
