// The steps of this file, newest first, and a way back to any of them.

#pragma once

#include "workspace/workspace.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace oogst {

class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(Workspace &workspace, QWidget *parent);
    QListWidget *list() const { return m_list; }

signals:
    void refused(const oogst::Problem &problem);

private:
    void reload();

    Workspace &m_workspace;
    QListWidget *m_list;
    QPushButton *m_undo;
    QPushButton *m_redo;
};

} // namespace oogst
