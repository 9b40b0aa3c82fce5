#include "gui/seating/background_arranger.h"

#include <QThread>

#include <memory>
#include <optional>

namespace oogst {

BackgroundArranger::BackgroundArranger(QObject *parent) : QObject(parent) {}

BackgroundArranger::~BackgroundArranger()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

// `work` runs in the other thread, `done` gets its result in this one.
template <class Work, class Done>
void BackgroundArranger::run(Work &&work, Done &&done)
{
    const auto result = std::make_shared<std::optional<decltype(work())>>();
    m_thread = QThread::create([work, result] { *result = work(); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, result, done] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (*result)
            done(**result);
    });
    m_thread->start();
}

void BackgroundArranger::start(const Document &document, Id<Meetup> meetup, ArrangeOptions options)
{
    if (m_thread)
        return;
    m_cancelled = false;
    options.cancelled = [this] { return m_cancelled.load(); };
    options.progress = [this](const ArrangeProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
    };
    run([document, meetup, options] { return arrange(document, meetup, options); },
        [this](const Result<Arrangement> &result) { emit finished(result); });
}

void BackgroundArranger::startRepair(const Document &document, Id<Meetup> meetup, RepairOptions options)
{
    if (m_thread)
        return;
    m_cancelled = false;
    options.cancelled = [this] { return m_cancelled.load(); };
    run([document, meetup, options] { return repairSeating(document, meetup, options); },
        [this](const Result<SeatingRepair> &result) { emit repaired(result); });
}

} // namespace oogst
