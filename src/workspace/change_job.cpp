#include "workspace/change_job.h"

#include "workspace/workspace.h"

#include <QThread>

#include <memory>

namespace oogst {

ChangeJob::ChangeJob(const QString &document, QObject *parent) : QObject(parent), m_document(document) {}

ChangeJob::~ChangeJob()
{
    if (m_thread)
        m_thread->wait();
}

void ChangeJob::write(const ChangeSet &set)
{
    if (m_thread)
        return;
    const auto outcome = std::make_shared<Result<Done>>(Done{});
    m_thread = QThread::create([document = m_document, set, outcome] {
        auto workspace = Workspace::open(document);
        *outcome = workspace ? (*workspace)->apply(set) : Result<Done>(workspace.problem());
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, outcome] {
        std::exchange(m_thread, nullptr)->deleteLater();
        emit written(*outcome);
    });
    m_thread->start();
}

} // namespace oogst
