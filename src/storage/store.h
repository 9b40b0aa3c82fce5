// A document in its file or on its server: the records and the log of every change, written together.

#pragma once

#include "core/document.h"
#include "core/history/draft.h"
#include "core/history/erasure.h"
#include "core/history/merge_report.h"
#include "core/history/step.h"
#include "core/result.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace oogst {

/// What taking back a step comes down to now.
struct Reversal {
    ChangeSet set;
    QList<KeptField> kept;
};

/// How records look now; a missing row is a removed record.
struct RecordNow {
    const RecordType *type = nullptr;
    QUuid id;
    std::optional<Row> row;
};

/// Version of the format. The major part goes up only when an older program would misread the document; the minor
/// part follows by itself from the newest `since` among the declared fields.
inline constexpr int fileMajor = 2;
/// major × 1000 + minor, as `PRAGMA user_version` holds it.
int fileVersion();
/// "Oogs": tells our files from other SQLite databases (PRAGMA application_id).
inline constexpr int applicationId = 0x4F6F6773;

/// An open document. The only way to it: no other code opens a document's path, because closing any other handle on it
/// would drop SQLite's locks. Lives in one thread; a second Store on the same document may live in another.
class Store
{
public:
    static Result<std::unique_ptr<Store>> create(const QString &path, const QDateTime &now);
    /// Judges the file before it touches it: a refused file keeps every byte.
    static Result<std::unique_ptr<Store>> open(const QString &path);
    ~Store();

    QString path() const;
    QString readOnlyReason() const;
    /// For another thread, once a day or after opening: looks a document through that was too large for it at opening, and
    /// keeps the copy of the day. Says what is damaged, in words for the user; empty when nothing is. Takes a second for
    /// 300,000 entries; closing the store waits for it.
    std::function<QString()> upkeep(const QDateTime &now) const;
    /// Nothing is written from here on: the document turned out to be damaged.
    void stopWriting(const QString &reason);
    /// Why the folder that others see does not have all of it yet; empty when it has, or when there is no such folder.
    QString notShared() const;
    /// Copies that a cloud program set aside beside the document because two computers wrote at once.
    QStringList conflictCopies() const;
    QString documentId() const;

    /// All records that are not removed.
    Result<Document> load() const;
    /// Writes rows and log in one transaction; when it returns the step is on the disk, in the file that the path leads
    /// to. `answers` is the step that an undo or redo takes back.
    Result<StepId> write(const ChangeSet &set, const QDateTime &now, StepId answers = {});
    /// Records that others changed since the last call, or that changed as a consequence.
    Result<QList<RecordNow>> refresh();
    /// What another Store of this program wrote in the same document counts as ours from now on: it can be undone here.
    void adopt();
    /// The same for what a Store of that session wrote when everything written since the last `refresh` came from it, or
    /// from here before it: then all of it is known to who passes its records on, and counts as seen. False, and nothing
    /// done, when somebody else wrote as well.
    bool adoptAll(qint64 session);
    /// Of this opening; 0 until its first write.
    qint64 session() const;
    /// How many fields a step changed, as far as `most`.
    Result<int> sizeOf(StepId step, int most) const;
    /// Whether a refresh would find something, at the price of a glance.
    bool hasNews() const;

    /// The step that undo and redo would take back, or a null id.
    Result<StepId> undoable() const;
    Result<StepId> redoable() const;
    Result<QString> summaryOf(StepId step) const;
    /// What has to change now to take `step` back. Fields that were changed again since are left alone.
    Result<Reversal> reversalOf(StepId step) const;
    /// What has to change to have the document as it was when `step` had just been made.
    Result<ChangeSet> returnTo(StepId step) const;
    /// All steps, oldest first; with ids only those that touched these records.
    Result<QList<HistoryLine>> steps(const QList<QUuid> &records = {}) const;
    /// Every value the fields of a record had, oldest first.
    Result<QList<HistoryValue>> valuesOf(const QUuid &record) const;

    Result<QList<Conflict>> conflicts() const;
    Result<int> conflictCount() const;
    /// What merging the other documents, in this order, would bring; nothing is written.
    Result<QList<MergeReport>> previewMerge(const QStringList &others, const QDateTime &now);
    /// Brings in what the other documents know, as one step, or nothing. They are only read.
    Result<QList<MergeReport>> merge(const QStringList &others, const QString &summary, const QDateTime &now);
    /// Writes `removals` and takes the values of `erasures` out of the document for good: log, tables, free pages.
    Result<Done> erase(const QList<Erasure> &erasures, const ChangeSet &removals, const QString &reason, const QDateTime &now);
    Result<QList<Erasure>> erasures() const;

    Result<Done> keepDraft(const RecordType &type, const QUuid &row, int field, const QString &text, const QDateTime &now);
    Result<Done> dropDraft(const QUuid &row, int field);
    Result<QList<Draft>> drafts() const;

    Result<Done> saveCopy(const QString &path) const;
    /// A copy that holds the records of `document` only, for somebody who need not know more. Its log says where each
    /// value comes from, so that it merges back.
    Result<Done> savePart(const QString &path, const Document &document, const QDateTime &now) const;
    /// Drops entries that were replaced before `before`, are in no conflict and lead nowhere any more.
    Result<int> compact(const QDateTime &before, const QDateTime &now);
    /// Makes the records' tables anew from the log.
    Result<Done> rebuild();
    /// For quiet moments: makes the document one whole file until the next write, and exchanges it with the shared folder
    /// it lies in.
    void settle();
    /// Damage found, in words; empty when all is well.
    Result<QStringList> check() const;
    /// The document's state as text that is equal exactly when two documents know the same: for tests of merging.
    Result<QByteArray> fingerprint() const;

    struct Open; ///< known to this room only

private:
    explicit Store(std::unique_ptr<Open> open);
    static Result<std::unique_ptr<Store>> openFile(std::unique_ptr<Open> open);
    std::unique_ptr<Open> m_open;
};

} // namespace oogst
