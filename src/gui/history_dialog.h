// The steps of this file, newest first, what each of them changed, and a way back to any of them.

#pragma once

#include "workspace/workspace.h"

#include <QDialog>

#include <memory>

class QTreeWidget;
class QTreeWidgetItem;

namespace oogst {

/// "Undone: …", with whose later changes stay as they are.
QString answerText(const Answer &answer, const Document &document);

class ChangeJob;

namespace Ui {
class HistoryDialog;
}

/// Of the whole document, or of one meetup, person or other record with all that belongs to it.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Starts with the whole document; `meetup` stands first among the choices.
    HistoryDialog(Workspace &workspace, Id<Meetup> meetup, QWidget *parent);
    ~HistoryDialog() override;
    QTreeWidget *list() const;
    QTreeWidget *details() const;
    /// Narrows it to one record.
    void showHistoryOf(const RecordType &type, const QUuid &id);

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

private:
    void fillChoices(Id<Meetup> meetup);
    void reload();
    void showDetails();
    void addValues(QTreeWidgetItem *parent, const HistoryLine &step, const RecordType &type, const QUuid &id);
    const HistoryLine *current() const;
    void answer(StepId step, StepKind kind);
    void tell(const Result<Answer> &answer);
    QString text(const HistoryLine &step) const;

    Workspace &m_workspace;
    ChangeJob *m_job; ///< for large steps
    std::unique_ptr<Ui::HistoryDialog> m_form;
    QList<HistoryLine> m_steps; ///< newest first, as shown
};

} // namespace oogst
