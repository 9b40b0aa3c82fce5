#include "gui/reports/publish/closing_run.h"

#include <QThread>

#include <optional>

namespace oogst {

ClosingRun::ClosingRun(QObject *parent)
    : QObject(parent)
{
}

ClosingRun::~ClosingRun()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void ClosingRun::start(const Document &document, Id<Meetup> meetup, const ClosingOptions &options)
{
    if (m_thread)
        return;
    m_stopped = std::make_shared<std::atomic_bool>(false);
    const auto result = std::make_shared<std::optional<Result<Closing>>>();
    m_thread = QThread::create([this, document, meetup, options, result, stopped = m_stopped] {
        *result = closeMeetup(document, meetup, options, [this, &stopped](int done, int all) {
            emit progress(done, all); // queued: the receiver lives in the window's thread
            return !stopped->load();
        });
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, result] {
        m_thread->deleteLater();
        m_thread = nullptr;
        emit finished(**result);
    });
    m_thread->start();
}

void ClosingRun::stop()
{
    if (m_stopped)
        m_stopped->store(true);
}

} // namespace oogst
