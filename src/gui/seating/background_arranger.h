// Seats a meetup, or mends its seats, in another thread, on a copy of the records.

#pragma once

#include "workspace/arrange.h"
#include "workspace/seating_repair.h"

#include <QObject>

#include <atomic>

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
    void startRepair(const Document &document, Id<Meetup> meetup, RepairOptions options);
    void cancel() { m_cancelled = true; }

signals:
    void progressed(const oogst::ArrangeProgress &progress);
    void finished(const oogst::Result<oogst::Arrangement> &result);
    void repaired(const oogst::Result<oogst::SeatingRepair> &result);

private:
    template <class Work, class Done>
    void run(Work &&work, Done &&done);

    QThread *m_thread = nullptr;
    std::atomic<bool> m_cancelled = false;
};

} // namespace oogst
