// Erasing while the window goes on: a document may be large, and each of its backups is cleaned as well.

#pragma once

#include "core/rules/person_erasure.h"
#include "core/result.h"

#include <QDialog>

#include <functional>

namespace oogst {

class ChangeJob;
class Workspace;

/// Stands before its parent while something is erased, and says so. It cannot be stopped: what is half erased is of no use
/// to anybody. Closes and deletes itself.
class Erasing : public QDialog
{
    Q_OBJECT

public:
    /// Erases what `plan` finds in the document, which is worked out in another thread. `then` hears what went, or why not.
    Erasing(Workspace &workspace, const std::function<PersonErasure(const Document &)> &plan,
            const std::function<void(const Result<PersonErasure> &)> &then, QWidget *parent);

public slots:
    void reject() override {}
};

} // namespace oogst
