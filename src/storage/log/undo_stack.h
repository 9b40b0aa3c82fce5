// Which steps undo and redo would take back next.

#pragma once

#include "core/change_set.h"
#include "storage/log/session.h"

#include <optional>

namespace oogst {

/// The steps of this document that its user can take back: those made here, before this opening or in it. What came in
/// from another document is taken back as the one step of its merge; what somebody else writes at the same time in the
/// same file is theirs. Read from the file once, then kept up to date.
class UndoStack
{
public:
    StepId undoable(sql::Connection &file, const Session &session);
    StepId redoable(sql::Connection &file, const Session &session);
    /// A step of ours was written.
    void note(StepKind kind, StepId step, StepId answers);
    /// Forget what was read: steps were erased, or somebody else's became ours.
    void forget() { m_isRead = false; }

private:
    void read(sql::Connection &file, const Session &session);

    bool m_isRead = false;
    QList<StepId> m_toUndo, m_toRedo;
};

} // namespace oogst
