// The steps of this file, newest first, and a way back to any of them.

#pragma once

#include "workspace/workspace.h"

#include <QDialog>

#include <memory>

class QListWidget;

namespace oogst {

namespace Ui {
class HistoryDialog;
}

class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(Workspace &workspace, QWidget *parent);
    ~HistoryDialog() override;
    QListWidget *list() const;

signals:
    void refused(const oogst::Problem &problem);

private:
    void reload();

    Workspace &m_workspace;
    std::unique_ptr<Ui::HistoryDialog> m_form;
};

} // namespace oogst
