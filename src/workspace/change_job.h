// Storing something large without making anybody wait: another thread writes, the window goes on.

#pragma once

#include "core/rules/person_erasure.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <functional>

class QThread;

namespace oogst {

/// Does something large in the document of a workspace through a connection of its own, and hands over what it made of it:
/// when `written` comes, the workspace shows it. One at a time.
class ChangeJob : public QObject
{
    Q_OBJECT

public:
    /// More changes than this are stored beside the window: they would hold it up for longer than people bear.
    static constexpr qsizetype many = 800;

    explicit ChangeJob(Workspace &workspace, QObject *parent = nullptr);
    /// Waits until what is being written is written.
    ~ChangeJob() override;

    bool isRunning() const { return m_thread != nullptr; }
    void write(const ChangeSet &set);
    /// Takes back a step of the workspace, or makes it again: `kind` is Undo or Redo.
    void answer(StepId step, StepKind kind);
    /// Works out in the other thread what goes, from the document as it is then, and erases it: out of the file, its history
    /// and its backups.
    void erase(const std::function<PersonErasure(const Document &)> &plan);

signals:
    void written(const oogst::Result<oogst::Done> &result);
    /// The same for `answer`.
    void answered(const oogst::Result<oogst::Answer> &result);
    /// The same for `erase`, with what went.
    void erased(const oogst::Result<oogst::PersonErasure> &result);

private:
    /// Runs `work` in the other thread, and `then` here when it is done and shown.
    void run(const std::function<void(Workspace &)> &work, const std::function<void(const Problem &notOpened)> &then);

    QPointer<Workspace> m_workspace;
    QThread *m_thread = nullptr;
};

} // namespace oogst
