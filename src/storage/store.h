// The file: one SQLite database with the records and the log of every change, written together.

#pragma once

#include "core/document.h"
#include "core/result.h"

#include <QDateTime>

#include <memory>

namespace oogst {

/// One step in the file: the session (one opening by one program) and the number of its first change there.
struct StepId {
    qint64 session = 0;
    qint64 sequence = 0;

    bool isNull() const { return session == 0; }
    bool operator==(const StepId &) const = default;
};

/// A step as the history shows it.
struct StoredStep {
    StepId id;
    QDateTime at;
    StepKind kind = StepKind::Edit;
    QString summary;
    StepId takesBack;  ///< of an undo or redo: the step it answers
    QString device;
    QList<std::pair<const RecordType *, QUuid>> records;
};

/// What taking back a step comes down to now.
struct Reversal {
    ChangeSet set;
    int kept = 0;      ///< fields that others changed since: left as they are
};

/// Version of the file format. The major part goes up only when an older program would misread the file; the minor
/// part follows by itself from the newest `since` among the declared fields.
inline constexpr int fileMajor = 1;
/// major × 1000 + minor, as `PRAGMA user_version` holds it.
int fileVersion();
/// "Oogs": tells our files from other SQLite databases (PRAGMA application_id).
inline constexpr int applicationId = 0x4F6F6773;

/// An open document file. The only way to it: no other code opens a document's path, because closing any other
/// handle on it would drop SQLite's locks. One thread.
class Store
{
public:
    static Result<std::unique_ptr<Store>> create(const QString &path, const QDateTime &now);
    /// Judges the file before it touches it: a refused file keeps every byte.
    static Result<std::unique_ptr<Store>> open(const QString &path);
    ~Store();

    QString path() const;
    QString readOnlyReason() const;

    /// All records that are not removed.
    Result<Document> load() const;
    /// Writes rows and log in one transaction; when it returns the step is on the disk. `answers` is the step that an undo
    /// or redo takes back.
    Result<StepId> write(const ChangeSet &set, const QDateTime &now, StepId answers = {});

    /// The step that undo and redo would take back, or a null id.
    Result<StepId> undoable() const;
    Result<StepId> redoable() const;
    Result<QString> summaryOf(StepId step) const;
    /// What has to change now to take `step` back. Fields that were changed again since are left alone.
    Result<Reversal> reversalOf(StepId step) const;
    /// All steps, oldest first; with an id only those that touched that record.
    Result<QList<StoredStep>> steps(const QUuid &record = {}) const;

    Result<Done> saveCopy(const QString &path) const;
    /// Damage found, in words; empty when all is well.
    Result<QStringList> check() const;

    class Connection; ///< known to this room only

private:
    explicit Store(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace oogst
