#include "gui/seating/background_arranger.h"

#include <QThread>

namespace oogst {

BackgroundArranger::BackgroundArranger(QObject *parent) : QObject(parent) {}

BackgroundArranger::~BackgroundArranger()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void BackgroundArranger::start(const Document &document, Id<Meetup> meetup, ArrangeOptions options)
{
    if (m_thread)
        return;
    m_cancelled = false;
    options.cancelled = [this] { return m_cancelled.load(); };
    const auto result = std::make_shared<std::optional<Result<Arrangement>>>();
    m_thread = QThread::create([document, meetup, options, result] { *result = arrange(document, meetup, options); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, result] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (*result)
            emit finished(**result);
    });
    m_thread->start();
}

} // namespace oogst
