// Seats a meetup in another thread, on a copy of the records.

#pragma once

#include "workspace/arrange.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace oogst {

/// One run at a time. Stops soon after `cancel`; then the best so far is the result.
class BackgroundArranger : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundArranger(QObject *parent = nullptr);
    ~BackgroundArranger() override;

    bool isRunning() const { return m_thread != nullptr; }
    void start(const Document &document, Id<Meetup> meetup, ArrangeOptions options);
    void cancel() { m_cancelled = true; }

signals:
    void finished(const oogst::Result<oogst::Arrangement> &result);

private:
    QThread *m_thread = nullptr;
    std::atomic<bool> m_cancelled = false;
};

} // namespace oogst
