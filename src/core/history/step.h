// What was done to a document: steps, and the values that fields had.

#pragma once

#include "core/change_set.h"

#include <QDateTime>
#include <QHashFunctions>

#include <compare>

namespace oogst {

/// The session (one opening of the document by one program, never used again) and a number that counts up within it.
/// A step has the number of its first change.
struct StepId {
    qint64 session = 0;
    qint64 sequence = 0;

    bool isNull() const { return session == 0; }
    auto operator<=>(const StepId &) const = default;
};

inline size_t qHash(const StepId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.session, id.sequence);
}

/// A step as the history shows it.
struct HistoryLine {
    StepId id;
    qint64 arrival = 0;    ///< order of arrival in this document
    QDateTime at;
    StepKind kind = StepKind::Edit;
    QString summary;       ///< empty when it named somebody who was erased
    StepId takesBack;      ///< of an undo or redo: the step it answers
    QString device;
    bool cameByMerge = false;
    QList<std::pair<const RecordType *, QUuid>> records;
};

/// One field of one record getting another value.
struct HistoryValue {
    StepId step;
    QDateTime at;
    QString device;
    int field = 0;         ///< number; 0: whether the record is there
    QVariant from, to;     ///< cells
};

/// A field that a step changed and that stays as it is, because somebody changed it since.
struct KeptField {
    const RecordType *type = nullptr;
    QUuid row;
    int field = 0;
    QString by;            ///< the device it was changed on since
};

} // namespace oogst
