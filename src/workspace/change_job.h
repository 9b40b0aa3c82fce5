// Storing something large without making anybody wait: another thread writes, the window goes on.

#pragma once

#include "core/change_set.h"
#include "core/result.h"

#include <QObject>

class QThread;

namespace oogst {

/// Writes one change set into the document of a path through a connection of its own; the workspace that shows it calls
/// `adopt` when it is written. One at a time.
class ChangeJob : public QObject
{
    Q_OBJECT

public:
    /// More changes than this are stored beside the window: they would hold it up for longer than people bear.
    static constexpr qsizetype many = 800;

    explicit ChangeJob(const QString &document, QObject *parent = nullptr);
    /// Waits until what is being written is written.
    ~ChangeJob() override;

    bool isRunning() const { return m_thread != nullptr; }
    void write(const ChangeSet &set);

signals:
    void written(const oogst::Result<oogst::Done> &result);

private:
    QString m_document;
    QThread *m_thread = nullptr;
};

} // namespace oogst
