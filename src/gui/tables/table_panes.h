// The lists of the page Tables: issues, tables, agreements.

#pragma once

#include "gui/participants/people_panes.h"

namespace oogst {

PaneContent issuesContent(Workspace &workspace, AskMeetup meetup);
PaneContent tablesContent(Workspace &workspace, AskMeetup meetup);
PaneContent rulesContent(Workspace &workspace, AskMeetup meetup);

} // namespace oogst
