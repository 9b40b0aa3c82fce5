// Finds by a few letters: commands, people, tables, outcomes, meetups, questions.

#pragma once

#include "workspace/workspace.h"

#include <QAction>
#include <QPointer>

namespace oogst {

/// One thing to go to or to do.
struct Found {
    QString title;
    QString detail;           ///< what it is; for a command its menu
    QString shortcut;
    int score = 0;
    QPointer<QAction> action; ///< a command, or
    const RecordType *type = nullptr; ///< a record
    QUuid id;
    QString why; ///< why a command cannot be done now, else empty
};

/// The best fits for what was typed, best first. Commands come from the actions, records from the document; those
/// of `here` win from those of other meetups.
QList<Found> findAll(const Document *document, const QList<QAction *> &actions, const QString &typed, Id<Meetup> here, int most = 30);

} // namespace oogst
