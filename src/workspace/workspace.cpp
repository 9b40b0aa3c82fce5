#include "workspace/workspace.h"

#include "core/rules/problems.h"
#include "core/rules/removal.h"
#include "core/rules/table_part.h"
#include "storage/backups.h"
#include "storage/store.h"
#include "workspace/server_access.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

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

QString Workspace::notShared() const
{
    return m_store->notShared();
}

QStringList Workspace::conflictCopies() const
{
    return m_store->conflictCopies();
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
    refresh(); // what follows from it for other records, and what others wrote meanwhile
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

Result<Answer> Workspace::answer(StepKind kind)
{
    const auto step = kind == StepKind::Undo ? m_store->undoable() : m_store->redoable();
    if (!step)
        return step.problem();
    if (step->isNull())
        return Problem{kind == StepKind::Undo ? tr("There is nothing to undo.") : tr("There is nothing to redo."), {}};
    return reverse(*step, kind);
}

Result<Answer> Workspace::reverse(const StepId &step, StepKind kind)
{
    refresh();
    auto reversal = m_store->reversalOf(step);
    if (!reversal)
        return reversal.problem();
    ChangeSet set = reversal->set;
    set.kind = kind;
    set.summary = summaryOf(step);
    if (const QList<Problem> problems = problemsIn(set, m_document); !problems.isEmpty())
        return problems.first();
    // Also when nothing is left to change: the step counts as taken back, and the one before it comes next.
    if (const auto written = m_store->write(set, m_clock(), step); !written)
        return written.problem();
    show(set);
    refresh();
    return Answer{set.summary, reversal->kept};
}

Result<Answer> Workspace::undo()
{
    return answer(StepKind::Undo);
}

Result<Answer> Workspace::redo()
{
    return answer(StepKind::Redo);
}

Result<Answer> Workspace::takeBack(StepId step)
{
    return reverse(step, StepKind::Undo);
}

Result<Done> Workspace::returnTo(StepId step)
{
    auto set = m_store->returnTo(step);
    if (!set)
        return set.problem();
    set->summary = tr("Back to: %1").arg(summaryOf(step));
    return apply(*set);
}

QString Workspace::summaryOf(const StepId &step) const
{
    const auto summary = m_store->summaryOf(step);
    return summary ? *summary : QString();
}

namespace {

/// The words of a step go with whom it was about, when they are erased; it can be taken back all the same.
QString shownSummary(Store &store, const Result<StepId> &step)
{
    if (!step || step->isNull())
        return {};
    const auto summary = store.summaryOf(*step);
    return summary && !summary->isEmpty() ? *summary : Workspace::tr("An earlier step");
}

} // namespace

QString Workspace::undoSummary() const
{
    return shownSummary(*m_store, m_store->undoable());
}

QString Workspace::redoSummary() const
{
    return shownSummary(*m_store, m_store->redoable());
}

Result<QList<HistoryLine>> Workspace::history(const QList<QUuid> &records) const
{
    return m_store->steps(records);
}

Result<QList<HistoryValue>> Workspace::valuesOf(const QUuid &record) const
{
    return m_store->valuesOf(record);
}

void Workspace::refresh()
{
    const auto records = m_store->refresh();
    if (!records)
        return; // the next glance will tell; what is shown stays
    ChangeSet set;
    set.kind = StepKind::Merge;
    for (const RecordNow &now : *records) {
        RecordChange change{now.type, now.id, m_document.row(*now.type, now.id), now.row};
        if (change.before != change.after)
            set.changes += change;
    }
    if (!set.changes.isEmpty())
        show(set);
}

void Workspace::watch()
{
    auto *glance = new QTimer(this);
    connect(glance, &QTimer::timeout, this, [this] {
        if (!m_isAwaiting && m_store->hasNews())
            refresh();
    });
    glance->start(std::chrono::milliseconds(250));
    auto *quiet = new QTimer(this);
    quiet->setSingleShot(true);
    quiet->setInterval(std::chrono::milliseconds(1500));
    connect(this, &Workspace::changed, quiet, [quiet] { quiet->start(); });
    connect(quiet, &QTimer::timeout, this, [this] {
        if (m_isAwaiting)
            return;
        const QString before = notShared();
        m_store->settle();
        refresh();
        if (notShared() != before)
            emit sharingChanged();
    });
    if (readOnlyReason().isEmpty())
        QThreadPool::globalInstance()->start([self = QPointer(this), upkeep = m_store->upkeep(m_clock())] {
            if (const QString damage = upkeep(); !damage.isEmpty())
                QMetaObject::invokeMethod(QCoreApplication::instance(), [self, damage] {
                    if (self)
                        self->stopWriting(damage);
                });
        });
}

void Workspace::stopWriting(const QString &damage)
{
    m_store->stopWriting(damage);
    emit turnedOutDamaged({damage, path()});
}

Result<QList<Conflict>> Workspace::conflicts() const
{
    return m_store->conflicts();
}

int Workspace::conflictCount() const
{
    const auto count = m_store->conflictCount();
    return count ? *count : 0;
}

Result<Done> Workspace::resolve(const Conflict &conflict, const QVariant &value)
{
    ChangeSet set{tr("Chosen: %1").arg(conflict.type->translatedLabel().toLower()), {}, StepKind::Resolve};
    const auto row = m_document.row(*conflict.type, conflict.row);
    if (!row)
        return gone(*conflict.type);
    if (conflict.field == 0 && !value.isValid()) {
        set.changes = removalOf(m_document, *conflict.type, {conflict.row}).changes;
    } else {
        if (const int i = conflict.type->indexOfNumber(conflict.field); i > 0 && row->at(i) != value) {
            Row after = *row;
            after[i] = value;
            set.changes += {conflict.type, conflict.row, row, after};
        }
        set.decided += Decision{conflict.type, conflict.row, conflict.field};
    }
    return apply(set);
}

Result<QList<MergeReport>> Workspace::previewMerge(const QStringList &others) const
{
    return m_store->previewMerge(others, m_clock());
}

Result<QList<MergeReport>> Workspace::merge(const QStringList &others)
{
    QStringList names; // the names only: an address may hold a password
    for (const QString &other : others)
        names += server::isAddress(other) ? server::databaseIn(other) : QFileInfo(other).completeBaseName();
    const auto reports = m_store->merge(others, tr("Taken in: %1").arg(names.join(QStringLiteral(", "))), m_clock());
    if (reports)
        refresh();
    return reports;
}

void Workspace::adopt()
{
    m_store->adopt();
    refresh();
}

void Workspace::adopt(const Prepared &prepared)
{
    if (!m_store->adoptAll(prepared.session))
        return adopt();
    m_document = prepared.document;
    for (const ChangeSet &set : prepared.sets)
        emit changed(set);
}

Prepared Workspace::prepared(const QList<ChangeSet> &sets) const
{
    return {m_document, sets, m_store->session()};
}

bool Workspace::isLarge(StepId step) const
{
    constexpr int large = 3000;
    const auto size = m_store->sizeOf(step, large);
    return size && *size == large;
}

StepId Workspace::undoable() const
{
    const auto step = m_store->undoable();
    return step ? *step : StepId{};
}

StepId Workspace::redoable() const
{
    const auto step = m_store->redoable();
    return step ? *step : StepId{};
}

Result<Done> Workspace::saveTableFile(const QList<Id<Table>> &tables, const QString &path) const
{
    const Document part = partFor(m_document, tables);
    if (part.of(recordType<Table>()).isEmpty())
        return gone(recordType<Table>());
    return m_store->savePart(path, part, m_clock());
}

Result<Done> Workspace::erase(const QList<Erasure> &erasures, const ChangeSet &removals)
{
    if (erasures.isEmpty() && removals.isEmpty())
        return Done{};
    ChangeSet set = removals;
    set.kind = StepKind::Erase;
    if (const QList<Problem> problems = problemsIn(set, m_document); !problems.isEmpty())
        return problems.first();
    // First what lies outside the document: should the power fail in between, nothing comes back from there.
    if (const auto gone = eraseOutside(m_store->documentId(), erasures, m_clock()); !gone)
        return gone;
    if (const auto erased = m_store->erase(erasures, set, QStringLiteral("request"), m_clock()); !erased)
        return erased;
    show(set);
    refresh();
    return Done{};
}

Result<Done> Workspace::keepDraft(const RecordType &type, const QUuid &row, int field, const QString &text)
{
    return m_store->keepDraft(type, row, field, text, m_clock());
}

Result<Done> Workspace::dropDraft(const QUuid &row, int field)
{
    return m_store->dropDraft(row, field);
}

QList<Draft> Workspace::leftDrafts() const
{
    auto drafts = m_store->drafts();
    if (!drafts)
        return {};
    drafts->removeIf([](const Draft &draft) { return draft.isUnderWay; });
    return *drafts;
}

void Workspace::setBackupTerms(const BackupTerms &terms)
{
    oogst::setBackupTerms(terms);
}

QString Workspace::dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/oogst");
}

QList<Backup> Workspace::backups() const
{
    return backupsOf(m_store->documentId());
}

Result<int> Workspace::compact(const QDateTime &before)
{
    return m_store->compact(before, now());
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
