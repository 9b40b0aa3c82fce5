// Where people said different things: side by side, one key each.

#pragma once

#include "workspace/workspace.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QListWidget;

namespace oogst {

/// All differences in one list. A digit chooses, and the next one comes; Escape leaves the rest for later.
class ConflictsDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictsDialog(Workspace &workspace, QWidget *parent);

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

private:
    /// One way to decide: the button and what it makes of the field.
    struct Choice {
        QString text, from;
        QVariant value;
    };

    void reload();
    void showCurrent();
    QList<Choice> choicesFor(const Conflict &conflict) const;
    QString titleOf(const Conflict &conflict) const;
    void choose(int number);

    Workspace &m_workspace;
    QList<Conflict> m_conflicts;
    QList<Choice> m_choices;
    QListWidget *m_list;
    QLabel *m_question;
    QWidget *m_side;
    QGridLayout *m_grid;
};

} // namespace oogst
