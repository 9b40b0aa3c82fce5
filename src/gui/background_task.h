// Work that takes long, done beside the window.

#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <mutex>

namespace oogst {

/// One piece of work at a time: a new one cancels the one before, and so does the end of the owner. The work gets
/// copies only; its result comes back in the thread of the owner.
class BackgroundTask
{
public:
    /// `owner` must have this as a member: then it is there as long as a result can come.
    explicit BackgroundTask(QObject *owner) : m_owner(owner) {}
    ~BackgroundTask() { cancel(); }

    void cancel()
    {
        if (!m_run)
            return;
        const std::shared_ptr<Run> run = std::move(m_run);
        const std::lock_guard shut(run->door);
        run->isStopped = true;
    }
    bool isRunning() const { return m_run != nullptr; }

    /// `work(isCancelled)` in a thread of the pool, then `done(result)` here; not after `cancel`.
    template <class Work, class Done>
    void start(Work work, Done done)
    {
        cancel();
        m_run = std::make_shared<Run>();
        QThreadPool::globalInstance()->start([this, run = m_run, owner = m_owner, work = std::move(work), done = std::move(done)]() mutable {
            auto result = work([run] { return run->isStopped.load(); });
            const std::lock_guard open(run->door); // the owner cannot go while its event is posted
            if (run->isStopped)
                return;
            QMetaObject::invokeMethod(
                owner,
                [this, run, result = std::move(result), done = std::move(done)]() mutable {
                    if (run->isStopped)
                        return;
                    m_run.reset();
                    done(result);
                },
                Qt::QueuedConnection);
        });
    }

private:
    struct Run {
        std::atomic_bool isStopped = false;
        std::mutex door;
    };

    QObject *m_owner;
    std::shared_ptr<Run> m_run;
};

} // namespace oogst
