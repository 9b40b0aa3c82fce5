// West and East from one template: what is different about the copy.

#pragma once

#include "gui/record_form.h"

#include <QDialog>

namespace oogst {

class CopyMeetupDialog : public QDialog
{
    Q_OBJECT

public:
    CopyMeetupDialog(Workspace &workspace, const Meetup &source, QWidget *parent);
    FormBinder &binder() const { return m_form->binder(); }

signals:
    void done(const QString &text, const QUuid &id);

private:
    void finish();

    Workspace &m_workspace;
    Meetup m_source;
    RecordForm *m_form;
    QLabel *m_problem;
};

} // namespace oogst
