// What merging brings together, and where people said different things.

#pragma once

#include "core/history/step.h"

namespace oogst {

/// One of the values that a field was given by people who did not know of each other.
struct Claim {
    StepId change;
    QVariant value;        ///< cell
    QDateTime at;
    QString device, who;
    bool isShown = false;
};

/// A field with several claims, a record that was removed by one and changed by another (field 0), or an outcome that
/// two people moved into a circle (`isCircle`).
struct Conflict {
    const RecordType *type = nullptr;
    QUuid row;
    int field = 0;
    bool isCircle = false;
    QList<Claim> claims;
};

/// What one opening of another document brought.
struct IncomingSession {
    qint64 session = 0;
    QString device;
    QString who;           ///< the actor's name
    QDateTime from, to;    ///< of its steps that came in
    int steps = 0;
    int changes = 0;
};

/// What a merge brings, before it is done or after.
struct MergeReport {
    QList<IncomingSession> sessions;
    int changes = 0;
    int erasures = 0;
    qint64 clockAhead = 0; ///< milliseconds that the latest clock in it lies in the future
    ChangeSet records;     ///< how records look before and after
    QList<Conflict> conflicts; ///< that were not there before

    bool isEmpty() const { return changes == 0 && erasures == 0; }
};

} // namespace oogst
