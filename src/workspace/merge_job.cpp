#include "workspace/merge_job.h"

#include "workspace/workspace.h"

#include <QThread>

namespace oogst {
namespace {

QList<MergePreview> lookAt(const QString &document, const QStringList &files)
{
    QList<MergePreview> previews;
    auto workspace = Workspace::open(document);
    if (!workspace) {
        for (const QString &file : files)
            previews += {file, workspace.problem()};
        return previews;
    }
    if (const auto reports = (*workspace)->previewMerge(files)) {
        for (qsizetype i = 0; i < files.size(); ++i)
            previews += {files[i], reports->at(i)};
        return previews;
    }
    // Some are refused: which ones, each has to say for itself.
    QStringList fine;
    for (const QString &file : files) {
        // Together with the fine ones before it: two files that say different things differ with each other, too.
        const auto reports = (*workspace)->previewMerge(fine + QStringList{file});
        if (!reports) {
            previews += {file, reports.problem()};
            continue;
        }
        fine += file;
        previews += {file, reports->last()};
    }
    return previews;
}

Result<QList<MergeReport>> mergeInto(const QString &document, const QStringList &files)
{
    auto workspace = Workspace::open(document);
    return workspace ? (*workspace)->merge(files) : workspace.problem();
}

} // namespace

MergeJob::MergeJob(const QString &document, QObject *parent) : QObject(parent), m_document(document) {}

MergeJob::~MergeJob()
{
    if (m_thread)
        m_thread->wait();
}

void MergeJob::run(const std::function<std::function<void()>()> &work)
{
    if (m_thread)
        return;
    m_thread = QThread::create([this, work] {
        const auto answer = work();
        QMetaObject::invokeMethod(this, [this, answer] {
            m_thread->wait();
            delete std::exchange(m_thread, nullptr);
            answer();
        }, Qt::QueuedConnection);
    });
    m_thread->start();
}

void MergeJob::look(const QStringList &files)
{
    run([this, document = m_document, files] {
        const QList<MergePreview> previews = lookAt(document, files);
        return std::function<void()>([this, previews] { emit looked(previews); });
    });
}

void MergeJob::merge(const QStringList &files)
{
    run([this, document = m_document, files] {
        const auto reports = mergeInto(document, files);
        return std::function<void()>([this, reports] { emit merged(reports); });
    });
}

} // namespace oogst
