// One open document: what everybody reads, and the one door for every write.

#pragma once

#include "core/document.h"
#include "core/result.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace oogst {

class Store;
struct StepId;

/// The time, as a door that a test can hold open.
using Clock = std::function<QDateTime()>;
/// The clock of this computer, in UTC.
QDateTime systemNow();

/// One step of the history, newest last.
struct HistoryLine {
    qint64 session = 0;   ///< the opening of the file it was made in
    qint64 sequence = 0;  ///< its number within the session
    QDateTime at;
    StepKind kind = StepKind::Edit;
    QString summary;
    QString device;       ///< the computer it was made on
    QList<std::pair<const RecordType *, QUuid>> records; ///< what it touched
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

    /// Takes back the last step, or makes it again: any depth, also of earlier openings of the file.
    Result<Done> undo();
    Result<Done> redo();
    /// What undo and redo would take back or make again; empty when there is nothing.
    QString undoSummary() const;
    QString redoSummary() const;
    /// The steps, oldest first; with an id only those that touched that record.
    Result<QList<HistoryLine>> history(const QUuid &record = {}) const;

    /// A full copy of the document in another file. Refuses to write over an existing one.
    Result<Done> saveCopy(const QString &path) const;
    /// Looks for damage: structure, checksums, and whether rows and log agree. Empty when all is well.
    Result<QStringList> check() const;

signals:
    /// Records changed: by an edit, undo, import or seating. Comes after `document()` shows it.
    void changed(const oogst::ChangeSet &set);

private:
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
    Result<Done> answer(StepKind kind);
    QString summaryOf(const StepId &step) const;

    std::unique_ptr<Store> m_store;
    Document m_document;
    Clock m_clock;
    mutable qint64 m_lastIdTime = 0;
};

} // namespace oogst
