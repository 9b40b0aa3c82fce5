// One open document: what everybody reads, and the one door for every write.

#pragma once

#include "core/document.h"
#include "core/history/backup.h"
#include "core/history/draft.h"
#include "core/history/erasure.h"
#include "core/history/merge_report.h"
#include "core/result.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace oogst {

class Store;

/// The time, as a door that a test can hold open.
using Clock = std::function<QDateTime()>;
/// The clock of this computer, in UTC.
QDateTime systemNow();

/// What an undo or redo did.
struct Answer {
    QString summary;        ///< of the step it answered
    QList<KeptField> kept;  ///< fields left as they are, because somebody changed them since
};

/// What another thread made of a document, ready to be shown: `ChangeJob` hands it over.
struct Prepared {
    Document document;      ///< as it is now
    QList<ChangeSet> sets;  ///< what changed, in the order in which it did
    qint64 session = 0;     ///< of the opening that wrote it
};

/// An open .oogst file. Always saved: a write that returned is in the file. Not thread safe; lives in one thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file; refuses when there is one already.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, Clock clock = systemNow);
    /// Opens a file. One of a newer major version opens read-only (`readOnlyReason`); one that is no Oogst
    /// document, damaged or unreadable is refused and not touched.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Clock clock = systemNow);
    ~Workspace() override;

    QString path() const;
    /// Why nothing can be written, or empty.
    QString readOnlyReason() const;
    /// Why the shared folder it lies in does not have all of it yet; empty when all is well.
    QString notShared() const;
    /// Copies that a cloud program set aside beside the document because two computers wrote at once: to be merged.
    QStringList conflictCopies() const;

    /// The records as they are now. Copy it for a snapshot.
    const Document &document() const { return m_document; }
    template <class Record>
    std::optional<Record> find(Id<Record> id) const { return m_document.find(id); }
    template <class Record>
    Record findOrEmpty(Id<Record> id) const { return m_document.findOrEmpty(id); }

    /// The door. Checks the rules, writes all of `set` with its log in one transaction, and tells `changed`.
    /// An empty set is fine and does nothing. Returns why not, and then nothing has happened.
    Result<Done> apply(const ChangeSet &set);

    /// Adds one record. An empty id is filled: from the natural key where the record has one, else a new one.
    /// A record whose natural key is there already is refused.
    template <class Record>
    Result<Id<Record>> add(const QString &summary, Record record)
    {
        record.id = idFor(record);
        ChangeSet set{summary, {}};
        set.add(record);
        if (const auto done = apply(set); !done)
            return done.problem();
        return record.id;
    }

    /// Changes one record through `change(Record &)`. Changing a natural key moves the record to its new id.
    template <class Record, class Change>
    Result<Done> edit(const QString &summary, Id<Record> id, Change &&change)
    {
        const auto before = m_document.find(id);
        if (!before)
            return gone(recordType<Record>());
        Record after = *before;
        change(after);
        ChangeSet set{summary, {}};
        if (recordType<Record>().hasNaturalKey() && naturalId(after) != id) {
            after.id = naturalId(after);
            set.remove(*before);
            set.add(after);
        } else {
            set.edit(*before, after);
        }
        return apply(set);
    }

    /// Removes records and all that belongs to them, in one step.
    template <class Record>
    Result<Done> remove(const QString &summary, const QList<Id<Record>> &ids)
    {
        return removeRecords(summary, recordType<Record>(), ids);
    }

    /// A new id for a record without a natural key.
    template <class Record>
    Id<Record> newId() const { return {freshUuid()}; }
    /// The id a new record gets.
    template <class Record>
    Id<Record> idFor(const Record &record) const
    {
        if (!record.id.isNull())
            return record.id;
        return recordType<Record>().hasNaturalKey() ? naturalId(record) : newId<Record>();
    }
    QUuid freshUuid() const;
    QDateTime now() const { return m_clock(); }

    /// Takes back the last step, or makes it again: any depth, also of earlier openings of the file. What others changed
    /// since stays, and the answer says so.
    Result<Answer> undo();
    Result<Answer> redo();
    /// Takes back any step of the history, whoever made it.
    Result<Answer> takeBack(StepId step);
    /// Undo or redo of that step: for another thread, which has no undo of its own.
    Result<Answer> answer(StepId step, StepKind kind) { return reverse(step, kind); }
    /// Brings back, as one step, what the document held when `step` had just been made.
    Result<Done> returnTo(StepId step);
    /// What undo and redo would take back or make again; empty when there is nothing.
    QString undoSummary() const;
    QString redoSummary() const;
    /// The steps, oldest first; with ids only those that touched these records.
    Result<QList<HistoryLine>> history(const QList<QUuid> &records = {}) const;
    /// Every value the fields of a record had, oldest first.
    Result<QList<HistoryValue>> valuesOf(const QUuid &record) const;

    /// Shows what other programs wrote in the document. `watch` does so by itself, within a second, and folds the
    /// document into one file in quiet moments.
    void refresh();
    void watch();

    /// Where people who did not know of each other said different things.
    Result<QList<Conflict>> conflicts() const;
    /// How many there are; none when that cannot be told now.
    int conflictCount() const;
    /// Decides: the field gets `value`, and all claims are settled. For a record that was removed by one and changed by
    /// another (field 0): 1 keeps it, nothing removes it.
    Result<Done> resolve(const Conflict &conflict, const QVariant &value);
    /// What the other documents would bring, one report each; nothing is written.
    Result<QList<MergeReport>> previewMerge(const QStringList &others) const;
    /// Brings in what the other documents know, as one step, or nothing. They are only read. MergeJob does it in another
    /// thread.
    Result<QList<MergeReport>> merge(const QStringList &others);
    /// After another thread wrote in the document for this workspace (MergeJob): shows it and makes it undoable.
    void adopt();
    /// The same when the other thread hands over what it made: shown without reading the document again, unless somebody
    /// else wrote as well.
    void adopt(const Prepared &prepared);
    /// What this opening made of the document with `sets`, for the workspace that adopts it.
    Prepared prepared(const QList<ChangeSet> &sets) const;
    /// Whether a step changed so much that taking it back belongs in another thread (ChangeJob).
    bool isLarge(StepId step) const;
    /// The step that undo and redo would answer; null when there is none.
    StepId undoable() const;
    StepId redoable() const;
    /// While another thread writes in the document for this workspace the glance at it waits: what is written will be
    /// handed over.
    void awaitPrepared(bool isAwaited) { m_isAwaiting = isAwaited; }

    /// Writes a document for the facilitators of some tables: what they need, and of people only who is at these tables.
    Result<Done> saveTableFile(const QList<Id<Table>> &tables, const QString &path) const;
    /// Takes `removals` out and the values of `erasures` for good: out of file, log and backups. Cannot be undone.
    Result<Done> erase(const QList<Erasure> &erasures, const ChangeSet &removals);

    /// Keeps text that was typed and is not yet part of a record, so that a crash does not lose it.
    Result<Done> keepDraft(const RecordType &type, const QUuid &row, int field, const QString &text);
    Result<Done> dropDraft(const QUuid &row, int field);
    /// Drafts of openings that did not end well, oldest first.
    QList<Draft> leftDrafts() const;

    /// Where and how many copies of documents are kept; holds for all workspaces of this program.
    static void setBackupTerms(const BackupTerms &terms);
    /// The folder of the program's data in the place of the desktop: for all its programs the same.
    static QString dataFolder();
    QList<Backup> backups() const;

    /// A full copy of the document in another file. Refuses to write over an existing one.
    Result<Done> saveCopy(const QString &path) const;
    /// Drops what was replaced before `before` from the log. Returns how many entries went.
    Result<int> compact(const QDateTime &before);
    /// Looks for damage: structure, checksums, and whether rows and log agree. Empty when all is well.
    Result<QStringList> check() const;

signals:
    /// Records changed: by an edit, undo, import or seating. Comes after `document()` shows it.
    void changed(const oogst::ChangeSet &set);
    /// `notShared` says something else.
    void sharingChanged();
    /// A large document was looked through after it was opened, and is damaged: from here on it can only be read.
    void turnedOutDamaged(const oogst::Problem &problem);

private:
    void stopWriting(const QString &damage);
    Workspace(std::unique_ptr<Store> store, Document document, Clock clock);
    Result<Done> removeRecords(const QString &summary, const RecordType &type, const QList<QUuid> &ids);
    template <class Record>
    Result<Done> removeRecords(const QString &summary, const RecordType &type, const QList<Id<Record>> &ids)
    {
        QList<QUuid> plain;
        for (const Id<Record> &id : ids)
            plain += id.value;
        return removeRecords(summary, type, plain);
    }
    Problem gone(const RecordType &type) const;
    void show(const ChangeSet &set);
    Result<Answer> answer(StepKind kind);
    Result<Answer> reverse(const StepId &step, StepKind kind);
    QString summaryOf(const StepId &step) const;

    std::unique_ptr<Store> m_store;
    Document m_document;
    Clock m_clock;
    mutable qint64 m_lastIdTime = 0;
    bool m_isAwaiting = false;
};

} // namespace oogst
