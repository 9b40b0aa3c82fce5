// What one outcome is tied to: other outcomes, the knowledge agenda, commitments and sources.

#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace oogst {

/// Lists the ties, opens and removes them, and makes new ones.
class OutcomeLinks : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeLinks(Workspace &workspace, QWidget *parent = nullptr);

    void setOutcome(Id<Outcome> id);
    void refresh(const ChangeSet &set);
    /// Puts the words of the outcome on the knowledge agenda; nothing when they are there already.
    void toAgenda();
    /// Opens a form for what is owed because of this outcome, filled in as far as known.
    void makeCommitment();
    void makeRelation();
    void addResource();

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    void openRecord(const oogst::RecordType &type, const QUuid &id);

private:
    void fill();
    void addRow(const QString &text, const RecordType &type, const QUuid &id, const QStringList &fields, const QString &removed);
    void openForm(const RecordType &type, const QUuid &id, const QStringList &fields);
    template <class Record>
    void openNew(const Record &record, const QStringList &fields);
    void limitChoices(class RecordDialog &dialog) const;

    Workspace &m_workspace;
    Id<Outcome> m_id;
    QVBoxLayout *m_rows;
};

} // namespace oogst
