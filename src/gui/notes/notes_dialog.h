// Notes in: typed or pasted at first, then as a proposal to accept.

#pragma once

#include "workspace/noted_outcomes.h"
#include "workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace oogst {

class NotesModel;
class NotesView;

/// Reads notes into the harvest of one meetup, as one step. Writes nothing before that.
class NotesDialog : public QDialog
{
    Q_OBJECT

public:
    NotesDialog(Workspace &workspace, Id<Meetup> meetup, QWidget *parent);

    /// Where the lines go when the notes name no table: this table, or the plenary.
    void setTable(Id<Table> table, Id<Round> round);
    /// Shows the proposal for these notes; with none, the field to paste them in.
    void showNotes(const QString &notes);
    NotesView &view() const { return *m_view; }
    NotesModel &model() const { return *m_model; }

signals:
    /// With the last line that came in.
    void done(const QString &text, const QUuid &outcome);
    void refused(const oogst::Problem &problem);

private:
    QWidget *makeEntry();
    QWidget *makeProposal();
    void openFile();
    void read();
    void fillPlaces();
    void showCount();
    void take();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    Id<Table> m_table;
    Id<Round> m_round;
    NotesModel *m_model;
    NotesView *m_view = nullptr;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_entry = nullptr;
    QComboBox *m_place = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_read = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace oogst
