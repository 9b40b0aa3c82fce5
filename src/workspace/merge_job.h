// Merging without making anybody wait: another thread looks and writes, the window goes on.

#pragma once

#include "core/history/merge_report.h"
#include "core/result.h"

#include <QObject>
#include <QStringList>

class QThread;

namespace oogst {

/// What one file would bring, or why it cannot be taken in.
struct MergePreview {
    QString file;
    Result<MergeReport> report;
};

/// Works on the document of a path through a connection of its own; the workspace that shows it calls `adopt` when the
/// merge is done. One thing at a time.
class MergeJob : public QObject
{
    Q_OBJECT

public:
    explicit MergeJob(const QString &document, QObject *parent = nullptr);
    ~MergeJob() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Looks what the files would bring, each after those before it. Files that are refused are said so and left out.
    void look(const QStringList &files);
    /// Takes them in, as one step.
    void merge(const QStringList &files);

signals:
    void looked(const QList<oogst::MergePreview> &previews);
    void merged(const oogst::Result<QList<oogst::MergeReport>> &reports);

private:
    void run(const std::function<std::function<void()>()> &work);

    QString m_document;
    QThread *m_thread = nullptr;
};

} // namespace oogst
