#include "workspace/workspace.h"

#include "core/rules/problems.h"
#include "core/rules/removal.h"
#include "storage/store.h"

namespace oogst {

QDateTime systemNow()
{
    return QDateTime::currentDateTimeUtc();
}

Workspace::Workspace(std::unique_ptr<Store> store, Document document, Clock clock)
    : m_store(std::move(store)), m_document(std::move(document)), m_clock(std::move(clock))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, Clock clock)
{
    auto store = Store::create(path, clock());
    if (!store)
        return store.problem();
    return std::unique_ptr<Workspace>(new Workspace(std::move(*store), {}, std::move(clock)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Clock clock)
{
    auto store = Store::open(path);
    if (!store)
        return store.problem();
    auto document = (*store)->load();
    if (!document)
        return document.problem();
    return std::unique_ptr<Workspace>(new Workspace(std::move(*store), std::move(*document), std::move(clock)));
}

QString Workspace::path() const
{
    return m_store->path();
}

QString Workspace::readOnlyReason() const
{
    return m_store->readOnlyReason();
}

Result<Done> Workspace::apply(const ChangeSet &set)
{
    if (set.isEmpty())
        return Done{};
    for (const RecordChange &change : set.changes)
        if (!change.before && m_document.pointer(*change.type, change.id))
            return Problem{tr("This %1 is there already.").arg(change.type->translatedLabel().toLower()),
                           change.type->table};
    if (const QList<Problem> problems = problemsIn(set, m_document); !problems.isEmpty())
        return problems.first();
    if (const auto written = m_store->write(set, m_clock()); !written)
        return written.problem();
    show(set);
    return Done{};
}

void Workspace::show(const ChangeSet &set)
{
    m_document.take(set);
    emit changed(set);
}

Result<Done> Workspace::removeRecords(const QString &summary, const RecordType &type, const QList<QUuid> &ids)
{
    ChangeSet set = removalOf(m_document, type, ids);
    set.summary = summary;
    return apply(set);
}

Problem Workspace::gone(const RecordType &type) const
{
    return {tr("This %1 is no longer there.").arg(type.translatedLabel().toLower()), type.table};
}

QUuid Workspace::freshUuid() const
{
    // One millisecond on for each, so that ids made together sort in the order of making (RFC 9562, 6.2).
    m_lastIdTime = std::max(m_clock().toMSecsSinceEpoch(), m_lastIdTime + 1);
    return timeOrderedUuid(m_lastIdTime);
}

Result<Done> Workspace::answer(StepKind kind)
{
    const auto step = kind == StepKind::Undo ? m_store->undoable() : m_store->redoable();
    if (!step)
        return step.problem();
    if (step->isNull())
        return Problem{kind == StepKind::Undo ? tr("There is nothing to undo.") : tr("There is nothing to redo."), {}};
    auto reversal = m_store->reversalOf(*step);
    if (!reversal)
        return reversal.problem();
    ChangeSet set = reversal->set;
    set.kind = kind;
    set.summary = summaryOf(*step);
    if (const QList<Problem> problems = problemsIn(set, m_document); !problems.isEmpty())
        return problems.first();
    if (const auto written = m_store->write(set, m_clock(), *step); !written)
        return written.problem();
    show(set);
    return Done{};
}

Result<Done> Workspace::undo()
{
    return answer(StepKind::Undo);
}

Result<Done> Workspace::redo()
{
    return answer(StepKind::Redo);
}

QString Workspace::summaryOf(const StepId &step) const
{
    const auto summary = m_store->summaryOf(step);
    return summary ? *summary : QString();
}

QString Workspace::undoSummary() const
{
    const auto step = m_store->undoable();
    return step && !step->isNull() ? summaryOf(*step) : QString();
}

QString Workspace::redoSummary() const
{
    const auto step = m_store->redoable();
    return step && !step->isNull() ? summaryOf(*step) : QString();
}

Result<QList<HistoryLine>> Workspace::history(const QUuid &record) const
{
    const auto steps = m_store->steps(record);
    if (!steps)
        return steps.problem();
    QList<HistoryLine> lines;
    for (const StoredStep &step : *steps)
        lines += {step.id.session, step.id.sequence, step.at, step.kind, step.summary, step.device, step.records};
    return lines;
}

Result<Done> Workspace::saveCopy(const QString &path) const
{
    return m_store->saveCopy(path);
}

Result<QStringList> Workspace::check() const
{
    return m_store->check();
}

} // namespace oogst
