#include "workspace/change_job.h"

#include <QThread>
#include <QTimer>

#include <memory>

namespace oogst {

ChangeJob::ChangeJob(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(&workspace) {}

ChangeJob::~ChangeJob()
{
    if (m_thread)
        m_thread->wait();
    if (m_workspace && m_thread)
        m_workspace->awaitPrepared(false);
}

void ChangeJob::run(const std::function<void(Workspace &)> &work, const std::function<void(const Problem &)> &then)
{
    if (m_thread || !m_workspace)
        return;
    struct Made {
        Problem notOpened;
        Prepared prepared;
    };
    const auto made = std::make_shared<Made>();
    m_workspace->awaitPrepared(true);
    m_thread = QThread::create([document = m_workspace->path(), work, made] {
        auto workspace = Workspace::open(document);
        if (!workspace) {
            made->notOpened = workspace.problem();
            return;
        }
        QList<ChangeSet> sets;
        QObject::connect(workspace->get(), &Workspace::changed, [&sets](const ChangeSet &set) { sets += set; });
        work(**workspace);
        made->prepared = (*workspace)->prepared(sets);
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, made, then] {
        std::exchange(m_thread, nullptr)->deleteLater();
        if (m_workspace) {
            m_workspace->awaitPrepared(false);
            if (!made->prepared.sets.isEmpty())
                m_workspace->adopt(made->prepared);
        }
        // What comes of it has a turn of its own: the window goes on in between.
        QTimer::singleShot(0, this, [made, then] { then(made->notOpened); });
    });
    m_thread->start();
}

void ChangeJob::write(const ChangeSet &set)
{
    const auto result = std::make_shared<Result<Done>>(Done{});
    run([set, result](Workspace &workspace) { *result = workspace.apply(set); },
        [this, result](const Problem &notOpened) { emit written(notOpened.what.isEmpty() ? *result : Result<Done>(notOpened)); });
}

void ChangeJob::answer(StepId step, StepKind kind)
{
    const auto result = std::make_shared<Result<Answer>>(Answer{});
    run([step, kind, result](Workspace &workspace) { *result = workspace.answer(step, kind); },
        [this, result](const Problem &notOpened) { emit answered(notOpened.what.isEmpty() ? *result : Result<Answer>(notOpened)); });
}

void ChangeJob::erase(const std::function<PersonErasure(const Document &)> &plan)
{
    const auto result = std::make_shared<Result<PersonErasure>>(PersonErasure{});
    run(
        [plan, result](Workspace &workspace) {
            PersonErasure erasure = plan(workspace.document());
            const auto done = workspace.erase(erasure.erasures, erasure.removals);
            *result = done ? Result<PersonErasure>(erasure) : Result<PersonErasure>(done.problem());
        },
        [this, result](const Problem &notOpened) { emit erased(notOpened.what.isEmpty() ? *result : Result<PersonErasure>(notOpened)); });
}

} // namespace oogst
