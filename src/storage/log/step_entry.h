// One step as a document keeps it: when, what kind, in which words, and which step it answers. Its fields are entries of
// the log (log/change.h).

#pragma once

#include "core/history/step.h"
#include "storage/sql/connection.h"

#include <optional>

namespace oogst {

struct StepEntry {
    StepId id;
    qint64 at = 0;                ///< milliseconds since 1970
    QString kind;                 ///< a word of StepKind, or of a newer program
    std::optional<QString> label; ///< nothing when it named somebody who was erased, and in a part for others
    StepId answers;               ///< the step that an undo or a redo is about
    bool isDamaged = false;       ///< it is not what its checksum says; one of before there were checksums never is
};

/// Writes the step down with its checksum. Inside the caller's transaction.
void writeStep(sql::Connection &file, const StepEntry &step);
std::optional<StepEntry> stepEntry(sql::Connection &file, StepId id);
bool hasStep(sql::Connection &file, StepId id);
/// Takes the words away: they name somebody who is erased.
void forgetStepText(sql::Connection &file, StepId id);

/// All steps that are damaged.
QList<StepId> damagedSteps(sql::Connection &file);

} // namespace oogst
