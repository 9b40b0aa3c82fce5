// A window beside the main one that adds or edits one record. Not modal: the page below stays usable.

#pragma once

#include "gui/record_form.h"

#include <QDialog>

class QDialogButtonBox;

namespace oogst {

/// Adds or edits a record of any type in one step. Shown by `open…`; deletes itself.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    RecordDialog(Workspace &workspace, const RecordType &type, const QStringList &fields, QWidget *parent);

    FormBinder &binder() const { return m_form->binder(); }
    /// Starts with an empty record, or one with cells filled in; [Add] adds it.
    void startNew(const Row &cells);
    template <class Record>
    void startNew(const Record &record) { startNew(recordType<Record>().pack(&record)); }
    /// With the focus in a field, or in the first.
    void startEdit(const QUuid &id, const QString &field = {});

signals:
    void done(const QString &text, const QUuid &id);
    void refused(const oogst::Problem &problem);

private:
    void finish();

    Workspace &m_workspace;
    const RecordType &m_type;
    RecordForm *m_form;
    QDialogButtonBox *m_buttons;
    QLabel *m_problem;
    QUuid m_id; ///< null: it is new
    Row m_cells;
};

} // namespace oogst
