#include "storage/log/undo_stack.h"

namespace oogst {

void UndoStack::read(sql::Connection &file, const Session &session)
{
    if (m_isRead)
        return;
    m_toUndo.clear();
    m_toRedo.clear();
    // On a server several people write into one document: there only this device's own steps.
    const bool isShared = file.isShared();
    sql::Query &q = file.query("SELECT tx.ses,tx.seq,tx.kind,tx.ref_ses,tx.ref_seq FROM tx "
                               "JOIN change ON change.ses=tx.ses AND change.seq=tx.seq JOIN session ON session.id=tx.ses "
                               "WHERE session.merged=0 AND (change.n<=? OR tx.ses=?) AND (?=0 OR session.actor=?) ORDER BY change.n");
    q.bind(1, session.seenAtOpening).bind(2, session.id).bind(3, isShared ? 1 : 0).bind(4, actorIn(file));
    m_isRead = true;
    while (q.step())
        note(enumFromWord<StepKind>(q.text(2)).value_or(StepKind::Edit), stepAt(q, 0), stepAt(q, 3));
    q.reset();
}

void UndoStack::note(StepKind kind, StepId step, StepId answers)
{
    if (!m_isRead)
        return;
    switch (kind) {
    case StepKind::Undo:
        m_toUndo.removeAll(answers);
        m_toRedo += step;
        break;
    case StepKind::Redo:
        m_toRedo.removeAll(answers);
        m_toUndo += step;
        break;
    case StepKind::Erase:
        break; // what is erased does not come back
    default:
        m_toUndo += step;
        m_toRedo.clear();
    }
}

StepId UndoStack::undoable(sql::Connection &file, const Session &session)
{
    read(file, session);
    return m_toUndo.isEmpty() ? StepId{} : m_toUndo.last();
}

StepId UndoStack::redoable(sql::Connection &file, const Session &session)
{
    read(file, session);
    return m_toRedo.isEmpty() ? StepId{} : m_toRedo.last();
}

} // namespace oogst
