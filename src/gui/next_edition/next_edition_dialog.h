// The next edition, proposed from what this one leaves open.

#pragma once

#include "workspace/next_edition.h"
#include "workspace/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace oogst {

/// Everything that is open, ticked where it is proposed. How many tables there will be chooses the surest questions and
/// topics; each can be ticked by hand as well. One button plans the meetup, as one step.
class NextEditionDialog : public QDialog
{
    Q_OBJECT

public:
    NextEditionDialog(Workspace &workspace, Id<Meetup> meetup, QWidget *parent);

signals:
    void done(const QString &text, const QUuid &meetup);
    void refused(const oogst::Problem &problem);
    void openRecord(const oogst::RecordType &type, const QUuid &id);

private:
    void fill();
    void showChosen();
    void readTicks();
    void tellCounts();
    void plan();

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    QList<ReturningItem> m_items;
    QLabel *m_about;
    QTreeWidget *m_tree;
    QList<QTreeWidgetItem *> m_rows; ///< of each item
    QList<QTreeWidgetItem *> m_headings;
    QLabel *m_told;
    QSpinBox *m_tables;
    QPushButton *m_plan;
};

} // namespace oogst
