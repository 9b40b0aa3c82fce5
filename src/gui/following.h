// What a widget shows follows the document while somebody can see it.

#pragma once

#include "core/change_set.h"

#include <functional>

class QWidget;

namespace oogst {

class Workspace;

/// Calls `follow` for every change of the document. While `widget` stands behind another page nothing is called: what
/// happened meanwhile comes as one set, with each record once, when it is shown again, before it is painted. So a key
/// costs what is in view, however many pages a window has. A widget that was never shown follows at once.
/// With `mustNow`, asked at each change, what is hidden follows all the same as long as it says so.
void followWhileShown(Workspace &workspace, QWidget *widget, std::function<void(const ChangeSet &)> follow,
                      std::function<bool()> mustNow = {});

} // namespace oogst
