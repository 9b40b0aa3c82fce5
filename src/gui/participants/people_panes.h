// The lists beside the one of participants: groups, wanted partners, needs and offers, organisations, functions.

#pragma once

#include "gui/participants/record_pane.h"

namespace oogst {

/// Which meetup, or participation, a pane is about: asked each time, because it changes.
using AskMeetup = std::function<Id<Meetup>()>;
using AskParticipation = std::function<Id<Participation>()>;

PaneContent groupsContent(Workspace &workspace, AskMeetup meetup);
PaneContent partnersContent(Workspace &workspace, AskMeetup meetup);
PaneContent needsContent(Workspace &workspace, AskMeetup meetup);
PaneContent organisationsContent(Workspace &workspace, AskMeetup meetup);
/// Of one participant, for the panel: needs and offers, and functions.
PaneContent ownNeedsContent(Workspace &workspace, AskParticipation participation);
PaneContent functionsContent(Workspace &workspace, AskParticipation participation);

} // namespace oogst
