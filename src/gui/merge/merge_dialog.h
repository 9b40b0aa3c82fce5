// Other laptops' files in: first what they would bring, then one button.

#pragma once

#include "workspace/merge_job.h"
#include "workspace/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace oogst {

/// Shows for each file who it comes from and what it brings. Taking in is one step, and undo takes it back.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(Workspace &workspace, const QStringList &files, QWidget *parent);

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    /// There are fields with several values: somebody has to choose.
    void choiceNeeded();

private:
    void showPreviews(const QList<MergePreview> &previews);
    void addFile(const MergePreview &preview);
    void takeIn();
    void finish(const Result<QList<MergeReport>> &reports);

    Workspace &m_workspace;
    MergeJob *m_job;
    QStringList m_files; ///< that can be taken in
    QLabel *m_headline;
    QTreeWidget *m_list;
    QPushButton *m_take;
};

} // namespace oogst
