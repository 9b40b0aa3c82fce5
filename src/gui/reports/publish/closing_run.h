// Closes a meetup in another thread, and can be stopped.

#pragma once

#include "report/closing.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace oogst {

class ClosingRun : public QObject
{
    Q_OBJECT

public:
    explicit ClosingRun(QObject *parent = nullptr);
    ~ClosingRun() override;

    void start(const Document &document, Id<Meetup> meetup, const ClosingOptions &options);
    /// Stops at the next file; nothing is left behind.
    void stop();
    bool isRunning() const { return m_thread != nullptr; }

signals:
    void progress(int done, int all);
    void finished(const oogst::Result<oogst::Closing> &result);

private:
    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_stopped;
};

} // namespace oogst
