// The copies that the program keeps by itself.

#pragma once

#include "workspace/workspace.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace oogst {

/// Lists the kept copies of a document, newest first, and gives one back as a file of its own. How many are kept is set
/// here too.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    BackupsDialog(Workspace &workspace, QWidget *parent);

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    /// A copy was put in this file, and somebody wants to look at it.
    void openWanted(const QString &path);

private:
    void reload();
    void takeOut();

    Workspace &m_workspace;
    QList<Backup> m_backups;
    QListWidget *m_list;
    QPushButton *m_take;
};

} // namespace oogst
