// Invitations as drafts: one text with fields, one file per person, to be sent from one's own mail program.

#pragma once

#include "workspace/invitations.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace oogst {

/// Writes an .eml per person who is still to be invited, with the date attached, and notes them as invited in one step.
/// Nothing is sent: the program has no network.
class DraftDialog : public QDialog
{
    Q_OBJECT

public:
    DraftDialog(Workspace &workspace, Id<Meetup> meetup, QWidget *parent = nullptr);

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

private:
    void build();
    void showPeople();
    void showExample();
    void write();
    /// The file of one person; empty when the file is written.
    QString writeOne(const QString &folder, Id<Participation> who, const QByteArray &calendar);

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    QList<Id<Participation>> m_people;
    int m_withoutMail = 0;
    QLabel *m_who;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QLabel *m_example;
    QCheckBox *m_attach;
    QCheckBox *m_note;
    QPushButton *m_write;
};

} // namespace oogst
