// Everything else about one outcome: who, how sure, where it goes, and what it is tied to.

#pragma once

#include "gui/cards.h"
#include "workspace/workspace.h"

class QScrollArea;

namespace oogst {

class LiveRecord;
class OutcomeLinks;
class RecordForm;

/// The panel beside the outline. Shows the outcome it is given and writes each field when one is done with it. Given
/// several, it shows what they have in common, and what is filled in holds for all of them.
class OutcomeDetail : public Card
{
    Q_OBJECT

public:
    explicit OutcomeDetail(Workspace &workspace, QWidget *parent = nullptr);

    void setOutcome(Id<Outcome> id) { setOutcomes(id.isNull() ? QList<Id<Outcome>>{} : QList{id}); }
    void setOutcomes(const QList<Id<Outcome>> &ids);
    QList<Id<Outcome>> outcomes() const { return m_ids; }
    void refresh(const ChangeSet &set);
    OutcomeLinks &links() const { return *m_links; }
    /// Puts the focus in the first field.
    void enter();

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    void openRecord(const oogst::RecordType &type, const QUuid &id);

private:
    void addForm(const QString &heading, const QStringList &fields, QVBoxLayout *layout);

    Workspace &m_workspace;
    QList<Id<Outcome>> m_ids;
    QLabel *m_text;
    QScrollArea *m_scroll;
    QList<RecordForm *> m_forms;
    QList<LiveRecord *> m_live;
    OutcomeLinks *m_links;
};

} // namespace oogst
